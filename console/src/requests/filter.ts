import type { LoggedRequest } from './log.ts'
import { marksOf } from './marks.ts'
import { remembered } from './remembered.ts'

/** Which requests are shown. */
export interface Filter {
  /** Where they went; empty for all. */
  readonly face: string
  /** As in `4`, for `4xx`; empty for all. */
  readonly status: string
  /** In the operation or the path, whatever the case; empty for all. */
  readonly text: string
  /** Those only that break the document. */
  readonly marked: boolean
}

export const ALL: Filter = { face: '', status: '', text: '', marked: false }

/** What of a request a text is looked for in. */
const saidBy = remembered(({ method, path, operation }: LoggedRequest) =>
  `${method} ${path} ${operation ?? ''}`.toLowerCase(),
)

/** Those that a filter lets through, in their order. Asked for with each frame in which some arrive, of thousands. */
export function narrowed(
  requests: readonly LoggedRequest[],
  { face, status, text, marked }: Filter,
): readonly LoggedRequest[] {
  const wanted = text.toLowerCase()
  if (face === '' && status === '' && wanted === '' && !marked) return requests
  return requests.filter(
    (request) =>
      (face === '' || request.face === face) &&
      (status === '' || String(request.status ?? '').startsWith(status)) &&
      (wanted === '' || saidBy(request).includes(wanted)) &&
      (!marked || marksOf(request).length > 0),
  )
}
