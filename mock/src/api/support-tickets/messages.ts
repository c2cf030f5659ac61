import { filtersBy } from '../../engine/world/filter.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { ordinalOfId } from '../../engine/world/series.ts'
import { byId } from '../../engine/world/source.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { ulidAt } from '../../engine/world/ulid.ts'
import type { World } from '../../engine/world/world.ts'
import { carOf, tellOf } from './car.ts'
import { type Facts, factsOf, ticketSeries } from './ticket-facts.ts'

type Message = Schema<'SupportTicketMessage'>

export const messageType = resourceType<Message>({
  path: '/support_tickets/{support_ticket_id}/messages/{message_id}',
  collection(world, { support_ticket_id = '' }) {
    const ordinal = ordinalOfId(ticketSeries, world, support_ticket_id)
    const messages = ordinal === undefined ? [] : messagesOf(world, ordinal)
    return byId(messages)
  },
  filters: {
    ...filtersBy<Message>('message_type', '', '__in'),
    ...filtersBy<Message>('position', '', '__gte', '__lte'),
  },
})

/** The ids of a ticket's messages, first to last. */
export function messageIds(
  world: World,
  ordinal: number,
  { written }: Pick<Facts, 'written'>,
): Message['id'][] {
  return (
    DOCUMENTED[ordinal]?.map(({ id }) => id) ??
    written.map((time, position) => ulidAt('tmsg', time, world.seed, 'tmsg', ordinal, position))
  )
}

function messagesOf(world: World, ordinal: number): readonly Message[] {
  const documented = DOCUMENTED[ordinal]
  if (documented) return documented
  const facts = factsOf(world, ordinal)
  const { topic, written, chance } = facts
  const agent = chance.chance(0.3) ? 'AI_AGENT_RESPONSE' : 'HUMAN_AGENT_RESPONSE'
  const request = tellOf(carOf(world, ordinal), topic.request)
  const turns = [
    { message_type: 'INITIAL_REQUEST', message: `Hello! ${request}`, message_clean: request },
    { message_type: agent, message: topic.answer, message_clean: null },
    { message_type: 'CUSTOMER_RESPONSE', message: topic.reply, message_clean: topic.reply },
  ] as const
  return messageIds(world, ordinal, facts).flatMap((id, position) => {
    const turn = turns[position]
    return turn ? { id, position, ...turn, created_at: instant(written[position] ?? 0) } : []
  })
}

/** Messages of the tickets that the documentation shows, by the tickets' numbers. */
const DOCUMENTED: Readonly<Record<number, readonly Message[]>> = {
  [-1]: [
    {
      id: 'tmsg01HSH04KDEWF6Z4DB2J77J74K5',
      position: 0,
      message_type: 'INITIAL_REQUEST',
      message:
        'Hello, I cannot connect my Volvo C40 in the app. It says that access was denied. Thanks, Frodo',
      message_clean: 'I cannot connect my Volvo C40 in the app. It says that access was denied.',
      created_at: '2024-01-26T14:15:22Z',
    },
    {
      id: 'tmsg01HSH04M2Q9R7T3V5X8Y1ZA4BC',
      position: 1,
      message_type: 'HUMAN_AGENT_RESPONSE',
      message: "Please sign in to your Volvo account from the vehicle's settings and renew your consent.",
      message_clean: null,
      created_at: '2024-01-26T15:30:00Z',
    },
  ],
  [-2]: [
    {
      id: 'tmsg01HSH04N6W2E8R4T0Y5VQPA9SD',
      position: 0,
      message_type: 'INITIAL_REQUEST',
      message: 'Hi, I am thinking of signing up. Does my charger work with your app?',
      message_clean: null,
      created_at: '2024-01-26T20:52:10Z',
    },
  ],
}
