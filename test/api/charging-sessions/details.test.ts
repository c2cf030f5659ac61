import { describe, expect, it } from 'vitest'
import { evening } from '../../sandbox/charging-fixture.ts'

const SUB_SESSION = '/charging_sub_sessions/csub01HSH04KDEWF6Z4DB2J77J74K5'

// biome-ignore lint/suspicious/noExplicitAny: items of every shape, which are validated before.
type Item = any

describe('the energy usage of a sub-session', () => {
  it('adds up to what was delivered', async () => {
    const { get } = evening()
    const { body: list } = await get('/charging_sub_sessions?page_size=30')
    for (const one of list) {
      const { intervals } = (await get(one.energy_usage)).body
      const sum = intervals.reduce(
        (total: number, { total_energy_delivered_watt_hours: energy }: Item) => total + energy,
        0,
      )
      expect(sum).toBe(one.energy_delivered_watt_hours)
    }
  })

  it('leaves out intervals of too little energy', async () => {
    const { body } = await evening().get(`${SUB_SESSION}/energy_usage?energy_delivered_watt_hours__gt=0`)
    expect(body.intervals).toHaveLength(9)
    expect(body.intervals[0]).toMatchObject({
      started_at: '2024-03-22T00:30:00Z',
      total_energy_delivered_watt_hours: 3600,
      meter_usage_watt_hours: 3900,
      alt_usage_watt_hours: 0,
      electricity_cost_sub_unit: '10',
    })
  })

  it('joins neighbours into the windows in which the vehicle charged', async () => {
    const { get } = evening()
    const { body } = await get(`${SUB_SESSION}/energy_usage?merge_consecutive_intervals=true`)
    expect(body.intervals.map((one: Item) => one.total_energy_delivered_watt_hours)).toEqual([0, 30_000, 0])
    // 30 pence until seven in the evening, 20 until midnight, 10 from then on.
    expect(body.intervals[0].electricity_cost_sub_unit).toBe('60')
    expect(body.intervals[1]).toMatchObject({ interval_seconds: 9 * 1800, electricity_cost_sub_unit: '10' })
  })
})

describe('the plan of a sub-session', () => {
  it('is cut by period and by what it was made from', async () => {
    const { get } = evening()
    const path = `${SUB_SESSION}/schedules`
    const night = await get(
      `${path}?started_at__gte=2024-03-22T00:30:00Z&started_at__lte=2024-03-22T05:00:00Z`,
    )
    expect(night.body.schedules).toHaveLength(10)
    expect(night.body.schedules[0]).toMatchObject({
      current_milliamps: 32_000,
      dispatched_at: '2024-03-22T00:30:15Z',
    })
    expect(night.body.schedules[9]).toMatchObject({
      current_milliamps: 0,
      dispatched_at: '2024-03-22T05:00:09Z',
    })
    const made = await get(`${path}?schedule_plan_id=scpl01HSH04KDEWF6Z4DB2J77J74K5`)
    expect(made.body).toEqual((await get(path)).body)
    const other = await get(`${path}?schedule_plan_id=scpl01HSH04KDEWF6Z4DB2J77J74K6`)
    expect(other.body.schedules).toEqual([])
  })

  it('keeps what a later plan superseded for those who ask', async () => {
    const { get } = evening()
    const { body: list } = await get('/charging_sub_sessions?page_size=40&mode=SMART')
    let replanned = 0
    for (const { schedules, url } of list) {
      const { schedule_plans: plans } = (await get(`${url}/schedule_plans`)).body
      const latest = (await get(schedules)).body.schedules
      const every = (await get(`${schedules}?only_most_recently_created=false`)).body.schedules
      const periods = latest.map(({ started_at }: Item) => started_at)
      expect(periods).toEqual([...new Set(periods)])
      expect(every.length > latest.length).toBe(plans.length > 1)
      if (plans.length > 1) replanned++
    }
    expect(replanned).toBeGreaterThan(0)
  })

  it('tells prices when asked to, and is cut by when it was made', async () => {
    const { get } = evening()
    const path = `${SUB_SESSION}/schedule_plans`
    const plan = (await get(path)).body.schedule_plans[0]
    expect(plan).toMatchObject({
      id: 'scpl01HSH04KDEWF6Z4DB2J77J74K5',
      created_at: '2024-03-21T17:15:04Z',
      ready_by_time: '2024-03-22T07:00:00Z',
      seconds_to_charge: 15_000,
      watt_hours_to_charge: 30_000,
      price_data: null,
    })
    const priced = (await get(`${path}?expand=price_data`)).body.schedule_plans[0].price_data
    expect(priced[0]).toEqual({
      started_at: '2024-03-21T17:00:00Z',
      interval_seconds: 1800,
      price_minor_units: 30,
    })
    expect((await get(`${path}?created_at__gte=2024-03-21T17:15:04Z`)).body.schedule_plans).toHaveLength(1)
    expect((await get(`${path}?created_at__lte=2024-03-21T17:15:03Z`)).body.schedule_plans).toHaveLength(0)
  })

  it('was sent to the device, but for what it did already', async () => {
    const { get } = evening()
    const path = '/dispatcher_logs?charging_sub_session_id=csub01HSH04KDEWF6Z4DB2J77J74K5'
    const { body } = await get(path)
    expect(body.map(({ logged_at }: Item) => logged_at)).toEqual(
      body
        .map(({ logged_at }: Item) => logged_at)
        .sort()
        .reverse(),
    )
    const shown = await get(
      `${path}&logged_at__gte=2024-03-22T00:30:00Z&logged_at__lte=2024-03-22T01:01:00Z&expand=charging_sub_session`,
    )
    expect(shown.body.map(({ internal_command_id }: Item) => internal_command_id)).toEqual([
      '7c1d9a52-60e4-4b8f-a3d7-2f5b8e914c06',
      '2b9e47d1-35c8-4f06-9d2a-81f7c06be354',
    ])
    expect(shown.body[0].charging_sub_session.mode).toBe('SMART')
    expect(shown.body[0].reason_not_sent).not.toBeNull()
    expect(
      (await get('/dispatcher_logs?charging_sub_session_id=csub01HSH04KDEWF6Z4DB2J77J74K6')).body,
    ).toEqual([])
  })
})
