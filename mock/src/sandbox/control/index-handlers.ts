import { CONTROL_BASE, controlDocumentText } from './document.ts'
import type { ControlHandlers } from './handler.ts'
import { json } from './response.ts'

export const indexHandlers: ControlHandlers = {
  getIndex: () => json(200, { name: 'ev-energy-mock control', places: places() }),
  getDocument: () => ({
    status: 200,
    headers: { 'Content-Type': 'application/json' },
    body: controlDocumentText(),
  }),
}

interface Place {
  readonly method: string
  readonly path: string
  readonly summary: string
}

function places(): Place[] {
  const { paths } = JSON.parse(controlDocumentText()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly summary: string }>>>>
  }
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { summary }]) => ({
      method: method.toUpperCase(),
      path: path === '/' ? CONTROL_BASE : `${CONTROL_BASE}${path}`,
      summary,
    })),
  )
}
