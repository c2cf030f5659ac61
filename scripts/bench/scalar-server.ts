// Scalar publishes its mock server as a library; this is the program around it, as its guide has it.
import { pathToFileURL } from 'node:url'
import { serve } from '@hono/node-server'
import { peerModule } from './peers.ts'

type Fetch = (request: Request) => Response | Promise<Response>

interface ScalarMock {
  createMockServer(options: { document: string; logger: false }): Promise<{ fetch: Fetch }>
}

const [port, document = ''] = process.argv.slice(2)
const { createMockServer }: ScalarMock = await import(
  pathToFileURL(peerModule('@scalar/mock-server') ?? '').href
)
const { fetch } = await createMockServer({ document, logger: false })
serve({ fetch, port: Number(port), hostname: '127.0.0.1' })
