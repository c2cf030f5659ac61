import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { signWebhook, type WebhookEvent } from 'ev-energy/webhooks'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { webhookReceiver as onExpress } from '../../examples/webhooks/express.ts'
import { webhookReceiver as onHono } from '../../examples/webhooks/hono.ts'
import document from '../../generated/openapi.json' with { type: 'json' }

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const body = JSON.stringify(document.components.examples.ChargingSubSessionCreatedWebhook.value)

type Handle = Parameters<typeof onExpress>[1]
const receivers = {
  Express: (handle: Handle) => createServer(onExpress(secret, handle)),
  Hono: (handle: Handle) => createServer(getRequestListener(onHono(secret, handle).fetch)),
}

describe.each(Object.entries(receivers))('the %s example', (_, receiver) => {
  let server: Server
  let url: string
  let received: WebhookEvent[]
  let broken: boolean
  beforeEach(async () => {
    received = []
    broken = false
    server = receiver((event) => {
      if (broken) throw new Error('the database is down')
      received.push(event)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`
  })
  afterEach(() => server.close())

  test('hands on an event that is signed', async () => {
    const answer = await fetch(url, await signWebhook(body, secret, { id: 'msg_1' }))
    expect(answer.status).toBe(204)
    expect(received).toEqual([{ ...JSON.parse(body), messageId: 'msg_1' }])
  })

  test('refuses an event that was changed on its way', async () => {
    const webhook = await signWebhook(body, secret)
    const answer = await fetch(url, { ...webhook, body: body.replace('csub01HSH04', 'csub01HSH05') })
    expect([answer.status, await answer.text()]).toEqual([400, 'wrong-signature'])
    const empty = await fetch(url, { ...webhook, body: null })
    expect([empty.status, await empty.text()]).toEqual([400, 'wrong-signature'])
    expect(received).toEqual([])
  })

  test('refuses an event without a signature', async () => {
    const answer = await fetch(url, { method: 'POST', body })
    expect([answer.status, await answer.text()]).toEqual([400, 'missing-headers'])
    expect(received).toEqual([])
  })

  test('lets a failure of the app be seen by the sender, so that it tries again', async () => {
    broken = true
    const log = vi.spyOn(console, 'error').mockReturnValue()
    expect((await fetch(url, await signWebhook(body, secret))).status).toBe(500)
    log.mockRestore()
  })
})
