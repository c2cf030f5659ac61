import { execFileSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMock, startMock } from 'ev-energy-mock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** Above what systems give out. */
const DEAD = 999_999_999
let folder: string
let state: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'ev-energy-places-')))
  state = join(folder, 'state.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts a mock with a state, has it keep something, and stops it. */
async function run(path = state): Promise<void> {
  const mock = await startMock({ port: 0, quiet: true, state: path })
  await fetch(`${mock.url}/v2/vehicles`, { headers: { authorization: 'Bearer any' } })
  await mock.close()
}

describe('what a killed process was writing', () => {
  const targets = ['state.json', 'state.json.lock', 'charging.snapshot.json']
  const writers = [
    ['a process that is no more', DEAD],
    ['a process that had the id of this one', process.pid],
  ] as const

  it.each(targets.flatMap((target) => writers.map((writer) => [target, ...writer] as const)))(
    'to %s is removed at the next start if it is from %s',
    async (target, _, pid) => {
      for (const count of [1, 2, 77]) writeFileSync(join(folder, `${target}.${pid}-${count}.tmp`), '{')
      await run()
      expect(readdirSync(folder)).toEqual(['state.json'])
    },
  )

  it('stays where its process runs and may still need it, and so does what is nothing of the kind', async () => {
    const foreign = [
      `state.json.lock.${process.ppid}-1.tmp`,
      `charging.snapshot.json.${process.ppid}-1.tmp`,
      `other.json.${DEAD}-1.tmp`,
      `state.json.${DEAD}.tmp`,
      'state.json.mine.tmp',
      'charging.snapshot.json',
    ]
    for (const name of foreign) writeFileSync(join(folder, name), '{')
    await run()
    expect(readdirSync(folder).sort()).toEqual([...foreign, 'state.json'].sort())
  })

  it('keeps nobody from starting where it cannot be removed', async () => {
    for (const target of targets) mkdirSync(join(folder, `${target}.${DEAD}-1.tmp`))
    await run()
    expect(existsSync(state)).toBe(true)
  })

  it('is none of what another mock of this process is writing', async () => {
    const [one, other] = [createMock({ snapshots: folder }), () => createMock({ snapshots: folder })]
    const keep = (file: string) => control(one, 'POST', file)
    const kept = ['a', 'b', 'c'].map(keep)
    while (readdirSync(folder).length < 3) {
      other()
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect((await Promise.all(kept)).map(({ status }) => status)).toEqual([201, 201, 201])
    expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'c'].map((name) => `${name}.snapshot.json`))
  })
})

describe('a state file that is a symbolic link', () => {
  it.each([
    ['to a file beside it', 'real.json', () => {}],
    ['to an absolute path', () => join(folder, 'real.json'), () => {}],
    ['to a link', 'hop.json', () => symlinkSync('real.json', join(folder, 'hop.json'))],
    ['out of a folder that is a link', '../real.json', nest],
  ] as const)('%s that is not there yet makes that file, and stays a link', async (_, target, prepare) => {
    prepare()
    const link = existsSync(join(folder, 'way')) ? join(folder, 'way', 'state.json') : state
    symlinkSync(typeof target === 'string' ? target : target(), link)
    await run(link)
    const first = readFileSync(join(folder, 'real.json'), 'utf8')
    await run(link)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(lstatSync(join(folder, 'real.json')).isFile()).toBe(true)
    expect(JSON.parse(readFileSync(join(folder, 'real.json'), 'utf8')).version).toBe(
      JSON.parse(first).version,
    )
  })

  /** `way` leads two folders down, so that `..` of what it leads to is not where `way` is. */
  function nest(): void {
    mkdirSync(join(folder, 'deep'))
    symlinkSync('deep', join(folder, 'way'))
  }

  it.each([
    ['into a folder that is not there', 'none/real.json', /there is no folder .*none\. Make it/],
    ['to itself', 'state.json', /leads nowhere but to itself/],
    ['to a folder', '.', /is a folder and no file/],
  ])('%s is refused, and left as it is', async (_, target, message) => {
    symlinkSync(target, state)
    await expect(startMock({ port: 0, quiet: true, state })).rejects.toThrow(message)
    expect(readdirSync(folder)).toEqual(['state.json'])
  })
})

const control = (mock: ReturnType<typeof createMock>, method: string, file: string) =>
  mock.fetch('http://localhost/_control/snapshot', {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ file }),
  })

describe('a snapshot by the name of its file', () => {
  /** What may be in the place of a snapshot. */
  const OBSTACLES: readonly (readonly [string, (path: string) => unknown, RegExp])[] = [
    ['a folder', (path) => mkdirSync(path), /is a folder and no file/],
    ['a pipe', (path) => execFileSync('mkfifo', [path]), /is a pipe and no file/],
    ['a device', (path) => symlinkSync('/dev/zero', path), /is a device and no file/],
    ['a socket', listen, /cannot be read/],
    ['a file of 513 MiB', large, /is larger than 512 MiB/],
    ['a link to nothing', (path) => symlinkSync('none', path), /there is no/],
    ['a link to itself', (path) => symlinkSync('one.snapshot.json', path), /cannot be read/],
  ]

  it.each(OBSTACLES)('is not read where there is %s', async (_, make, message) => {
    const mock = createMock({ snapshots: folder })
    const before = mock.save()
    await make(join(folder, 'one.snapshot.json'))
    const refused = await control(mock, 'PUT', 'one')
    expect([refused.status, (await refused.json()).field_errors.file[0]]).toEqual([
      422,
      expect.stringMatching(message),
    ])
    expect(mock.save()).toEqual(before)
  })

  it('is refused where it cannot be kept', async () => {
    const mock = createMock({ snapshots: folder })
    mkdirSync(join(folder, 'one.snapshot.json'))
    const refused = await control(mock, 'POST', 'one')
    expect([refused.status, (await refused.json()).field_errors.file[0]]).toEqual([
      422,
      expect.stringMatching(/cannot be kept in .*one\.snapshot\.json/),
    ])
    const nowhere = createMock({ snapshots: join(folder, 'none') })
    expect((await control(nowhere, 'POST', 'one')).status).toBe(422)
    expect(readdirSync(folder)).toEqual(['one.snapshot.json'])
  })

  function listen(path: string): Promise<void> {
    const server = createServer().unref()
    return new Promise((resolve) => server.listen(path, resolve))
  }

  function large(path: string): void {
    writeFileSync(path, '{}')
    truncateSync(path, 513 * 2 ** 20)
  }
})
