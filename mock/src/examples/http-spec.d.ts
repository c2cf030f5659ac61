import type { IHttpOperation } from '@stoplight/types'

interface Translation {
  readonly document: object
  /** Path template, as the document has it. */
  readonly name: string
  readonly method: string
  readonly config: object
}

/** Tells the translation that it deals with paths, not with webhooks. */
export const OPERATION_CONFIG: object

/** Translates an operation of an OpenAPI 3 document into the form that Prism works with. */
export const transformOas3Operation: (input: Translation) => IHttpOperation<false>
