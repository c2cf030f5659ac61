/**
 * Functions that call the operations of the tag "Support Tickets". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * Count support tickets by priority (`GET /support-ticket-stats/priority`).
 *
 * How many tickets have each priority, and what share of all tickets that is.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch
 * @returns a promise of `{ data, error, response }`. `data`: The tickets by priority.
 *
 * @example
 * const { data, error } = await getSupportTicketStatsPriority(ev)
 */
export function getSupportTicketStatsPriority(
  ev: Client,
  init?: OperationInit<'/support-ticket-stats/priority', 'get'>,
): Outcome<'/support-ticket-stats/priority', 'get'> {
  return call(ev, 'GET', '/support-ticket-stats/priority', init)
}

/**
 * Measure support ticket resolution (`GET /support-ticket-stats/resolution`).
 *
 * How many tickets are resolved, and how long that took, as mean and as median.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch
 * @returns a promise of `{ data, error, response }`. `data`: The resolution figures.
 *
 * @example
 * const { data, error } = await getSupportTicketStatsResolution(ev)
 */
export function getSupportTicketStatsResolution(
  ev: Client,
  init?: OperationInit<'/support-ticket-stats/resolution', 'get'>,
): Outcome<'/support-ticket-stats/resolution', 'get'> {
  return call(ev, 'GET', '/support-ticket-stats/resolution', init)
}

/**
 * Retrieve support ticket flows (`GET /support-ticket-stats/sankey`).
 *
 * Counts of tickets from category to subcategory, as the nodes and links of a Sankey diagram. Counts only tickets
 * whose category a person has verified.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch
 * @returns a promise of `{ data, error, response }`. `data`: The nodes and links of the diagram.
 *
 * @example
 * const { data, error } = await getSupportTicketStatsSankey(ev)
 */
export function getSupportTicketStatsSankey(
  ev: Client,
  init?: OperationInit<'/support-ticket-stats/sankey', 'get'>,
): Outcome<'/support-ticket-stats/sankey', 'get'> {
  return call(ev, 'GET', '/support-ticket-stats/sankey', init)
}

/**
 * Count support tickets by source (`GET /support-ticket-stats/source`).
 *
 * How many tickets came in through each channel, and what share of all tickets that is.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch
 * @returns a promise of `{ data, error, response }`. `data`: The tickets by source.
 *
 * @example
 * const { data, error } = await getSupportTicketStatsSource(ev)
 */
export function getSupportTicketStatsSource(
  ev: Client,
  init?: OperationInit<'/support-ticket-stats/source', 'get'>,
): Outcome<'/support-ticket-stats/source', 'get'> {
  return call(ev, 'GET', '/support-ticket-stats/source', init)
}

/**
 * Count support tickets by status (`GET /support-ticket-stats/status`).
 *
 * How many tickets have each status, and what share of all tickets that is.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch
 * @returns a promise of `{ data, error, response }`. `data`: The tickets by status.
 *
 * @example
 * const { data, error } = await getSupportTicketStatsStatus(ev)
 */
export function getSupportTicketStatsStatus(
  ev: Client,
  init?: OperationInit<'/support-ticket-stats/status', 'get'>,
): Outcome<'/support-ticket-stats/status', 'get'> {
  return call(ev, 'GET', '/support-ticket-stats/status', init)
}

/**
 * List top support ticket categories (`GET /support-ticket-stats/top-categories`).
 *
 * The categories and the subcategories with the most tickets, largest first. `limit` bounds each of the two lists.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.limit?`: Largest number of categories, and of subcategories. Default 10.
 * @returns a promise of `{ data, error, response }`. `data`: The top categories and subcategories.
 *
 * @example
 * const { data, error } = await getSupportTicketStatsTopCategories(ev)
 */
export function getSupportTicketStatsTopCategories(
  ev: Client,
  init?: OperationInit<'/support-ticket-stats/top-categories', 'get'>,
): Outcome<'/support-ticket-stats/top-categories', 'get'> {
  return call(ev, 'GET', '/support-ticket-stats/top-categories', init)
}

/**
 * Count support tickets over time (`GET /support-ticket-stats/volume`).
 *
 * How many tickets were created in each day, week or month.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.group_by?`: Length of a period. Values: `day`, `week`, `month`. Default day.
 * @returns a promise of `{ data, error, response }`. `data`: The number of tickets in each period.
 *
 * @example
 * const { data, error } = await getSupportTicketStatsVolume(ev)
 */
