import { invalid } from '../../engine/reading/body.ts'
import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { find } from '../../engine/reading/visible.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { timestamp } from '../../engine/world/timestamp.ts'
import type { Boundaries } from './boundaries.ts'
import { draftsOf, findingsOf, resultOf } from './findings.ts'
import { groupConflict, refuseInvalid, refuseTaken } from './refusals.ts'
import { newGroup } from './regions.ts'
import { keep } from './regions-handlers.ts'

export const regionGroupHandlers = (boundaries: Boundaries): Handlers => ({
  'POST /region_groups': (call) => create(call, boundaries),
  'POST /region_groups:validate': (call) => validate(call, boundaries),
})

/** All or nothing: whatever may be refused is refused before the first region is kept. */
async function create(call: Call, boundaries: Boundaries): Promise<Reply> {
  const { world } = call
  const { name, regions } = read(call)
  const findings = findingsOf(call, await draftsOf(call, boundaries, regions))
  refuseInvalid(call, 'regions', findings)
  const existing = groupNamed(call, name)
  if (existing !== undefined) throw groupConflict(call, name, existing)
  refuseTaken(call, findings)
  const id = world.newId('rgrp')
  const group = newGroup(id, name, timestamp(world.now()))
  const path = world.create('/region_groups', id, { ...group })
  for (const finding of findings) keep(call, finding, [group.url])
  return { status: 201, body: find(call, path) }
}

async function validate(call: Call, boundaries: Boundaries): Promise<Reply> {
  const { name, regions } = read(call)
  const findings = findingsOf(call, await draftsOf(call, boundaries, regions))
  const taken = groupNamed(call, name) !== undefined
  const body: Schema<'RegionGroupValidationResult'> = {
    valid: !taken && findings.every(({ faults }) => faults.length === 0),
    group: {
      name,
      status: taken ? 'NAME_EXISTS' : 'AVAILABLE',
      problems: taken ? ['A region group with this name exists. Choose another name.'] : [],
    },
    regions: findings.map(resultOf),
  }
  return { status: 200, body }
}

function read(call: Call): Schema<'RegionGroupCreate'> {
  const body = call.body as unknown as Schema<'RegionGroupCreate'>
  if (body.name.trim() === '') throw invalid(call, { name: ['A region group needs a name.'] })
  return body
}

/** URL of the group that has a name. */
function groupNamed({ world }: Call, name: string): string | undefined {
  const source = world.collection('/region_groups')?.source
  for (const key of source?.keys() ?? []) {
    const group = source?.get(key)
    if (group?.name === name) return String(group.url)
  }
  return undefined
}
