import type { Call, Handlers, Reply } from '../../api/call.ts'
import { listingOf } from '../../api/read.ts'
import { breakdown, resolution, sankey, topCategories, volume } from '../../resources/support/statistics.ts'
import type { Ticket } from '../../resources/support/tickets.ts'

/** Statistics are over the tickets that the caller may see. */
export const statsHandlers: Handlers = {
  'GET /support-ticket-stats/priority': (call) =>
    answer({ breakdown: breakdown(ticketsFor(call), 'priority') }),
  'GET /support-ticket-stats/source': (call) => answer({ breakdown: breakdown(ticketsFor(call), 'source') }),
  'GET /support-ticket-stats/status': (call) => answer({ breakdown: breakdown(ticketsFor(call), 'status') }),
  'GET /support-ticket-stats/resolution': (call) => answer(resolution(ticketsFor(call))),
  'GET /support-ticket-stats/sankey': (call) => answer(sankey(ticketsFor(call))),
  'GET /support-ticket-stats/top-categories': (call) =>
    answer(topCategories(ticketsFor(call), Number(call.query.limit ?? 10))),
  'GET /support-ticket-stats/volume': (call) =>
    answer(volume(ticketsFor(call), String(call.query.group_by ?? 'day'))),
}

const answer = (body: object): Reply => ({ status: 200, body })

function ticketsFor(call: Call): Ticket[] {
  const collection = call.world.collection('/support_tickets')
  if (!collection) return []
  const listing = listingOf({ ...call, query: {} }, collection)
  return [...listing.keys()].flatMap((key) => (listing.item(key) as unknown as Ticket | undefined) ?? [])
}
