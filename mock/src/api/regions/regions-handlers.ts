import { invalid } from '../../engine/reading/body.ts'
import type { Call, CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { listOf } from '../../engine/reading/read.ts'
import { find, lookFor } from '../../engine/reading/visible.ts'
import { timestamp } from '../../engine/world/timestamp.ts'
import { at, fromAddress, pathAt } from '../../engine/world/url.ts'
import type { Boundaries } from './boundaries.ts'
import { draftsOf, type Finding, findingsOf } from './findings.ts'
import { refuseInvalid, refuseTaken } from './refusals.ts'
import { regionGroupType, regionType } from './regions.ts'

export const regionHandlers = (boundaries: Boundaries): Handlers => ({
  'GET /regions': listRegions,
  'POST /regions': {
    body: { name: 'handled', type: 'handled', geometries: 'handled', region_groups: 'handled' },
    answer: (call) => create(call, boundaries),
  },
})

/** Boundaries are large, so that a list goes without them. */
async function listRegions(call: CallOf<'GET /regions'>): Promise<ReplyOf<'GET /regions'>> {
  const { body, ...reply } = await listOf(call, regionType)
  return { ...reply, body: body.map(({ geometry: _, ...region }) => region) }
}

async function create(
  call: CallOf<'POST /regions'>,
  boundaries: Boundaries,
): Promise<ReplyOf<'POST /regions'>> {
  const { body } = call
  const drafts = await draftsOf(call, boundaries, [body])
  const groups = (body.region_groups ?? []).map((address) => groupAt(call, address))
  const findings = findingsOf(call, drafts)
  refuseInvalid(call, 'name', findings)
  refuseTaken(call, findings)
  const [path = ''] = findings.map((finding) => keep(call, finding, [...new Set(groups)]))
  return { status: 201, body: find(call, regionType, path) }
}

function groupAt(call: Pick<Call, 'world' | 'actor' | 'operation'>, address: string): string {
  const url = fromAddress(address)
  const path = pathAt(url) ?? ''
  if (url !== undefined && lookFor(call, regionGroupType, path)) return url
  throw invalid(call, {
    region_groups: [`No such region group: ${address}. Send the URL of one that exists.`],
  })
}

/** Adds a region that nothing stands in the way of, and gives its path. */
export function keep(
  { world }: Pick<Call, 'world'>,
  { name, sent, boundary }: Finding,
  groups: readonly string[],
): string {
  const id = world.newId('regn')
  const now = timestamp(world.now())
  return world.create('/regions', id, {
    id,
    url: at(`/regions/${id}`),
    name,
    type: sent.type ?? null,
    region_groups: groups,
    created_at: now,
    updated_at: now,
    geometry: boundary,
  })
}
