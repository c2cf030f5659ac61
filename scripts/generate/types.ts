// The one module that calls openapi-typescript; see CONTRIBUTING.md, "Releasing".
import openapiTS, { astToString, type OpenAPI3, type OpenAPITSOptions } from 'openapi-typescript'
import type ts from 'typescript'

export type { SchemaObject } from 'openapi-typescript'

/** Makes the declarations of a document's types; {@link textOf} makes a module of them. */
export function typesOf(document: object, options: OpenAPITSOptions = {}): Promise<ts.Node[]> {
  // A parameter with a default may be left out; only a response always has it.
  return openapiTS(document as OpenAPI3, { defaultNonNullable: false, silent: true, ...options })
}

export const textOf: (declarations: ts.Node[]) => string = astToString
