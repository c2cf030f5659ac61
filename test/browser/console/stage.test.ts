import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { executable } from '../chromium.ts'
import { expectAccessible, START, type Visit, visit } from './visit.ts'

const VOLVO = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const TOKEN = { authorization: 'Bearer any' }

describe.skipIf(executable === undefined)('the stage', () => {
  let it: Visit
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ev-energy-console-'))
    it = await visit({ clock: { start: START, speed: 0 }, snapshots: folder })
  })
  afterAll(async () => {
    await it.close()
    await rm(folder, { recursive: true })
  })

  beforeEach(() => it.control('POST', '/reset', {}))

  const button = (name: string) => it.page.getByRole('button', { name, exact: true })
  const form = (name: string) => it.page.getByRole('form', { name })
  const statusOf = async (resource: string) =>
    (await fetch(`${it.mock.url}${resource}`, { headers: TOKEN })).status
  const limit = async () => {
    const vehicle = await fetch(`${it.mock.url}/v2/vehicles/${VOLVO}`, { headers: TOKEN })
    return ((await vehicle.json()) as { maximum_charge_limit_percentage: number })
      .maximum_charge_limit_percentage
  }
  const write = (percent: number) =>
    fetch(`${it.mock.url}/v2/vehicles/${VOLVO}`, {
      method: 'PATCH',
      headers: { ...TOKEN, 'content-type': 'application/json' },
      body: JSON.stringify({ maximum_charge_limit_percentage: percent }),
    })

  test('sets faults, counts them and removes them', async () => {
    await it.open('faults')
    await it.page.getByText('Nothing goes wrong.').waitFor()
    await it.page.getByLabel(/^Operation/).fill('GET /users')
    await it.page.getByLabel('Answer with the status').fill('503')
    await it.page.getByLabel(/^How often/).fill('2')
    await button('Set').click()
    await it.page.getByText('answers 503').waitFor()
    expect(await statusOf('/v2/users')).toBe(503)
    await it.page.getByText('Happened 1 time of 2').waitFor()
    await it.page.getByLabel('Break the body off').check()
    await button('Set').click()
    await it.page.getByText('breaks the body off').waitFor()
    await expectAccessible(it.page)
    await button('Remove the fault of any operation').click()
    await expect.poll(() => it.control('GET', '/faults')).toHaveLength(1)
    await button('Remove the fault of GET /users').click()
    await it.page.getByText('Nothing goes wrong.').waitFor()
  })

  test('resets connections, sends bodies of one’s own, and only where a request matches', async () => {
    await it.open('faults')
    await it.page.getByLabel(/^Path/).fill('/vehicles/*')
    await it.page.getByLabel('Its status').fill('218')
    await it.page.getByLabel('Its body').fill('{"tea": true}')
    await button('Set').click()
    await it.page.getByText('answers 218 with a body of your own').waitFor()
    expect(await statusOf('/v2/vehicles')).toBe(200)
    const answer = await fetch(`${it.mock.url}/v2/vehicles/${VOLVO}`, { headers: TOKEN })
    expect([answer.status, await answer.json()]).toEqual([218, { tea: true }])
    await it.page.getByLabel('Reset the connection').selectOption('before')
    await button('Set').click()
    await it.page.getByText('resets the connection before anything is done').waitFor()
    await expect(statusOf('/v2/users')).rejects.toThrow()
    await button('Remove all').click()
    await it.page.getByText('Nothing goes wrong.').waitFor()
  })

  test('sets a checkpoint, shows what was changed since the start, and goes back', async () => {
    await it.open('snapshots')
    await it.page.getByText('Nothing was written yet.').waitFor()
    await it.page.getByText('There is none to go back to.').waitFor()
    await it.page.getByLabel('Name of the checkpoint').fill('before')
    await button('Set').click()
    await it.page.getByText('The checkpoint is set.').waitFor()
    await write(55)
    await it.page.getByText(`/v2/vehicles/${VOLVO}`, { exact: true }).click()
    await it.page.getByText('"maximum_charge_limit_percentage": 55').waitFor()
    await expectAccessible(it.page)
    await button('Go back to before').click()
    await it.page.getByText('The sandbox is as it was at before.').waitFor()
    expect(await limit()).not.toBe(55)
    await button('Remove before').click()
    await expect.poll(() => it.control('GET', '/checkpoints')).toEqual([])
  })

  test('plays a scenario, step by step, and ends it', async () => {
    const all = (await it.control('GET', '/scenarios')) as { name: string; timeline: object[] }[]
    const [first] = all.toSorted((a, b) => b.timeline.length - a.timeline.length)
    const steps = first?.timeline.length ?? 0
    await it.open('scenarios')
    await it.page.getByText('None is played.').waitFor()
    await button(`Start ${first?.name}`).click()
    const told = it.page.getByText(`of ${steps} steps are done.`)
    const done = async () => Number.parseInt((await told.textContent()) ?? '', 10)
    await told.waitFor()
    // What is due at its start is done at once.
    const before = await done()
    await button(`Pause ${first?.name}`).click()
    await it.page.getByText('paused', { exact: true }).waitFor()
    await button(`Resume ${first?.name}`).click()
    await it.page.getByText('running', { exact: true }).waitFor()
    await expectAccessible(it.page)
    await button('Step').click()
    await expect.poll(done).toBeGreaterThan(before)
    await button('Finish').click()
    await it.page.getByText('done', { exact: true }).waitFor()
    await button('End').click()
    await it.page.getByText('None is played.').waitFor()
  })

  test('says which field of a fault is wrong', async () => {
    await it.open('faults')
    await it.page.getByLabel(/^Operation/).fill('GET /nothing')
    await it.page.getByLabel(/^Wait/).fill('5')
    await button('Set').click()
    await it.page
      .locator('.notice.bad')
      .getByText(/There is no operation GET \/nothing/)
      .waitFor()
  })

  test('takes a snapshot as a file and goes back to it', async () => {
    await it.open('snapshots')
    await write(60)
    const [download] = await Promise.all([it.page.waitForEvent('download'), button('Download').click()])
    const file = await download.path()
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: 1 })
    await write(90)
    await it.page.getByLabel('File of a snapshot').setInputFiles(file)
    await form('Restore one').getByRole('button', { name: 'Restore' }).click()
    await it.page.getByText('The sandbox is as it was then.').waitFor()
    expect(await limit()).toBe(60)
    await expectAccessible(it.page)
  })

  test('refuses a file that is no snapshot', async () => {
    await it.open('snapshots')
    const file = { name: 'hello.json', mimeType: 'application/json', buffer: Buffer.from('hello') }
    await it.page.getByLabel('File of a snapshot').setInputFiles(file)
    await form('Restore one').getByRole('button', { name: 'Restore' }).click()
    await it.page.getByText('hello.json is not JSON, so it is no snapshot.').waitFor()
  })

  test('keeps a snapshot by name, goes back to it and starts over', async () => {
    await it.open('snapshots')
    await write(70)
    await form('Keep one').getByLabel('Name').fill('seventy')
    await button('Keep').click()
    await it.page.getByText('It is kept.').waitFor()
    await write(80)
    await form('Restore a kept one').getByLabel('Name').fill('seventy')
    await form('Restore a kept one').getByRole('button', { name: 'Restore' }).click()
    await it.page.getByText('The sandbox is as it was then.').waitFor()
    expect(await limit()).toBe(70)
    await it.page.getByLabel(/^Users/).fill('3')
    await button('Start over').click()
    await it.page.getByText('The sandbox is as it was at the start.').waitFor()
    await it.page.getByRole('link', { name: 'Overview' }).click()
    await it.page.locator('.figure', { hasText: 'users' }).getByText('5', { exact: true }).waitFor()
  })

  test('makes worlds, each with a console of its own, and drops them', async () => {
    await it.open('worlds')
    await it.page.getByLabel('Name').fill('checkout')
    await it.page.getByLabel('Users', { exact: true }).fill('1')
    await button('Make').click()
    await it.page.getByText(`${it.mock.url}/w/checkout/v2`).waitFor()
    await expectAccessible(it.page)
    await it.page.getByRole('link', { name: 'checkout', exact: true }).click()
    await it.page.waitForURL(`${it.mock.url}/w/checkout/`)
    await it.page.locator('.figure', { hasText: 'users' }).getByText('3', { exact: true }).waitFor()
    await it.page.getByText(`${it.mock.url}/w/checkout/_control`).waitFor()
    await button('+ 1 day').click()
    await it.page.getByText(/4 Mar 2026/).waitFor()
    expect(await it.control('GET', '/clock')).toMatchObject({ now: new Date(START).toISOString() })
    await it.open('worlds')
    await button('Drop checkout').click()
    await expect.poll(() => it.control('GET', '/worlds')).toHaveLength(1)
  })

  test('registers applications and removes them', async () => {
    await it.open('applications')
    await it.page.getByText('Sandbox application').waitFor()
    await it.page.getByLabel('Client id').fill('my-app')
    await it.page.getByLabel(/^Client secret/).fill('my-secret')
    await it.page.getByLabel(/^Name/).fill('My app')
    await button('Register').click()
    await it.page.getByRole('heading', { name: 'My app' }).waitFor()
    const answer = await fetch(`${it.mock.url}/o/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('my-app:my-secret')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    expect(answer.status).toBe(200)
    await expectAccessible(it.page)
    await button('Remove My app').click()
    await expect.poll(() => it.page.getByRole('heading', { name: 'My app' }).count()).toBe(0)
  })

  test('tries operations of the API, with a token that is good for them', async () => {
    await it.open('api')
    await it.page.getByLabel('Method or path').fill('vehicles/{vehicle_id}')
    await it.page.getByRole('link', { name: 'GET /vehicles/{vehicle_id}', exact: true }).click()
    await it.page.getByText('Needs a token with vehicle:read.').waitFor()
    await it.page.getByLabel('vehicle_id', { exact: true }).fill(VOLVO)
    await button('Send').click()
    await it.page.locator('.json').getByText(`"id": "${VOLVO}"`).waitFor()
    const requests = (await it.control('GET', '/requests')) as { operation: string }[]
    expect(requests.at(-1)?.operation).toBe('GET /vehicles/{vehicle_id}')
    await expectAccessible(it.page)
  })

  test('leads from an operation to its place in the reference', async () => {
    await it.open('api')
    await it.page.getByRole('link', { name: 'Reference of GET /vehicles', exact: true }).click()
    await it.page.waitForURL(/\/docs#/)
    await it.page.getByRole('heading', { name: 'List vehicles' }).waitFor({ timeout: 20_000 })
    await expect
      .poll(() =>
        it.page
          .getByRole('heading', { name: 'List vehicles' })
          .evaluate((at) => at.getBoundingClientRect().top),
      )
      .toBeLessThan(800)
  })

  test('broke no rule of the page', () => expect(it.complaints).toEqual([]))
})
