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
  readonly security?: readonly Demand[]
}

/** What a request has to come with: scopes by the name of a security scheme. */
export type Demand = Readonly<Record<string, readonly string[]>>

/** The methods that a path of the document declares, in lower case. */
export type DeclaredMethod = (typeof METHODS)[number]

/** The methods for which `path` has an operation. */
export function declaredMethods(document: ApiDocument, path: string): DeclaredMethod[] {
  const item = document.paths[path] ?? {}
  return METHODS.filter((method) => method in item)
}

/** The scopes that demands name, each once. */
export function scopesOf(demands: readonly Demand[]): string[] {
  return [...new Set(demands.flatMap((demand) => Object.values(demand).flat()))]
}

/** Names of all operations, as in `GET /evses/{evse_id}`. */
export function operationNames(document: ApiDocument): string[] {
  return Object.keys(document.paths).flatMap((path) =>
    declaredMethods(document, path).map((method) => `${method.toUpperCase()} ${path}`),
  )
}

/** All scopes that operations of the document need, sorted. */
export function scopesIn(document: ApiDocument): string[] {
  const demands = Object.keys(document.paths).flatMap((path) =>
    declaredMethods(document, path).flatMap((method) => {
      const operation = document.paths[path]?.[method] as
        | { readonly security?: readonly Demand[] }
        | undefined
      return operation?.security ?? document.security ?? []
    }),
  )
  return scopesOf(demands).sort()
}

/** What the scopes of the API permit, in words. */
export function scopeWords({ components }: ApiDocument): Readonly<Record<string, string>> {
  return components?.securitySchemes?.oauth2?.flows?.clientCredentials?.scopes ?? {}
}
