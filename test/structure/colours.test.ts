import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')
const tokens = (style: string) =>
  new Map([...style.matchAll(/(--[a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))

test('the pages of the mock have the colours and measures of the console', () => {
  const page = tokens(read('mock/src/engine/page.ts'))
  const console = tokens(read('console/src/style.css'))
  expect(page.size).toBeGreaterThan(10)
  expect(Object.fromEntries(page)).toEqual(
    Object.fromEntries([...console].filter(([name]) => page.has(name))),
  )
})
