import { control } from '../generated/documents.js'
import { declaredMethods } from '../http/document.ts'
import { CONTROL_BASE } from '../http/faces.ts'
import type { ControlHandlers } from './handler.ts'
import { json } from './response.ts'

export const indexHandlers: ControlHandlers = {
  getIndex: ({ sandbox }) =>
    json(200, { name: 'ev-energy-mock control', places: places(sandbox.mount + CONTROL_BASE) }),
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

/** @param base path of the control API */
function places(base: string): Place[] {
  return Object.entries(control.paths).flatMap(([path, item]) =>
    declaredMethods(control, path).map((method) => ({
      method: method.toUpperCase(),
      path: path === '/' ? base : `${base}${path}`,
      summary: (item[method] as { readonly summary: string }).summary,
    })),
  )
}
