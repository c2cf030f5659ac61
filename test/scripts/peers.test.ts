import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { sizeOf } from '../../scripts/bench/client-size.ts'
import { partSizes } from '../../scripts/bench/part-sizes.ts'
import { behaviourOf } from '../../scripts/bench/peer-behaviour.ts'
import { OURS } from '../../scripts/bench/peer-clients.ts'

const text = await readFile(new URL('../../docs/clients.md', import.meta.url), 'utf8')
const [head = [], , ...rows] =
  text
    .split('\n\n')
    .find((part) => part.startsWith('|  | ev-energy |'))
    ?.split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim())) ?? []
const [size, ...behaviour] = rows.map(([, , ours = '']) => ours)

test('docs/clients.md says of our client what is measured', async () => {
  expect(head).toContain('stripe 23.1.0')
  const yes = (value: boolean) => (value ? 'yes' : 'no')
  const measured = await behaviourOf(OURS)
  expect(behaviour).toEqual(
    Object.values(measured).map((value) => (typeof value === 'boolean' ? yes(value) : String(value))),
  )
  // The rows say of each which is which by their order.
  expect(Object.keys(measured)).toHaveLength(rows.length - 1)
  const { gzip } = await sizeOf(OURS.code)
  expect(Math.abs(gzip / 1000 / Number(size) - 1)).toBeLessThan(0.1)
})

test('docs/clients.md says of each part of the core what it weighs', async () => {
  const table = text
    .trim()
    .split('\n\n')
    .find((part) => part.startsWith('| without |'))
  const told = new Map(
    table
      ?.split('\n')
      .slice(2)
      .map((row) => row.split('|').map((cell) => cell.trim()))
      .map(([, name = '', bytes]) => [name, Number(bytes)]),
  )
  const { core, parts } = await partSizes()
  const measured = [...parts, { name: 'all', gzip: core }]
  expect([...told.keys()].sort()).toEqual(measured.map(({ name }) => name).sort())
  for (const { name, gzip } of measured) expect(Math.abs(gzip - (told.get(name) ?? 0)), name).toBeLessThan(30)
})
