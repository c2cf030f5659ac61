import { draw } from '../../engine/world/draw.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { DEFAULT_USER } from '../../engine/world/series.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { personOf } from './persons.ts'

export type PayoutMethod = Schema<'PayoutMethod'>

/** What a method consists of besides its address. */
export type Payout = Omit<PayoutMethod, 'url'>

/** No method is set up. */
export const NO_PAYOUT: Payout = { receiver: null, receiver_type: null, receiver_wallet: null }

export const payoutMethodType = resourceType<PayoutMethod>({
  path: '/users/{user_id}/payout_method',
  single: (world, { user_id = '' }) => ({
    url: at(`/users/${user_id}/payout_method`),
    ...payoutOf(world, user_id),
  }),
})

/** Number of the account on a user's bill; an empty string where none is linked. */
export function billingAccount(world: World, user: string): string {
  if (world.userOrdinal(user) === undefined) return ''
  return String(draw(world.seed, 'billing account', user).int(1_000_000_000, 9_999_999_999))
}

function payoutOf(world: World, user: string): Payout {
  const ordinal = world.userOrdinal(user)
  const chance = draw(world.seed, 'payout', user)
  if (ordinal === undefined || (ordinal !== DEFAULT_USER && chance.chance(0.4))) return NO_PAYOUT
  if (ordinal === DEFAULT_USER || chance.chance(0.7))
    return {
      receiver: personOf(world, ordinal).email ?? null,
      receiver_type: 'EMAIL',
      receiver_wallet: 'PAYPAL',
    }
  return {
    receiver: billingAccount(world, user),
    receiver_type: 'ACCOUNT_NUMBER',
    receiver_wallet: 'BILL_CREDITS',
  }
}
