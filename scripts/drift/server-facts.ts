import type { Document } from '../document.ts'
import type { Add } from './facts.ts'

interface Flow {
  authorizationUrl?: string
  tokenUrl?: string
  refreshUrl?: string
  scopes?: Record<string, string>
}
interface Host {
  servers?: { url: string; variables?: object }[]
  components?: {
    securitySchemes?: Record<string, { type: string; flows?: Record<string, Flow> } & Record<string, unknown>>
  }
}

/** What a document states of the API as a whole: where it is, where tokens come from, which scopes there are. */
export function serverFacts(document: Document, add: Add): void {
  const { servers = [], components = {} } = document as Host
  for (const { url, variables } of servers) {
    add('', 'server', url)
    if (variables !== undefined) add(`server ${url}`, 'variables', JSON.stringify(variables))
  }
  for (const { flows = {}, type, description: _, ...rest } of Object.values(
    components.securitySchemes ?? {},
  )) {
    add('', 'security scheme', type)
    for (const [name, value] of Object.entries(rest))
      if (!name.startsWith('x-')) add(type, name, JSON.stringify(value))
    for (const [name, flow] of Object.entries(flows)) {
      const place = `${type}.${name}`
      add(place, 'flow')
      for (const address of ['authorizationUrl', 'tokenUrl', 'refreshUrl'] as const)
        if (flow[address] !== undefined) add(place, address, flow[address])
      for (const scope of Object.keys(flow.scopes ?? {})) add(place, 'declared scope', scope)
    }
  }
}
