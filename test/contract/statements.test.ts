import { expect, test } from 'vitest'
import { DOCUMENTS, STATEMENTS } from './statements.ts'

test.each(
  STATEMENTS.map(([from, line, says, check]) => [`${DOCUMENTS[from]}:${line}`, says, check] as const),
)('%s says: %s', async (_, __, check) => check())

test('the statements are in the order of their documents, at lines that those have', () => {
  const lengths = { onboarding: 49, commandLog: 49, sites: 102, vehicles: 24, evses: 172 }
  for (const [from, line] of STATEMENTS) expect(line).toBeLessThanOrEqual(lengths[from])
  for (const from of Object.keys(DOCUMENTS)) {
    const lines = STATEMENTS.filter(([name]) => name === from).map(([, line]) => line)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
  }
})
