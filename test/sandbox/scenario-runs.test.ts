import { readFile } from 'node:fs/promises'
import { createMock } from 'ev-energy-mock'
import { parseScenario, type Scenario, scenarios } from 'ev-energy-mock/scenarios'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENING, VEHICLE } from './charging-fixture.ts'
import { checked, document } from './control-document.ts'

const HOUR = 3_600_000
const START = '2026-10-14T12:00:00Z'

function staged() {
  const mock = createMock({ quiet: true, rateLimit: false, clock: { start: EVENING, speed: 0 } })
  const control = async (method: string, path: string, body?: object) => {
    const answer = await mock.fetch(`http://localhost/_control${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    return checked(method, path, answer)
  }
  return { mock, control }
}

const story = (timeline: Scenario['timeline']): Scenario => ({
  name: 'story',
  teaches: 'Something.',
  provenance: { plausible: 'It is made up.' },
  start: { now: START },
  timeline,
})

const plugs = story([
  { at: 'PT1H', vehicle: { id: VEHICLE, state_of_charge_percentage: 40 } },
  { plug_in: { vehicle: VEHICLE } },
  { at: 'PT5H', unplug: { vehicle: VEHICLE } },
])

describe('a scenario', () => {
  it('does each step at its very time, however far the clock leaps', async () => {
    const { mock } = staged()
    mock.scenarios.start(plugs)
    mock.clock.advance(24 * HOUR)
    expect(mock.clock.now()).toBe(Date.parse(START) + 24 * HOUR)
    const [session] = mock.changes().filter(({ path }) => path.startsWith('/v2/charging_sessions/'))
    expect(session?.after).toMatchObject({ start: '2026-10-14T13:00:00Z', end: '2026-10-14T17:00:00Z' })
    expect(mock.scenarios.current()).toMatchObject({ status: 'done', step: 3, steps: 3, next_at: null })
  })

  it('comes to the same whether it is stepped through, finished, or the clock is moved minute by minute', () => {
    const ways: ((mock: ReturnType<typeof staged>['mock']) => void)[] = [
      ({ scenarios: { step } }) => [step(), step(), step()],
      ({ scenarios: { finish } }) => finish(),
      ({ clock }) => {
        for (let minute = 0; minute < 5 * 60; minute++) clock.advance(60_000)
      },
    ]
    const ends = ways.map((way) => {
      const { mock } = staged()
      mock.scenarios.start(plugs)
      way(mock)
      return [mock.clock.now(), mock.changes().map(({ path, kind, after }) => [path, kind, after])]
    })
    expect(ends[1]).toEqual(ends[0])
    expect(ends[2]).toEqual(ends[0])
  })

  it('waits while it is paused, and makes up for it when it is resumed', async () => {
    const { mock, control } = staged()
    mock.scenarios.start(plugs)
    expect((await control('POST', '/scenario/pause')).body.status).toBe('paused')
    mock.clock.advance(6 * HOUR)
    expect(mock.scenarios.current()).toMatchObject({ step: 0, next_at: '2026-10-14T13:00:00.000Z' })
    expect((await control('POST', '/scenario/step')).body).toMatchObject({ step: 1, status: 'paused' })
    expect((await control('POST', '/scenario/resume')).body).toMatchObject({ step: 3, status: 'done' })
    expect((await control('POST', '/scenario/step')).status).toBe(409)
  })

  it('goes on after an event, whether it comes with time or by hand', () => {
    const { mock } = staged()
    mock.scenarios.start(
      story([
        { after: 'charging_sub_session.created', vehicle_error: { id: VEHICLE, command: 'BY_TIME' } },
        { at: 'P10D', plug_in: { vehicle: VEHICLE } },
        { after: 'charging_sub_session.ended', vehicle_error: { id: VEHICLE, command: 'BY_HAND' } },
      ]),
    )
    mock.clock.advance(9 * 24 * HOUR)
    const errors = () => mock.changes().filter(({ path }) => path.includes('/error_logs/'))
    expect(errors()).toHaveLength(1)
    mock.scenarios.step()
    const plugged = mock.clock.now()
    mock.clock.advance(HOUR)
    mock.unplug(VEHICLE)
    mock.clock.settle()
    expect(errors().map(({ after }) => after?.command)).toEqual(['BY_TIME', 'BY_HAND'])
    expect(Date.parse(String(errors()[1]?.after?.logged_at))).toBe(plugged + HOUR)
  })

  it('that cannot go on says why, and goes on when that is mended', async () => {
    const { mock, control } = staged()
    mock.scenarios.start(
      story([{ plug_in: { vehicle: VEHICLE } }, { at: 'PT1H', plug_in: { vehicle: VEHICLE } }]),
    )
    mock.clock.advance(2 * HOUR)
    const { body } = await control('GET', '/scenario')
    expect(body).toMatchObject({
      status: 'failed',
      step: 1,
      error: expect.stringMatching(/Step 2: .*plugged in already/),
    })
    mock.unplug(VEHICLE)
    expect(mock.scenarios.resume()).toMatchObject({ status: 'done', error: null })
  })

  it('is one at a time in a world, and as many as there are worlds', async () => {
    const { mock, control } = staged()
    mock.scenarios.start(plugs)
    const second = await control('POST', '/scenarios', { name: 'asleep' })
    expect([second.status, second.body.detail]).toEqual([
      409,
      expect.stringContaining('story runs in this world'),
    ])
    const other = mock.world('other')
    expect(other.scenarios.start('asleep').scenario).toBe('asleep')
    expect((await control('DELETE', '/scenario')).status).toBe(204)
    expect((await control('GET', '/scenario')).status).toBe(404)
    expect((await control('POST', '/scenarios', { name: 'asleep' })).status).toBe(201)
  })

  it('keeps the clock from going back before its start, until it is ended', async () => {
    const { mock, control } = staged()
    mock.scenarios.start(plugs)
    const back = await control('PATCH', '/clock', { now: '2026-10-01T00:00:00Z' })
    expect([back.status, JSON.stringify(back.body)]).toEqual([422, expect.stringContaining('End it first')])
    mock.scenarios.end()
    expect((await control('PATCH', '/clock', { now: '2026-10-01T00:00:00Z' })).status).toBe(200)
  })

  it('is gone once the sandbox is reset', () => {
    const { mock } = staged()
    mock.scenarios.start(plugs)
    mock.reset()
    expect(mock.scenarios.current()).toBeUndefined()
    mock.clock.advance(6 * HOUR)
    expect(mock.changes()).toEqual([])
  })

  it.each([
    [[{ at: 'PT2H' }, { at: 'PT1H' }], 'timeline.1.at'],
    [[{ at: 'P1Y' }], 'timeline.0.at'],
    [[{ at: 'PT1H', after: 'charging_sub_session.ended' }], 'timeline.0.at'],
    [[{ at: 'PT1H', dance: true }], 'dance'],
    [[{ vehicle: { id: 'Rosinante' } }], 'id'],
    [[{}], 'timeline'],
  ])('whose steps cannot be is refused: %j', async (timeline, field) => {
    const { control, mock } = staged()
    const before = JSON.stringify(mock.save())
    const { status, body } = await control('POST', '/scenarios', { scenario: { ...plugs, timeline } })
    expect([status, Object.keys(body.field_errors).join()]).toEqual([422, expect.stringContaining(field)])
    expect(JSON.stringify(mock.save())).toBe(before)
  })

  it('that nobody knows is refused with those that there are', async () => {
    const { control } = staged()
    const { status, body } = await control('POST', '/scenarios', { name: 'world-peace' })
    expect([status, body.field_errors.name[0]]).toEqual([422, expect.stringContaining('asleep, stale-level')])
  })

  it('of the library can be read again from what the control API lists', async () => {
    const { control } = staged()
    const { body } = await control('GET', '/scenarios')
    expect(body).toEqual(scenarios)
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length)
    for (const scenario of body) expect(parseScenario(JSON.stringify(scenario))).toEqual(scenario)
  })
})

const FILE = `# A car that sleeps.
name: sleepy
teaches: Sleep.
provenance:
  plausible: Cars sleep.
start:
  now: "2026-10-14T12:00:00Z"
timeline:
  - at: PT1H
    vehicle:
      id: ${VEHICLE}
      connection: asleep
`

describe('a scenario in a file', () => {
  it('runs as the README has it, with every action that the README names', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
    const [, text = ''] = /```yaml\n(name: [\s\S]*?)```/.exec(readme) ?? []
    const { mock } = staged()
    mock.scenarios.start(parseScenario(text))
    const { odometer_meters } = mock.devices.vehicle(VEHICLE)
    expect(mock.scenarios.finish().status).toBe('done')
    expect(mock.devices.vehicle(VEHICLE).odometer_meters).toBeGreaterThan(odometer_meters + 39_000)
    const { properties } = document.components.schemas.Scenario.properties.timeline.items
    for (const action of Object.keys(properties)) expect(readme).toContain(`\`${action}\``)
    expect(readme).toContain(`${scenarios.length} come with the mock`)
  })

  it('is YAML that is read into the same', () => {
    const { mock } = staged()
    mock.scenarios.start(parseScenario(FILE))
    mock.clock.advance(2 * HOUR)
    expect(mock.devices.vehicle(VEHICLE).connection).toBe('asleep')
  })

  it.each([
    ['connection: asleep', 'connection: aslep', 'sleepy.yaml:12:19: timeline.0.vehicle.connection'],
    ['    vehicle:', '    vehcile:', 'sleepy.yaml:10:5: timeline.0 has no vehcile'],
    ['timeline:', 'timelime:', 'sleepy.yaml:8:1: a scenario has no timelime'],
    ['name: sleepy', 'name: [sleepy', 'sleepy.yaml:3:'],
    ['name: sleepy', 'name: Sleepy Car', 'sleepy.yaml:2:7: name must match'],
    ['  now: "2026', '  now: "2O26', 'sleepy.yaml:7:8: start.now must match format'],
  ])('with %j for %j is refused with line and column', (right, wrong, message) => {
    expect(() => parseScenario(FILE.replace(right, wrong), 'sleepy.yaml')).toThrow(message)
  })

  it('that is anything else is refused with a SyntaxError, and quickly', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
      .split('')
      .map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]},`.repeat(9)}]`)
      .join('\n')}`
    for (const text of ['', 'null', '5', '[]', '{}', bomb])
      expect(() => parseScenario(text)).toThrow(SyntaxError)
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseScenario(text)).toThrow(SyntaxError)
      }),
    )
  })
})
