import { invalid, patched, reference } from '../../engine/reading/body.ts'
import type { Call } from '../../engine/reading/call.ts'
import type { ResourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { siteType } from '../sites/sites.ts'
import { tariffType } from '../tariffs/tariffs.ts'
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

/** The part of a body that says where a user lives. */
interface Moving {
  readonly default_location?: Schema<'LocationUpdate'>
}

/**
 * Changes a place by what the body says of `default_location`.
 *
 * @throws {Rejection} 400 where that makes an address of parts, or names what is not there
 */
export function movedTo(
  call: Pick<Call, 'world' | 'actor' | 'operation'> & { readonly body: Moving },
  before: Location,
): Location {
  const { default_location: sent = {} } = call.body
  const after = patched(before, sent)
  const missing = NEEDED.filter((part) => isMissing(after[part]))
  if (missing.length > 0 && ADDRESS.some((part) => !isMissing(after[part])))
    throw invalid(call, {
      default_location: [
        `An address needs address_1, city, postal_code and country_code. Send ${missing.join(', ')} too, or clear every part with null.`,
      ],
    })
  return {
    ...after,
    ...linked(call, sent, 'tariff', tariffType),
    ...linked(call, sent, 'evse_site', siteType),
  }
}

const isMissing = (value: unknown) => value === null || value === undefined

function linked(
  call: Pick<Call, 'world' | 'actor' | 'operation'>,
  sent: Schema<'LocationUpdate'>,
  property: 'tariff' | 'evse_site',
  type: ResourceType,
) {
  if (isMissing(sent[property])) return {}
  const field = `default_location.${property}`
  return { [property]: reference({ ...call, body: { [field]: sent[property] } }, field, type)?.url }
}
