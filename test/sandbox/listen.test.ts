import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { verifyWebhook } from 'ev-energy/webhooks'
import { type Mock, startMock } from 'ev-energy-mock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Receiver, startReceiver } from './receiver.ts'

const CLI = fileURLToPath(new URL('../../mock/src/host/cli.ts', import.meta.url))
const SECRET = `whsec_${btoa('a secret of this test alone')}`

let mock: Mock
let application: Receiver
beforeAll(async () => {
  mock = await startMock({ port: 0, quiet: true, worlds: 'auto' })
})
afterAll(() => mock.close())
beforeEach(async () => {
  application = await startReceiver()
})

const running = new Set<ReturnType<typeof spawn>>()
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
  await application.close()
})

/** Runs the command; resolves when what it has printed so far matches. */
function listening(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=ev-energy-source', CLI, 'listen', ...args])
  running.add(child)
  let output = ''
  const printed = (text: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => text.test(output) && resolve(output)
      child.stdout.on('data', look)
      look()
    })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
  const ended = once(child, 'close').then(([code]) => ({ code, output }))
  return { child, printed, ended }
}

const emit = (world: string) =>
  mock.world(world).webhooks.emit({
    type: 'charging_sub_session.ended',
    timestamp: '2026-06-01T12:00:00Z',
    data: { id: 'of-this-test' },
  })

describe('ev-energy-mock listen', () => {
  it('brings the webhooks of a world to an application, as they were signed, and ends with its endpoint', async () => {
    const args = ['--server', mock.url, '--world', 'forwarded', '--secret', SECRET]
    const { child, printed, ended } = listening(...args, '--forward-to', application.url)
    await printed(/Ctrl\+C/)
    const [delivery] = emit('forwarded')
    await application.arrived(1)
    const [received] = application.received
    const request = new Request(application.url, {
      method: 'POST',
      headers: received?.headers as Record<string, string>,
      body: received?.body ?? '',
    })
    expect(await verifyWebhook(request, SECRET)).toMatchObject({ type: 'charging_sub_session.ended' })
    expect(received?.headers['svix-id']).toBe(delivery?.message_id)
    await printed(new RegExp(`204 charging_sub_session\\.ended ${delivery?.message_id}`))
    await mock.world('forwarded').webhooks.idle()
    expect(mock.world('forwarded').webhooks.deliveries()[0]).toMatchObject({ status: 'delivered' })
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
    expect(mock.world('forwarded').webhooks.endpoints()).toEqual([])
  })

  it('tells the mock what the application answers, so that it comes again', async () => {
    application.answer((response) => response.writeHead(500).end())
    const { printed } = listening('--server', mock.url, '--world', 'failing', '--forward-to', application.url)
    await printed(/Ctrl\+C/)
    emit('failing')
    await printed(/500 charging_sub_session/)
    await mock.world('failing').webhooks.idle()
    expect(mock.world('failing').webhooks.deliveries()[0]).toMatchObject({ status: 'pending', failures: 1 })
  })

  it('shows them where there is no application, and says why one does not answer', async () => {
    const nobody = await startReceiver()
    await nobody.close()
    const inbox = listening('--server', mock.url, '--world', 'inbox')
    const gone = listening('--server', mock.url, '--world', 'gone', '--forward-to', nobody.url)
    await Promise.all([inbox, gone].map(({ printed }) => printed(/Ctrl\+C/)))
    emit('inbox')
    emit('gone')
    expect(await inbox.printed(/of-this-test/)).toMatch(
      /signed with whsec_\S+[\s\S]*204 charging_sub_session\.ended msg_/,
    )
    expect(await gone.printed(/502/)).toMatch(/502 charging_sub_session\.ended msg_\w+ \(.*ECONNREFUSED/)
  })

  it.each([
    [['--server', 'http://127.0.0.1:1'], 1, /no ev-energy-mock at http:\/\/127\.0\.0\.1:1/],
    [['--forward-to', 'localhost'], 2, /--forward-to must be a URL/],
    [['--forward'], 2, /--forward.*listen --help/],
  ])('with %j is refused in one line', async (args, code, message) => {
    const end = await listening(...args).ended
    expect(end.code).toBe(code)
    expect(end.output).toMatch(message)
    expect(end.output.trim().split('\n')).toHaveLength(1)
  })
})
