/** What a matcher needs of Vitest. */
export interface MatcherState {
  readonly isNot: boolean
  readonly customTesters: unknown[]
  equals(actual: unknown, expected: unknown, testers?: never[]): boolean
  readonly utils: {
    stringify(value: unknown): string
    diff(expected: unknown, actual: unknown): string | null | undefined
    readonly iterableEquality: unknown
    readonly subsetEquality: unknown
  }
}
