import type { RequestBody } from './body.ts'

/** Query parameters by name: several values of one name are a list. */
export type Query = Readonly<Record<string, string | string[]>>

/** A request, taken apart. */
export interface RequestParts {
  /** Path below the face's base, still percent-encoded. */
  readonly path: string
  readonly query: Query
  readonly headers: Headers
  readonly body: RequestBody | undefined
}
