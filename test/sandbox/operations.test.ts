import { operations } from 'ev-energy/operations'
import { expect, test } from 'vitest'
import { createHandlers } from '../../mock/src/sandbox/handlers/index.ts'
import { onboardingHandlers } from '../../mock/src/sandbox/onboarding/begin.ts'
import { resourceTypes } from '../../mock/src/sandbox/resources/index.ts'
import { boundariesInline } from '../../mock/src/sandbox/resources/regions/boundaries.ts'

const unnamed = (path: string) => path.replace(/\{\w+\}/g, '{}')

const handlers = createHandlers(boundariesInline)

test('every operation of the document is answered from the world, and none with an example', () => {
  const read = resourceTypes.flatMap(({ path, collection }) => [
    `GET ${unnamed(path)}`,
    ...(collection ? [`GET ${unnamed(path.slice(0, path.lastIndexOf('/')))}`] : []),
  ])
  const answered = new Set([
    ...Object.keys(handlers).map(unnamed),
    ...Object.keys(onboardingHandlers({} as never)).map(unnamed),
    ...read,
  ])
  expect(Object.keys(operations).filter((name) => !answered.has(unnamed(name)))).toEqual([])
})

test('no handler is for an operation that the document lacks', () => {
  const known = new Set(Object.keys(operations).map(unnamed))
  expect(Object.keys(handlers).filter((name) => !known.has(unnamed(name)))).toEqual([])
})
