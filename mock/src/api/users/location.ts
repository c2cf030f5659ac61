import { invalid, patched, reference } from '../../engine/reading/body.ts'
import type { Call } from '../../engine/reading/call.ts'
import type { Resource } from '../../engine/world/resource.ts'
import type { User } from './users.ts'

export type Location = NonNullable<User['default_location']>

const ADDRESS = [
  'address_1',
  'address_2',
  'city',
  'state',
  'postal_code',
  'country_code',
  'coordinates',
] as const
const NEEDED = ['address_1', 'city', 'postal_code', 'country_code'] as const

/**
 * Changes a place by what the body says of `default_location`.
 *
 * @throws {Rejection} 400 where that makes an address of parts, or names what is not there
 */
export function movedTo(call: Call, before: Location): Location {
  const sent = (call.body.default_location ?? {}) as Resource
  const after = patched(before, sent) as Location
  const missing = NEEDED.filter((part) => isMissing(after[part]))
  if (missing.length > 0 && ADDRESS.some((part) => !isMissing(after[part])))
    throw invalid(call, {
      default_location: [
        `An address needs address_1, city, postal_code and country_code. Send ${missing.join(', ')} too, or clear every part with null.`,
      ],
    })
  return {
    ...after,
    ...linked(call, sent, 'tariff', /^\/tariffs\/[^/]+$/),
    ...linked(call, sent, 'evse_site', /^\/evse_sites\/[^/]+$/),
  }
}

const isMissing = (value: unknown) => value === null || value === undefined

function linked(call: Call, sent: Resource, property: 'tariff' | 'evse_site', pattern: RegExp) {
  if (isMissing(sent[property])) return {}
  const field = `default_location.${property}`
  return { [property]: reference({ ...call, body: { [field]: sent[property] } }, field, pattern)?.url }
}
