import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { list } from '../../engine/reading/read.ts'
import { find, notFound } from '../../engine/reading/visible.ts'
import { at } from '../../engine/world/url.ts'
import { currentPrice, recentPrices } from './prices.ts'
import { type Tariff, tariffType } from './tariffs.ts'

export const tariffHandlers: Handlers = {
  'GET /suppliers': (call) => {
    checkUser(call)
    return list(call)
  },
  'GET /tariffs': listTariffs,
  'GET /tariffs/{tariff_id}': retrieveTariff,
}

/** Daily prices are many and only for those who ask. */
async function listTariffs(call: Call): Promise<Reply> {
  checkUser(call)
  const { body, ...reply } = await list(call)
  if ([call.query.include_optional].flat().includes('daily_prices')) return { ...reply, body: body ?? [] }
  return { ...reply, body: (body as Tariff[]).map(({ daily_prices: _, ...tariff }) => tariff) }
}

function retrieveTariff(call: Call): Reply {
  const { world, actor, path, query } = call
  checkUser(call)
  const tariff = find(call, path) as unknown as Tariff
  const user = query.available_for_user_id
  if (user !== undefined && !tariffType.filters?.available_for_user_id?.(tariff, String(user), world))
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

function checkUser(call: Call): void {
  const user = call.query.available_for_user_id
  if (user !== undefined) find(call, `/users/${user}`)
}
