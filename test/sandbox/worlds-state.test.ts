import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Mock, startMock } from 'ev-energy-mock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const MODEL = 'https://api.ev.energy/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'

let folder: string
let mock: Mock | undefined
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ev-energy-worlds-'))
})
afterEach(async () => {
  await mock?.close()
  mock = undefined
  rmSync(folder, { recursive: true })
})

/** Starts a mock in the place of the one before, as after a restart. */
async function restarted(): Promise<Mock> {
  await mock?.close()
  mock = await startMock({ port: 0, quiet: true, state: `${folder}/worlds/` })
  return mock
}

async function call(place: string, method = 'GET', body?: object) {
  const response = await fetch(`${mock?.url}${place}`, {
    method,
    headers: { authorization: 'Bearer any', ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

describe('worlds in a folder', () => {
  it('are there after a restart, with what was written to them and what they were made with', async () => {
    await restarted()
    await call('/v2/vehicles', 'POST', { model: MODEL })
    await call('/_control/worlds', 'POST', { name: 'kept', seed: 'own', users: 3, auth: 'strict', ttl: 3600 })
    await call('/_control/worlds', 'POST', { name: 'lenient' })
    await call('/w/lenient/v2/vehicles', 'POST', { model: MODEL })
    await restarted()
    expect(
      readdirSync(`${folder}/worlds`)
        .filter((name) => name.endsWith('.json'))
        .sort(),
    ).toEqual(['default.json', 'kept.json', 'lenient.json'])
    expect((await call('/v2/vehicles')).body).toHaveLength(4)
    expect((await call('/w/lenient/v2/vehicles')).body).toHaveLength(4)
    expect((await call('/w/kept/v2/vehicles')).status).toBe(401)
    expect((await call('/_control/worlds/kept')).body).toMatchObject({ seed: 'own', users: 3, ttl: 3600 })
    await call('/w/kept/_control/reset', 'POST')
    expect((await call('/_control/worlds')).body).toHaveLength(3)
    expect((await call('/_control/worlds/kept')).body).toMatchObject({ seed: 'own', users: 3 })
  })

  it('are gone with their files once they are dropped', async () => {
    await restarted()
    await call('/_control/worlds', 'POST', { name: 'brief' })
    await restarted()
    expect((await call('/_control/worlds/brief', 'DELETE')).status).toBe(204)
    await restarted()
    expect((await call('/w/brief/v2/vehicles')).status).toBe(404)
    expect(readdirSync(`${folder}/worlds`).filter((name) => name.startsWith('brief'))).toEqual([])
  })

  it('whose file is damaged are refused with its name, and the others go on', async () => {
    await restarted()
    writeFileSync(`${folder}/worlds/broken.json`, '{"version":1,')
    const { status, body } = await call('/w/broken/v2/vehicles')
    expect(status).toBe(503)
    expect(body.detail).toMatch(/broken\.json is damaged.*Move it away/)
    expect((await call('/v2/vehicles')).status).toBe(200)
  })
})
