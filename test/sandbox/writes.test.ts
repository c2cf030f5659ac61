import { describe, expect, it } from 'vitest'
import { calls } from '../../scripts/contract.ts'
import { sandbox } from './api.ts'
import { application } from './application.ts'

const writes = calls().filter(
  ({ method, request: { init } }) =>
    method !== 'get' && typeof init.body === 'string' && init.body.startsWith('{'),
)
/** What the sandbox marks its own URLs and links with; a caller may send it as well. */
const FOREIGN = 'zq\u0090zq\u009Dzq\u0091azq'
const BASE = 'https://sandbox.test/v2'

type Place = readonly (string | number)[]

/** Where in a value texts are. */
function textsIn(value: unknown, at: Place = []): Place[] {
  if (typeof value === 'string') return [at]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...at, key]))
}

function replaced(value: unknown, [key, ...rest]: Place, text: string): unknown {
  if (key === undefined) return text
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  Object.assign(copy, { [key]: replaced(Reflect.get(copy, key), rest, text) })
  return copy
}

describe.each(writes.map((call) => [call.name, call] as const))('%s', (_, { request }) => {
  const body = JSON.parse(String(request.init.body))
  const places = textsIn(body)

  it.runIf(places.length > 0)('never takes what is sent for its own marks, in any of its texts', async () => {
    const { mock } = sandbox({ rateLimit: false })
    const headers = { authorization: 'Bearer any', 'content-type': 'application/json' }
    for (const place of places)
      for (const text of [FOREIGN, `https://api.ev.energy/v2/${FOREIGN}`]) {
        const sent = JSON.stringify(replaced(body, place, text))
        const answer = await mock.fetch(BASE + request.url, { ...request.init, headers, body: sent })
        expect(answer.status, place.join('.')).toBeLessThan(500)
        const texts = [await answer.text()]
        const { url } = texts[0]?.startsWith('{') ? JSON.parse(texts[0]) : { url: undefined }
        if (answer.ok && typeof url === 'string' && url.startsWith(BASE))
          texts.push(await (await mock.fetch(url, { headers })).text())
        for (const shown of texts) {
          const left = [FOREIGN, JSON.stringify(FOREIGN).slice(1, -1), encodeURIComponent(FOREIGN)].reduce(
            (all, form) => all.replaceAll(form, ''),
            shown,
          )
          expect(left, place.join('.')).not.toContain('zq')
        }
      }
  })
})

it.each(['any token', 'a token of an application'])(
  'what is created can be read back with %s, or the problem says why it cannot',
  async (kind) => {
    const created = calls().filter(
      ({ method, responses }) => method === 'post' && responses.some(([code]) => code === '201'),
    )
    const unseen: string[] = []
    for (const { name, request } of created) {
      const { mock } = sandbox({ rateLimit: false })
      const user = kind === 'any token' ? undefined : 'user01HN2NJ9NMRZBXT1H6FT9N7735'
      const token = kind === 'any token' ? { authorization: 'Bearer any' } : await application({ mock }, user)
      const headers = { ...Object.fromEntries(new Headers(request.init.headers)), ...token }
      const body = String(request.init.body).replace('frodo@example.com', 'new@example.com')
      const answer = await mock.fetch(BASE + request.url, { ...request.init, headers, body })
      if (answer.status !== 201) continue
      const text = await answer.text()
      const { url } = (text === '' ? {} : JSON.parse(text)) as { url?: string }
      if (url === undefined || !url.startsWith(BASE)) continue
      const back = await mock.fetch(url, { headers: token, redirect: 'manual' })
      if (back.status < 400) continue
      const problem = await back.text()
      // An address that only names what was created.
      if (problem.includes('The API has no path')) continue
      unseen.push(name)
      expect(problem, `${name} ${url}`).toContain('with a token of an application and no EvEnergy-User')
      const all = await application({ mock })
      expect((await mock.fetch(url, { headers: all })).status, name).toBe(200)
    }
    expect(unseen).toEqual(['POST /users'])
  },
)
