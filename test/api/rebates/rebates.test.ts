import { describe, expect, it } from 'vitest'
import { userRebateSeries } from '../../../mock/src/api/rebates/user-rebates.ts'
import { idOfOrdinal } from '../../../mock/src/engine/world/series.ts'
import { createSandbox } from '../../../mock/src/host/sandbox.ts'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const CHARGER = '/rebate_types/rbtt01HSH04KDEWF6Z4DB2J77J74K5'
const USED_CAR = '/rebate_types/rbtt01HSH04VB1C2D3E4F5G6H7J8K9'
const PURCHASE = '/rebate_evidence_types/rbet01HSH04KDEWF6Z4DB2J77J74K5'
const SERIAL = '/rebate_evidence_types/rbet01HSH04QX7Y2Z5W9V3T8S1R6PA'
const REGISTRATION = '/rebate_evidence_types/rbet01HSH04VB1C2D3E4F5G6H7J8K9'
const REBATE = '/user_rebates/rbtu01HSH04KDEWF6Z4DB2J77J74K5'
const FILE = '/rebate_evidence_files/rbef01HSH04KDEWF6Z4DB2J77J74K5'

/** Addresses of files say when they end, so two reads of one agree within a second only. */
const STILL = { start: Date.parse('2026-11-01T12:00:00Z'), speed: 0 }

describe('rebate types', () => {
  const { get, url } = sandbox({ clock: STILL })

  it('are listed and retrieved, with the evidence that they need', async () => {
    const { body } = await get('/rebate_types')
    expect(body.map((t: { url: string }) => t.url)).toEqual([url(CHARGER), url(USED_CAR)])
    for (const type of body) expect((await get(type.url)).body).toEqual(type)
    expect(body[0].required_evidence).toEqual([url(PURCHASE), url(SERIAL)])
  })

  it('expand their evidence, filled in by the user', async () => {
    for (const path of ['/rebate_types', CHARGER]) {
      const { body } = await get(`${path}?expand=required_evidence`)
      const [purchase, serial] = [body].flat()[0].required_evidence
      expect(purchase).toEqual((await get(PURCHASE)).body)
      expect(serial.evidence_data[0].value).toBe('SHIR100001')
    }
  })

  it('speak the language that the caller likes best, if they know it', async () => {
    const title = async (language: string) => (await get(CHARGER, { 'accept-language': language })).body.title
    expect(await title('fr-CA,en;q=0.5')).toBe('Borne à domicile')
    expect(await title('de, es;q=0.8, en;q=0.9')).toBe('Home charger')
    expect(await title('de, es;q=0.8')).toBe('Cargador doméstico')
    expect((await get(PURCHASE, { 'accept-language': 'es' })).body.title).toBe('Comprobante de compra')
  })
})

describe('rebate evidence types', () => {
  it('tell what the user handed in', async () => {
    const { get } = sandbox({ clock: STILL })
    const [purchase, serial] = (await get('/rebate_evidence_types')).body
    expect(purchase).toMatchObject({
      title: 'Proof of purchase',
      upload_required: true,
      file: { name: 'charger_invoice.pdf' },
      evidence_data: [{ data_type: 'currency', title: 'Invoice', required: true, value: '1000' }],
    })
    expect(purchase.file.url).toContain('/user_rebates/rbtu01HSH04KDEWF6Z4DB2J77J74K5/charger_invoice.pdf')
    expect(serial).toMatchObject({ title: 'Serial number', file: null, description: null })
    expect((await get(SERIAL)).body).toEqual(serial)
  })
})

