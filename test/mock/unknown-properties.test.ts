import { createMock } from 'ev-energy-mock'
import { expect, it } from 'vitest'
import { calls } from '../../scripts/contract.ts'

const ORIGIN = 'https://sandbox.test'
const FACES = ['/v2', '/_mock/ev.energy-api-v2']
/** Bodies that a program decides about: any property may mean something. */
const OPEN = new Set([
  'POST /programs/{program_id}/post-enrollment-verification',
  'POST /programs/{program_id}/user_verification',
])
const WARNING = 'evenergy-mock-warning'

const writes = calls().filter(({ request: { init } }) => {
  const type = new Headers(init.headers).get('content-type') ?? ''
  return type.startsWith('application/json') && typeof init.body === 'string'
})

it.each(writes.map((call) => [call.name, call] as const))(
  'tells of a property that %s does not know, and does not where all are known',
  async (name, { request }) => {
    const body = JSON.parse(String(request.init.body))
    const misspelt = Array.isArray(body)
      ? body.map((item) => ({ ...item, colour: 1 }))
      : { ...body, colour: 1 }
    for (const face of FACES) {
      const send = (value: unknown) =>
        createMock({ quiet: true }).fetch(`${ORIGIN}${face}${request.url}`, {
          ...request.init,
          body: JSON.stringify(value),
        })
      const right = await send(body)
      expect(right.headers.get(WARNING), await right.clone().text()).toBeNull()
      const wrong = await send(misspelt)
      // Where the document closes the schema it is a mistake; elsewhere it is taken, as the API takes it.
      const isRefused = wrong.status === 400 && right.status !== 400
      if (isRefused) expect(await wrong.text()).toContain('colour')
      else if (OPEN.has(name)) expect(wrong.headers.get(WARNING)).toBeNull()
      else expect(wrong.headers.get(WARNING)).toMatch(/without effect: (\[\]\.)?colour$/)
      if (!isRefused) expect(wrong.status).toBe(right.status)
    }
  },
)

it('names properties at their place, in a bounded header that is ASCII, and keeps it in the log', async () => {
  const mock = createMock({ quiet: true })
  const send = (body: object) =>
    mock.fetch(`${ORIGIN}/v2/users/user01HN2NJ9NMRZBXT1H6FT9N7735`, {
      method: 'PATCH',
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const nested = await send({ default_location: { adress: 1 }, 'größe\n': 1 })
  expect(nested.headers.get(WARNING)).toBe(
    'unknown properties without effect: default_location.adress, gr\\u00f6\\u00dfe\\u000a',
  )
  expect(mock.requests().at(-1)?.response?.headers[WARNING]).toBe(nested.headers.get(WARNING))
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${'x'.repeat(300)}${i}`, i]))
  const flooded = await send(many)
  expect(flooded.status).toBe(200)
  expect(flooded.headers.get(WARNING)?.length).toBeLessThan(3000)
  const properties = Object.keys((await (await send({})).json()) as object)
  expect(properties).not.toContain('colour')
})
