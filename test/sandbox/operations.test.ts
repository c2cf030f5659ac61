import { operations } from 'ev-energy/operations'
import { createMock } from 'ev-energy-mock'
import { expect, test } from 'vitest'
import { createHandlers, resourceTypes } from '../../mock/src/api/index.ts'
import { boundariesInline } from '../../mock/src/api/regions/boundaries.ts'
import { onboardingHandlers } from '../../mock/src/onboarding/begin.ts'

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

test('an operation without code answers with its example, and says that it is one', async () => {
  const cable = { name: 'Type 2' }
  const { fetch } = createMock({
    quiet: true,
    document: {
      openapi: '3.1.0',
      info: { title: 'Cables', version: '1' },
      paths: {
        '/charge_cables': {
          get: {
            responses: {
              200: {
                description: 'The cable.',
                content: { 'application/json': { schema: {}, examples: { one: { value: cable } } } },
              },
            },
          },
        },
      },
    },
  })
  const headers = { authorization: 'Bearer any' }
  const answer = await fetch('https://api.ev.energy/v2/charge_cables', { headers })
  expect(await answer.json()).toEqual(cable)
  expect(answer.headers.get('EvEnergy-Mock-Warning')).toBe(
    'GET /charge_cables has no code in the sandbox: this is the example of the document',
  )
  const example = await fetch('https://api.ev.energy/_mock/ev.energy-api-v2/charge_cables', { headers })
  expect(example.headers.get('EvEnergy-Mock-Warning')).toBeNull()
})
