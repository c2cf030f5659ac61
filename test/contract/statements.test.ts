import { describe, expect, test } from 'vitest'
import { commandLog } from './statements/command-log.ts'
import { evseCompatibility } from './statements/evse-compatibility.ts'
import { evseOnboarding } from './statements/evse-onboarding.ts'
import { evseWaitlist } from './statements/evse-waitlist.ts'
import { evses } from './statements/evses.ts'
import { faces } from './statements/face.ts'
import { onboarding } from './statements/onboarding.ts'
import { sites } from './statements/sites.ts'
import { DOCUMENTS, type Statement } from './statements/statement.ts'
import { vehicles } from './statements/vehicles.ts'

const statements: Readonly<Record<keyof typeof DOCUMENTS, readonly Statement[]>> = {
  onboarding,
  commandLog,
  sites,
  vehicles,
  evses: [...evseCompatibility, ...evses, ...evseOnboarding, ...evseWaitlist].sort(([a], [b]) => a - b),
}

/** How many lines each document has. */
const LENGTHS = { onboarding: 50, commandLog: 50, sites: 103, vehicles: 25, evses: 168 } as const

describe.each(Object.entries(statements))('%s', (name, rows) => {
  const key = name as keyof typeof DOCUMENTS
  const named = rows.map(([line, says, sight]) => [`${DOCUMENTS[key]}:${line}`, says, sight] as const)

  test.each(named)('%s says: %s, in the description', (_, __, { document }) => document())
  test.each(named)('%s says: %s, on /v2', async (_, __, { v2 }) => v2(faces.v2()))
  test.each(
    named.flatMap(([place, says, { _mock }]) =>
      typeof _mock === 'string' ? [] : [[place, says, _mock] as const],
    ),
  )('%s says: %s, on /_mock', async (_, __, check) => check(faces._mock()))

  test('has its statements in order, at lines that it has, each once', () => {
    const lines = rows.map(([line]) => line)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
    expect(lines.at(-1)).toBeLessThanOrEqual(LENGTHS[key])
    expect(new Set(rows.map(([line, says]) => `${line} ${says}`)).size).toBe(rows.length)
  })
})

test('there are about 200 of them, and a mock host that keeps nothing shows nearly all', () => {
  const all = Object.values(statements).flat()
  expect(all.length).toBeGreaterThanOrEqual(190)
  expect(all.filter(([, , { _mock }]) => typeof _mock === 'string').length).toBeLessThanOrEqual(
    all.length / 7,
  )
})
