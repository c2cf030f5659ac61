const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const

/** An OpenAPI 3.1 document, in as far as the mock looks at it itself; Prism reads the rest. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components?: {
    readonly securitySchemes?: Readonly<
      Record<string, { flows?: { clientCredentials?: { scopes?: Readonly<Record<string, string>> } } }>
    >
    readonly schemas?: Readonly<Record<string, unknown>>
  }
  /** What operations demand that say nothing else. */
  readonly security?: readonly object[]
}

/** The methods that a path of the document declares, in lower case. */
export type DeclaredMethod = (typeof METHODS)[number]

/** The methods for which `path` has an operation. */
export function declaredMethods(document: ApiDocument, path: string): DeclaredMethod[] {
  const item = document.paths[path] ?? {}
  return METHODS.filter((method) => method in item)
}

/** What the scopes of the API permit, in words. */
export function scopeWords({ components }: ApiDocument): Readonly<Record<string, string>> {
  return components?.securitySchemes?.oauth2?.flows?.clientCredentials?.scopes ?? {}
}
