import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { collections } from '../../generated/ids.ts'

const root = fileURLToPath(new URL('../../mock/src', import.meta.url))
const modules = globSync('**/*.ts', { cwd: root })
  .filter((file) => !file.startsWith('generated'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))

/** Modules with a line that does something, but for those whose matter that is. */
const doing = (what: RegExp, ...but: readonly string[]) =>
  modules.filter(({ file, text }) => what.test(text) && !but.includes(file)).map(({ file }) => file)

test('nobody but the module of ids takes one apart', () => {
  expect(doing(/\.(slice|substring)\((0, )?4\)/, 'engine/world/ulid.ts')).toEqual([])
  const prefixes = Object.keys(collections).join('|')
  expect(doing(new RegExp(`startsWith\\('(${prefixes})'\\)`))).toEqual([])
  expect(doing(new RegExp(`\\^(${prefixes})\\b`))).toEqual([])
})

test('nobody but the module of URLs knows how they are marked', () => {
  expect(doing(/\\u0090|\u0090/, 'engine/world/url.ts', 'engine/world/foreign.ts')).toEqual([])
})

test('no id is taken for one of a kind without a look', () => {
  expect(doing(/ as \w+(<'\w+'>)?\['id'\]| as Schema<'\w+Id'>| as IdOf</, 'engine/world/series.ts')).toEqual(
    [],
  )
  expect(modules.length).toBeGreaterThan(400)
})
