import type { Resource } from '../engine/world/resource.ts'
import { idAt } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'
import type { Authorization, DeviceKind } from './authorization.ts'

/** Something that the user chooses on the way to a device. */
export interface Step {
  /** Query parameter and form field. */
  readonly field: 'make_id' | 'model_id' | 'trim_id'
  readonly collection: string
  readonly question: string
  /** The property that refers to the choice of the step before. */
  readonly parent?: 'make' | 'model'
}

const STEPS: Readonly<Record<DeviceKind, readonly Step[]>> = {
  vehicle: [
    { field: 'make_id', collection: '/vehicle_makes', question: 'Who makes your vehicle?' },
    { field: 'model_id', collection: '/vehicle_models', question: 'Which model is it?', parent: 'make' },
    { field: 'trim_id', collection: '/vehicle_trims', question: 'Which trim is it?', parent: 'model' },
  ],
  evse: [
    { field: 'make_id', collection: '/evse_makes', question: 'Who makes your charger?' },
    { field: 'model_id', collection: '/evse_models', question: 'Which model is it?', parent: 'make' },
  ],
  inverter: [
    { field: 'make_id', collection: '/inverter_makes', question: 'Who makes your inverter?' },
    { field: 'model_id', collection: '/inverter_models', question: 'Which model is it?', parent: 'make' },
  ],
  home_battery: [
    { field: 'make_id', collection: '/home_battery_makes', question: 'Who makes your battery?' },
    { field: 'model_id', collection: '/home_battery_models', question: 'Which model is it?', parent: 'make' },
  ],
}

/** The collections that devices are in. */
export const DEVICES: Readonly<Record<DeviceKind, string>> = {
  vehicle: '/vehicles',
  evse: '/evses',
  inverter: '/inverters',
  home_battery: '/home_batteries',
}

/** What users call the things that they connect. */
export const DEVICE_NAMES: Readonly<Record<DeviceKind, string>> = {
  vehicle: 'vehicle',
  evse: 'charger',
  inverter: 'inverter',
  home_battery: 'home battery',
}

export function stepsOf(device: DeviceKind): readonly Step[] {
  return STEPS[device]
}

/** The resource that was chosen in a step, if it is one of the catalogue. */
export function choice(world: World, { collection }: Step, id: string | undefined): Resource | undefined {
  // A path of several segments leads to something else.
  return id === undefined || id.includes('/') ? undefined : world.get(`${collection}/${id}`)
}

/** What was chosen, with what follows from it: a trim says its model, and a model its make. */
export function completed(
  world: World,
  device: DeviceKind,
  chosen: Authorization['chosen'],
): Record<string, string> {
  const known: Record<string, string> = { ...chosen }
  const steps = stepsOf(device)
  for (let i = steps.length - 1; i > 0; i--) {
    const step = steps[i] as Step
    const above = steps[i - 1] as Step
    const parent = step.parent && idAt(choice(world, step, known[step.field])?.[step.parent])
    if (parent !== undefined) known[above.field] = parent
  }
  return known
}

/** The next thing to choose; undefined when all is known. */
export function nextStep(world: World, { device, chosen }: Authorization): Step | undefined {
  const known = completed(world, device, chosen)
  return stepsOf(device).find(({ field }) => known[field] === undefined)
}

/** What there is to choose from, by name: what can be connected, or has something below it that can. */
export function optionsOf(world: World, step: Step, { device, chosen }: Authorization): Resource[] {
  const above = stepsOf(device)[stepsOf(device).indexOf(step) - 1]
  const parent = above && completed(world, device, chosen)[above.field]
  return all(world, step)
    .filter((option) => step.parent === undefined || idAt(option[step.parent]) === parent)
    .filter((option) => connects(world, device, step, option))
    .sort((a, b) => String(a.name).localeCompare(String(b.name)))
}

function connects(world: World, device: DeviceKind, step: Step, option: Resource): boolean {
  if (option.onboarding_url !== null) return true
  const below = stepsOf(device)[stepsOf(device).indexOf(step) + 1]
  if (below?.parent === undefined) return false
  const { parent } = below
  return all(world, below).some(
    (child) => idAt(child[parent]) === option.id && connects(world, device, below, child),
  )
}

function all(world: World, { collection }: Step): Resource[] {
  const source = world.collection(collection)?.source
  return [...(source?.keys() ?? [])].map((key) => source?.get(key)).filter((option) => option !== undefined)
}
