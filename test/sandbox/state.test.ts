import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Part } from '../../mock/src/engine/part.ts'
import { createSnapshots } from '../../mock/src/engine/state/snapshot.ts'
import { createStateFile, type StateFileOptions } from '../../mock/src/engine/state/state-file.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ev-energy-state-'))
  path = join(folder, 'state.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A state file that keeps one number. */
function keep(options: Partial<StateFileOptions> = {}) {
  const kept = { value: 0, saves: 0 }
  const file = createStateFile(path, {
    save: () => {
      kept.saves++
      return { value: kept.value }
    },
    load(state) {
      const { value } = state as { value?: unknown }
      if (typeof value !== 'number') throw new TypeError('The value must be a number.')
      kept.value = value
    },
    ...options,
  })
  return { file, kept }
}

describe('a state file', () => {
  test('brings back what was saved', async () => {
    const { file, kept } = keep()
    kept.value = 42
    file.markChanged()
    await file.close()
    expect(keep().kept.value).toBe(42)
  })

  test('is not there before something has changed', async () => {
    await keep().file.close()
    expect(readdirSync(folder)).toEqual([])
  })

  test('is saved without being closed', async () => {
    let saved = () => {}
    const once = new Promise<void>((resolve) => {
      saved = resolve
    })
    const { file } = keep({
      save: () => {
        saved()
        return { value: 7 }
      },
    })
    file.markChanged()
    await once
    await file.close()
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ value: 7 })
  })

  test('is saved once for many changes', async () => {
    const { file, kept } = keep()
    for (let count = 0; count < 1000; count++) {
      kept.value = count
      file.markChanged()
    }
    await file.close()
    expect(kept.saves).toBe(1)
    expect(keep().kept.value).toBe(999)
  })

  test('is saved no more often than once an interval', async () => {
    const times: number[] = []
    let enough = () => {}
    const thrice = new Promise<void>((resolve) => {
      enough = resolve
    })
    const { file } = keep({
      interval: 50,
      save: () => {
        if (times.push(performance.now()) === 3) enough()
        else file.markChanged()
        return { value: 1 }
      },
    })
    file.markChanged()
    await thrice
    await file.close()
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    expect(Math.min(...pauses)).toBeGreaterThan(45)
  })

  test('can be read by its owner alone', async () => {
    const { file } = keep()
    file.markChanged()
    await file.close()
    expect(statSync(path).mode & 0o077).toBe(0)
  })

  test.each(['', '{"value": 4', 'null', '[]', '{"value":"4"}', '\u0000\u0000'])(
    'that is damaged (%j) is named, and left as it is',
    (text) => {
      writeFileSync(path, text)
      expect(() => keep()).toThrow(`The state file ${path} is damaged`)
      expect(() => keep()).toThrow('Move it away to start afresh')
      expect(readFileSync(path, 'utf8')).toBe(text)
    },
  )

  test('in a folder that is not there is refused before anything is lost', () => {
    path = join(folder, 'none', 'state.json')
    expect(() => keep()).toThrow(`there is no folder ${join(folder, 'none')}`)
  })

  test('that is a folder is refused', () => {
    mkdirSync(path)
    expect(() => keep()).toThrow(`${path}, which is a folder and no file`)
  })

  test('that cannot be saved says so and is tried again', async () => {
    const errors: string[] = []
    let failed = () => {}
    const failure = new Promise<void>((resolve) => {
      failed = resolve
    })
    const { file, kept } = keep({
      interval: 10,
      onError: ({ message }) => {
        errors.push(message)
        mkdirSync(folder, { recursive: true })
        failed()
      },
    })
    rmSync(folder, { recursive: true })
    kept.value = 3
    file.markChanged()
    await failure
    await file.close()
    expect(errors[0]).toContain(`The state could not be saved to ${path}: ENOENT`)
    expect(keep().kept.value).toBe(3)
  })
})

