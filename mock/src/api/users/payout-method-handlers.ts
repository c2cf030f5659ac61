import { invalid } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import { find } from '../../engine/reading/visible.ts'
import { billingAccount, NO_PAYOUT, type Payout, payoutMethodType } from './payout-method.ts'

export const payoutMethodHandlers: Handlers = {
  'PATCH /users/{user_id}/payout_method': {
    body: { receiver_wallet: 'handled', receiver: 'handled' },
    answer(call) {
      const { world, path } = call
      find(call, payoutMethodType, path)
      world.change(path, { ...payoutOf(call) })
      return { status: 200, body: find(call, payoutMethodType, path) }
    },
  },
  'DELETE /users/{user_id}/payout_method'(call) {
    find(call, payoutMethodType, call.path)
    call.world.change(call.path, { ...NO_PAYOUT })
    return { status: 204 }
  },
}

const WALLETS = {
  PAYPAL: { type: 'EMAIL', what: 'an email address', pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
  VENMO: { type: 'PHONE', what: 'a phone number', pattern: /^\+?(?:[\s().-]*\d){7,15}$/ },
} as const

/** The wallet decides who can receive. */
function payoutOf(call: CallOf<'PATCH /users/{user_id}/payout_method'>): Payout {
  const wallet = call.body.receiver_wallet
  const receiver = call.body.receiver ?? undefined
  if (wallet === 'BILL_CREDITS') {
    if (receiver !== undefined)
      throw invalid(call, { receiver: ['Leave it out: bill credits go to the account on the bill.'] })
    const user = call.path.split('/')[2] ?? ''
    return {
      receiver: billingAccount(call.world, user),
      receiver_type: 'ACCOUNT_NUMBER',
      receiver_wallet: wallet,
    }
  }
  const { type, what, pattern } = WALLETS[wallet]
  if (receiver === undefined)
    throw invalid(call, { receiver: [`A ${wallet} wallet needs a receiver: ${what}.`] })
  if (!pattern.test(receiver))
    throw invalid(call, { receiver: [`A ${wallet} wallet needs ${what}, and ${receiver} is none.`] })
  return { receiver: receiver, receiver_type: type, receiver_wallet: wallet }
}
