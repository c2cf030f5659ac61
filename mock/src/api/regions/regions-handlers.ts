import { invalid } from '../../engine/reading/body.ts'
import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { list } from '../../engine/reading/read.ts'
import { find, look } from '../../engine/reading/visible.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { timestamp } from '../../engine/world/timestamp.ts'
import { at, fromAddress, pathAt } from '../../engine/world/url.ts'
import type { Boundaries } from './boundaries.ts'
import { draftsOf, type Finding, findingsOf } from './findings.ts'
import { refuseInvalid, refuseTaken } from './refusals.ts'
import type { Region } from './regions.ts'

export const regionHandlers = (boundaries: Boundaries): Handlers => ({
  'GET /regions': listRegions,
  'POST /regions': (call) => create(call, boundaries),
})

/** Boundaries are large, so that a list goes without them. */
async function listRegions(call: Call): Promise<Reply> {
  const { body, ...reply } = await list(call)
  return { ...reply, body: (body as Region[]).map(({ geometry: _, ...region }) => region) }
}

async function create(call: Call, boundaries: Boundaries): Promise<Reply> {
  const body = call.body as unknown as Schema<'RegionCreate'>
  const drafts = await draftsOf(call, boundaries, [body])
  const groups = (body.region_groups ?? []).map((address) => groupAt(call, address))
  const findings = findingsOf(call, drafts)
  refuseInvalid(call, 'name', findings)
  refuseTaken(call, findings)
  const [path = ''] = findings.map((finding) => keep(call, finding, [...new Set(groups)]))
  return { status: 201, body: find(call, path) }
}

function groupAt(call: Call, address: string): string {
  const url = fromAddress(address)
  const path = pathAt(url) ?? ''
  if (url !== undefined && /^\/region_groups\/[^/]+$/.test(path) && look(call, path)) return url
  throw invalid(call, {
    region_groups: [`No such region group: ${address}. Send the URL of one that exists.`],
  })
}

/** Adds a region that nothing stands in the way of, and gives its path. */
export function keep({ world }: Call, { name, sent, boundary }: Finding, groups: readonly string[]): string {
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
