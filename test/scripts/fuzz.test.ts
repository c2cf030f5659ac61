import { expect, test } from 'vitest'
import { fuzz } from '../../scripts/fuzz/run.ts'

test('random requests get answers that the document has, in time', async () => {
  const { requests, classes, faults } = await fuzz({ requests: 1500, seed: 20_260_801 })
  expect(faults).toEqual([])
  expect(requests).toBe(1500)
  // Not all of it is refused.
  expect(classes['2xx']).toBeGreaterThan(200)
}, 120_000)
