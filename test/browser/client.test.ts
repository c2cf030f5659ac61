import { type Mock, startMock } from 'ev-energy-mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executable } from './chromium.ts'
import { type OpenPage, openPage } from './page.ts'

/** The program that runs in the page: everything it says crossed an origin. */
const program = `
import { bearer, createClient } from 'ev-energy'
import { newId, parseId } from 'ev-energy/ids'
window.run = async (baseUrl) => {
  const ev = createClient({ baseUrl, auth: bearer('any'), user: 'user01HN2NJ9NMRZBXT1H6FT9N7735' })
  const list = await ev.GET('/evses', { params: { query: { page_size: 5, expand: ['user', 'model.make'] } } })
  const refused = await ev.GET('/evses', { params: { query: { page_size: 0 } } })
  const created = await ev.POST('/vehicles', {
    body: { model: 'https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0' },
  })
  return {
    items: list.data?.length,
    link: list.response.headers.get('link'),
    remaining: list.response.headers.get('x-ratelimit-remaining'),
    refused: refused.error?.field_errors,
    created: created.response.status,
    prefix: parseId(newId('evse')).prefix,
  }
}`

describe.skipIf(executable === undefined)('the client in a browser', () => {
  let mock: Mock
  let open: OpenPage
  beforeAll(async () => {
    mock = await startMock({ port: 0, quiet: true })
    open = await openPage(program)
  })
  afterAll(async () => {
    await open.close()
    await mock.close()
  })

  test('calls the mock from another origin, with preflights, and reads its headers', async () => {
    const told = await open.page.evaluate(
      (baseUrl) => (window as unknown as { run(url: string): Promise<unknown> }).run(baseUrl),
      `${mock.url}/v2`,
    )
    expect(told).toEqual({
      items: expect.any(Number),
      link: expect.stringContaining('rel="next"'),
      remaining: '999',
      refused: { page_size: [expect.any(String)] },
      created: 201,
      prefix: 'evse',
    })
  })
})
