import type { Pool, PoolClient } from 'pg'

/** A database, and what is done with it. */
export interface Database {
  readonly pool: Pool
  /** Where it is, without the password. */
  readonly place: string
  /**
   * Does something in a transaction, which is undone if that throws.
   *
   * @throws {DatabaseGone} where there is no database, or it does not answer in time
   */
  transaction<T>(act: (client: PoolClient) => Promise<T>): Promise<T>
  /**
   * Does something that is one statement, which needs no transaction around it.
   *
   * @throws {DatabaseGone}
   */
  statement<T>(act: (client: PoolClient) => Promise<T>): Promise<T>
}

/** Thrown while the database cannot be reached, or does not answer in time. */
export class DatabaseGone extends Error {
  override readonly name = 'DatabaseGone'
}

/** How long one statement may take, a wait for others who write to the same world included, in milliseconds. */
const PATIENCE = 10_000
/** Connections of one process. */
const MOST_CONNECTIONS = 10

/**
 * Connects to PostgreSQL.
 *
 * @throws {Error} in one line without the password, where that is not possible
 */
export async function connect(url: string): Promise<Database> {
  const place = placeOf(url)
  const { default: pg } = await import('pg').catch((cause) => {
    throw new Error('State in PostgreSQL needs the packages pg and pg-boss: npm install pg pg-boss', {
      cause,
    })
  })
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: 3000,
    statement_timeout: PATIENCE,
    query_timeout: PATIENCE + 2000,
    lock_timeout: PATIENCE,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    application_name: 'ev-energy-mock',
  })
  // An idle connection that ends is replaced when the next one is needed.
  pool.on('error', () => {})
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw new Error(`The state cannot be kept in ${place}: ${messageOf(error)}.`)
  }
  return {
    pool,
    place,
    transaction: (act) =>
      connected(async (client) => {
        await client.query('begin')
        const result = await act(client)
        await client.query('commit')
        return result
      }),
    statement: connected,
  }

  /** Lends a connection; one that something went wrong with is rolled back, or given up. */
  async function connected<T>(act: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect().catch((cause) => {
      throw new DatabaseGone(`${place} cannot be reached: ${messageOf(cause)}`, { cause })
    })
    let broken: Error | undefined
    const note = (error: Error) => {
      broken = error
    }
    client.on('error', note)
    try {
      return await act(client)
    } catch (error) {
      if (isOfDatabase(error)) broken ??= error
      else await client.query('rollback').catch(note)
      if (!broken) throw error
      throw new DatabaseGone(`${place} does not answer: ${messageOf(broken)}`, { cause: error })
    } finally {
      client.off('error', note)
      client.release(broken)
    }
  }
}

/** What PostgreSQL or its driver throws, as opposed to what is thrown in between. */
function isOfDatabase(error: unknown): error is Error {
  return (
    error instanceof Error &&
    ('severity' in error || /^(Connection|Query|Client|timeout)/.test(error.message) || 'syscall' in error)
  )
}

function placeOf(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed) throw new Error('--state is no URL of a PostgreSQL database, as in postgres://user@host/name.')
  const { host, pathname, username } = parsed
  return `postgres://${username === '' ? '' : `${username}@`}${host}${pathname}`
}

/** Several addresses of a host are tried at once, and each has failed. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
