import { networkInterfaces } from 'node:os'
import { type Mock, startMock } from 'ev-energy-mock'
import { afterEach, describe, expect, it } from 'vitest'
import type { ControlAccess } from '../../mock/src/control/origin.ts'
import { createControlled } from './controlled.ts'

const TOKEN = 'control-token-of-this-test'
const own = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
/** Without those of one link, whose zone no URL can have. */
const reachable = own.map(({ address }) => address).filter((address) => !address.startsWith('fe80'))

let mock: Mock | undefined
afterEach(() => mock?.close())

const hostOf = (address: string) => (address.includes(':') ? `[${address}]` : address)

describe('this machine may use the control API', () => {
  it.each(reachable)('of a mock that listens on %s alone', async (host) => {
    mock = await startMock({ host, port: 0, quiet: true })
    await everythingWorks(mock.url)
  })

  it.each(reachable)('of a mock that listens everywhere, at %s', async (address) => {
    mock = await startMock({ host: '::', port: 0, quiet: true, controlToken: TOKEN })
    await everythingWorks(`http://${hostOf(address)}:${mock.port}`)
  })

  /** As a command does, and as a page that the mock itself serves there. */
  async function everythingWorks(url: string) {
    for (const headers of [{}, { origin: url }]) {
      expect((await fetch(`${url}/_control/clock`, { headers })).status).toBe(200)
      const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{}' }
      const reset = await fetch(`${url}/_control/reset`, init)
      expect([reset.status, reset.headers.get('access-control-allow-origin')]).toEqual([
        204,
        'origin' in headers ? url : null,
      ])
    }
  }
})

describe('the control API', () => {
  const addresses = () => ['127.0.0.1', '::1', '192.0.2.2', 'fe80::2', 'fd00::2']
  const others = [
    '192.0.2.3',
    '::ffff:192.0.2.3',
    '192.0.2.22',
    '10.192.0.2.2',
    'fe80::3%eth0',
    'fd00::',
    '',
    'unknown',
  ]

  const asked = async (address: string, access: ControlAccess, headers: Record<string, string> = {}) => {
    const { app } = createControlled(undefined, access)
    return app.request('http://192.0.2.2:4010/_control/clock', { headers }, { address })
  }

  it.each([
    '192.0.2.2',
    '::ffff:192.0.2.2',
    'fe80::2%eth0',
    'fe80::2',
    'fd00::2',
    '127.0.0.9',
    '::ffff:127.0.0.1',
    '::1',
  ])('takes a request from %s, which is this machine', async (address) =>
    expect((await asked(address, { addresses })).status).toBe(200),
  )

  it.each(others)('tells "%s", which is another machine, how to be let in', async (address) => {
    const refused = await asked(address, { addresses })
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('--control-token')])
  })

  it.each(others)('takes a request from "%s" with the token alone', async (address) => {
    const access = { addresses, controlToken: TOKEN }
    const statuses = []
    for (const authorization of ['', 'Bearer x', TOKEN, `Bearer ${TOKEN}x`, `Bearer ${TOKEN}`])
      statuses.push((await asked(address, access, authorization === '' ? {} : { authorization })).status)
    expect(statuses).toEqual([401, 401, 401, 401, 200])
  })

  it.each(['http://192.0.2.3', 'http://192.0.2.2.evil.example', 'http://[fd00::3]:4010', 'null'])(
    'does nothing for a page of %s',
    async (origin) => {
      const refused = await asked('127.0.0.1', { addresses }, { origin })
      expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null])
    },
  )
})
