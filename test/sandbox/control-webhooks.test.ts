import { beforeEach, describe, expect, test } from 'vitest'
import { checked } from './control-document.ts'
import { createControlled } from './controlled.ts'

let { sandbox, call: send } = createControlled()
beforeEach(() => {
  ;({ sandbox, call: send } = createControlled())
})

const call = async (method: string, path: string, body?: unknown) =>
  checked(method, path, await send(method, path, body))

describe('webhooks', () => {
  test('are registered, changed, listed and removed', async () => {
    const { status, body } = await call('POST', '/webhooks', {
      url: 'http://127.0.0.1:9/hook',
      event_types: ['a'],
    })
    expect(status).toBe(201)
    expect((await call('PATCH', `/webhooks/${body.id}`, { disabled: true })).body).toEqual({
      ...body,
      disabled: true,
    })
    expect((await call('GET', '/webhooks')).body).toEqual([{ ...body, disabled: true }])
    expect((await call('PATCH', `/webhooks/${body.id}`, { url: 'nowhere' })).status).toBe(422)
    expect((await call('DELETE', `/webhooks/${body.id}`)).status).toBe(204)
    expect((await call('DELETE', `/webhooks/${body.id}`)).status).toBe(404)
  })

  test('are sent on demand, listed and replayed', async () => {
    await call('POST', '/webhooks', { url: 'http://127.0.0.1:9/hook' })
    const sent = await call('POST', '/webhooks/test')
    expect(sent).toMatchObject({
      status: 202,
      body: [{ status: 'pending', event: { type: 'charging_sub_session.created' } }],
    })
    await sandbox.webhooks.idle()
    expect((await call('GET', '/webhooks/deliveries?limit=1')).body).toMatchObject([
      { id: sent.body[0].id, status: 'delivered', next_attempt_at: null },
    ])
    expect((await call('POST', `/webhooks/deliveries/${sent.body[0].id}/replay`)).status).toBe(202)
    await sandbox.webhooks.idle()
    expect((await call('GET', '/webhooks/deliveries')).body[0].attempts).toHaveLength(2)
    expect((await call('GET', '/webhooks/deliveries?limit=0')).status).toBe(400)
  })

  test('have a page that shows them, with everything escaped', async () => {
    await call('POST', '/webhooks', {
      url: 'http://127.0.0.1:9/<script>alert(1)</script>',
      event_types: ['<b>'],
    })
    await call('POST', '/webhooks', { url: 'http://127.0.0.1:9/good' })
    await call('POST', '/webhooks/test')
    await sandbox.webhooks.idle()
    const answer = await send('GET', '/portal')
    const text = await answer.text()
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*form-action 'none'/)
    expect(text).toContain('http://127.0.0.1:9/&lt;script&gt;')
    expect(text).toContain('&lt;b&gt;')
    expect(text).toContain('charging_sub_session.created')
    expect(text).not.toMatch(/<script|<b>/)
  })
})
