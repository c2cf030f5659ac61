import { readFile } from 'node:fs/promises'
import { type Mock, startMock } from 'ev-energy-mock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calls, findings } from '../../scripts/contract.ts'

/** The requests that the API's documentation shows, with the mock's origin in the place of the documented one. */
interface Sample {
  name: string
  method: string
  path: string
  headers: Record<string, string>
  body?: string
  status: number
}
const samples = JSON.parse(await readFile(new URL('samples.json', import.meta.url), 'utf8')) as Sample[]

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ port: 0, quiet: true, rateLimit: false })
})
afterAll(() => mock.close())

const operations = calls()

test.each(samples.map((sample) => [sample.name, sample] as const))(
  'the documented request to %s gets its documented answer',
  async (_, sample) => {
    const answer = await fetch(`${mock.url}/_mock/ev.energy-api-v2${sample.path}`, {
      method: sample.method,
      headers: sample.headers,
      redirect: 'manual',
      ...(sample.body === undefined ? {} : { body: sample.body }),
    })
    expect(answer.status).toBe(sample.status)
    if (sample.status === 302) expect(URL.canParse(answer.headers.get('location') ?? '')).toBe(true)
    const call = operations.find(
      ({ method, path }) =>
        method.toUpperCase() === sample.method &&
        new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(sample.path.split('?')[0] ?? ''),
    )
    if (call === undefined) throw new Error(`no operation for ${sample.path}`)
    expect(await findings(call, answer)).toEqual([])
  },
)