describe('rebate applications', () => {
  it('are those of the user, with the rebate that they are for', async () => {
    const { get, url } = sandbox({ users: 50, clock: STILL })
    const { body } = await get('/user_rebates')
    expect(body).toEqual([
      {
        id: 'rbtu01HSH04KDEWF6Z4DB2J77J74K5',
        url: url(REBATE),
        status: 'PENDING_IN_PROGRESS',
        rebate_type: url(CHARGER),
      },
    ])
    const expanded = await get(`${REBATE}?expand=rebate_type.required_evidence`)
    expect(expanded.body.rebate_type.required_evidence[0].evidence_data[0].value).toBe('1000')
    expect((await get('/user_rebates?expand=rebate_type')).body[0].rebate_type.title).toBe('Home charger')
  })

  it('go from the choice of a rebate through its evidence to their submission', async () => {
    const { mock, get, post, patch, url } = sandbox()
    const { status, body: rebate } = await post('/user_rebates', { rebate_type: url(USED_CAR) })
    expect(status).toBe(201)
    expect(Object.keys(rebate)).toEqual(['id', 'url'])
    expect((await get(rebate.url)).body.status).toBe('PENDING_TYPE_SELECTED')
    expect((await get('/user_rebates')).body).toHaveLength(2)

    const evidence = {
      rebate_type: url(USED_CAR),
      evidence_type: url(REGISTRATION),
      evidence_data: [
        { id: 4, value: 'AB12 CDE' },
        { id: 5, value: '12500.50' },
      ],
    }
    expect((await patch(rebate.url, evidence)).body).toEqual(rebate)
    expect((await get(rebate.url)).body.status).toBe('PENDING_IN_PROGRESS')
    const values = async () =>
      (await get(REGISTRATION)).body.evidence_data.map((d: { value: string }) => d.value)
    expect(await values()).toEqual(['AB12 CDE', '12500.50'])
    await patch(rebate.url, { ...evidence, evidence_data: [{ id: 5, value: '12000' }] })
    expect(await values()).toEqual(['AB12 CDE', '12000'])

    const early = await post(`${rebate.url}:submit`)
    expect([early.status, early.body.title, early.body.detail]).toEqual([
      400,
      'Application incomplete',
      'The application lacks Vehicle registration: a file.',
    ])
    const started = await post(`/rebate_evidence_files:start_upload?user_rebate=${rebate.id}`, {
      file_name: 'v5c.jpg',
      rebate_evidence_type: url(REGISTRATION),
    })
    await mock.fetch(started.body.presigned_url, { method: 'PUT', body: 'a photo' })
    expect((await post(`${rebate.url}:submit`)).status).toBe(400)
    await post(`${started.body.url}:finish_upload`)
    expect(await post(`${rebate.url}:submit`)).toMatchObject({ status: 200, body: undefined })
    expect((await get(rebate.url)).body.status).toBe('COMPLETE')
    await patch(rebate.url, evidence)
    expect((await get(rebate.url)).body.status).toBe('COMPLETE')
  })

  it('are those of one user at a time', async () => {
    const { get, post, url, mock } = sandbox()
    const headers = await application({ mock })
    expect((await get('/user_rebates', headers)).status).toBe(400)
    expect((await get('/rebate_evidence_files', headers)).status).toBe(400)
    expect((await post('/user_rebates', { rebate_type: url(CHARGER) }, headers)).status).toBe(400)
    const rosie = await application({ mock }, 'user01HN2P75GBNFRJPCZJXEFVXH5E')
    expect((await get('/user_rebates', rosie)).body).toEqual([])
    const { body } = await post('/user_rebates', { rebate_type: url(CHARGER) }, rosie)
    expect((await get(body.url)).status).toBe(404)
    expect((await get('/user_rebates', rosie)).body).toHaveLength(1)
    expect((await get('/rebate_evidence_types', rosie)).body[0].file).toBeNull()
  })

  it('are refused for a rebate that does not exist', async () => {
    const { post, url } = sandbox()
    for (const rebate_type of [
      url('/rebate_types/rbtt01HSH04VB1C2D3E4F5G6H7J8KZ'),
      url(PURCHASE),
      'home charger',
    ])
      expect(await post('/user_rebates', { rebate_type })).toMatchObject({
        status: 400,
        body: { field_errors: { rebate_type: [expect.any(String)] } },
      })
  })

  const url = (path: string) => `https://sandbox.test/v2${path}`

  it.each([
    ['another rebate', { rebate_type: url(USED_CAR) }, 'rebate_type'],
    ['evidence that the rebate does not need', { evidence_type: url(REGISTRATION) }, 'evidence_type'],
    ['an item that the evidence does not have', { evidence_data: [{ id: 3, value: '1' }] }, 'evidence_data'],
    ['an amount with a currency symbol', { evidence_data: [{ id: 2, value: '£1000' }] }, 'evidence_data'],
  ])('are not updated with %s', async (_, wrong, field) => {
    const { get, patch } = sandbox()
    const { status, body } = await patch(REBATE, {
      rebate_type: url(CHARGER),
      evidence_type: url(PURCHASE),
      evidence_data: [{ id: 2, value: '900' }],
      ...wrong,
    })
    expect(status).toBe(400)
    expect(body.field_errors).toHaveProperty(field)
    expect((await get(PURCHASE)).body.evidence_data[0].value).toBe('1000')
  })

  it('of other users look as if they did not exist', async () => {
    const { get, patch, post, url } = sandbox({ seed: 'others', users: 50 })
    const { world } = createSandbox({ seed: 'others', users: 50 })
    const other = `/user_rebates/${idOfOrdinal(userRebateSeries, world, 3)}`
    const evidence = { rebate_type: url(CHARGER), evidence_type: url(PURCHASE), evidence_data: [] }
    expect((await get(other)).status).toBe(404)
    expect((await patch(other, evidence)).status).toBe(404)
    expect((await post(`${other}:submit`)).status).toBe(404)
  })
})

