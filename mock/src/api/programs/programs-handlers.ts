import { invalid } from '../../engine/reading/body.ts'
import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { list } from '../../engine/reading/read.ts'
import { find, notFound } from '../../engine/reading/visible.ts'
import { at } from '../../engine/world/url.ts'
import { join, programOf } from './participation.ts'
import { programRow } from './programs.ts'
import { isEligible, type Tier } from './tiers.ts'
import { userOf } from './user.ts'

const TIERS = '/programs/{program_id}/tiers'

export const programHandlers: Handlers = {
  'GET /programs': listPrograms,
  'POST /programs/{program_id}/join': joinProgram,
  [`GET ${TIERS}`]: async (call) => {
    const { body, ...reply } = await list(call)
    return { ...reply, body: (body as Tier[]).map((tier) => judged(call, tier)) }
  },
  [`GET ${TIERS}/{tier_id}`]: (call) => ({
    status: 200,
    body: judged(call, find(call, call.path) as unknown as Tier),
  }),
}

const POSTAL_CODES: Readonly<Record<string, RegExp>> = {
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
  US: /^\d{5}(-\d{4})?$/,
  CA: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i,
}

function listPrograms(call: Call): Reply | Promise<Reply> {
  const { coordinates, postal_code, country_code } = call.query
  if (coordinates !== undefined && (postal_code !== undefined || country_code !== undefined))
    throw invalid(call, { coordinates: ['Send either coordinates, or postal_code with country_code.'] })
  if (postal_code !== undefined && country_code === undefined)
    throw invalid(call, { country_code: ['A postal code needs its country.'] })
  if (postal_code !== undefined && !(POSTAL_CODES[String(country_code)] ?? /\S/).test(String(postal_code)))
    throw invalid(call, { postal_code: [`Not a postal code of ${country_code}.`] })
  return list(call)
}

/** A user is in one program: joining another leaves the first, joining the same one again changes nothing. */
function joinProgram(call: Call): Reply {
  const { world, params } = call
  const user = userOf(call)
  const id = params.program_id ?? ''
  const program = find(call, `/programs/${id}`)
  const tier = programRow(id)?.tiers.find((row) => row.default)
  if (!tier) throw notFound(call.path)
  if (programOf(world, user)?.id !== id)
    join(world, user, { program: at(`/programs/${id}`), tier: at(`/programs/${id}/tiers/${tier.id}`) })
  return { status: 201, body: program }
}

function judged({ world, actor, params }: Call, tier: Tier): Tier {
  const { user } = actor
  if (user === undefined) return tier
  return { ...tier, eligible: isEligible(world, user, params.program_id ?? '', tier.id) }
}
