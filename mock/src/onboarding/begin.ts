import type { Lifetimes } from '../engine/lifetimes.ts'
import type { Applications } from '../engine/oauth/applications.ts'
import { invalid } from '../engine/reading/body.ts'
import type { Call, CallOf, Handlers } from '../engine/reading/call.ts'
import type { ReplyOf } from '../engine/reading/declared.ts'
import { notFound } from '../engine/reading/visible.ts'
import { told } from '../engine/world/foreign.ts'
import { firstKeys, type Source } from '../engine/world/source.ts'
import { prefixOf } from '../engine/world/ulid.ts'
import type { World } from '../engine/world/world.ts'
import type { FieldErrors, Rejection } from '../http/problem.ts'
import type { Authorization, Authorizations, DeviceKind } from './authorization.ts'
import { completeVehicles } from './complete.ts'
import { addressOf, placeOf } from './place.ts'
import { redirectOf } from './redirect.ts'
import { choice, completed, DEVICES, stepsOf } from './step.ts'

/** What the onboarding operations of the API work with. */
export interface OnboardingParts {
  readonly authorizations: Authorizations
  readonly applications: Pick<Applications, 'find'>
  readonly lifetimes: Lifetimes
}

/** The operations of the API with which an onboarding begins, and the one that ends it without pages. */
export function onboardingHandlers(parts: OnboardingParts): Handlers {
  return {
    'GET /vehicle_onboarding': (call) => vehicle(call, begin(requestOf(call), parts, 'vehicle')),
    'GET /evse_onboarding': (call) => evse(call, begin(requestOf(call), parts, 'evse')),
    'GET /inverter_onboarding': (call) => redirect(call, begin(requestOf(call), parts, 'inverter')),
    'POST /vehicle_onboarding/complete': {
      body: { authorization_request_uid: 'handled', auth_code: 'handled', smartcar_user_id: 'unused' },
      answer: (call) => completeVehicles(call, parts.authorizations),
    },
  }
}

/** A request to begin. */
export interface OnboardingRequest extends Pick<Call, 'world' | 'query'> {
  /** The problem for parameters at fault. */
  invalid(errors: FieldErrors): Rejection
}

const requestOf = (call: Pick<Call, 'world' | 'query' | 'operation'>): OnboardingRequest => ({
  world: call.world,
  query: call.query,
  invalid: (errors) => invalid(call, errors),
})

/**
 * Begins an onboarding.
 *
 * @throws {Rejection} 400 for parameters at fault, 404 for a user or a device that does not exist
 */
export function begin(
  { world, query, invalid }: OnboardingRequest,
  { authorizations, applications, lifetimes }: OnboardingParts,
  device: DeviceKind,
): Authorization {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : undefined)
  const application = applications.find(text('client_id') ?? '')
  if (!application) throw invalid({ client_id: ['No application has this client id.'] })
  const user = text('user_id') ?? ''
  if (!world.get(`/users/${user}`)) throw notFound(`/users/${user}`)
  const wanted = text('redirect_uri')
  const redirect = redirectOf(application, wanted && told(wanted), invalid)

  const chosen: Record<string, string> = {}
  for (const step of stepsOf(device)) {
    const id = text(step.field)
    if (id === undefined) continue
    if (choice(world, step, id)) chosen[step.field] = id
    // The documentation's own samples send ids of other collections; such an id says nothing.
    else if (startsLike(id, world.collection(step.collection)?.source))
      throw notFound(`${step.collection}/${id}`)
  }
  const existing = text(`${device}_id`)
  if (existing !== undefined && !belongsTo(world, user, DEVICES[device], existing))
    throw notFound(`${DEVICES[device]}/${existing}`)
  if (query.response_type === 'json' && Object.keys(chosen).length === 0) {
    const names = stepsOf(device).map(({ field }) => field)
    const list = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
    throw invalid({ make_id: [`response_type=json needs ${list}.`] })
  }
  const until = text('expires_at') ?? ''
  const left = lifetimes.left(`${existing} ${until}`, Date.parse(until))
  return authorizations.begin({
    device,
    user,
    chosen: completed(world, device, chosen),
    ...(!Number.isNaN(left) && { left }),
    ...(redirect !== undefined && { redirect }),
    ...(existing !== undefined && { existing }),
  })
}

/** Whether an id begins as those of a collection do. */
function startsLike(id: string, source: Source<unknown> | undefined): boolean {
  const prefix = prefixOf(firstKeys(source, 1)[0] ?? '')
  return prefix !== undefined && id.startsWith(prefix)
}

/** Whether a device is that of the user who connects it again. */
function belongsTo(world: World, user: string, collection: string, id: string): boolean {
  const path = `${collection}/${id}`
  const device = id.includes('/') ? undefined : world.get(path)
  return device !== undefined && world.owner(path, device) === user
}

function redirect({ world, base }: Pick<Call, 'world' | 'base'>, authorization: Authorization) {
  return { status: 302 as const, headers: { Location: pageUrl(world, base, authorization) } }
}

function evse(call: CallOf<'GET /evse_onboarding'>, authorization: Authorization) {
  if (call.query.response_type !== 'json') return redirect(call, authorization)
  return { status: 200 as const, body: { url: pageUrl(call.world, call.base, authorization) } }
}

/** Makes whose provider has an SDK of its own. */
const NATIVE = new Set(['BMW', 'MINI'])

function vehicle(
  call: CallOf<'GET /vehicle_onboarding'>,
  authorization: Authorization,
): ReplyOf<'GET /vehicle_onboarding'> {
  if (call.query.response_type !== 'json') return redirect(call, authorization)
  const make = call.world.get(`/vehicle_makes/${authorization.chosen.make_id}`)
  const native = NATIVE.has(String(make?.name))
  return {
    status: 200,
    body: {
      authorization_request_id: authorization.id,
      url: pageUrl(call.world, call.base, authorization),
      auth_method: native ? 'native' : 'api',
      scopes: native ? ['read_vehicle_info', 'read_charge', 'control_charge'] : null,
      single_select: native ? true : null,
    },
  }
}

/**
 * The page on which an onboarding goes on, beside the API.
 *
 * @param base URL of the API, without a slash at the end
 */
export function pageUrl(world: World, base: string, authorization: Authorization): string {
  return new URL(addressOf(authorization, placeOf(world, authorization)), base).href
}
