/** What is wrong with a request in one place. */
export interface Violation {
  readonly place: 'body' | 'query' | 'header' | 'path'
  /** The way to the value at fault: a parameter's name, or properties and indexes of the body; none for the whole body. */
  readonly steps: readonly string[]
  /** The keyword of JSON Schema that failed. */
  readonly keyword: string
  /** What it asks for, as `must be integer`. */
  readonly message: string
}
