import type { PoolClient } from 'pg'
import type { Database } from './connection.ts'
import { CHANNEL } from './tables.ts'

/** How long until it is tried again to hear, in milliseconds. */
const PAUSE = 1000

/**
 * Hears of worlds that are dropped, by name. What happens while there is no connection is not heard; each request looks
 * whether its world is there anyway.
 *
 * @returns what ends that
 */
export function listen({ pool }: Database, listener: (world: string) => void): () => void {
  let closed = false
  let connection: PoolClient | undefined
  let timer: NodeJS.Timeout | undefined
  begin()
  return () => {
    closed = true
    clearTimeout(timer)
    connection?.release(true)
    connection = undefined
  }

  async function begin(): Promise<void> {
    try {
      const client = await pool.connect()
      if (closed) return client.release(true)
      connection = client
      client.on('notification', ({ payload = '' }) => listener(payload))
      client.once('error', () => again(client))
      client.once('end', () => again(client))
      await client.query(`listen ${CHANNEL}`)
    } catch {
      again(connection)
    }
  }

  function again(client: PoolClient | undefined): void {
    if (closed || client !== connection) return
    connection = undefined
    client?.release(true)
    timer = setTimeout(begin, PAUSE)
  }
}
