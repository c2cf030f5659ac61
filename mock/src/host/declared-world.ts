import { moveEmail, userOfEmail } from '../api/users/emails.ts'
import { NOWHERE } from '../api/users/persons.ts'
import { addVehicle } from '../api/vehicles/add-vehicle.ts'
import { registerEvse } from '../control/register-evse.ts'
import type { Devices } from '../devices/index.ts'
import type { ClockOptions } from '../engine/clock/clock.ts'
import { checkSavedState } from '../engine/state/saved-state.ts'
import { kept } from '../engine/world/foreign.ts'
import type { Resource } from '../engine/world/resource.ts'
import { instant } from '../engine/world/timestamp.ts'
import { at, idAt } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'
import { declared } from '../generated/declared-validator.js'
import { Rejection } from '../http/problem.ts'

/** How a vehicle is when a world starts. */
export interface DeclaredVehicle {
  /** Of its battery, in percent. */
  readonly level?: number
  /** At the charger of its user, or at a socket; it charges if it should. */
  readonly plugged_in?: boolean
}

/** A user who has nothing but what is said here. */
export interface DeclaredPerson {
  readonly id?: string
  readonly email: string
  readonly name?: string
  readonly location?: {
    readonly latitude?: number
    readonly longitude?: number
    readonly country_code?: string
    readonly state?: string | null
  }
  readonly vehicles?: readonly (DeclaredVehicle & {
    /** Id of a trim of the catalogue. */
    readonly trim: string
    readonly description?: string
  })[]
  readonly evses?: readonly {
    /** Id of a model of the catalogue. Default: its first one. */
    readonly model?: string
    readonly cpid?: string
  }[]
}

/** What a world starts with, by way of what is different from the one that its seed gives. `world.schema.json` says it as well. */
export interface DeclaredWorld {
  readonly seed?: string
  /** Users that the seed gives, besides those of the documentation. */
  readonly users?: number
  /** Where its time starts, and how many times faster than real time it passes. */
  readonly clock?: { readonly now?: string; readonly speed?: number }
  /** Users of your own. */
  readonly people?: readonly DeclaredPerson[]
  /** How vehicles are that the seed gives, by id. */
  readonly vehicles?: Readonly<Record<string, DeclaredVehicle>>
  /** Properties of resources that are other than the seed gives them, by path; null for what is not there at all. */
  readonly resources?: Readonly<Record<string, object | null>>
}

const validate = declared.World?.start

/**
 * Checks a declaration against its schema.
 *
 * @throws {TypeError} for what does not fit; the message says where
 */
export function checkDeclared(world: unknown): asserts world is DeclaredWorld {
  if (!validate || validate(world)) return
  const [first] = validate.errors ?? []
  const { instancePath = '', message = 'is not right', params = {} } = first ?? {}
  const unknown = 'additionalProperty' in params ? String(params.additionalProperty) : undefined
  throw new DeclarationError(instancePath, message, unknown)
}

/** Thrown for a declaration that does not fit its schema. */
export class DeclarationError extends TypeError {
  override readonly name = 'DeclarationError'
  /** The keys that lead to what is wrong. */
  readonly place: readonly string[]
  /** A key that it should not have. */
  readonly unknown: string | undefined

  constructor(pointer: string, message: string, unknown: string | undefined) {
    const what = unknown === undefined ? message : `must not have the property ${unknown}`
    super(`The world is not as world.schema.json has it: ${pointer || 'it'} ${what}.`)
    this.place = pointer
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    this.unknown = unknown
  }
}

/** The clock that a world is declared to have. */
export function startOf({ clock = {} }: DeclaredWorld): Pick<ClockOptions, 'start' | 'speed'> {
  const { now, speed } = clock
  return { ...(now !== undefined && { start: Date.parse(now) }), ...(speed !== undefined && { speed }) }
}

/**
 * Makes a world what it was declared to be.
 *
 * @param save gives what the sandbox remembers, which is checked in the end
 * @throws {TypeError} for what cannot be; the message says where
 */
