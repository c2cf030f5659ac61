import { invalid } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { listOf } from '../../engine/reading/read.ts'
import { find, notFound } from '../../engine/reading/visible.ts'
import { at } from '../../engine/world/url.ts'
import { join, programOf } from './participation.ts'
import { programRow, programType } from './programs.ts'
import { isEligible, type Tier, tierType } from './tiers.ts'
import { userOf } from './user.ts'

type Join = 'POST /programs/{program_id}/join'
type Tiers = 'GET /programs/{program_id}/tiers' | 'GET /programs/{program_id}/tiers/{tier_id}'

export const programHandlers: Handlers = {
  'GET /programs': listPrograms,
  'POST /programs/{program_id}/join': joinProgram,
  async 'GET /programs/{program_id}/tiers'(call) {
    const { body, ...reply } = await listOf(call, tierType)
    return { ...reply, body: body.map((tier) => judged(call, tier)) }
  },
  'GET /programs/{program_id}/tiers/{tier_id}': (call) => ({
    status: 200,
    body: judged(call, find(call, tierType, call.path)),
  }),
}

const POSTAL_CODES: Readonly<Record<string, RegExp>> = {
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
  US: /^\d{5}(-\d{4})?$/,
  CA: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i,
}

function listPrograms(call: CallOf<'GET /programs'>): Promise<ReplyOf<'GET /programs'>> {
  const { coordinates, postal_code, country_code } = call.query
  if (coordinates !== undefined && (postal_code !== undefined || country_code !== undefined))
    throw invalid(call, { coordinates: ['Send either coordinates, or postal_code with country_code.'] })
  if (postal_code !== undefined && country_code === undefined)
    throw invalid(call, { country_code: ['A postal code needs its country.'] })
  if (postal_code !== undefined && !(POSTAL_CODES[country_code ?? ''] ?? /\S/).test(postal_code))
    throw invalid(call, { postal_code: [`Not a postal code of ${country_code}.`] })
  return listOf(call, programType)
}

/** A user is in one program: joining another leaves the first, joining the same one again changes nothing. */
function joinProgram(call: CallOf<Join>): ReplyOf<Join> {
  const { world, params } = call
  const user = userOf(call)
  const id = params.program_id
  const program = find(call, programType, `/programs/${id}`)
  const tier = programRow(id)?.tiers.find((row) => row.default)
  if (!tier) throw notFound(call.path)
  if (programOf(world, user)?.id !== id)
    join(world, user, { program: at(`/programs/${id}`), tier: at(`/programs/${id}/tiers/${tier.id}`) })
  return { status: 201, body: program }
}

function judged({ world, actor, params }: CallOf<Tiers>, tier: Tier): Tier {
  const { user } = actor
  if (user === undefined) return tier
  return { ...tier, eligible: isEligible(world, user, params.program_id, tier.id) }
}
