import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plugIn, unplug } from '../../../mock/src/api/charging-sessions/controls.ts'
import { stayAt } from '../../../mock/src/charging/stays.ts'
import { evening, VEHICLE } from '../charging-fixture.ts'
import { CHARGING } from './charging.ts'
import { factsOf } from './facts.ts'
import { OWNING } from './owning.ts'
import { TELLING } from './telling.ts'

const LAWS = [...OWNING, ...CHARGING, ...TELLING]

const seeds = fc.string({ minLength: 1, maxLength: 8 })
const users = fc.integer({ min: 0, max: 14 })
const moments = fc.integer({ min: Date.UTC(2025, 2, 1), max: Date.UTC(2027, 5, 1) })

/** Everything that is broken, by law. */
async function broken(world: ReturnType<typeof evening>, acted: boolean): Promise<Record<string, string[]>> {
  const facts = await factsOf(world)
  const found: Record<string, string[]> = {}
  for (const { says, breaches, byHabit } of LAWS) {
    if (acted && byHabit) continue
    const all = [...breaches(facts)]
    if (all.length > 0) found[says] = [`${all.length} times`, ...all.slice(0, 2)]
  }
  return found
}

test('what the sandbox tells agrees with itself, for any seed, number of users and date', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, users, moments, async (seed, count, moment) => {
      expect(await broken(evening(moment, count, seed), false)).toEqual({})
    }),
    { numRuns: 12, examples: [['ev-energy', 10, Date.UTC(2026, 9, 14, 22)]] },
  )
})

const acts = fc.array(
  fc.oneof(
    fc.constant({ act: 'plug' as const }),
    fc.record({ act: fc.constant('type' as const), level: fc.integer({ min: 0, max: 100 }) }),
    fc.record({ act: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 20 * 60 }) }),
  ),
  { minLength: 2, maxLength: 12 },
)

test('it does so whatever is plugged in, unplugged and typed in by hand', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, moments, acts, async (seed, moment, list) => {
      const world = evening(moment, 2, seed)
      for (const one of list) {
        if (one.act === 'wait') world.mock.clock.advance(one.minutes * 60_000)
        else if (one.act === 'type')
          await world.patch(`/vehicles/${VEHICLE}/state_of_charge`, { state_of_charge_percentage: one.level })
        else if (stayAt(world.world, VEHICLE, world.world.now())) unplug(world.world, VEHICLE)
        else plugIn(world.world, VEHICLE)
      }
      expect(await broken(world, true)).toEqual({})
    }),
    { numRuns: 12 },
  )
})
