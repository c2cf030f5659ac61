import { type Data, unwrap } from 'ev-energy'
import { type Id, isId } from 'ev-energy/ids'
import { client } from '../api.ts'
import { control, type Schemas, told } from '../control.ts'
import { MOST } from './fleet.ts'

export type Inverter = Data<'/inverters', 'get', ['model.make', 'latest_status_log']>[number]
export type HomeBattery = Data<'/home_batteries', 'get', ['model.make', 'latest_status_log']>[number]

/** A device of a home, how it is in truth, and what can be done to it. */
export interface HomeDevice {
  readonly device: Inverter | HomeBattery
  /** What it was told to be: a battery has a level as well. */
  readonly hand: Schemas['HomeDeviceAtHand'] | Schemas['HomeBatteryAtHand']
  change(body: Schemas['InverterChange']): Promise<unknown>
  /** Sets the level of a battery, in percent. */
  setLevel?(percent: number): Promise<unknown>
}

const one = { expand: ['model.make', 'latest_status_log'] } as const
const query = { ...one, page_size: MOST } as const

export async function inverters(signal: AbortSignal): Promise<Inverter[]> {
  const ev = await client()
  return ev.paginate('/inverters', { params: { query }, signal }).toArray({ limit: MOST })
}

export async function homeBatteries(signal: AbortSignal): Promise<HomeBattery[]> {
  const ev = await client()
  return ev.paginate('/home_batteries', { params: { query }, signal }).toArray({ limit: MOST })
}

/** @throws {Error} for an id of anything else */
export function homeDevice(id: string, signal: AbortSignal): Promise<HomeDevice> {
  if (isId(id, 'invt')) return inverter(id, signal)
  if (isId(id, 'hoba')) return homeBattery(id, signal)
  throw new Error(`${id} is no id of an inverter or a home battery.`)
}

async function inverter(inverter_id: Id<'invt'>, signal: AbortSignal): Promise<HomeDevice> {
  const ev = await client()
  const params = { path: { inverter_id } }
  const [device, hand] = await Promise.all([
    unwrap(ev.GET('/inverters/{inverter_id}', { params: { ...params, query: one }, signal })),
    told(control.GET('/inverters/{inverter_id}', { params, signal })),
  ])
  return { device, hand, change: (body) => told(control.PATCH('/inverters/{inverter_id}', { params, body })) }
}

async function homeBattery(home_battery_id: Id<'hoba'>, signal: AbortSignal): Promise<HomeDevice> {
  const ev = await client()
  const params = { path: { home_battery_id } }
  const [device, hand] = await Promise.all([
    unwrap(
      ev.GET('/home_batteries/{home_battery_id}', {
        params: { ...params, query: one },
        signal,
      }),
    ),
    told(control.GET('/home_batteries/{home_battery_id}', { params, signal })),
  ])
  const change = (body: Schemas['HomeBatteryChange']) =>
    told(control.PATCH('/home_batteries/{home_battery_id}', { params, body }))
  return { device, hand, change, setLevel: (percent) => change({ state_of_charge_percentage: percent }) }
}

/** How an inverter or a battery is called, by its make and model. */
export const homeModelOf = ({ model }: Inverter | HomeBattery): string =>
  [model?.make?.name, model?.name].filter(Boolean).join(' ')
