import { createRequire } from 'node:module'
import type { IHttpOperation } from '@stoplight/types'

interface Translation {
  readonly document: object
  /** Path template, as the document has it. */
  readonly name: string
  readonly method: string
  readonly config: object
}

// Required instead of imported: the package's declarations pull TypeScript sources of `openapi3-ts` into the
// program, and those do not compile under this project's settings.
const require = createRequire(import.meta.url)

/** Tells the translation that it deals with paths, not with webhooks. */
export const OPERATION_CONFIG: object = require('@stoplight/http-spec/oas').OPERATION_CONFIG

/** Translates an operation of an OpenAPI 3 document into the form that Prism works with. */
export const transformOas3Operation: (input: Translation) => IHttpOperation<false> =
  require('@stoplight/http-spec/oas3/operation').transformOas3Operation
