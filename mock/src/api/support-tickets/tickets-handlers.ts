import { given, invalid } from '../../engine/reading/body.ts'
import type { Call, Handlers } from '../../engine/reading/call.ts'
import { list } from '../../engine/reading/read.ts'
import { find } from '../../engine/reading/visible.ts'
import { canonical } from '../../engine/world/timestamp.ts'
import { CATEGORIES, SUBCATEGORIES } from './categories.ts'

const WRITABLE = [
  'human_verified_category',
  'human_verified_subcategory',
  'ai_generated_category',
  'ai_generated_subcategory',
] as const

export const ticketHandlers: Handlers = {
  'GET /support_tickets'(call) {
    checkRanges(call)
    return list(call)
  },
  'PATCH /support_tickets/{support_ticket_id}'(call) {
    find(call, call.path)
    call.world.change(call.path, given(call.body, WRITABLE))
    return { status: 200, body: find(call, call.path) }
  },
  'GET /support_tickets/categories': () => ({
    status: 200,
    body: { categories: choices(CATEGORIES), subcategories: choices(SUBCATEGORIES) },
  }),
}

/** The document has periods as free text, so that the validator lets anything pass. */
function checkRanges(call: Call): void {
  for (const [name, value] of Object.entries(call.query)) {
    if (!name.endsWith('__range')) continue
    const times = String(value).split(',').map(canonical)
    if (times.length === 2 && !times.includes(undefined)) continue
    throw invalid(call, {
      [name]: [`Two times with a comma between them are needed; ${value} is no period.`],
    })
  }
}

function choices(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, label]) => ({ value, label }))
}
