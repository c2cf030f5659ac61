import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evening } from './charging-fixture.ts'

test('ids that are made one after another ascend, on a clock that stands still too', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 200 }), (steps) => {
      const { world, mock } = evening()
      const ids = steps.map((step) => {
        mock.clock.advance(step)
        return world.newId('cses')
      })
      expect(ids).toEqual([...new Set(ids)].sort())
      for (const id of ids) expect(id).toMatch(/^cses[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
    }),
    { numRuns: 20 },
  )
})
