import type { PoolClient } from 'pg'
import type { Row, Written } from '../rows.ts'
import type { Database } from './connection.ts'

/**
 * Channel on which processes hear of worlds that are gone. Not of each write: each request looks at the version anyway, and
 * until such a transaction is on disk, PostgreSQL lets no other one end that tells of anything.
 */
export const CHANNEL = 'ev_energy_mock'

/** A world as the database has it. */
export interface StoredWorld {
  readonly name: string
  /** Counts what was written to it. */
  readonly version: number
  /** The version that replaced everything before. */
  readonly base: number
  /** What it was made with. */
  readonly start: object
  readonly ttl: number | undefined
  /** In milliseconds since 1970, and so is `used`. */
  readonly created: number
  readonly used: number
}

const SETUP = `
create schema if not exists ev_energy_mock;
create table if not exists ev_energy_mock.worlds (
  name text primary key,
  version bigint not null default 0,
  base bigint not null default 0,
  start text not null,
  ttl integer,
  created timestamptz not null default now(),
  used timestamptz not null default now(),
  waiting boolean not null default false
);
create table if not exists ev_energy_mock.rows (
  world text not null references ev_energy_mock.worlds on delete cascade,
  part text not null,
  key text not null,
  value text not null,
  version bigint not null,
  primary key (world, part, key)
);
create index if not exists rows_since on ev_energy_mock.rows (world, version);
`

/** Makes the tables that are missing; several processes may do so at once. */
export async function setUp(database: Database): Promise<void> {
  await database.transaction(async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtext('${CHANNEL}'))`)
    await client.query(SETUP)
  })
}

const COLUMNS = 'name, version, base, start, ttl, created, used'

/** @param locked whether nobody else may write to it until the transaction ends */
export async function findWorld(
  client: PoolClient,
  name: string,
  locked: boolean,
): Promise<StoredWorld | undefined> {
  const { rows } = await client.query(
    `select ${COLUMNS} from ev_energy_mock.worlds where name = $1 ${locked ? 'for update' : ''}`,
    [name],
  )
  return rows[0] && worldOf(rows[0])
}

export async function allWorlds(client: PoolClient): Promise<StoredWorld[]> {
  const { rows } = await client.query(`select ${COLUMNS} from ev_energy_mock.worlds order by created, name`)
  return rows.map(worldOf)
}

/** @returns whether there was none of this name */
export async function addWorld(
  client: PoolClient,
  { name, start, ttl }: Pick<StoredWorld, 'name' | 'start' | 'ttl'>,
): Promise<boolean> {
  const { rowCount } = await client.query(
    'insert into ev_energy_mock.worlds (name, start, ttl) values ($1, $2, $3) on conflict do nothing',
    [name, JSON.stringify(start), ttl ?? null],
  )
  return rowCount === 1
}

/** What was written to a world after a version; everything where that has been replaced since. */
export async function rowsSince(client: PoolClient, world: StoredWorld, version: number): Promise<Written> {
  const all = version < world.base
  const { rows } = await client.query<Row>(
    'select part, key, value from ev_energy_mock.rows where world = $1 and version > $2',
    [world.name, all ? -1 : version],
  )
  return { all, rows }
}

/**
 * Writes to a world, if it is still of the version that was read.
 *
 * @param waiting whether something is to happen in it by itself
 * @returns its version now; undefined where somebody else was faster
 */
export async function write(
  client: PoolClient,
  { name, version }: Pick<StoredWorld, 'name' | 'version'>,
  { all, rows }: Written,
  waiting: boolean,
): Promise<number | undefined> {
  const next = version + 1
  const { rowCount } = await client.query(
    `update ev_energy_mock.worlds set version = $3, used = now(), waiting = $4, base = case when $5 then $3 else base end
     where name = $1 and version = $2`,
    [name, version, next, waiting, all],
  )
  if (rowCount !== 1) return undefined
  if (all) await client.query('delete from ev_energy_mock.rows where world = $1', [name])
  await client.query(
    `insert into ev_energy_mock.rows (world, version, part, key, value)
     select $1, $2, * from unnest($3::text[], $4::text[], $5::text[])
     on conflict (world, part, key) do update set version = excluded.version, value = excluded.value`,
    [name, next, rows.map(({ part }) => part), rows.map(({ key }) => key), rows.map(({ value }) => value)],
  )
  return next
}

export async function countWorlds(client: PoolClient): Promise<number> {
  const { rows } = await client.query('select count(*) as count from ev_energy_mock.worlds')
  return Number(rows[0]?.count)
}

/** Names of the worlds in which something is to happen by itself. */
export async function waitingWorlds(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query('select name from ev_energy_mock.worlds where waiting')
  return rows.map(({ name }) => String(name))
}

/** Drops worlds that nobody has written to for longer than their time to live. */
export async function dropUnused(client: PoolClient): Promise<void> {
  const { rows } = await client.query(
    `select name from ev_energy_mock.worlds where ttl is not null and used < now() - ttl * interval '1 second'`,
  )
  for (const { name } of rows) await removeWorld(client, String(name))
}

/** @returns whether there was one */
export async function removeWorld(client: PoolClient, name: string): Promise<boolean> {
  const { rowCount } = await client.query('delete from ev_energy_mock.worlds where name = $1', [name])
  await client.query('select pg_notify($1, $2)', [CHANNEL, name])
  return rowCount === 1
}

function worldOf(row: Readonly<Record<string, unknown>>): StoredWorld {
  const { name, version, base, start, ttl, created, used } = row
  return {
    name: String(name),
    version: Number(version),
    base: Number(base),
    start: JSON.parse(String(start)),
    ttl: typeof ttl === 'number' ? ttl : undefined,
    created: Number(created),
    used: Number(used),
  }
}
