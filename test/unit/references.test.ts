import { describe, expect, it } from 'vitest'
import { bearer, createClient, type Reference, unwrap } from '../../src/index.ts'
import { json, serve } from './server.ts'

const evse = 'evses/evse01HSH04KDEWF6Z4DB2J77J74K5'

describe('resolve', () => {
  it('reads what a reference leads to, with the query, the headers and the token of any call', async () => {
    const server = await serve(json({ id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' }))
    const ev = createClient({ baseUrl: server.baseUrl, auth: bearer('n3Qh') })
    const reference: Reference<'/evses/{evse_id}'> = `${server.baseUrl}/${evse}`
    const { data, error } = await ev.resolve(reference, {
      params: { query: { expand: ['model.make', 'user'] }, header: { 'EvEnergy-Version': null } },
    })
    expect(error).toBeUndefined()
    expect(data?.id).toBe('evse01HSH04KDEWF6Z4DB2J77J74K5')
    expect(server.received).toHaveLength(1)
    expect(server.received[0]?.target).toBe(`/v2/${evse}?expand=model.make&expand=user`)
    expect(server.received[0]?.headers.authorization).toBe('Bearer n3Qh')
    expect(server.received[0]?.headers).not.toHaveProperty('evenergy-version')
  })

  it('keeps the query of a URL and puts that of the call behind it', async () => {
    const server = await serve(json([]))
    const url: string = `${server.baseUrl}/charging_sub_sessions?evse_id=evse01&a=b%20c#top`
    await createClient({ baseUrl: server.baseUrl }).resolve(url, { params: { query: { page_size: 5 } } })
    await createClient({ baseUrl: server.baseUrl }).resolve(url)
    expect(server.received.map(({ target }) => target)).toEqual([
      '/v2/charging_sub_sessions?evse_id=evse01&a=b%20c&page_size=5',
      '/v2/charging_sub_sessions?evse_id=evse01&a=b%20c',
    ])
  })

  it('answers a problem as any call does, and an error names the path without ids and query', async () => {
    const server = await serve(json({ title: 'Not found', status: 404, detail: 'No such EVSE.' }, 404))
    const ev = createClient({ baseUrl: server.baseUrl })
    const { error } = await ev.resolve(`${server.baseUrl}/${evse}?x=1`)
    expect(error?.title).toBe('Not found')
    await expect(unwrap(ev.resolve(`${server.baseUrl}/${evse}?x=1`))).rejects.toMatchObject({
      message: `GET /evses/{id} was answered 404 Not found: No such EVSE.`,
      path: '/evses/{id}',
    })
  })

  it.each([
    'https://evil.example/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5',
    'ORIGIN@evil.example/v2/evses',
    'ORIGIN.evil.example/v2/evses',
    'ORIGIN\\@evil.example/',
    '//evil.example/v2/evses',
    '/v2/evses',
    'evse01HSH04KDEWF6Z4DB2J77J74K5',
    '',
    null,
    undefined,
    { id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' },
  ])('refuses %j and sends nothing', async (reference) => {
    const server = await serve()
    const url = typeof reference === 'string' ? reference.replace('ORIGIN', server.origin) : reference
    const call = createClient({ baseUrl: server.baseUrl }).resolve(url as string)
    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow(`ev.resolve(): the reference is not a URL of ${server.origin}`)
    expect(server.received).toEqual([])
  })

  it('rejects with the reason of its signal', async () => {
    const abort = new AbortController()
    const server = await serve(() => abort.abort(new Error('the user left')))
    const ev = createClient({ baseUrl: server.baseUrl })
    await expect(ev.resolve(`${server.baseUrl}/${evse}`, { signal: abort.signal })).rejects.toThrow(
      'the user left',
    )
  })
})
