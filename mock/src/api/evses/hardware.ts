import { draw } from '../../engine/world/draw.ts'
import type { World } from '../../engine/world/world.ts'
import { residentOf } from '../vehicles/resident.ts'
import { EVSE_MODELS, type EvseModelFacts, evseModelFacts, isConnectable } from './catalogue.ts'
import { EVSE_MAKES } from './catalogue-data.ts'
import { evseSeries } from './evses.ts'

/** What an EVSE is, apart from what happens to it. */
export interface Hardware {
  readonly model: EvseModelFacts
  readonly cpid: string
}

const FIRST_NUMBER = 500_000

/** The hardware behind the number of an EVSE. */
export function hardwareOf(world: World, ordinal: number): Hardware {
  const documented = DOCUMENTED[-ordinal - 1]
  if (documented) return documented
  const { country } = residentOf(world, evseSeries.owner(ordinal))
  const sold = soldIn(country)
  const model = sold[draw(world.seed, 'evse', ordinal).int(0, sold.length - 1)] ?? DOCUMENTED[0].model
  return { model, cpid: model.make.cpid + (FIRST_NUMBER + ordinal) }
}

/** Number of the EVSE with a chargepoint id, which holds the number. */
export function ordinalOfCpid(world: World, cpid: string): number | undefined {
  const known = DOCUMENTED.findIndex((hardware) => hardware.cpid === cpid)
  if (known >= 0) return -known - 1
  return EVSE_MAKES.map((make) => Number(numberIn(cpid, make.cpid) ?? Number.NaN) - FIRST_NUMBER).find(
    (ordinal) =>
      ordinal >= 0 && ordinal < evseSeries.count(world) && hardwareOf(world, ordinal).cpid === cpid,
  )
}

/** The digits of a chargepoint id that a make could have given; undefined for any other text. */
export function numberIn(cpid: string, prefix: string): string | undefined {
  const rest = cpid.startsWith(prefix) ? cpid.slice(prefix.length) : ''
  return /^\d{6,9}$/.test(rest) ? rest : undefined
}

const byCountry = new Map<string, readonly EvseModelFacts[]>()

function soldIn(country: string): readonly EvseModelFacts[] {
  const known = byCountry.get(country)
  if (known) return known
  const sold = EVSE_MODELS.filter(({ make }) => isConnectable(make, country))
  byCountry.set(country, sold)
  return sold
}

const documented = (id: string) => evseModelFacts(id) as EvseModelFacts
const DOCUMENTED = [
  { model: documented('emod01HS9A004X5TB5JCMHENB5Z446'), cpid: 'SHIR100001' },
  { model: documented('emod01HN2NJHAJJAQD32QJ4QXTDSGW'), cpid: '482913' },
] as const satisfies readonly Hardware[]