export function getSupportTicketStatsVolume(
  ev: Client,
  init?: OperationInit<'/support-ticket-stats/volume', 'get'>,
): Outcome<'/support-ticket-stats/volume', 'get'> {
  return call(ev, 'GET', '/support-ticket-stats/volume', init)
}

/**
 * List support tickets (`GET /support_tickets`).
 *
 * Which tickets are in the list depends on the token.
 *
 * - A token of a user: tickets of that user.
 * - A token of an organisation: tickets of its users.
 * - An application with `access_all_areas`: every ticket, those without a user included.
 *
 * A ticket has no user where it came by a way that needs no account, such as a web form or a question before
 * signing up.
 *
 * Scopes: `support:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the ticket to expand. `messages` becomes an array of messages. Values: `user`,
 *   `messages`.
 * - `query.external_ticket_id?`: Keeps the ticket with this id in the support system.
 * - `query.human_verified_category?`: Keeps tickets with this verified category.
 * - `query.human_verified_subcategory?`: Keeps tickets with this verified subcategory.
 * - `query.ai_generated_category?`: Keeps tickets with this proposed category.
 * - `query.ai_generated_subcategory?`: Keeps tickets with this proposed subcategory.
 * - `query.human_verified_category__isnull?`: `true` keeps tickets without a verified category, `false` those with
 *   one.
 * - `query.human_verified_subcategory__isnull?`: `true` keeps tickets without a verified subcategory, `false` those
 *   with one.
 * - `query.ai_generated_category__isnull?`: `true` keeps tickets without a proposed category, `false` those with one.
 * - `query.ai_generated_subcategory__isnull?`: `true` keeps tickets without a proposed subcategory, `false` those with
 *   one.
 * - `query.status?`: Keeps tickets with this status, such as Open, Resolved or Closed.
 * - `query.status__in?`: Keeps tickets with any of these statuses, separated by commas.
 * - `query.priority?`: Keeps tickets with this priority, such as Low, Medium, High or Urgent.
 * - `query.priority__in?`: Keeps tickets with any of these priorities, separated by commas.
 * - `query.priority__isnull?`: `true` keeps tickets without a priority, `false` those with one.
 * - `query.created_at__gte?`: Keeps tickets created at this time or later.
 * - `query.created_at__lte?`: Keeps tickets created at this time or earlier.
 * - `query.created_at__range?`: Keeps tickets created in a period, written as its start and its end with a comma
 *   between them.
 * - `query.user?`: Keeps tickets of this user. Takes the URL of the user.
 * - `query.user__isnull?`: `true` keeps tickets without a user, `false` those with one.
 * - `query.tags?`: Keeps tickets that have this tag among their tags.
 * - `query.source?`: Keeps tickets from this source, such as Email, Phone or Feedback Widget.
 * - `query.source__in?`: Keeps tickets from any of these sources, separated by commas.
 * - `query.resolved_at__gte?`: Keeps tickets resolved at this time or later.
 * - `query.resolved_at__lte?`: Keeps tickets resolved at this time or earlier.
 * - `query.resolved_at__range?`: Keeps tickets resolved in a period, written as its start and its end with a comma
 *   between them.
 * - `query.resolved_at__isnull?`: `true` keeps tickets that are not resolved, `false` those that are.
 * - `query.ticket_updated_at__gte?`: Keeps tickets last changed at this time or later.
 * - `query.ticket_updated_at__lte?`: Keeps tickets last changed at this time or earlier.
 * - `query.ticket_updated_at__range?`: Keeps tickets last changed in a period, written as its start and its end with a
 *   comma between them.
 * - `query.ticket_updated_at__isnull?`: `true` keeps tickets that have not been changed, `false` those that have.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The support tickets.
 *
 * @example
 * const { data, error } = await listSupportTickets(ev, {
 *   expand: ['user'],
 * })
 */
export function listSupportTickets<
  const E extends readonly ExpandValue<'/support_tickets', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/support_tickets', 'get'> & Expanding<E, I>,
): Outcome<'/support_tickets', 'get', I> {
  return call(ev, 'GET', '/support_tickets', init)
}

