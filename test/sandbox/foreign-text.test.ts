import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sandbox } from './api.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc
    .array(fc.constantFrom('\u0090', '\u0091', '\u009D', 'a', 'b', 'c', '/v2', '\ud800', '\u0000', '"'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((all) => all.join('')),
)
const examples: [string][] = [['\u0090/users/x'], ['a\u009Db'], ['\u0091a\u0091b\u0091c'], ['\u0091']]

it('of any kind comes back as sent, alone, in lists, and from a snapshot', async () => {
  const { mock, get, post } = sandbox({ rateLimit: false })
  await fc.assert(
    fc.asyncProperty(text, async (file_name) => {
      const { status, body } = await post('/rebate_evidence_files:start_upload', { file_name })
      expect(status).toBe(201)
      expect((await get(body.url)).body.file_name).toBe(file_name)
      const listed = (await get('/rebate_evidence_files')).body
      expect(listed.map((one: { file_name: string }) => one.file_name)).toContain(file_name)
      expect(new URL(body.presigned_url).origin).toBe('https://sandbox.test')
      mock.load(JSON.parse(JSON.stringify(mock.save())))
      expect((await get(body.url)).body.file_name).toBe(file_name)
    }),
    { numRuns: 60, examples },
  )
})

it('in a query comes back in the Link header', async () => {
  const { get } = sandbox({ rateLimit: false })
  for (const [name] of examples) {
    const { status, links } = await get(`/evses?page_size=1&cpid=${encodeURIComponent(name)}`)
    expect(status).toBe(200)
    for (const link of Object.values(links))
      if (link) expect(new URL(link, 'http://x').searchParams.get('cpid')).toBe(name)
  }
})
