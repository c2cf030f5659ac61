import type { Chances } from '../faults/occurrences.ts'
import { abandoned, type Delivery } from './delivery.ts'
import type { Endpoint } from './endpoint.ts'

/** Something that goes wrong with a webhook on purpose. */
export interface WebhookFaultInput extends Chances {
  /** Type of the events that it befalls; any when left out. */
  readonly event_type?: string
  /** Id of the endpoint; any when left out. */
  readonly endpoint_id?: string
  /** Never send it. */
  readonly drop?: true
  /** Send it twice, with one `svix-id`. */
  readonly double?: true
  /** Send it only after the next one to the same endpoint. */
  readonly hold_back?: true
  /** Send it so many seconds of sandbox time late. */
  readonly delay_seconds?: number
  /** Sign it with a secret that is nobody's, or with the one that the endpoint had before. */
  readonly secret?: Tampering['secret']
  /** Sign it with a time so many seconds ahead of the real one, or behind it where that is below zero. */
  readonly clock_skew_seconds?: number
}

/** How a delivery is signed wrongly. */
export interface Tampering {
  readonly secret?: 'wrong' | 'old'
  readonly clock_skew_seconds?: number
}

/** Twenty-four bytes that no endpoint has. */
const NOBODYS = `whsec_${'A'.repeat(32)}`

/**
 * What a fault makes of a delivery.
 *
 * @param newId for the second of two
 * @param now sandbox time, in milliseconds since 1970
 */
export function befallen(
  delivery: Delivery,
  {
    id: fault_id,
    drop,
    double,
    hold_back,
    delay_seconds = 0,
    secret,
    clock_skew_seconds,
  }: WebhookFaultInput & { id: string },
  newId: () => string,
  now: number,
): Delivery[] {
  const tampering: Tampering = {
    ...(secret !== undefined && { secret }),
    ...(clock_skew_seconds !== undefined && { clock_skew_seconds }),
  }
  const one: Delivery = {
    ...delivery,
    fault_id,
    due: hold_back ? null : now + delay_seconds * 1000,
    ...(hold_back && { held: true }),
    ...(Object.keys(tampering).length > 0 && { tampering }),
  }
  if (drop) return [abandoned(one)]
  return double ? [one, { ...one, id: newId() }] : [one]
}

/** What a delivery is signed with. */
export function signingOf(
  { secret, previous_secret }: Endpoint,
  { tampering = {} }: Pick<Delivery, 'tampering'>,
): { readonly secret: string; readonly skew: number } {
  const { secret: wrong, clock_skew_seconds = 0 } = tampering
  const used = wrong === 'wrong' ? NOBODYS : wrong === 'old' ? (previous_secret ?? NOBODYS) : secret
  return { secret: used, skew: clock_skew_seconds * 1000 }
}
