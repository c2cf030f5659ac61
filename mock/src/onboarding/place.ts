import type { World } from '../engine/world/world.ts'
import type { Authorization } from './authorization.ts'
import { nextStep, type Step, stepsOf } from './step.ts'

/** The pages of an onboarding, by the last segment of their addresses. */
export type Place = Step['field'] | 'sign-in' | 'outage' | 'devices'

/** The address of a page, below what is before the base of the API. */
export function addressOf({ id }: Pick<Authorization, 'id'>, place: Place): string {
  return `onboarding/${id}/${place}`
}

/** The page that an onboarding has come to. */
export function placeOf(world: World, authorization: Authorization): Place {
  const step = authorization.existing === undefined ? nextStep(world, authorization) : undefined
  if (step) return step.field
  return authorization.state === 'signed-in' ? 'devices' : 'sign-in'
}

/** The pages that can be looked at, in order: what was asked before, and what comes now. */
export function placesOf(world: World, authorization: Authorization): Place[] {
  const asked = authorization.existing === undefined ? (authorization.asked ?? []) : []
  const now = placeOf(world, authorization)
  const others: readonly Place[] = now === 'devices' ? ['sign-in'] : now === 'sign-in' ? ['outage'] : []
  const all: Place[] = now === 'devices' ? [...asked, ...others, now] : [...asked, now, ...others]
  return [...new Set(all)]
}

/** The page that a form is of: its fields say so, and where it has none, the address that it came to. */
export function placeIn(
  world: World,
  authorization: Authorization,
  form: FormData,
  wanted: string | undefined,
): Place {
  const field = stepsOf(authorization.device).find((step) => form.has(step.field))?.field
  const told = field ?? (form.has('device') ? 'devices' : form.has('outcome') ? 'sign-in' : wanted)
  return placesOf(world, authorization).find((place) => place === told) ?? placeOf(world, authorization)
}