/**
 * List support tickets, page by page to the end (`GET /support_tickets`): {@link listSupportTickets} for each page,
 * once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `expand?`: References of the ticket to expand. `messages` becomes an array of messages. Values: `user`,
 *   `messages`.
 * - `query.external_ticket_id?`: Keeps the ticket with this id in the support system.
 * - `query.human_verified_category?`: Keeps tickets with this verified category.
 * - `query.human_verified_subcategory?`: Keeps tickets with this verified subcategory.
 * - `query.ai_generated_category?`: Keeps tickets with this proposed category.
 * - `query.ai_generated_subcategory?`: Keeps tickets with this proposed subcategory.
 * - `query.human_verified_category__isnull?`: `true` keeps tickets without a verified category, `false` those with
 *   one.
 * - `query.human_verified_subcategory__isnull?`: `true` keeps tickets without a verified subcategory, `false` those
 *   with one.
 * - `query.ai_generated_category__isnull?`: `true` keeps tickets without a proposed category, `false` those with one.
 * - `query.ai_generated_subcategory__isnull?`: `true` keeps tickets without a proposed subcategory, `false` those with
 *   one.
 * - `query.status?`: Keeps tickets with this status, such as Open, Resolved or Closed.
 * - `query.status__in?`: Keeps tickets with any of these statuses, separated by commas.
 * - `query.priority?`: Keeps tickets with this priority, such as Low, Medium, High or Urgent.
 * - `query.priority__in?`: Keeps tickets with any of these priorities, separated by commas.
 * - `query.priority__isnull?`: `true` keeps tickets without a priority, `false` those with one.
 * - `query.created_at__gte?`: Keeps tickets created at this time or later.
 * - `query.created_at__lte?`: Keeps tickets created at this time or earlier.
 * - `query.created_at__range?`: Keeps tickets created in a period, written as its start and its end with a comma
 *   between them.
 * - `query.user?`: Keeps tickets of this user. Takes the URL of the user.
 * - `query.user__isnull?`: `true` keeps tickets without a user, `false` those with one.
 * - `query.tags?`: Keeps tickets that have this tag among their tags.
 * - `query.source?`: Keeps tickets from this source, such as Email, Phone or Feedback Widget.
 * - `query.source__in?`: Keeps tickets from any of these sources, separated by commas.
 * - `query.resolved_at__gte?`: Keeps tickets resolved at this time or later.
 * - `query.resolved_at__lte?`: Keeps tickets resolved at this time or earlier.
 * - `query.resolved_at__range?`: Keeps tickets resolved in a period, written as its start and its end with a comma
 *   between them.
 * - `query.resolved_at__isnull?`: `true` keeps tickets that are not resolved, `false` those that are.
 * - `query.ticket_updated_at__gte?`: Keeps tickets last changed at this time or later.
 * - `query.ticket_updated_at__lte?`: Keeps tickets last changed at this time or earlier.
 * - `query.ticket_updated_at__range?`: Keeps tickets last changed in a period, written as its start and its end with a
 *   comma between them.
 * - `query.ticket_updated_at__isnull?`: `true` keeps tickets that have not been changed, `false` those that have.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateSupportTickets(ev, {
 *   expand: ['user'],
 * })) console.log(item)
 */
export function paginateSupportTickets<
  const E extends readonly ExpandValue<'/support_tickets', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/support_tickets', 'get'> & Expanding<E, I>,
): Pages<'/support_tickets', I> {
  return call(ev, 'paginate', '/support_tickets', init)
}

/**
 * List support ticket categories (`GET /support_tickets/categories`).
 *
 * Every category and subcategory that a ticket can have, with names to show. Not paged.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch
 * @returns a promise of `{ data, error, response }`. `data`: The categories and subcategories.
 *
 * @example
 * const { data, error } = await listSupportTicketCategories(ev)
 */
export function listSupportTicketCategories(
  ev: Client,
  init?: OperationInit<'/support_tickets/categories', 'get'>,
): Outcome<'/support_tickets/categories', 'get'> {
  return call(ev, 'GET', '/support_tickets/categories', init)
}

/**
 * Retrieve a support ticket (`GET /support_tickets/{support_ticket_id}`).
 *
 * One ticket. Which ones a caller may see depends on the token.
 *
 * - A token of a user: tickets of that user.
 * - A token of an organisation: tickets of its users.
 * - An application with `access_all_areas`: every ticket, those without a user included.
 *
 * A ticket without a user is a `404` to anyone else.
 *
 * Scopes: `support:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.support_ticket_id`: Id of the support ticket.
 * - `expand?`: References of the ticket to expand. `messages` becomes an array of messages. Values: `user`,
 *   `messages`.
 * @returns a promise of `{ data, error, response }`. `data`: The support ticket.
 *
 * @example
 * const { data, error } = await getSupportTicket(ev, {
 *   path: {
 *     support_ticket_id: 'tick01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 *   expand: ['user'],
 * })
 */
