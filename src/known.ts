/**
 * The values of a property that these types know: `Open` less what the API adds later, and less null.
 *
 * @example
 * const labels: Record<Known<Vehicle['integrated']>, string> = { ACTIVE: 'On', INACTIVE: 'Off', UNINTEGRATED: 'None' }
 */
export type Known<Value> = Value extends string | number
  ? string extends Value
    ? never
    : number extends Value
      ? never
      : Value
  : never
