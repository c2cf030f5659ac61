import { expect, it } from 'vitest'
import { compile } from './compile.ts'

it('the compiler says of a wrapper that cannot be which path needs more, and of a mistake in a call what it is', () => {
  const { faults } = compile(`import { createClient } from '../../src/index.ts'
const ev = createClient()
export const list = <P extends '/vehicles' | '/evses'>(path: P) => ev.GET(path)
export const wrong = <P extends '/vehicles' | '/evses/{evse_id}'>(path: P) => ev.GET(path)
ev.GET('/evses', { params: { query: { page_sice: 10 } } })
ev.GET('/evses/{evse_id}')
`)
  expect([...faults.keys()]).toEqual([3, 4, 5])
  expect(faults.get(3)).toMatch(
    /'"\/evses\/\{evse_id\}"' is not assignable to type 'PathThatRequiresNothing<"get">'/,
  )
  expect(faults.get(4)).toMatch(/^Object literal may only .*Did you mean to write 'page_size'\?$/)
  expect(faults.get(5)).toMatch(
    /'"\/evses\/\{evse_id\}"' is not assignable.* 'PathThatRequiresNothing<"get">'/,
  )
})