describe('evidence files', () => {
  it('are listed by application, retrieved and expanded', async () => {
    const { get, url } = sandbox({ clock: STILL })
    const { body } = await get('/rebate_evidence_files')
    expect(body).toEqual([
      {
        id: 'rbef01HSH04KDEWF6Z4DB2J77J74K5',
        url: url(FILE),
        file_name: 'charger_invoice.pdf',
        rebate_evidence_type: url(PURCHASE),
      },
    ])
    const mine = await get('/rebate_evidence_files?user_rebate=rbtu01HSH04KDEWF6Z4DB2J77J74K5')
    expect(mine.body).toEqual(body)
    const none = await get('/rebate_evidence_files?user_rebate=rbtu01HSH04KDEWF6Z4DB2J77J74KZ')
    expect(none.body).toEqual([])
    const expanded = await get(`${FILE}?expand=rebate_evidence_type`)
    expect(expanded.body.rebate_evidence_type).toEqual((await get(PURCHASE)).body)
  })

  it('count as handed in once their upload is finished', async () => {
    const { mock, get, post, url } = sandbox()
    const { body: rebate } = await post('/user_rebates', { rebate_type: url(CHARGER) })
    const { status, body } = await post(`/rebate_evidence_files:start_upload?user_rebate=${rebate.id}`, {
      file_name: 'label & box.jpg',
      rebate_evidence_type: url(SERIAL),
    })
    expect(status).toBe(201)
    expect(body.presigned_url).toContain(`/user_rebates/${rebate.id}/label%20%26%20box.jpg?`)
    expect((await get(rebate.url)).body.status).toBe('PENDING_IN_PROGRESS')
    expect((await get(SERIAL)).body.file).toBeNull()
    expect((await post(`${body.url}:finish_upload`)).status).toBe(400)
    expect((await mock.fetch(body.presigned_url, { method: 'PUT', body: 'a label' })).status).toBe(200)

    for (const _ of [1, 2]) {
      const finished = await post(`${body.url}:finish_upload`)
      expect(finished).toMatchObject({ status: 200, body: { id: body.id, url: body.url } })
    }
    expect((await get(SERIAL)).body.file.name).toBe('label & box.jpg')
    expect((await get(`/rebate_evidence_files?user_rebate=${rebate.id}`)).body).toEqual([
      { id: body.id, url: body.url, file_name: 'label & box.jpg', rebate_evidence_type: url(SERIAL) },
    ])
  })

  it('are refused for evidence or an application that does not exist', async () => {
    const { post, url } = sandbox()
    const sent = { file_name: 'a.pdf', rebate_evidence_type: url(CHARGER) }
    const wrong = await post('/rebate_evidence_files:start_upload', sent)
    expect(wrong.status).toBe(400)
    expect(wrong.body.field_errors).toHaveProperty('rebate_evidence_type')
    const lost = await post(
      '/rebate_evidence_files:start_upload?user_rebate=rbtu01HSH04KDEWF6Z4DB2J77J74KZ',
      { ...sent, rebate_evidence_type: url(SERIAL) },
    )
    expect(lost.status).toBe(400)
    expect(lost.body.field_errors).toHaveProperty('user_rebate')
    expect((await post(`${FILE.replace('4K5', '4KZ')}:finish_upload`)).status).toBe(404)
  })
})

