import type { Schema } from '../../engine/world/schema.ts'
import { DAY, HOUR } from '../../engine/world/timestamp.ts'
import { CATEGORIES, type Category, SUBCATEGORIES, type Subcategory } from './categories.ts'
import type { Ticket } from './tickets.ts'

/** How many tickets have each value of a property, most first, and their share of all. */
export function breakdown<Property extends 'priority' | 'source' | 'status'>(
  tickets: readonly Ticket[],
  property: Property,
) {
  const counts = counted(tickets.flatMap((ticket) => ticket[property] ?? []))
  return counts.map(([value, count]) => ({
    ...({ [property]: value } as Record<Property, string>),
    count,
    percentage: share(count, tickets),
  }))
}

/** How many tickets are resolved, and how long that took. */
export function resolution(tickets: readonly Ticket[]): Schema<'SupportTicketResolution'> {
  const hours = tickets
    .flatMap(({ created_at, resolved_at }) =>
      resolved_at ? [(Date.parse(resolved_at) - Date.parse(created_at)) / HOUR] : [],
    )
    .sort((a, b) => a - b)
  const middle = hours.length / 2
  const median = ((hours[Math.ceil(middle - 1)] ?? 0) + (hours[Math.floor(middle)] ?? 0)) / 2
  const mean = hours.reduce((sum, time) => sum + time, 0) / hours.length
  return {
    resolution_rate: share(hours.length, tickets),
    avg_resolution_time_hours: hours.length === 0 ? null : rounded(mean, 1),
    median_resolution_time_hours: hours.length === 0 ? null : rounded(median, 1),
    total_resolved: hours.length,
    total_unresolved: tickets.length - hours.length,
  }
}

/** Flows from verified categories to verified subcategories, largest first. */
export function sankey(tickets: readonly Ticket[]): Schema<'SupportTicketSankey'> {
  // Tickets of this world have categories of its document only.
  const flows = tickets.flatMap(({ human_verified_category: category, human_verified_subcategory: sub }) =>
    category && sub
      ? [`category:${CATEGORIES[category as Category]}|subcategory:${SUBCATEGORIES[sub as Subcategory]}`]
      : [],
  )
  const links = counted(flows).map(([flow, value]) => {
    const [source = '', target = ''] = flow.split('|')
    return { source, target, value }
  })
  const ids = new Set([...links.map(({ source }) => source), ...links.map(({ target }) => target)])
  return { nodes: [...ids].map((id) => ({ id, label: id.slice(id.indexOf(':') + 1) })), links }
}

/** The largest categories and subcategories; what no person has verified counts as a model has proposed. */
export function topCategories(
  tickets: readonly Ticket[],
  limit: number,
): Schema<'SupportTicketTopCategories'> {
  const kinds = tickets.map((ticket) =>
    ticket.human_verified_category
      ? [ticket.human_verified_category, ticket.human_verified_subcategory]
      : [ticket.ai_generated_category, ticket.ai_generated_subcategory],
  )
  const categories = counted(kinds.flatMap(([category]) => category ?? []))
  const pairs = counted(kinds.flatMap(([category, sub]) => (category && sub ? [`${category} ${sub}`] : [])))
  return {
    categories: categories.slice(0, limit).map(([category, count]) => ({
      category: category as Category,
      count,
      percentage: share(count, tickets),
    })),
    subcategories: pairs.slice(0, limit).map(([pair, count]) => {
      const [category, subcategory] = pair.split(' ') as [Category, Subcategory]
      return { subcategory, category, count, percentage: share(count, tickets) }
    }),
  }
}

/** How many tickets were created in each day, week (from Monday) or month in which any were. */
export function volume(tickets: readonly Ticket[], period: string): Schema<'SupportTicketVolume'> {
  const dates = tickets.map(({ created_at }) => startOf(period, Date.parse(created_at)))
  const counts = counted(dates).sort(([a], [b]) => (a < b ? -1 : 1))
  return { time_series: counts.map(([date, count]) => ({ date, count })) }
}

function startOf(period: string, time: number): string {
  const days = (new Date(time).getUTCDay() + 6) % 7
  const date = new Date(period === 'week' ? time - days * DAY : time).toISOString().slice(0, 10)
  return period === 'month' ? `${date.slice(0, 7)}-01` : date
}

/** How often each value occurs, most first. */
function counted(values: readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

function share(count: number, tickets: readonly Ticket[]): number {
  return tickets.length === 0 ? 0 : rounded(count / tickets.length, 4)
}

const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits
