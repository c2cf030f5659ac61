import { describe, expect, it } from 'vitest'
import { MESSAGES } from '../../../mock/src/api/notifications/notification-texts.ts'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const VOLVO = '/notifications/notf01HTHKTXVB77901324BCQPF1RB'

describe('notifications', () => {
  it('are those of the user, newest first, in pages', async () => {
    const { get } = sandbox()
    const first = await get('/notifications?page_size=3')
    const second = await get(first.links.next as string)
    const times = [...first.body, ...second.body].map(({ event_time }) => event_time)
    expect(times).toEqual([...times].sort().reverse())
    expect(second.body.map(({ short_text_title }: { short_text_title: string }) => short_text_title)).toEqual(
      ['Reconnect your Volvo C40'],
    )
    expect((await get(second.links.previous as string)).body).toEqual(first.body)
  })

  it('are read once that is said', async () => {
    const { get, patch } = sandbox()
    expect((await get(VOLVO)).body).not.toHaveProperty('read_at')
    const { body } = await patch(VOLVO, { read_at: '2024-04-03T08:20:22Z' })
    expect(body.Notification).toEqual((await get(VOLVO)).body)
    expect(body.Notification.read_at).toBe('2024-04-03T08:20:22Z')
    expect((await patch(VOLVO, {})).body).toEqual(body)
  })

  it.each([
    ['de-CH, en;q=0.5', 'Volvo C40 neu verbinden'],
    ['it, fr;q=0.9, en;q=0.8', 'Reconnectez : Volvo C40'],
    ['de;q=0, en', 'Reconnect your Volvo C40'],
    ['tlh', 'Reconnect your Volvo C40'],
    [',;q=,', 'Reconnect your Volvo C40'],
  ])('are in the language that %s prefers', async (language, title) => {
    const { get } = sandbox()
    const headers = { 'accept-language': language }
    expect((await get(VOLVO, headers)).body.short_text_title).toBe(title)
    const list = (await get('/notifications', headers)).body
    expect(list.at(-1)).toEqual((await get(VOLVO, headers)).body)
  })

  it('fit into the small spaces that their texts are for', () => {
    for (const { words } of MESSAGES)
      for (const { title, short } of Object.values(words)) {
        expect(title.replace('{car}', 'Volvo C40').length, title).toBeLessThanOrEqual(33)
        expect(short.length, short).toBeLessThanOrEqual(49)
      }
  })

  it('of others are no business of a user', async () => {
    const api = sandbox()
    const { body } = await api.get('/notifications?page_size=100', await application(api))
    expect(body.length).toBeGreaterThan(20)
    const own = new Set(
      (await api.get('/notifications?page_size=100')).body.map(({ id }: { id: string }) => id),
    )
    const other = body.find(({ id }: { id: string }) => !own.has(id))
    expect((await api.get(other.url)).status).toBe(404)
    expect((await api.patch(other.url, { read_at: '2024-04-03T08:20:22Z' })).status).toBe(404)
  })
})

describe('subscriptions', () => {
  it('are those of the user, with offering and user when asked for', async () => {
    const { get } = sandbox()
    const { body } = await get('/subscriptions?expand=offering&expand=user')
    expect(body.at(-1)).toMatchObject({
      id: 'subs01VSP6YGD1VP1DJSHTZARVX11M',
      offering: { name: 'ev.energy Solar Lifetime' },
      user: { email: 'frodo@example.com' },
    })
    const plain = (await get('/subscriptions')).body
    for (const { offering } of plain) expect((await get(offering)).body.url).toBe(offering)
  })

  it('are those of every third user for an application', async () => {
    const api = sandbox({ users: 9 })
    const headers = await application(api)
    const first = await api.get('/subscriptions?page_size=4', headers)
    const second = await api.get(first.links.next as string, headers)
    expect([first.body.length, second.body.length, second.links.next]).toEqual([4, 1, null])
  })
})

describe('time zones', () => {
  it('are names that JavaScript knows, London first', async () => {
    const { get } = sandbox()
    const { body, links } = await get('/timezones?page_size=100')
    expect(body[0].name).toBe('Europe/London')
    expect(links.next).toBeNull()
    for (const { name } of body) expect(() => new Intl.DateTimeFormat('en', { timeZone: name })).not.toThrow()
    expect((await get(body[40].url)).body).toEqual(body[40])
    expect((await get('/timezones?page_size=2')).links.next).toContain('page_after=')
  })
})

describe('the entrance', () => {
  it('leads to every collection', async () => {
    const { get } = sandbox()
    const { body } = await get('/')
    expect(Object.keys(body)).toHaveLength(14)
    for (const url of Object.values(body)) expect((await get(url as string)).status).toBe(200)
  })

  it('resets a password without telling whether there is an account', async () => {
    const { post } = sandbox()
    const known = await post('/auth/password_reset', { email: 'frodo@example.com' })
    const unknown = await post('/auth/password_reset', { email: 'sauron@example.com' })
    expect(known.body).toEqual({ status: 'password_reset_email_sent' })
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
    const refused = await post('/auth/password_reset', { email: 'frodo' })
    expect(refused.status).toBe(422)
    expect(refused.body.type).toContain('validation-failed-password-reset')
  })

  it('opens the webhook portal on the origin of the mock', async () => {
    const { get } = sandbox()
    expect((await get('/webhook_portal')).body.url).toBe('https://sandbox.test/_control/portal')
  })
})
