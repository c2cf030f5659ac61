import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { verifyWebhook } from 'ev-energy/webhooks'
import type { Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { executable } from '../chromium.ts'
import { expectAccessible, START, type Visit, visit } from './visit.ts'

describe.skipIf(executable === undefined)('webhooks', () => {
  let it: Visit
  let receiver: Server
  let url: string
  const received: { headers: Record<string, string>; body: string }[] = []
  beforeAll(async () => {
    it = await visit({ clock: { start: START, speed: 0 } })
    receiver = createServer(async (request, response) => {
      received.push({ headers: request.headers as Record<string, string>, body: await text(request) })
      response.end()
    }).listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`
    await it.open('webhooks')
  })
  afterAll(async () => {
    await it.close()
    receiver.close()
  })

  const button = (name: string | RegExp) => it.page.getByRole('button', { name })
  const endpoints = () => it.control('GET', '/webhooks') as Promise<{ disabled: boolean; secret: string }[]>

  test('have nowhere to go at first, and say what to do', async () => {
    await it.page.getByText('Nobody is told. Add an endpoint below.').waitFor()
    await it.page.getByText('Nothing was sent yet.').waitFor()
    await expectAccessible(it.page)
  })

  test('are sent to an endpoint that is added', async () => {
    await it.page.getByLabel('URL').fill(url)
    await button('Add').click()
    await it.page.getByText('listens', { exact: true }).waitFor()
    await button('charging_sub_session.created').click()
    await it.page.getByText('delivered', { exact: true }).waitFor()
    expect(received).toHaveLength(1)
    expect(await it.page.getByLabel('URL').inputValue()).toBe('')
  })

  test('show their attempts, payload and signature', async () => {
    const [delivery] = (await it.control('GET', '/webhooks/deliveries')) as {
      id: string
      event: { type: string }
    }[]
    await button(`Signature of ${delivery?.id}`).click()
    await it.page.getByText('One attempt, payload and signature').click()
    await it.page.getByText(/: 200 after \d+ ms/).waitFor()
    await it.page.getByText('"type": "charging_sub_session.created"').waitFor()
    const signed = JSON.parse(
      (await it.page.locator('.json', { hasText: 'svix-signature' }).textContent()) ?? '',
    )
    const [endpoint] = await endpoints()
    expect(
      await verifyWebhook({ headers: signed, body: received[0]?.body ?? '' }, endpoint?.secret ?? ''),
    ).toMatchObject({
      type: 'charging_sub_session.created',
    })
    await expectAccessible(it.page)
  })

  test('can be replayed', async () => {
    await button(/^Replay charging_sub_session.created/).click()
    await it.page.getByText('2 attempts, payload and signature').waitFor()
    expect(received[1]?.body).toBe(received[0]?.body)
  })

  test('go wrong as they are told to, and right again', async () => {
    const faults = () => it.control('GET', '/webhooks/faults')
    const before = received.length
    for (const [label, set] of [
      ['Come twice', { double: true }],
      ['Come out of order', { hold_back: true }],
      ['Come an hour late', { delay_seconds: 3600 }],
      ['Never come', { drop: true }],
      ['Are signed wrongly', { secret: 'wrong' }],
      ['Are signed with the old secret', { secret: 'old' }],
      ['Are signed ten minutes ago', { clock_skew_seconds: -600 }],
    ] as const) {
      await it.page.getByLabel(label).click()
      await expect.poll(faults).toMatchObject([set])
      await expect.poll(() => it.page.getByLabel(label).isChecked()).toBe(true)
      await it.page.getByLabel(label).click()
      await expect.poll(faults).toEqual([])
    }
    await it.page.getByLabel('Come twice').click()
    await expect.poll(faults).toHaveLength(1)
    await button(/^charging_sub_session.created$/).click()
    await expect.poll(() => received.length).toBe(before + 2)
    await it.page.getByText('Happened once so far.').waitFor()
    await it.control('DELETE', '/webhooks/faults')
    await expectAccessible(it.page)
  })

  test('stay as they were switched when an older reading arrives after that', async () => {
    const path = '**/_control/webhooks/faults'
    const isOn = () => it.page.getByLabel('Come twice').isChecked()
    await it.control('DELETE', '/webhooks/faults')
    await expect.poll(isOn).toBe(false)
    const held = new Map<string, Route>()
    const holding = (method: string) => vi.waitUntil(() => held.get(method), { timeout: 10_000 })
    await it.page.route(path, (route) => {
      const method = route.request().method()
      if (held.has(method)) return route.continue()
      held.set(method, route)
    })
    // A reading of before, whose answer is on its way while the switch is set.
    const reading = await holding('GET')
    const before = await reading.fetch()
    await it.page.getByLabel('Come twice').check()
    const setting = await holding('POST')
    const read = it.page.waitForResponse(/webhooks\/faults$/)
    await reading.fulfill({ response: before })
    await (await read).finished()
    await it.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    )
    expect(await isOn()).toBe(true)
    await setting.continue()
    await expect.poll(() => it.control('GET', '/webhooks/faults')).toMatchObject([{ double: true }])
    await it.page.getByLabel('Come twice').uncheck()
    await expect.poll(() => it.control('GET', '/webhooks/faults')).toEqual([])
    await it.page.unroute(path)
  })

  test('stop at an endpoint that is switched off, and go on when it is switched on', async () => {
    await button(`Switch off ${url}`).click()
    await it.page.getByText('switched off', { exact: true }).waitFor()
    expect(await endpoints()).toMatchObject([{ disabled: true }])
    await button(`Switch on ${url}`).click()
    await it.page.getByText('listens', { exact: true }).waitFor()
  })

  test('keep their secret until it is asked for', async () => {
    const [endpoint] = await endpoints()
    expect(await it.page.content()).not.toContain(endpoint?.secret)
    await button(`Show the secret of ${url}`).click()
    await it.page.getByText(endpoint?.secret ?? 'none').waitFor()
  })

  test('end with their endpoint', async () => {
    await button(`Remove ${url}`).click()
    await it.page.getByText('Nobody is told.').waitFor()
    expect(await endpoints()).toEqual([])
  })

  test('say what is wrong with an endpoint', async () => {
    await it.page.getByLabel('URL').fill('ftp://127.0.0.1/')
    await button('Add').click()
    await it.page.locator('.notice.bad').waitFor()
    expect(await it.page.getByLabel('URL').inputValue()).toBe('ftp://127.0.0.1/')
    await expectAccessible(it.page)
  })

  test('broke no rule of the page', () => expect(it.complaints).toEqual([]))
})
