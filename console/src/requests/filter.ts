import type { LoggedRequest } from './log.ts'
import { marksOf } from './marks.ts'

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

export function isShown({ face, status, text, marked }: Filter, request: LoggedRequest): boolean {
  const said = `${request.method} ${request.path} ${request.operation ?? ''}`.toLowerCase()
  return (
    (face === '' || request.face === face) &&
    (status === '' || String(request.status ?? '').startsWith(status)) &&
    said.includes(text.toLowerCase()) &&
    (!marked || marksOf(request).length > 0)
  )
}