describe('the store of evidence files', () => {
  async function started(file_name = 'a.pdf') {
    const world = sandbox({ clock: { start: Date.UTC(2026, 9, 14), speed: 0 } })
    const { body } = await world.post('/rebate_evidence_files:start_upload', {
      file_name,
      rebate_evidence_type: world.url(SERIAL),
    })
    return { ...world, address: body.presigned_url as string }
  }

  it('is where a browser sends a file from another origin, and looks it up again', async () => {
    const { mock, address } = await started()
    const origin = 'http://localhost:3000'
    const preflight = await mock.fetch(address, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(preflight.headers.get('access-control-allow-methods')).toBe('PUT')
    expect((await mock.fetch(address)).status).toBe(404)
    const headers = { origin, 'content-type': 'application/pdf' }
    const sent = await mock.fetch(address, { method: 'PUT', headers, body: new Uint8Array(70_000) })
    expect([sent.status, sent.headers.get('access-control-allow-origin')]).toEqual([200, origin])
    expect(await (await mock.fetch(address)).text()).toContain('70000 bytes (application/pdf)')
  })

  it('shows the file of a kind of evidence', async () => {
    const { mock, get } = sandbox()
    const { file } = (await get(PURCHASE)).body
    expect(await (await mock.fetch(file.url)).text()).toContain('application/pdf')
  })

  it('refuses what was not signed, is too large or no upload', async () => {
    const { mock, address } = await started()
    const put = async (to: string, body: BodyInit = 'x') =>
      (await mock.fetch(to, { method: 'PUT', body })).status
    const url = new URL(address)
    expect(await put(url.origin + url.pathname)).toBe(403)
    expect(await put(address.replace(/Expires=\d+/, 'Expires=9999999999'))).toBe(403)
    expect(await put(address.replace(/rbef\w{26}/, 'rbef01HSH04KDEWF6Z4DB2J77J74K5'))).toBe(403)
    expect(await put(`${url.origin}/uploads/nothing/a`)).toBe(404)
    expect(await put(`${url.origin}/uploads`)).toBe(404)
    expect(await put(address, new Uint8Array(20_000_001))).toBe(413)
    expect((await mock.fetch(address, { method: 'DELETE' })).status).toBe(405)
    expect(await put(address)).toBe(200)
  })

  it.each(['..', '.', '\ud800.pdf', 'a/../b?c#d.pdf', ''])('takes a file that is called %j', async (name) => {
    const { mock, address } = await started(name)
    expect(new URL(address).pathname).toMatch(/^\/uploads\/rbef\w{26}\/user_rebates\/rbef\w{26}\/[^/]+$/)
    expect((await mock.fetch(address, { method: 'PUT', body: 'x' })).status).toBe(200)
  })

  it('is part of a snapshot', async () => {
    const { mock, post, address } = await started()
    await mock.fetch(address, { method: 'PUT', body: 'x' })
    const state = JSON.parse(JSON.stringify(mock.save()))
    mock.reset()
    expect((await mock.fetch(address)).status).toBe(404)
    mock.load(state)
    expect((await mock.fetch(address)).status).toBe(200)
    const id = /rbef\w{26}/.exec(address)?.[0]
    expect((await post(`/rebate_evidence_files/${id}:finish_upload`)).status).toBe(200)
  })
})
