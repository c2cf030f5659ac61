import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const

/** An OpenAPI 3.1 document, in as far as the mock looks at it itself; Prism reads the rest. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components?: {
    readonly securitySchemes?: Readonly<
      Record<string, { flows?: { clientCredentials?: { scopes?: Readonly<Record<string, string>> } } }>
    >
  }
  /** The component schemas, under the name by which Prism's validators look them up. */
  readonly __bundled__: Readonly<Record<string, unknown>>
}

/** The methods that a path of the document declares, in lower case. */
export type DeclaredMethod = (typeof METHODS)[number]

/**
 * Reads the API's OpenAPI document, ready for Prism.
 *
 * Prism resolves references relative to `#/__bundled__`. Its own loader gets there by inlining every reference,
 * which takes seconds and megabytes; renaming the references in the text has the same effect in milliseconds.
 *
 * @param source an OpenAPI 3.1 document with local references only; the API's own when left out
 */
export function loadDocument(source?: object): ApiDocument {
  if (source !== undefined) return prepare(JSON.stringify(source))
  // Read once for all mocks of a process: tests make one each.
  own ??= prepare(readFileSync(createRequire(import.meta.url).resolve('ev-energy/openapi.json'), 'utf8'))
  return own
}

let own: ApiDocument | undefined

function prepare(text: string): ApiDocument {
  const document = JSON.parse(text.replaceAll('"#/components/schemas/', '"#/__bundled__/'))
  document.__bundled__ = document.components?.schemas ?? {}
  return document
}

/** The methods for which `path` has an operation. */
export function declaredMethods(document: ApiDocument, path: string): DeclaredMethod[] {
  const item = document.paths[path] ?? {}
  return METHODS.filter((method) => method in item)
}

/** What the scopes of the API permit, in words. */
export function scopeWords({ components }: ApiDocument): Readonly<Record<string, string>> {
  return components?.securitySchemes?.oauth2?.flows?.clientCredentials?.scopes ?? {}
}
