import { bearer, createClient } from 'ev-energy'
import { UploadError, uploadEvidence } from 'ev-energy/resilience'
import { createMock, startMock } from 'ev-energy-mock'
import { describe, expect, it, onTestFinished } from 'vitest'

const file = () => new File([new Uint8Array(300_000).fill(7)], 'invoice.pdf', { type: 'application/pdf' })

/** A sandbox over HTTP, whose storage is on the same port. */
async function setUp() {
  const mock = await startMock({ port: 0, quiet: true })
  onTestFinished(() => mock.close())
  return { mock, ev: createClient({ baseUrl: `${mock.url}/v2`, auth: bearer('any') }) }
}

describe('uploadEvidence', () => {
  it('starts, sends the file without the token, and finishes', async () => {
    const mock = createMock()
    const ev = createClient({ auth: bearer('n3Qh'), fetch: mock.fetch })
    const puts: RequestInit[] = []
    const { id } = await uploadEvidence(ev, file(), {
      fetch: (url, init) => {
        puts.push(init ?? {})
        return mock.fetch(url as string, init)
      },
    })
    const params = { path: { rebate_evidence_file_id: id } } as const
    const { data } = await ev.GET('/rebate_evidence_files/{rebate_evidence_file_id}', { params })
    expect(data?.file_name).toBe('invoice.pdf')
    expect(puts).toEqual([{ method: 'PUT', body: expect.any(File) }])
  })

  it('tells how far it got, with the length known beforehand', async () => {
    const { mock, ev } = await setUp()
    const told: number[] = []
    let address = ''
    await uploadEvidence(ev, file(), {
      onProgress: (sent, total) => told.push(sent / total),
      fetch: (url, init) => {
        address = String(url)
        expect(new Headers(init?.headers).get('Content-Length')).toBe('300000')
        return fetch(url, init)
      },
    })
    expect(told.length).toBeGreaterThan(1)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
    expect(address.startsWith(mock.url)).toBe(true)
    expect(await (await fetch(address)).text()).toContain('300000 bytes (application/pdf)')
  })

  it('sends the file again after a failure of the storage, and gives up in the end', async () => {
    const { ev } = await setUp()
    const retry = { wait: async () => {} }
    const failures = [503, 0]
    const flaky = (url: string | URL | Request, init?: RequestInit) => {
      const status = failures.shift()
      if (status === undefined) return fetch(url, init)
      return status ? Promise.resolve(new Response(null, { status })) : Promise.reject(new TypeError('gone'))
    }
    expect((await uploadEvidence(ev, file(), { fetch: flaky, retry })).id).toMatch(/^rbef/)
    const refused = uploadEvidence(ev, file(), {
      fetch: async () => new Response(null, { status: 403 }),
      retry,
    })
    await expect(refused).rejects.toBeInstanceOf(UploadError)
    await expect(refused).rejects.toMatchObject({ status: 403 })
    const gone = uploadEvidence(ev, file(), { fetch: () => Promise.reject(new TypeError('gone')), retry })
    await expect(gone).rejects.toThrow('gone')
  })

  it('ends with its signal, and passes on a problem of the API', async () => {
    const { ev } = await setUp()
    const abort = new AbortController()
    const onProgress = () => abort.abort(new Error('the user left'))
    await expect(uploadEvidence(ev, file(), { onProgress, signal: abort.signal })).rejects.toThrow(
      'the user left',
    )
    const wrong = uploadEvidence(ev, file(), { evidenceType: 'https://api.ev.energy/v2/nothing' })
    await expect(wrong).rejects.toMatchObject({ name: 'ProblemError', status: 400 })
  })
})
