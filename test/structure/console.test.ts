import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../console/src', import.meta.url))
const files = globSync('**/*.{ts,tsx}', { cwd: root, exclude: ['generated/**'] })
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')
const { devDependencies } = JSON.parse(readFileSync(path.join(root, '../package.json'), 'utf8')) as {
  devDependencies: Record<string, string>
}

test('the console imports itself and its own dependencies only', () => {
  const imports = files.flatMap((file) =>
    [...textOf(file).matchAll(/(?:\bfrom |^import )'([^']+)'/gm)].map(([, to = '']) => {
      if (!to.startsWith('.')) return to.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? to
      return path.join(path.dirname(file), to).startsWith('..') ? `${file}: ${to}` : '.'
    }),
  )
  expect(imports.length).toBeGreaterThan(100)
  expect(new Set(imports)).toEqual(
    new Set(['.', ...Object.keys(devDependencies).filter((name) => name !== 'vite')]),
  )
})

test('nothing of the console puts text in as markup, or styles in as text', () => {
  expect(
    files.filter((file) => /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|style="/.test(textOf(file))),
  ).toEqual([])
})
