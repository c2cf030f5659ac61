import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bearer, createClient } from 'ev-energy'
import { clientCredentials } from 'ev-energy/auth'
import { startMock } from 'ev-energy-mock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
let state: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-state-'))
  state = path.join(folder, 'state.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const start = (options = {}) => startMock({ port: 0, state, quiet: true, ...options })

describe('a sandbox with a state file', () => {
  it('remembers after a restart what was written, by whom, and how much of the limit is left', async () => {
    const before = await start({ auth: 'strict' })
    const auth = clientCredentials({
      clientId: 'sandbox-cc-id',
      clientSecret: 'sandbox-cc-secret',
      origin: before.url,
    })
    const user = 'user01HN2NJ9NMRZBXT1H6FT9N7735' as const
    const ev = createClient({ auth, user, baseUrl: `${before.url}/v2` })
    const model = `${before.url}/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE`
    const { data: vehicle, error } = await ev.POST('/vehicles', {
      body: { model },
      params: { header: { 'EvEnergy-User': user } },
    })
    expect(error).toBeUndefined()
    const token = await auth.authorization(new Request(before.url))
    before.webhooks.add({ url: 'http://127.0.0.1:9/hook' })
    await before.close()

    const after = await start({ auth: 'strict' })
    const response = await fetch(`${after.url}/v2/vehicles/${vehicle?.id}`, {
      headers: { authorization: token },
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      id: vehicle?.id,
      url: `${after.url}/v2/vehicles/${vehicle?.id}`,
    })
    expect(response.headers.get('x-ratelimit-remaining')).toBe('998')
    expect(after.webhooks.endpoints()).toHaveLength(1)
    await after.close()
  })

  it('refuses a file that was cut in half, says what to do, and leaves it as it is', async () => {
    const mock = await start()
    await createClient({ auth: bearer('any'), baseUrl: `${mock.url}/v2` }).GET('/vehicles')
    await mock.close()
    const text = await readFile(state, 'utf8')
    const half = text.slice(0, text.length / 2)
    await writeFile(state, half)
    await expect(start()).rejects.toThrow(/state\.json is damaged.*Move it away/)
    expect(await readFile(state, 'utf8')).toBe(half)
  })

  it('refuses a folder that does not exist', async () => {
    await expect(start({ state: path.join(folder, 'none', 'state.json') })).rejects.toThrow(
      /there is no folder/,
    )
  })
})