describe('a process that is killed', () => {
  const written = () => statSync(path, { throwIfNoEntry: false })?.mtimeMs

  /** Kills a writer that has saved at least once, after so many milliseconds; what it had changed by then, and when. */
  async function killWriter(after: number, size: number, interval: number) {
    const writer = fileURLToPath(new URL('state-writer.ts', import.meta.url))
    const child = spawn(process.execPath, [writer, path, String(size), String(interval)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const before = written()
    const changes: { count: number; at: number }[] = []
    await new Promise<void>((resolve) => {
      createInterface(child.stdout).on('line', (line) => {
        changes.push({ count: Number(line), at: performance.now() })
        if (performance.now() - (changes[0]?.at ?? 0) >= after && written() !== before) resolve()
      })
    })
    const killed = performance.now()
    child.kill('SIGKILL')
    await once(child, 'exit')
    return { changes, killed }
  }

  test('while it writes leaves a whole file, each time', async () => {
    let last = 0
    for (const after of [120, 133, 141, 157, 163]) {
      // Megabytes at no interval: it is writing nearly all the time.
      await killWriter(after, 4_000_000, 1)
      const { count, ballast } = JSON.parse(readFileSync(path, 'utf8'))
      expect(ballast).toHaveLength(4_000_000)
      expect(count).toBeGreaterThan(last)
      last = count
    }
  })

  test('has lost no more than the last second', async () => {
    const { changes, killed } = await killWriter(1800, 1000, 1000)
    const { count } = JSON.parse(readFileSync(path, 'utf8'))
    const saved = changes.find((change) => change.count === count)
    // Half a second more for a machine with other things to do.
    expect(killed - (saved?.at ?? 0)).toBeLessThan(1500)
  })

  test('leaves nothing behind once the next one has started', async () => {
    writeFileSync(`${path}.999999999-1.tmp`, '{"value":')
    writeFileSync(`${path}.${process.pid}-99.tmp`, '{')
    writeFileSync(`${path}.lock`, '{"pid":999999999,"started":null}')
    writeFileSync(`${path}.mine.tmp`, '')
    const { file } = keep()
    file.markChanged()
    await file.close()
    expect(readdirSync(folder).sort()).toEqual(['state.json', 'state.json.mine.tmp'])
  })
})

describe('a snapshot of several parts', () => {
  function counter(): Part & { value: number } {
    return {
      value: 0,
      save() {
        return { value: this.value }
      },
      check(state) {
        const { value } = state as { value?: unknown }
        if (typeof value !== 'number') throw new TypeError('The value must be a number.')
      },
      load(state) {
        this.value = (state as { value: number }).value
      },
      reset() {
        this.value = 0
      },
    }
  }

  test('brings all of them back', () => {
    const parts = { one: counter(), two: counter() }
    const snapshots = createSnapshots(parts)
    parts.one.value = 1
    parts.two.value = 2
    const saved = JSON.parse(JSON.stringify(snapshots.save()))
    parts.one.value = 0
    parts.two.value = 0
    snapshots.load(saved)
    expect([parts.one.value, parts.two.value]).toEqual([1, 2])
  })

  test('without a part that came later leaves it as it starts', () => {
    const parts = { one: counter() }
    const added = { two: counter() }
    parts.one.value = 1
    const before = createSnapshots(parts).save()
    added.two.value = 2
    const snapshots = createSnapshots(parts, added)
    expect(snapshots.save().parts).toEqual({ one: { value: 1 }, two: { value: 2 } })
    snapshots.load(before)
    expect([parts.one.value, added.two.value]).toEqual([1, 0])
  })

  test.each([
    [null, 'version 1'],
    ['', 'version 1'],
    [{ version: 2, parts: { one: { value: 5 }, two: { value: 6 } } }, 'not of version 2'],
    [{ version: 1 }, 'lacks one, two'],
    [{ version: 1, parts: { one: { value: 5 } } }, 'lacks two'],
    [{ version: 1, parts: { one: { value: 5 }, two: { value: 'six' } } }, 'Part "two": The value must be'],
  ])('that is wrong (%j) is refused, and no part changes', (snapshot, message) => {
    const parts = { one: counter(), two: counter() }
    parts.one.value = 1
    expect(() => createSnapshots(parts).load(snapshot)).toThrow(message)
    expect([parts.one.value, parts.two.value]).toEqual([1, 0])
  })
})
