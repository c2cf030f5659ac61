import type { Issue } from './issues.ts'

/**
 * The interface by which libraries take each other's schemas, version 1 (https://standardschema.dev), as far as it is used
 * here: what goes in is what comes out.
 */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'ev-energy'
    /** Checks a value. It comes back as it is, or else with what does not fit. */
    readonly validate: (
      value: unknown,
    ) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] }
    /** For the compiler only. */
    readonly types?: { readonly input: T; readonly output: T } | undefined
  }
}
