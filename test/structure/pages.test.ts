import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...globSync('{docs,mock,examples}/**/*.md', { cwd: root, exclude: ['**/node_modules/**'] }),
]
const OURS = /^(console|docs|examples|generated|mock|openapi|scripts|src|test)\//

/** The files and folders of this repository that a page names, from where it can be seen. */
function named(page: string): string[] {
  const folder = path.dirname(path.join(root, page))
  const prose = readFileSync(path.join(root, page), 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  const code = [...prose.matchAll(/`([\w@./-]+)`/g)].map(([, name = '']) => name)
  const links = [...prose.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, name = '']) => name)
  // A page among sources speaks of those beside it.
  const beside = page.startsWith('mock/src/') ? code.filter((name) => /^[\w-]+\.ts$/.test(name)) : []
  return [
    ...code.filter((name) => OURS.test(name)).map((name) => path.join(root, name)),
    ...[...links, ...beside].map((name) => path.join(folder, name)),
  ]
}

test.each(pages)('every file of ours that %s names is there', (page) => {
  expect(named(page).filter((place) => !existsSync(place))).toEqual([])
})

test('the pages name many files', () => {
  expect(pages.flatMap(named).length).toBeGreaterThan(60)
})
