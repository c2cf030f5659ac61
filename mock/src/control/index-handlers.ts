import { control } from '../generated/documents.js'
import { declaredMethods } from '../http/document.ts'
import { CONTROL_BASE } from '../http/faces.ts'
import type { ControlHandlers } from './handler.ts'
import { json } from './response.ts'

export const indexHandlers: ControlHandlers = {
  getIndex: () => json(200, { name: 'ev-energy-mock control', places: places() }),
  getDocument: () => ({
    status: 200,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(control),
  }),
}

interface Place {
  readonly method: string
  readonly path: string
  readonly summary: string
}

function places(): Place[] {
  return Object.entries(control.paths).flatMap(([path, item]) =>
    declaredMethods(control, path).map((method) => ({
      method: method.toUpperCase(),
      path: path === '/' ? CONTROL_BASE : `${CONTROL_BASE}${path}`,
      summary: (item[method] as { readonly summary: string }).summary,
    })),
  )
}
