// What is otherwise on Windows and on its file systems, as far as that can be had elsewhere.
import * as fs from 'node:fs'
import * as files from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startMock } from 'ev-energy-mock'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { snapshotFolder } from '../../mock/src/control/snapshot-folder.ts'
import { createStateFile } from '../../mock/src/engine/state/state-file.ts'
import { killCommands, startCommand } from '../mock/command-process.ts'

vi.mock('node:fs', async (real) => {
  const module = await real<typeof fs>()
  return { ...module, linkSync: vi.fn(module.linkSync) }
})
vi.mock('node:fs/promises', async (real) => {
  const module = await real<typeof files>()
  return { ...module, rename: vi.fn(module.rename) }
})

const failure = (code: string) => Object.assign(new Error(`${code}: not now`), { code })
const { platform } = process
const onPlatform = (value: string) => Object.defineProperty(process, 'platform', { value })

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(tmpdir(), 'ev-energy-windows-'))
})
afterEach(() => {
  onPlatform(platform)
  vi.mocked(fs.linkSync).mockReset()
  vi.mocked(files.rename).mockReset()
  killCommands()
  fs.rmSync(folder, { recursive: true, force: true })
})

/** A state file that has something to save. */
function changed(state: object) {
  const errors: string[] = []
  const file = createStateFile(path.join(folder, 'state.json'), {
    save: () => state,
    load: () => {},
    onError: ({ message }) => errors.push(message),
  })
  file.markChanged()
  return { file, errors }
}

test.each(['EPERM', 'EACCES', 'EBUSY'])(
  'a file that another program has open is replaced a moment later (%s)',
  async (code) => {
    onPlatform('win32')
    vi.mocked(files.rename).mockRejectedValueOnce(failure(code)).mockRejectedValueOnce(failure(code))
    const { file } = changed({ kept: true })
    await file.close()
    expect(JSON.parse(fs.readFileSync(file.path, 'utf8'))).toEqual({ kept: true })
    expect(fs.readdirSync(folder)).toEqual(['state.json'])
  },
)

test('a file that stays open is not waited for without end, and elsewhere than on Windows not at all', async () => {
  for (const [system, attempts] of [
    ['win32', 7],
    ['linux', 1],
  ] as const) {
    onPlatform(system)
    vi.mocked(files.rename).mockReset().mockRejectedValue(failure('EPERM'))
    await expect(changed({}).file.close()).rejects.toThrow(/could not be saved to .*state\.json: EPERM/)
    expect(files.rename).toHaveBeenCalledTimes(attempts)
    expect(fs.readdirSync(folder)).toEqual([])
  }
})

test.each(['EPERM', 'EISDIR', 'ENOSYS', 'ENOTSUP'])(
  'a file system without links has state files for one at a time (%s)',
  async (code) => {
    vi.mocked(fs.linkSync).mockImplementation(() => {
      throw failure(code)
    })
    const { file } = changed({ kept: true })
    expect(() => changed({})).toThrow(`in use by the process ${process.pid}`)
    await file.close()
    expect(fs.readdirSync(folder)).toEqual(['state.json'])
    // The lock of a process that is no more.
    fs.writeFileSync(`${file.path}.lock`, JSON.stringify({ pid: 2 ** 22 + 1, started: null }))
    await changed({}).file.close()
    expect(fs.readdirSync(folder)).toEqual(['state.json'])
  },
)

test('no world and no snapshot is kept in what Windows takes for a device', async () => {
  const snapshots = snapshotFolder(folder)
  const reserved = ['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'NUL', 'nul.x', 'Com3.old']
  for (const name of [...reserved, 'console', 'nul-1', 'com', 'com10']) {
    await snapshots.write(name, `"${name}"`)
    expect(await snapshots.read(name)).toBe(`"${name}"`)
  }
  const names = fs.readdirSync(folder)
  expect(names).toHaveLength(13)
  expect(names.filter((name) => /^(con|prn|aux|nul|com\d|lpt\d)\./i.test(name))).toEqual([])
})

test('worlds of such names are found again', async () => {
  const place = path.join(folder, 'worlds')
  const names = ['con', 'nul', 'plain']
  const first = await startMock({ port: 0, state: `${place}/` })
  for (const name of names) {
    const body = JSON.stringify({ name })
    const headers = { 'Content-Type': 'application/json' }
    expect((await fetch(`${first.url}/_control/worlds`, { method: 'POST', headers, body })).ok).toBe(true)
  }
  await first.close()
  expect(fs.readdirSync(place).sort()).toEqual(['_con.json', '_nul.json', 'default.json', 'plain.json'])
  const second = await startMock({ port: 0, state: `${place}/` })
  const listed = JSON.stringify(await (await fetch(`${second.url}/_control/worlds`)).json())
  await second.close()
  for (const name of names) expect(listed).toContain(`"name":"${name}"`)
})

test.skipIf(platform === 'win32')('closing the window stops the command in good order', async () => {
  const state = path.join(folder, 'state.json')
  const script = `process.env.TEMP=${JSON.stringify(folder)};Object.defineProperty(process,'platform',{value:'win32'})`
  const asWindows = `data:text/javascript,${encodeURIComponent(script)}`
  const { child, listening, ended } = startCommand(['--port', '0', '--state', state], ['--import', asWindows])
  const url = await listening
  await fetch(`${url}/_control/clock/advance`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ duration: 'PT1H' }),
  })
  child.kill('SIGHUP')
  expect(await ended).toMatchObject({ code: 0, signal: null })
  expect(fs.existsSync(state)).toBe(true)
})
