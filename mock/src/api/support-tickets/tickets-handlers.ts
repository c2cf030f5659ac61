import { invalid } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import { keep } from '../../engine/reading/keep.ts'
import { listOf } from '../../engine/reading/read.ts'
import { canonical } from '../../engine/world/timestamp.ts'
import { CATEGORIES, SUBCATEGORIES } from './categories.ts'
import { ticketType } from './tickets.ts'

export const ticketHandlers: Handlers = {
  'GET /support_tickets'(call) {
    checkRanges(call)
    return listOf(call, ticketType)
  },
  'PATCH /support_tickets/{support_ticket_id}': {
    body: {
      human_verified_category: 'kept',
      human_verified_subcategory: 'kept',
      ai_generated_category: 'kept',
      ai_generated_subcategory: 'kept',
    },
    answer: (call, kept) => ({ status: 200, body: keep(call, ticketType, kept) }),
  },
  'GET /support_tickets/categories': () => ({
    status: 200,
    body: { categories: choices(CATEGORIES), subcategories: choices(SUBCATEGORIES) },
  }),
}

/** The document has periods as free text, so that the validator lets anything pass. */
function checkRanges(call: CallOf<'GET /support_tickets'>): void {
  for (const [name, value] of Object.entries(call.query)) {
    if (!name.endsWith('__range')) continue
    const times = String(value).split(',').map(canonical)
    if (times.length === 2 && !times.includes(undefined)) continue
    throw invalid(call, {
      [name]: [`Two times with a comma between them are needed; ${value} is no period.`],
    })
  }
}

function choices<Value extends string>(names: Readonly<Record<Value, string>>) {
  return (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value] }))
}
