import { invalid } from '../../engine/reading/body.ts'
import type { Call, CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { find, notFound } from '../../engine/reading/visible.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import { currentCarbonIntensity } from '../carbon/carbon-intensities.ts'
import { moveEmail, userOfEmail } from './emails.ts'
import { movedTo } from './location.ts'
import { NOWHERE } from './persons.ts'
import { type User, userType } from './users.ts'

export const userHandlers: Handlers = {
  'GET /users/{user_id}': (call) => ({ status: 200, body: detail(call, find(call, userType, call.path)) }),
  'POST /users': { body: { email: 'handled', default_location: 'handled' }, answer: create },
  'PATCH /users/{user_id}': { body: { email: 'handled', default_location: 'handled' }, answer: update },
}

type Create = 'POST /users'
type Update = 'PATCH /users/{user_id}'

function create(call: CallOf<Create>): ReplyOf<Create> {
  const { world } = call
  const email = newEmail(call, undefined)
  const default_location = movedTo(call, NOWHERE)
  const id = world.newId('user')
  const path = world.create('/users', id, {
    id,
    url: at(`/users/${id}`),
    ...(email !== undefined && { email }),
    // Whoever signs up tells their name and agrees to the terms later, on pages that are no part of the API.
    full_name: '',
    joined_at: instant(world.now()),
    terms_consent_datetime: null,
    default_location,
  })
  if (email !== undefined) moveEmail(world, id, undefined, email)
  // Whoever acts for a user does not see the others, and is told of the one they made all the same.
  const created = world.read(userType, path)
  if (!created) throw notFound(path)
  return { status: 201, body: detail(call, created) }
}

function update(call: CallOf<Update>): ReplyOf<Update> {
  const { world, path, body } = call
  const user = find(call, userType, path)
  const email = newEmail(call, user.id)
  const default_location = movedTo(call, user.default_location ?? NOWHERE)
  if (email !== undefined) moveEmail(world, user.id, user.email, email)
  world.change(path, {
    ...(email !== undefined && { email }),
    ...('default_location' in body && { default_location }),
  })
  return { status: 200, body: detail(call, find(call, userType, path)) }
}

/** The address that the body has for a user; nobody else may have it. */
function newEmail(call: CallOf<Create | Update>, user: string | undefined): string | undefined {
  const { email } = call.body
  if (email === undefined) return undefined
  const holder = userOfEmail(call.world, email)
  if (holder === undefined || holder === user) return email
  throw invalid(call, { email: [`Another user has the address ${email}. Choose a different one.`] })
}

/** A user with all that is known of their place. */
type UserDetail = Omit<User, 'default_location'> & { readonly default_location: Schema<'LocationDetail'> }

/** A user as they are shown alone: with how carbon-intensive the grid is at their place. */
function detail({ world }: Pick<Call, 'world'>, user: User): UserDetail {
  const place = user.default_location ?? NOWHERE
  const { country_code, state } = place
  return {
    ...user,
    default_location: {
      ...place,
      current_carbon_intensity_grams_per_kilowatt_hour: country_code
        ? currentCarbonIntensity(world, country_code, state)
        : null,
    },
  }
}
