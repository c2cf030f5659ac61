import { Rejection } from '../../http/problem.ts'
import type { Scenario } from '../scenario.ts'
import { charging } from './charging.ts'
import { connections } from './connections.ts'
import { nights } from './nights.ts'
import { tariffs } from './prices.ts'
import { tokens } from './tokens.ts'
import { transport } from './transport.ts'

/** All scenarios that come with the mock. */
export const scenarios: readonly Scenario[] = [
  ...connections,
  ...charging,
  ...nights,
  ...tariffs,
  ...transport,
  ...tokens,
]

/**
 * The scenario of a name.
 *
 * @throws {Rejection} 422 where there is none; the message lists those that there are
 */
export function findScenario(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name)
  if (found) return found
  throw new Rejection({
    status: 422,
    title: 'Request failed validation.',
    detail: `There is no scenario ${name}.`,
    field_errors: { name: [`One of ${scenarios.map((scenario) => scenario.name).join(', ')}.`] },
  })
}
