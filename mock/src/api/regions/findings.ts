import type { Call } from '../../engine/reading/call.ts'
import type { Schema } from '../../engine/world/schema.ts'
import type { Boundaries } from './boundaries.ts'
import { areaOf, type Geometry, type MultiPolygon } from './geometry.ts'
import { allRegions } from './regions.ts'

type RegionCreate = Schema<'RegionGroupEntry'>

type Fault = 'NAME_EXISTS' | 'INVALID_GEOMETRY' | 'INVALID'

/** What there is to say about a region that somebody wants to create. */
export interface Finding {
  readonly name: string
  readonly faults: readonly (readonly [fault: Fault, problem: string])[]
  readonly sent: RegionCreate
  readonly boundary: MultiPolygon | undefined
  /** What stands in the way of the boundary. */
  readonly problem: string | undefined
  /** URL of the region that has the name. */
  readonly existing: string | undefined
}

/** A region that somebody wants to create, and the boundary that it would have. */
type Draft = Pick<Finding, 'sent' | 'boundary' | 'problem'>

/** Works out the boundaries of regions. Apart from the findings, as names may be taken while this goes on. */
export async function draftsOf(
  { signal }: Pick<Call, 'signal'>,
  boundaries: Boundaries,
  sent: readonly RegionCreate[],
): Promise<Draft[]> {
  const outcomes = await boundaries(
    sent.map(({ geometries }) => geometries as readonly Geometry[]),
    signal(),
  )
  return sent.map((region, i) => {
    const { boundary, problem } = { boundary: undefined, problem: undefined, ...outcomes[i] }
    return { sent: region, boundary, problem }
  })
}

/** Looks at regions that are to be created together. */
export function findingsOf({ world }: Pick<Call, 'world'>, drafts: readonly Draft[]): Finding[] {
  const taken = new Map(allRegions(world).map(({ name, url }) => [name, url]))
  const counts = new Map<string, number>()
  for (const { sent } of drafts) counts.set(sent.name, (counts.get(sent.name) ?? 0) + 1)

  return drafts.map(({ sent, boundary, problem }) => {
    const { name } = sent
    const existing = taken.get(name)
    const faults: [Fault, string][] = []
    if (existing !== undefined)
      faults.push(['NAME_EXISTS', 'A region with this name exists. Choose another name.'])
    if (problem !== undefined) faults.push(['INVALID_GEOMETRY', problem])
    if (name.trim() === '') faults.push(['INVALID', 'A region needs a name.'])
    if ((counts.get(name) ?? 0) > 1) faults.push(['INVALID', `The name ${name} appears twice.`])
    return { name, faults, sent, boundary, problem, existing }
  })
}

/** A finding as the API tells it. */
export function resultOf({ name, faults, sent, boundary, existing }: Finding) {
  return {
    name,
    status: faults[0]?.[0] ?? 'OK',
    problems: faults.map(([, problem]) => problem),
    computed: boundary
      ? {
          geometry_count: sent.geometries.length,
          resulting_polygon_count: boundary.coordinates.length,
          area_sq_km: Math.round(areaOf(boundary) * 10) / 10,
        }
      : null,
    existing_region: existing ?? null,
  } satisfies Schema<'RegionValidationResult'>
}
