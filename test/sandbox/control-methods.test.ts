import { createMock } from 'ev-energy-mock'
import { describe, expect, test } from 'vitest'
import { document } from './control-document.ts'

const { fetch } = createMock({ quiet: true })
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Every path of the control API, with names that nothing has. */
const paths = Object.entries(document.paths).map(([path, item]) => {
  const methods = Object.keys(item).map((method) => method.toUpperCase())
  const allowed = [...methods, 'OPTIONS', ...(methods.includes('GET') ? ['HEAD'] : [])].sort()
  const place = path
    .replace('{fault_id}', 'fault_1')
    .replace('{checkpoint}', 'nowhere')
    .replace('{act}', 'step')
    .replace('{webhook_fault_id}', 'whfault_1')
    .replace('{client_id}', 'nobody')
    .replace('{endpoint_id}', `ep_${'0'.repeat(27)}`)
    .replace('{delivery_id}', `dlv_${'0'.repeat(27)}`)
    .replace('{world}', 'nowhere')
    .replace('{vehicle_id}', 'vhcl00000000000000000000000000')
    .replace('{evse_id}', 'evse00000000000000000000000000')
    .replace('{inverter_id}', 'invt00000000000000000000000000')
    .replace('{home_battery_id}', 'hoba00000000000000000000000000')
  return { path, url: `http://localhost/_control${place}`, allowed }
})

describe.each(paths)('/_control$path', ({ url, allowed }) => {
  test('tells its methods to OPTIONS', async () => {
    const answer = await fetch(url, { method: 'OPTIONS' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, allowed.join(', ')])
  })

  test('lets the preflights of this machine pass, and no others', async () => {
    const preflight = (origin: string) =>
      fetch(url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
    const answer = await preflight('http://localhost:3000')
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'http://localhost:3000',
    ])
    expect((await preflight('https://elsewhere.test')).status).toBe(403)
  })

  test('answers HEAD as GET, without a body', async () => {
    const [head, get] = await Promise.all([fetch(url, { method: 'HEAD' }), fetch(url)])
    expect(head.status).toBe(get.status)
    expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
    expect(await head.text()).toBe('')
  })

  test('refuses every method that it does not tell', async () => {
    for (const method of METHODS.filter((method) => !allowed.includes(method))) {
      const answer = await fetch(url, { method })
      expect([answer.status, answer.headers.get('allow')], method).toEqual([405, allowed.join(', ')])
    }
  })
})
