import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { listOf } from '../../engine/reading/read.ts'
import { find, notFound } from '../../engine/reading/visible.ts'
import { at } from '../../engine/world/url.ts'
import { userType } from '../users/users.ts'
import { currentPrice, recentPrices } from './prices.ts'
import { supplierType, tariffType } from './tariffs.ts'

type Retrieve = 'GET /tariffs/{tariff_id}'

export const tariffHandlers: Handlers = {
  'GET /suppliers'(call) {
    checkUser(call)
    return listOf(call, supplierType)
  },
  'GET /tariffs': listTariffs,
  'GET /tariffs/{tariff_id}': retrieveTariff,
}

/** Daily prices are many and only for those who ask. */
async function listTariffs(call: CallOf<'GET /tariffs'>): Promise<ReplyOf<'GET /tariffs'>> {
  checkUser(call)
  const { body, ...reply } = await listOf(call, tariffType)
  if ([call.query.include_optional].flat().includes('daily_prices')) return { ...reply, body }
  return { ...reply, body: body.map(({ daily_prices: _, ...tariff }) => tariff) }
}

function retrieveTariff(call: CallOf<Retrieve>): ReplyOf<Retrieve> {
  const { world, actor, path, query } = call
  checkUser(call)
  const tariff = find(call, tariffType, path)
  const user = query.available_for_user_id
  if (user !== undefined && !tariffType.filters?.available_for_user_id?.(tariff, user, world))
    throw notFound(path)
  const expand = [query.expand].flat().includes('prices')
  // The engine expands a URL to one resource; this one leads to a list.
  const prices = expand ? recentPrices(world, tariff.id) : at(`${path}/prices`)
  return {
    status: 200,
    body: {
      ...tariff,
      current_price: currentPrice(world, tariff.id),
      prices: actor.scopes.has('tariff:prices:read') ? prices : null,
    },
  }
}

function checkUser(call: CallOf<'GET /suppliers' | 'GET /tariffs' | Retrieve>): void {
  const user = call.query.available_for_user_id
  if (user !== undefined) find(call, userType, `/users/${user}`)
}
