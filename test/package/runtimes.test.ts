import { once } from 'node:events'
import { copyFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { newId } from 'ev-energy/ids'
import { createMock } from 'ev-energy-mock'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyProject, type Outcome, outcome, type Project, root } from './project.ts'
import { nodeRuntime, npmRuntime, type Runtime } from './runtime.ts'

let project: Project
let server: Server
let tokenRequests: number
beforeAll(async () => {
  const { fetch } = createMock()
  server = createServer(getRequestListener((request) => answer(request, fetch))).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = JSON.stringify(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)

  project = await emptyProject()
  const write = (name: string, text: string) => writeFile(path.join(project.folder, name), text)
  await copyFile(path.join(root, 'test/package/program.js'), path.join(project.folder, 'program.js'))
  const report = `console.log(JSON.stringify(await run(${origin})))`
  await write('main.js', `import { run } from './program.js'\n${report}\n`)
  await write(
    'worker.js',
    `import { run } from './program.js'\nexport default { async test() { ${report} } }\n`,
  )
}, 120_000)
afterAll(async () => {
  server.close()
  await project[Symbol.asyncDispose]()
})

/** The mock, with a token endpoint, and with its EVSEs on two pages alike. */
async function answer(request: Request, mock: (request: Request) => Promise<Response>): Promise<Response> {
  const url = new URL(request.url)
  const authorization = request.headers.get('authorization')
  if (url.pathname === '/o/token/') {
    tokenRequests += 1
    if (authorization !== `Basic ${btoa('app:secret')}`)
      return Response.json({ error: 'invalid_client' }, { status: 401 })
    return Response.json({ access_token: 'n3Qh', token_type: 'Bearer', expires_in: 36_000 })
  }
  if (authorization !== 'Bearer n3Qh') return new Response(null, { status: 401 })
  if (url.pathname !== '/v2/evses') return mock(request)

  const next = url.searchParams.has('page_after')
    ? 'about:blank'
    : `${url.origin}/v2/evses?page_after=${newId('evse')}`
  url.searchParams.delete('page_after')
  const { body, headers, status } = await mock(new Request(url, { headers: request.headers }))
  return new Response(body, {
    status,
    headers: { ...Object.fromEntries(headers), link: `<${next}>; rel="next"` },
  })
}

interface Contestant {
  runtime: Runtime | undefined
  start: (file: string) => Promise<Outcome>
}

const runtimes: Record<string, Contestant> = {
  'Node 20': { runtime: await nodeRuntime(20), start: onMain([]) },
  'Node 24': { runtime: await nodeRuntime(24), start: onMain([]) },
  Bun: { runtime: await npmRuntime('@oven/bun-*/bin/bun{,.exe}'), start: onMain(['run']) },
  Deno: {
    runtime: await npmRuntime('@deno/*/deno{,.exe}'),
    start: onMain(['run', '--no-lock', '--cached-only', '--allow-net']),
  },
  workerd: { runtime: await npmRuntime('@cloudflare/workerd-*/bin/workerd{,.exe}'), start: onWorkerd },
}

function onMain(args: string[]): Contestant['start'] {
  return (file) => outcome(file, [...args, 'main.js'], project.folder)
}

/** A Worker is one module, and reaches this machine only if it is told so. */
async function onWorkerd(file: string): Promise<Outcome> {
  const bundle = await rolldown({
    input: path.join(project.folder, 'worker.js'),
    platform: 'neutral',
    resolve: { conditionNames: ['workerd', 'worker', 'import', 'default'], mainFields: ['module', 'main'] },
  })
  await bundle.write({ file: path.join(project.folder, 'bundle.js'), format: 'esm', codeSplitting: false })
  await bundle.close()
  await writeFile(
    path.join(project.folder, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = (
    modules = [(name = "worker", esModule = embed "bundle.js")],
    compatibilityDate = "2025-01-01",
  )),
  (name = "internet", network = (allow = ["private", "local"])),
]);
`,
  )
  return outcome(file, ['test', 'config.capnp'], project.folder)
}

describe('the package in an empty project', () => {
  for (const [name, { runtime, start }] of Object.entries(runtimes)) {
    if (!runtime) console.warn(`${name} is not on this machine: the package was not tried on it`)
    test.skipIf(!runtime)(`works on ${name}, ${runtime?.version ?? 'which is not here'}`, async () => {
      tokenRequests = 0
      const { output } = await start(runtime?.file ?? '')
      // workerd puts a prefix before what a program prints.
      const [report] = /\{"evse".*\}/.exec(output) ?? [output]
      expect(report).toMatch(/^\{/)
      expect(JSON.parse(report)).toEqual({
        evse: 'evse01HSH04KDEWF6Z4DB2J77J74K5',
        refused: ['page_size'],
        created: 201,
        pages: [true, true],
        aborted: 'the user left',
        webhook: 'msg_1',
        forged: 'wrong-signature',
        id: true,
      })
      expect(tokenRequests).toBe(1)
    })
  }
})
