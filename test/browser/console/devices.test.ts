import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { executable } from '../chromium.ts'
import { expectAccessible, START, type Visit, visit } from './visit.ts'

/** One of the documentation's, so that it is in every world. */
const ZOE = 'vhcl01HV4N0X5Z7A9C1E3G5J7M9P2R'
const EVSE = 'evse01HSH04KDEWF6Z4DB2J77J74K5'
const INVERTER = 'invt01HP9YGVQ0VS8KADFY6GAQ9C6R'
const BATTERY = 'hoba01J5DCXX8DMJDJYGVR1DW4J7AA'
const VOLVO = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'

describe.skipIf(executable === undefined)('devices', () => {
  let it: Visit
  beforeAll(async () => {
    // At noon, when it is on the road.
    it = await visit({ clock: { start: START - 5 * 3_600_000, speed: 0 } })
  })
  afterAll(() => it.close())
  beforeEach(() => it.control('POST', '/reset', {}))

  const card = (name: string) => it.page.locator('li.panel', { hasText: name })

  test('have a card each, and can be found', async () => {
    await it.open('devices')
    await card('My Volvo C40').waitFor()
    expect(await it.page.locator('li.panel').count()).toBe(25)
    for (const kind of ['Vehicles', 'Chargers', 'Home batteries', 'Inverters'])
      await it.page.getByRole('heading', { level: 2, name: kind }).waitFor()
    await it.page.getByLabel('Name, model, owner or id').fill('frodo')
    await expect.poll(() => it.page.locator('li.panel').count()).toBe(5)
    await it.page.getByLabel('Name, model, owner or id').fill('no such thing')
    await it.page.getByText('Clear the field to see all 13.').waitFor()
    await it.page.getByLabel('Name, model, owner or id').fill('')
    await expectAccessible(it.page)
  })

  test('can be plugged in, boosted and unplugged', async () => {
    await it.open('devices')
    await it.page.getByRole('button', { name: 'Plug in My Volvo C40' }).click()
    await it.page.getByText('My Volvo C40 is plugged in.').waitFor()
    await card('My Volvo C40').getByText('SMART').waitFor()
    // Plans are made some seconds after a vehicle was plugged in.
    await it.page.getByRole('button', { name: '+ 1 hour' }).click()
    await card('My Volvo C40')
      .getByText(/ready by/)
      .waitFor()
    await it.page.getByRole('button', { name: 'Boost My Volvo C40', exact: true }).click()
    await card('My Volvo C40').getByText('BOOST').waitFor()
    await it.page.getByRole('button', { name: 'End boost of My Volvo C40' }).click()
    await card('My Volvo C40').getByText('SMART').waitFor()
    await it.page.getByRole('button', { name: 'Unplug My Volvo C40' }).click()
    await it.page.getByRole('button', { name: 'Plug in My Volvo C40' }).waitFor()
  })

  test('say what was wrong where something cannot be done', async () => {
    await it.open('devices')
    await it.page.getByRole('button', { name: 'Plug in My Volvo C40' }).waitFor()
    await it.control('POST', `/vehicles/${VOLVO}/plug_in`)
    await it.page.getByRole('button', { name: 'Plug in My Volvo C40' }).click()
    await it.page
      .locator('.notice.bad')
      .getByText(/already plugged in|is plugged in/)
      .waitFor()
  })

  test('show a day and a night, and move with the clock', async () => {
    await it.open(`devices/${VOLVO}`)
    await it.page.getByRole('button', { name: 'Plug in My Volvo C40' }).click()
    await it.page.getByRole('button', { name: 'Boost My Volvo C40', exact: true }).waitFor()
    await it.page.getByRole('button', { name: '+ 1 hour' }).click()
    await it.page.getByText(/to be ready by/).waitFor()
    await it.page.getByText('The figures as a table').click()
    const rows = it.page.locator('details tbody tr')
    const cells = (row: number) => rows.nth(row).locator('th, td').allTextContents()
    expect(await rows.count()).toBe(48)
    expect((await cells(0))[0]).toBe('Mon 13:00')
    expect(await rows.filter({ hasText: 'charges' }).count()).toBeGreaterThan(0)
    const before = await drawn()
    await it.page.getByRole('button', { name: '+ 1 day' }).click()
    await expect.poll(async () => (await cells(0))[0]).toBe('Tue 13:00')
    // What is to come, of the last hour as of the first.
    expect(await cells(47)).toEqual([
      'Thu 12:00',
      '',
      '',
      expect.stringMatching(/^\d/),
      expect.stringMatching(/ g$/),
      '',
      '',
    ])
    expect(await rows.filter({ hasText: 'charged' }).count()).toBeGreaterThan(0)
    const shown = await rows.locator('td:nth-child(2)').allTextContents()
    const levels = shown.filter((level) => level !== '').map((level) => Number.parseInt(level, 10))
    expect(Math.max(...levels)).toBeGreaterThan(levels[0] ?? 100)
    await expect.poll(drawn).not.toBe(before)
    await expectAccessible(it.page)
  })

  test('are put to sleep, out of reach, to a level and on the road, and fail to answer', async () => {
    const hand = () => it.control('GET', `/vehicles/${VOLVO}`)
    await it.open(`devices/${VOLVO}`)
    for (const connection of ['asleep', 'offline', 'revoked', 'online']) {
      await it.page.getByLabel('Connection').selectOption(connection)
      await it.page.getByText(`It is ${connection}.`).waitFor()
      expect(await hand()).toMatchObject({ connection })
    }
    await it.page.getByLabel('Telemetry').selectOption('stale')
    await it.page.getByText('It is stale.').waitFor()
    await it.page.getByLabel('Telemetry').selectOption('live')
    await it.page.getByLabel('Battery level, in percent').fill('33')
    await it.page.getByRole('button', { name: 'Set level' }).click()
    await expect.poll(() => it.page.getByRole('meter').getAttribute('aria-valuenow')).toBe('33')
    await it.page.getByLabel('There and back, in kilometres').fill('20')
    await it.page.getByRole('button', { name: 'Go', exact: true }).click()
    await it.page.getByText('It is back.').waitFor()
    expect(
      ((await hand()) as { state_of_charge_percentage: number }).state_of_charge_percentage,
    ).toBeLessThan(33)
    await it.page.getByRole('button', { name: 'Fail to answer' }).click()
    await it.page.getByText('Its error logs have one more.').waitFor()
    await expectAccessible(it.page)
  })

  test('that charge others have faults, go offline and get firmware', async () => {
    const hand = () => it.control('GET', `/evses/${EVSE}`)
    await it.open('devices')
    await it.page.getByRole('link', { name: 'SHIR100001' }).click()
    await it.page.getByLabel('Fault').selectOption('GroundFailure')
    await it.page.getByText('It has the fault GroundFailure.').waitFor()
    expect(await hand()).toMatchObject({ fault_code: 'GroundFailure' })
    await it.page.getByLabel('Fault').selectOption('none')
    await it.page.getByText('It works.').waitFor()
    await it.page.getByRole('button', { name: 'Take offline' }).click()
    await it.page.getByRole('button', { name: 'Take online' }).waitFor()
    expect(await hand()).toMatchObject({ connection: 'offline', fault_code: null })
    await it.page.getByRole('button', { name: 'Take online' }).click()
    await it.page.getByRole('button', { name: 'Fail to respond' }).click()
    await it.page.getByText('Its error logs have one more.').waitFor()
    await it.page.getByLabel('Version').fill('9.8.7')
    await it.page.getByRole('button', { name: 'Install' }).click()
    await it.page.getByText('9.8.7').waitFor()
    await expectAccessible(it.page)
  })

  test('of homes go offline, lose their login, break and are repaired', async () => {
    for (const [kind, id] of [
      ['inverters', INVERTER],
      ['home_batteries', BATTERY],
    ] as const) {
      const hand = () => it.control('GET', `/${kind}/${id}`)
      await it.open('devices')
      await it.page.locator(`a[href$="${id}"]`).click()
      for (const connection of ['offline', 'revoked', 'online']) {
        await it.page.getByLabel('Connection').selectOption(connection)
        await it.page.getByText(`It is ${connection}.`).waitFor()
        expect(await hand()).toMatchObject({ connection })
      }
      await it.page.getByRole('button', { name: 'Break' }).click()
      await it.page.getByText('broken', { exact: true }).waitFor()
      expect(await hand()).toMatchObject({ fault: true })
      await it.page.getByRole('button', { name: 'Repair' }).click()
      await it.page.getByRole('button', { name: 'Break' }).waitFor()
      expect(await hand()).toMatchObject({ fault: false })
      await expectAccessible(it.page)
    }
    await it.page.getByLabel('Of all batteries of its home, in percent').fill('47')
    await it.page.getByRole('button', { name: 'Set level' }).click()
    await expect.poll(() => it.page.getByRole('meter').getAttribute('aria-valuenow')).toBe('47')
  })

  test('that never reported anything have empty plots', async () => {
    await it.open(`devices/${ZOE}`)
    await it.page.getByText('Battery level not known').waitFor()
    await it.page.getByText('never reported').waitFor()
  })

  test('that do not exist are said to be none', async () => {
    await it.open('devices/vhcl01HV4N0X5Z7A9C1E3G5J7M9P2Z')
    await it.page.getByRole('alert').waitFor()
    await it.open('devices/%3Cb%3E')
    await it.page.getByText('<b> is no id of a vehicle.').waitFor()
    await it.open('devices/hoba1')
    await it.page.getByText('hoba1 is no id of an inverter or a home battery.').waitFor()
    await expectAccessible(it.page)
  })

  test('broke no rule of the page', () => expect(it.complaints).toEqual([]))

  /** The first plot, as a picture. */
  const drawn = () =>
    it.page
      .locator('.plot canvas')
      .first()
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
})
