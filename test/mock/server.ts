import { connect } from 'node:net'
import { type Mock, startMock } from 'ev-energy-mock'
import { afterAll, beforeAll } from 'vitest'

/** Header of a client with a token. */
export const TOKEN = { authorization: 'Bearer test' }
/** Headers of a client with a token that sends JSON. */
export const JSON_TOKEN = { ...TOKEN, 'content-type': 'application/json' }

/** Starts one mock for the tests of a file; the function gives access to it once they run. */
export function startedMock(): () => Mock {
  let mock: Mock
  beforeAll(async () => {
    mock = await startMock({ port: 0 })
  })
  afterAll(() => mock.close())
  return () => mock
}

/** Sends bytes as they are and returns all that the server answers until it closes the connection. */
export function sendRaw(port: number, ...pieces: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      for (const piece of pieces) socket.write(piece)
    })
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}

/** The body of a raw HTTP response, parsed. */
export function bodyOf(response: string): { status: number; detail: string } {
  return JSON.parse(response.slice(response.indexOf('\r\n\r\n')))
}
