import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checked } from './control-document.ts'
import { createControlled, START } from './controlled.ts'

let { call: send, resets } = createControlled()
beforeEach(() => {
  ;({ call: send, resets } = createControlled())
})

const call = async (method: string, path: string, body?: unknown) =>
  checked(method, path, await send(method, path, body))

describe('a reset', () => {
  test('goes back to the start', async () => {
    await call('POST', '/faults', { status: 500 })
    await call('POST', '/clock/advance', { seconds: 5 })
    expect(await call('POST', '/reset')).toMatchObject({ status: 204 })
    expect(resets).toEqual([{}])
    expect((await call('GET', '/faults')).body).toEqual([])
  })

  test('takes another seed and another number of users', async () => {
    await call('POST', '/reset', { seed: 'other', users: 100_000 })
    expect(resets).toEqual([{ seed: 'other', users: 100_000 }])
  })
})

describe('a snapshot', () => {
  test('brings everything back', async () => {
    await call('POST', '/faults', { status: 500 })
    await call('POST', '/webhooks', { url: 'http://127.0.0.1:9/' })
    const { body: snapshot } = await call('GET', '/snapshot')
    await call('POST', '/reset')
    expect(await call('PUT', '/snapshot', snapshot)).toEqual({ status: 204, body: undefined })
    expect((await call('GET', '/snapshot')).body).toEqual(snapshot)
    expect((await call('GET', '/faults')).body).toMatchObject([{ status: 500 }])
  })

  test('that is wrong or cut in half changes nothing', async () => {
    await call('POST', '/faults', { status: 500 })
    const { body: snapshot } = await call('GET', '/snapshot')
    const text = JSON.stringify(snapshot)
    const wrong: [unknown, number][] = [
      [text.slice(0, text.length / 2), 400],
      [{ ...snapshot, version: 99 }, 422],
      [{ version: 1, parts: {} }, 422],
      [{ version: 1, parts: { ...snapshot.parts, clock: { time: START + 5, speed: 0 }, webhooks: {} } }, 422],
      [{ version: 1 }, 422],
      [[], 422],
      ['null', 422],
      [{}, 422],
    ]
    for (const [body, status] of wrong)
      expect([body, (await call('PUT', '/snapshot', body)).status]).toEqual([body, status])
    expect((await call('GET', '/snapshot')).body).toEqual(snapshot)
  })

  test('is not kept in a file unless there is a folder for it', async () => {
    expect(await call('POST', '/snapshot', { file: 'one' })).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('--state') },
    })
    expect(await call('PUT', '/snapshot', { file: 'one' })).toMatchObject({ status: 409 })
  })

  describe('in a file', () => {
    let folder: string
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'ev-energy-control-'))
      ;({ call: send, resets } = createControlled(folder))
    })
    afterEach(() => rmSync(folder, { recursive: true }))

    test('is found again by its name', async () => {
      await call('POST', '/faults', { status: 418 })
      const path = join(folder, 'one.snapshot.json')
      expect(await call('POST', '/snapshot', { file: 'one' })).toEqual({
        status: 201,
        body: { file: 'one', path },
      })
      await call('POST', '/reset')
      expect(await call('PUT', '/snapshot', { file: 'one' })).toMatchObject({ status: 204 })
      expect((await call('GET', '/faults')).body).toMatchObject([{ status: 418 }])
      expect(readdirSync(folder)).toEqual(['one.snapshot.json'])
    })

    test('that is damaged or missing is named', async () => {
      writeFileSync(join(folder, 'half.snapshot.json'), '{"version":1,')
      expect(await call('PUT', '/snapshot', { file: 'half' })).toMatchObject({
        status: 422,
        body: { field_errors: { file: [expect.stringContaining('half.snapshot.json is damaged')] } },
      })
      expect(await call('PUT', '/snapshot', { file: 'none' })).toMatchObject({ status: 422 })
      expect(readFileSync(join(folder, 'half.snapshot.json'), 'utf8')).toBe('{"version":1,')
    })

    test.each(['../one', '/etc/passwd', 'a/b', '..', '', 'a.json', 'a\u0000', 'C:\\one'])(
      'cannot be called %j',
      async (file) => {
        expect(await call('POST', '/snapshot', { file })).toMatchObject({ status: 422 })
        expect(await call('PUT', '/snapshot', { file })).toMatchObject({ status: 422 })
        expect(readdirSync(folder)).toEqual([])
      },
    )
  })
})
