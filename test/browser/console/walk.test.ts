import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executable } from '../chromium.ts'
import { type Visit, visit } from './visit.ts'

describe.skipIf(executable === undefined)('a walk through the console', () => {
  let it: Visit
  const receiver = createServer((_, response) => response.end())
  beforeAll(async () => {
    receiver.listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
    it = await visit({ webhooks: [{ url }], clock: { start: Date.parse('2026-03-03T12:00:00Z'), speed: 0 } })
  })
  afterAll(async () => {
    await it.close()
    receiver.close()
  })

  test('plugs a car in, lets a night pass, sees it charged and the webhook delivered, in under ten clicks', async () => {
    let clicks = 0
    const click = async (role: 'link' | 'button', name: string) => {
      clicks++
      await it.page.getByRole(role, { name, exact: true }).first().click()
    }
    const level = async () =>
      Number(
        await it.page
          .getByRole('meter', { name: 'Battery level of My Volvo C40' })
          .getAttribute('aria-valuenow'),
      )
    await it.open('')
    await click('link', 'Devices')
    await click('link', 'My Volvo C40')
    const before = await level()
    await click('button', 'Plug in My Volvo C40')
    await it.page.getByText('My Volvo C40 is plugged in.').waitFor()
    await click('button', '+ 1 day')
    await it.page.getByText(/4 Mar 2026/).waitFor()
    await expect.poll(level).toBeGreaterThan(before)
    await click('link', 'Webhooks')
    await it.page.getByText('delivered', { exact: true }).first().waitFor()
    expect(clicks).toBeLessThan(10)
    expect(it.complaints).toEqual([])
  })
})