export function declare(
  world: World,
  devices: Devices,
  declaration: DeclaredWorld,
  save: () => unknown,
): void {
  const { people = [], vehicles = {}, resources = {} } = declaration
  for (const [path, properties] of Object.entries(resources))
    within(`/resources${path}`, () => {
      const resource = world.get(path)
      if (!resource) throw new TypeError('there is no such resource')
      if (properties === null) return world.remove(path)
      checkLike(resource, properties)
      world.change(path, kept(properties) as Resource)
    })
  for (const [index, person] of people.entries())
    within(`/people/${index}`, () => addPerson(world, devices, person))
  for (const [id, vehicle] of Object.entries(vehicles))
    within(`/vehicles/${id}`, () => beginVehicle(devices, id, vehicle))
  if (people.length > 0 || Object.keys(resources).length > 0) checkSavedState(save())
}

function addPerson(world: World, devices: Devices, person: DeclaredPerson): void {
  const { email, name = '', location = {}, vehicles = [], evses = [] } = person
  const { id = world.newId('user') } = person
  if (world.get(`/users/${id}`)) throw new TypeError(`there is a user ${id} already`)
  if (userOfEmail(world, email) !== undefined) throw new TypeError(`another user has the address ${email}`)
  world.create('/users', id, {
    id,
    url: at(`/users/${id}`),
    email,
    full_name: kept(name),
    joined_at: instant(world.now()),
    terms_consent_datetime: instant(world.now()),
    default_location: { ...NOWHERE, ...location },
  })
  moveEmail(world, id, undefined, email)
  for (const { model, cpid } of evses)
    registerEvse(world, {
      user_id: id,
      ...(model !== undefined && { evse_model_id: model }),
      ...(cpid !== undefined && { cpid }),
    })
  for (const { trim, description, ...vehicle } of vehicles) {
    const kind = world.get(`/vehicle_trims/${trim}`)
    if (!kind) throw new TypeError(`there is no trim ${trim}`)
    const size = Number(kind.battery_size_watt_hours ?? 60_000)
    const path = addVehicle(world, {
      trim: at(`/vehicle_trims/${trim}`),
      user: at(`/users/${id}`),
      integrated: 'ACTIVE',
      battery_size_watt_hours: size,
      effective_battery_size_watt_hours: Math.round(size * 0.096) * 10,
      maximum_charge_limit_percentage: 80,
      description: kept(description ?? 'My car'),
      vehicle_class: 'PASSENGER',
    })
    beginVehicle(devices, idAt(at(path)) ?? '', vehicle)
  }
}

function beginVehicle(devices: Devices, id: string, { level, plugged_in }: DeclaredVehicle): void {
  const before = devices.vehicle(id)
  if (plugged_in !== undefined && before.is_plugged_in && !plugged_in) devices.unplug(id)
  if (level !== undefined) devices.updateVehicle(id, { state_of_charge_percentage: level })
  if (plugged_in && !before.is_plugged_in) devices.plugIn(id)
}

/** Of most resources no operation writes anything, so that the schema of what is saved says nothing of their properties. */
function checkLike(resource: Resource, properties: object): void {
  for (const [name, value] of Object.entries(properties)) {
    const before = resource[name]
    if (before === undefined)
      throw new TypeError(`it has no property ${name}, but ${Object.keys(resource).join(', ')}`)
    if (before !== null && value !== null && kindOf(value) !== kindOf(before))
      throw new TypeError(`${name} must be ${kindOf(before)}, as in ${JSON.stringify(before)}`)
  }
}

const kindOf = (value: unknown) => (Array.isArray(value) ? 'a list' : `of type ${typeof value}`)

/** Says where a declaration is wrong. */
function within(place: string, act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof Rejection)) throw error
    throw new TypeError(`The world cannot start so: ${place}: ${error.message}`, { cause: error })
  }
}
