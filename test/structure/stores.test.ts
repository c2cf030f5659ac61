import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { resourceTypes, stores } from '../../mock/src/api/index.ts'

const anonymous = (path: string) => path.replaceAll(/\{\w+\}/g, '{}')
const listOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
const paths = new Set(Object.keys(operations).map((name) => anonymous(name.slice(name.indexOf(' ') + 1))))
const kept: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../mock/saved.schema.json', import.meta.url), 'utf8'),
).kept

/** Resources without an operation of their own, and what shows them. */
const SHOWN_ELSEWHERE = new Map([['/inverters/{}/status_logs/{}', 'the inverter, expanded']])

test('whatever is a resource is at a path of the document; all else is in a store', () => {
  const nowhere = resourceTypes
    .map(({ path }) => anonymous(path))
    .filter((path) => !paths.has(path) && !paths.has(listOf(path)) && !SHOWN_ELSEWHERE.has(path))
  expect(nowhere).toEqual([])
  expect(stores.filter(({ path }) => paths.has(anonymous(path)))).toEqual([])
})

test('what a snapshot has is of one resource or of one store', () => {
  const known = [...resourceTypes, ...stores].map(({ path }) => anonymous(path))
  expect(new Set(known).size).toBe(known.length)
  expect(Object.keys(kept).filter((template) => !known.includes(anonymous(template)))).toEqual([])
  expect(
    stores.filter(({ path }) => !Object.keys(kept).some((one) => anonymous(one) === anonymous(path))),
  ).toEqual([])
})
