/** What ajv says of a value that does not fit. */
export interface Fault {
  /** Where it is in the body, as a JSON Pointer (RFC 6901). */
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly message?: string
}

/** A compiled validator: whether a body fits, and if not, why. */
export interface Validator {
  (body: unknown): boolean
  readonly errors?: readonly Fault[] | null
}

/** Validators by operation (`GET /evses`) and status. */
export type Answers = Readonly<Record<string, Readonly<Record<number, Validator>>>>
