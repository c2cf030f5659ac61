import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { byId } from '../../engine/world/source.ts'
import { MINUTE } from '../../engine/world/timestamp.ts'
import { ulidAt } from '../../engine/world/ulid.ts'
import { at } from '../../engine/world/url.ts'
import { TIMEZONE_NAMES } from './timezone-names.ts'

type Timezone = Schema<'Timezone'>

const DOCUMENTED: Readonly<Record<string, Timezone['id']>> = {
  'Europe/London': 'tzon01HRFHBCM7VBSWRPVYFBQMH2BR',
  'America/New_York': 'tzon01HRS4TSK26BPBV7127DH7E0HA',
}

// They are the same in every world, and follow those that the documentation shows.
const START = Date.UTC(2024, 3, 1)

const timezones: readonly Timezone[] = TIMEZONE_NAMES.map((name, row) => {
  const id = DOCUMENTED[name] ?? ulidAt('tzon', START + row * MINUTE, 'timezone', name)
  return { id, url: at(`/timezones/${id}`), name }
})

const table = byId(timezones)

export const timezoneType = resourceType<Timezone>({
  path: '/timezones/{timezone_id}',
  collection: () => table,
})
