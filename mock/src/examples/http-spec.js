// JavaScript, as the package's declarations pull TypeScript sources of `openapi3-ts` into the program, and those do not
// compile under this project's settings.
import { OPERATION_CONFIG } from '@stoplight/http-spec/oas'
import { transformOas3Operation } from '@stoplight/http-spec/oas3/operation'

export { OPERATION_CONFIG, transformOas3Operation }
