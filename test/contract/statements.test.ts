import { describe, expect, test } from 'vitest'
import { commandLog } from './statements/command-log.ts'
import { evses } from './statements/evses.ts'
import { onboarding } from './statements/onboarding.ts'
import { sites } from './statements/sites.ts'
import { DOCUMENTS, type Statement } from './statements/statement.ts'
import { vehicles } from './statements/vehicles.ts'

const statements: Readonly<Record<keyof typeof DOCUMENTS, readonly Statement[]>> = {
  onboarding,
  commandLog,
  sites,
  vehicles,
  evses,
}

/** How many lines each document has. */
const LENGTHS = { onboarding: 50, commandLog: 50, sites: 103, vehicles: 25, evses: 168 } as const

describe.each(Object.entries(statements))('%s', (name, rows) => {
  const key = name as keyof typeof DOCUMENTS
  test.each(rows.map(([line, says, check]) => [`${DOCUMENTS[key]}:${line}`, says, check] as const))(
    '%s says: %s',
    async (_, __, check) => check(),
  )

  test('has its statements in order, at lines that it has', () => {
    const lines = rows.map(([line]) => line)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
    expect(lines.at(-1)).toBeLessThanOrEqual(LENGTHS[key])
  })
})

test('there are about 150 of them', () => {
  expect(Object.values(statements).flat().length).toBeGreaterThanOrEqual(150)
})
