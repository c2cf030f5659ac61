/** What a measured value or ratio must be. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number }

/** A line of the report. */
export interface Row {
  readonly label: string
  readonly unit: string
  readonly ours: number
  /** What ours is compared with. Without it, the goal is for the value itself. */
  readonly against?: { readonly name: string; readonly value: number; readonly ratio?: number }
  /** Why there is nothing to compare. */
  readonly failure?: string
  /** By what part of it the ratio went up and down from round to round. */
  readonly wavering?: number
  /** Left out where a comparison only informs. */
  readonly goal?: Goal
}

/**
 * Prints a line.
 *
 * @returns whether its goal was met; true for one without
 */
export function print({ label, unit, ours, against, failure, wavering, goal }: Row): boolean {
  if (failure !== undefined) {
    console.log(`${label.padEnd(31)}not compared: ${failure}${goal ? '; goal MISSED' : ''}`)
    return goal === undefined
  }
  const ratio = against && (against.ratio ?? ours / against.value)
  const result = ratio ?? ours
  const met = goal === undefined || ('atLeast' in goal ? result >= goal.atLeast : result <= goal.atMost)
  const theirs = against ? `${against.name.padStart(9)} ${against.value.toFixed(0).padStart(6)}` : ''
  const range = wavering === undefined ? '' : ` ±${Math.round(wavering * 100)} %`
  const quotient = ratio === undefined ? '' : `= ${ratio.toFixed(2)}${range}`
  const wanted = goal && ('atLeast' in goal ? `>= ${goal.atLeast}` : `<= ${goal.atMost}`)
  const verdict = goal === undefined ? '' : `goal ${wanted}: ${met ? 'met' : 'MISSED'}`
  console.log(
    `${label.padEnd(31)}${unit.padEnd(6)}${ours.toFixed(0).padStart(6)} ${theirs.padEnd(17)} ${quotient.padEnd(15)}${verdict}`.trimEnd(),
  )
  return met
}

/** How far values go up and down, as a part of that in the middle: 0.1 is from 10 % below it to 10 % above. */
export function waveringOf(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / 2 / median(values)
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
