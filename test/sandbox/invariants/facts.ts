import type { components } from '../../../generated/schema.ts'
import { application } from '../application.ts'
import type { evening } from '../charging-fixture.ts'

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

export type SubSession = Schema<'ChargingSubSession'> & { readonly usage: Schema<'EnergyUsage'> }
export type StatusLog = Schema<'VehicleStatusLog'>
export type LocationLog = Schema<'VehicleLocationLog'>
export type EvseLog = Schema<'EVSEStatusLog'>

/** What the API tells of a world at a moment, to an application that sees all of it. */
export interface Facts {
  readonly now: number
  readonly users: readonly Schema<'User'>[]
  readonly vehicles: readonly Schema<'Vehicle'>[]
  readonly evses: readonly Schema<'EVSE'>[]
  readonly sessions: readonly Schema<'ChargingSession'>[]
  readonly pagedSessions: readonly Schema<'ChargingSession'>[]
  readonly subSessions: readonly Schema<'ChargingSubSession'>[]
  /** The last of them, with what they consist of. */
  readonly detailed: readonly SubSession[]
  readonly schedules: readonly Schema<'Schedules'>[]
  readonly plans: readonly Schema<'SchedulePlans'>[]
  readonly tariffs: ReadonlyMap<string, Schema<'Tariff'>>
  readonly prices: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly notifications: readonly { owner: string; one: Schema<'Notification'> }[]
  readonly driving: readonly VehicleFacts[]
  readonly metered: readonly EvseFacts[]
  readonly levels: ReadonlyMap<string, Schema<'VehicleStateOfCharge'>>
}

/** What a vehicle has told in the last days, ascending. */
export interface VehicleFacts {
  readonly vehicle: Schema<'Vehicle'>
  readonly logs: readonly StatusLog[]
  readonly places: readonly LocationLog[]
}

/** What an EVSE has told in the last days, ascending. */
export interface EvseFacts {
  readonly evse: Schema<'EVSE'>
  readonly logs: readonly EvseLog[]
}

const DAY = 24 * 3_600_000
const MOST = 100

/** Reads the facts of a world. */
export async function factsOf(world: ReturnType<typeof evening>): Promise<Facts> {
  const { mock } = world
  const headers = await application(world)
  const now = mock.clock.now()

  async function page<T>(path: string): Promise<{ body: T; next: string | undefined }> {
    const url = path.startsWith('https:') ? path : `https://sandbox.test/v2${path}`
    const response = await mock.fetch(url, { headers })
    if (response.status !== 200)
      throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    const next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
    return { body: (await response.json()) as T, next: next?.startsWith('https:') ? next : undefined }
  }
  const read = async <T>(path: string) => (await page<T>(path)).body
  async function all<T>(path: string, most = Number.POSITIVE_INFINITY): Promise<T[]> {
    const items: T[] = []
    for (let at: string | undefined = path; at !== undefined && items.length < most; ) {
      const { body, next }: { body: T[]; next: string | undefined } = await page<T[]>(at)
      items.push(...body)
      at = next
    }
    return items.slice(0, most)
  }
  const since = (days: number) => `page_size=100&sampled_at__gte=${new Date(now - days * DAY).toISOString()}`

  const vehicles = await all<Schema<'Vehicle'>>('/vehicles?page_size=100')
  const evses = await all<Schema<'EVSE'>>('/evses?page_size=100')
  const users = await all<Schema<'User'>>('/users?page_size=100')
  const subSessions = await all<Schema<'ChargingSubSession'>>(
    '/charging_sub_sessions?page_size=100',
    3 * MOST,
  )
  const detailed: SubSession[] = []
  const schedules: Schema<'Schedules'>[] = []
  const plans: Schema<'SchedulePlans'>[] = []
  for (const one of subSessions.slice(0, 12)) {
    detailed.push({ ...one, usage: await read(String(one.energy_usage)) })
    schedules.push(await read(String(one.schedules)))
    plans.push(await read(`${one.url}/schedule_plans`))
  }
  const tariffs = new Map<string, Schema<'Tariff'>>()
  const prices = new Map<string, Map<string, number>>()
  for (const { tariff } of detailed) {
    if (typeof tariff !== 'string' || tariffs.has(tariff)) continue
    tariffs.set(tariff, await read(tariff))
    const slots = detailed
      .filter((one) => one.tariff === tariff)
      .flatMap(({ usage }) => usage.intervals ?? [])
    const [first = new Date(now).toISOString()] = slots.map(({ started_at = '' }) => started_at).sort()
    const list = await all<Schema<'Price'>>(`${tariff}/prices?page_size=100&started_at__gte=${first}`)
    prices.set(
      tariff,
      new Map(list.map(({ started_at, price_minor_units }) => [started_at, price_minor_units])),
    )
  }
  for (const { tariff } of subSessions)
    if (typeof tariff === 'string' && !tariffs.has(tariff)) tariffs.set(tariff, await read(tariff))
  const notifications = []
  for (const { id } of users) {
    const response = await mock.fetch('https://sandbox.test/v2/notifications?page_size=100', {
      headers: await application(world, id),
    })
    for (const one of (await response.json()) as Schema<'Notification'>[])
      notifications.push({ owner: id, one })
  }
  const driving: VehicleFacts[] = []
  for (const vehicle of vehicles.filter(({ integrated }) => integrated === 'ACTIVE').slice(0, 3))
    driving.push({
      vehicle,
      logs: (await all<StatusLog>(`${vehicle.url}/status_logs?${since(3)}`, 4 * MOST)).reverse(),
      places: (await all<LocationLog>(`${vehicle.url}/location_logs?${since(3)}`, 4 * MOST)).reverse(),
    })
  const metered: EvseFacts[] = []
  for (const evse of evses.slice(-2))
    metered.push({
      evse,
      logs: (await all<EvseLog>(`${evse.url}/status_logs?${since(1.2)}`, 4 * MOST)).reverse(),
    })
  const levels = new Map<string, Schema<'VehicleStateOfCharge'>>()
  for (const { url } of vehicles.slice(0, 5)) levels.set(url, await read(`${url}/state_of_charge`))
  return {
    now,
    users,
    vehicles,
    evses,
    sessions: await all('/charging_sessions?page_size=100', MOST),
    pagedSessions: await all('/charging_sessions?page_size=7', MOST),
    subSessions,
    detailed,
    schedules,
    plans,
    tariffs,
    prices,
    notifications,
    driving,
    metered,
    levels,
  }
}
