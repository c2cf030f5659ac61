import { invalid } from '../../engine/reading/body.ts'
import type { Call, CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { find } from '../../engine/reading/visible.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { itemsOf } from '../../engine/world/source.ts'
import { timestamp } from '../../engine/world/timestamp.ts'
import type { Boundaries } from './boundaries.ts'
import { draftsOf, findingsOf, resultOf } from './findings.ts'
import { groupConflict, refuseInvalid, refuseTaken } from './refusals.ts'
import { newGroup, regionGroupType } from './regions.ts'
import { keep } from './regions-handlers.ts'

type Create = 'POST /region_groups'
type Validate = 'POST /region_groups:validate'

export const regionGroupHandlers = (boundaries: Boundaries): Handlers => ({
  'POST /region_groups': {
    body: { name: 'handled', regions: 'handled' },
    answer: (call) => create(call, boundaries),
  },
  'POST /region_groups:validate': {
    body: { name: 'handled', regions: 'handled' },
    answer: (call) => validate(call, boundaries),
  },
})

/** All or nothing: whatever may be refused is refused before the first region is kept. */
async function create(call: CallOf<Create>, boundaries: Boundaries): Promise<ReplyOf<Create>> {
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
  return { status: 201, body: find(call, regionGroupType, path) }
}

async function validate(call: CallOf<Validate>, boundaries: Boundaries): Promise<ReplyOf<Validate>> {
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

function read(call: CallOf<Create | Validate>): Schema<'RegionGroupCreate'> {
  const { body } = call
  if (body.name.trim() === '') throw invalid(call, { name: ['A region group needs a name.'] })
  return body
}

/** URL of the group that has a name. */
function groupNamed({ world }: Pick<Call, 'world'>, name: string): string | undefined {
  return itemsOf(world.all(regionGroupType, '/region_groups')).find((group) => group.name === name)?.url
}
