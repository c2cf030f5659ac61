import { operations } from 'ev-energy/operations'
import { expect, test } from 'vitest'
import { operationOf, sandbox } from './api.ts'

/** How many resources of one operation are visited: enough to meet every kind of them. */
const EACH = 6
/** Addresses that only name a resource: the document has no operation that reads it. */
const NAMES =
  /^\/(subscriptions\/[^/]+|inverters\/[^/]+\/status_logs\/[^/]+\/?|dispatch_coordinators\/[^/]+\/dispatch_events\/[^/]+)$/

/** All addresses of the API in an answer. */
function addressesIn(value: unknown, base: string, found = new Set<string>()): Set<string> {
  if (typeof value === 'string' && value.startsWith(`${base}/`)) found.add(value.slice(base.length))
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) addressesIn(part, base, found)
  return found
}

/** What is left of a dotted name in a value: objects, where everything on the way was expanded. */
function at(value: unknown, names: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => at(item, names))
  const [name, ...rest] = names
  if (name === undefined) return [value]
  if (typeof value !== 'object' || value === null) return []
  return at((value as Record<string, unknown>)[name], rest)
}

test('every address that the sandbox answers leads somewhere, and every reference can be expanded', async () => {
  const { mock, get, url } = sandbox({ rateLimit: false })
  const base = url('')
  const table: Record<string, { expand: readonly string[]; paging: string | null }> = operations
  const visits = new Map<string, number>()
  const queue = ['/', ...Object.keys(table).flatMap(collectionPath)]
  const seen = new Set(queue)
  const dead: string[] = []
  const expanded = new Set<string>()

  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (NAMES.test(path)) continue
    if (path.startsWith('/home_battery_onboarding?') || path.startsWith('/icons/')) {
      // A page and pictures for browsers, which the document does not have either.
      const { status } = await mock.fetch(url(path), { redirect: 'manual' })
      if (status !== (path.startsWith('/icons/') ? 200 : 302)) dead.push(`${path}: ${status}`)
      continue
    }
    const name = operationOf('GET', path).name
    const count = visits.get(name) ?? 0
    if (count >= EACH) continue
    visits.set(name, count + 1)
    const answer = await get(path)
    if (answer.status >= 400) {
      dead.push(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
      continue
    }
    for (const value of table[name]?.expand ?? []) {
      const separator = path.includes('?') ? '&' : '?'
      const { status, body } = await get(`${path}${separator}expand=${value}`)
      if (status !== 200) dead.push(`${path} expand=${value}: ${status}`)
      const targets = at(body, value.split('.')).filter((target) => target !== null)
      for (const target of targets)
        if (typeof target === 'string') dead.push(`${path} expand=${value} left ${target}`)
      if (targets.length > 0) expanded.add(`${name} ${value}`)
    }
    const next = answer.links.next
    const found = addressesIn(answer.body, base)
    if (next) found.add(next.slice(base.length))
    for (const child of childrenOf(name, path)) found.add(child)
    for (const address of found)
      if (!seen.has(address)) {
        seen.add(address)
        queue.push(address)
      }
  }
  expect(dead).toEqual([])
  const reading = Object.keys(table).filter((name) => name.startsWith('GET '))
  expect(reading.filter((name) => !visits.has(name) && !ELSEWHERE.has(name))).toEqual([])
}, 120_000)

/** A collection that needs no id to be read. */
function collectionPath(name: string): string[] {
  const [method, path = ''] = name.split(' ')
  return method === 'GET' && !path.includes('{') && !ELSEWHERE.has(name) ? [path] : []
}

/** What is read below a resource, without an id of its own. */
function childrenOf(name: string, path: string): string[] {
  const template = name.split(' ')[1] ?? ''
  const [pathname = ''] = path.split('?')
  return Object.keys(operations)
    .map((other) => other.split(' '))
    .filter(
      ([method, below = '']) =>
        method === 'GET' && below.startsWith(`${template}/`) && !ELSEWHERE.has(`GET ${below}`),
    )
    .map(([, below = '']) => below.slice(template.length))
    .filter((rest) => template.endsWith('}') && !rest.includes('{'))
    .map((rest) => pathname + rest)
}

/** What no address leads to, because it needs parameters. */
const ELSEWHERE = new Set([
  'GET /hem_systems/{hem_system_id}/energy_stats',
  'GET /dispatcher_logs',
  'GET /vehicle_compatibility/check',
  'GET /evse_compatibility/check',
  'GET /vehicle_onboarding',
  'GET /evse_onboarding',
  'GET /inverter_onboarding',
])