export function getSupportTicket<
  const E extends readonly ExpandValue<'/support_tickets/{support_ticket_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/support_tickets/{support_ticket_id}', 'get'> & Expanding<E, I>,
): Outcome<'/support_tickets/{support_ticket_id}', 'get', I> {
  return call(ev, 'GET', '/support_tickets/{support_ticket_id}', init)
}

/**
 * Update a support ticket (`PATCH /support_tickets/{support_ticket_id}`).
 *
 * Changes the categories of a ticket, verified or proposed; nothing else can be changed. Which tickets a
 * caller may change depends on the token.
 *
 * - A token of a user: tickets of that user.
 * - A token of an organisation: tickets of its users.
 * - An application with `access_all_areas`: every ticket, those without a user included.
 *
 * Scopes: `support:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.support_ticket_id`: Id of the support ticket.
 * - `expand?`: References of the ticket to expand. `messages` becomes an array of messages. Values: `user`,
 *   `messages`.
 * - `body`: The categories to change.
 * @returns a promise of `{ data, error, response }`. `data`: The support ticket as it is now.
 *
 * @example
 * const { data, error } = await updateSupportTicket(ev, {
 *   path: {
 *     support_ticket_id: 'tick01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 *   expand: ['user'],
 *   body: {
 *     human_verified_category: 'VEHICLE',
 *     human_verified_subcategory: 'REAUTHENTICATION',
 *   },
 * })
 */
export function updateSupportTicket<
  const E extends readonly ExpandValue<'/support_tickets/{support_ticket_id}', 'patch'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/support_tickets/{support_ticket_id}', 'patch'> & Expanding<E, I>,
): Outcome<'/support_tickets/{support_ticket_id}', 'patch', I> {
  return call(ev, 'PATCH', '/support_tickets/{support_ticket_id}', init)
}

/**
 * List messages of a support ticket (`GET /support_tickets/{support_ticket_id}/messages`).
 *
 * All messages of the conversation at once, by `position`. Whoever may see the ticket may see its messages.
 *
 * - A token of a user: tickets of that user.
 * - A token of an organisation: tickets of its users.
 * - An application with `access_all_areas`: every ticket, those without a user included.
 *
 * Scopes: `support:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.support_ticket_id`: Id of the support ticket.
 * - `query.message_type?`: Keeps messages of this type: `INITIAL_REQUEST`, `CUSTOMER_RESPONSE`, `HUMAN_AGENT_RESPONSE`
 *   or `AI_AGENT_RESPONSE`.
 * - `query.message_type__in?`: Keeps messages of any of these types, separated by commas.
 * - `query.position?`: Keeps the message at this place in the conversation; 0 is the first.
 * - `query.position__gte?`: Keeps messages at this place or later.
 * - `query.position__lte?`: Keeps messages at this place or earlier.
 * @returns a promise of `{ data, error, response }`. `data`: The messages, first to last.
 *
 * @example
 * const { data, error } = await listSupportTicketMessages(ev, {
 *   path: {
 *     support_ticket_id: 'tick01HN2NJ9NMRZBXT1H6FT9N7735',
 *   },
 * })
 */
export function listSupportTicketMessages(
  ev: Client,
  init: OperationInit<'/support_tickets/{support_ticket_id}/messages', 'get'>,
): Outcome<'/support_tickets/{support_ticket_id}/messages', 'get'> {
  return call(ev, 'GET', '/support_tickets/{support_ticket_id}/messages', init)
}

/**
 * Retrieve a message of a support ticket (`GET /support_tickets/{support_ticket_id}/messages/{message_id}`).
 *
 * One message of the conversation. Whoever may see the ticket may see its messages.
 *
 * Scopes: `support:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.support_ticket_id`: Id of the support ticket.
 * - `path.message_id`: Id of the message in the ticket.
 * @returns a promise of `{ data, error, response }`. `data`: The message.
 *
 * @example
 * const { data, error } = await getSupportTicketMessage(ev, {
 *   path: {
 *     support_ticket_id: 'tick01HN2NJ9NMRZBXT1H6FT9N7735',
 *     message_id: 'tmsg01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 * })
 */
export function getSupportTicketMessage(
  ev: Client,
  init: OperationInit<'/support_tickets/{support_ticket_id}/messages/{message_id}', 'get'>,
): Outcome<'/support_tickets/{support_ticket_id}/messages/{message_id}', 'get'> {
  return call(ev, 'GET', '/support_tickets/{support_ticket_id}/messages/{message_id}', init)
}
