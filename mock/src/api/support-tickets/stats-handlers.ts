import type { Call, Handlers } from '../../engine/reading/call.ts'
import { firstOf, listingOf } from '../../engine/reading/read.ts'
import { MOST_KEYS } from '../../engine/reading/search.ts'
import { breakdown, resolution, sankey, topCategories, volume } from './statistics.ts'
import { type Ticket, ticketType } from './tickets.ts'

/** Statistics are over the tickets that the caller may see, or the latest of them where there are many. */
export const statsHandlers: Handlers = {
  'GET /support-ticket-stats/priority': async (call) =>
    answer({ breakdown: breakdown(await ticketsFor(call), 'priority') }),
  'GET /support-ticket-stats/source': async (call) =>
    answer({ breakdown: breakdown(await ticketsFor(call), 'source') }),
  'GET /support-ticket-stats/status': async (call) =>
    answer({ breakdown: breakdown(await ticketsFor(call), 'status') }),
  'GET /support-ticket-stats/resolution': async (call) => answer(resolution(await ticketsFor(call))),
  'GET /support-ticket-stats/sankey': async (call) => answer(sankey(await ticketsFor(call))),
  'GET /support-ticket-stats/top-categories': async (call) =>
    answer(topCategories(await ticketsFor(call), Number(call.query.limit ?? 10))),
  'GET /support-ticket-stats/volume': async (call) =>
    answer(volume(await ticketsFor(call), call.query.group_by ?? 'day')),
}

const answer = <T>(body: T) => ({ status: 200 as const, body })

async function ticketsFor(call: Call): Promise<Ticket[]> {
  const path = '/support_tickets'
  const source = call.world.all(ticketType, path)
  if (!source) return []
  const { item, keys } = listingOf({ ...call, query: {} }, { type: ticketType, path, params: {}, source })
  const latestFirst = { item, keys: (from?: string, backwards = false) => keys(from, !backwards) }
  const latest = await firstOf(call, latestFirst, MOST_KEYS)
  return latest.reverse()
}
