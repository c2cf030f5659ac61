import { filtersBy } from '../../engine/world/filter.ts'
import { userUrl } from '../../engine/world/people.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { type Series, seriesSource } from '../../engine/world/series.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { at, fromAddress, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { personOf } from '../users/persons.ts'
import { carOf, tellOf } from './car.ts'
import { DOCUMENTED_TICKETS } from './documented-tickets.ts'
import { messageIds } from './messages.ts'
import { askerOf, factsOf, ticketSeries } from './ticket-facts.ts'

export type Ticket = Schema<'SupportTicket'>

/** Owner of tickets without a user: nobody, so that only an application that stands for no user sees them. */
const NOBODY = ''
/** Number of the first ticket in the support system. */
const FIRST_EXTERNAL = 12_347

const tickets: Series<Ticket> = { ...ticketSeries, derive }

export const ticketType = resourceType<Ticket>({
  path: '/support_tickets/{support_ticket_id}',
  collection: (world) => seriesSource(tickets, world),
  owner: ({ user }) => idAt(user) ?? NOBODY,
  filters: {
    ...filtersBy<Ticket>('external_ticket_id', ''),
    ...filtersBy<Ticket>('human_verified_category', '', '__isnull'),
    ...filtersBy<Ticket>('human_verified_subcategory', '', '__isnull'),
    ...filtersBy<Ticket>('ai_generated_category', '', '__isnull'),
    ...filtersBy<Ticket>('ai_generated_subcategory', '', '__isnull'),
    ...filtersBy<Ticket>('status', '', '__in'),
    ...filtersBy<Ticket>('priority', '', '__in', '__isnull'),
    ...filtersBy<Ticket>('source', '', '__in'),
    ...filtersBy<Ticket>('created_at', '__gte', '__lte', '__range'),
    ...filtersBy<Ticket>('resolved_at', '__gte', '__lte', '__range', '__isnull'),
    ...filtersBy<Ticket>('ticket_updated_at', '__gte', '__lte', '__range', '__isnull'),
    ...filtersBy<Ticket>('user', '__isnull'),
    user: ({ user }, value) => typeof user === 'string' && user === fromAddress(value),
    tags: ({ tags }, value) => tags?.includes(value) ?? false,
  },
})

function derive(world: World, id: Ticket['id'], ordinal: number): Ticket {
  const asker = askerOf(ordinal)
  const facts = factsOf(world, ordinal)
  return {
    id,
    url: at(`/support_tickets/${id}`),
    user: asker === undefined ? null : userUrl(world, asker),
    messages: messageIds(world, ordinal, facts).map((message) =>
      at(`/support_tickets/${id}/messages/${message}`),
    ),
    ...(DOCUMENTED_TICKETS[-ordinal - 1] ?? invented(world, ordinal, facts)),
  }
}

function invented(world: World, ordinal: number, facts: ReturnType<typeof factsOf>) {
  const { topic, status, written, resolved, chance } = facts
  const asker = askerOf(ordinal)
  const car = carOf(world, ordinal)
  const priority = chance.pick([
    'Low',
    'Low',
    'Low',
    'Medium',
    'Medium',
    'Medium',
    'Medium',
    'High',
    'Urgent',
  ])
  const proposed = chance.chance(0.85)
  const mistaken = chance.chance(0.25)
  const verified = chance.chance(0.6)
  const [category, subcategory] = mistaken ? topic.mistakenFor : [topic.category, topic.subcategory]
  const updated = resolved ?? (written.length > 1 ? written.at(-1) : undefined)
  return {
    external_ticket_id: String(FIRST_EXTERNAL + ordinal),
    subject: tellOf(car, topic.subject),
    status,
    priority,
    source: chance.pick(asker === undefined ? (['Feedback Widget', 'Phone'] as const) : SOURCES),
    human_verified_category: verified ? topic.category : null,
    human_verified_subcategory: verified ? topic.subcategory : null,
    ai_generated_category: proposed ? category : null,
    ai_generated_subcategory: proposed ? subcategory : null,
    type_deprecated: topic.type,
    tags: [...(proposed ? ['ai-categorised'] : []), ...(priority === 'Urgent' ? ['escalated'] : [])],
    conversation_summary: resolved === undefined ? null : topic.summary,
    custom_fields: {
      ...(car.make && { car_manufacturer: car.make }),
      ...(asker !== undefined && {
        mobile_app: chance.pick(['iOS', 'Android']),
        legal_country: personOf(world, asker).default_location?.country_code,
      }),
    },
    attributes: { ...(car.name && { vehicle_trim: car.name }) },
    created_at: instant(written[0] ?? 0),
    ticket_updated_at: updated === undefined ? null : instant(updated),
    resolved_at: resolved === undefined ? null : instant(resolved),
  } satisfies Partial<Ticket>
}

const SOURCES = ['Email', 'Email', 'Email', 'Feedback Widget', 'Feedback Widget', 'Phone'] as const
