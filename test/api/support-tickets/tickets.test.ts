import { describe, expect, it } from 'vitest'
import { document } from '../../../scripts/contract.ts'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

/** The document, as far as these tests look into it. */
const described = document as unknown as {
  paths: { '/support_tickets': { get: { parameters: { name?: string; in?: string }[] } } }
  components: { schemas: Record<'SupportTicketCategory' | 'SupportTicketSubcategory', { enum: string[] }> }
}
const VOLVO = 'tick01HN2NJ9NMRZBXT1H6FT9N7735'
const WITHOUT_USER = 'tick01HN3CWP1Q5K8Z2XV7M0RYT4BA'

// biome-ignore lint/suspicious/noExplicitAny: answers are validated before.
type Ticket = any

/** Every ticket of a sandbox, and how to ask for some of them. */
async function everyTicket(users = 120) {
  const api = sandbox({ users })
  const headers = await application(api)
  const { body } = await api.get('/support_tickets?page_size=100', headers)
  const ask = async (query: string): Promise<Ticket[]> =>
    (await api.get(`/support_tickets?page_size=100&${query}`, headers)).body
  return { api, headers, tickets: body as Ticket[], ask }
}

describe('support tickets', () => {
  it('are those of the user; only an application sees those without one', async () => {
    const { api, tickets } = await everyTicket()
    const { body } = await api.get('/support_tickets')
    expect(body.map(({ id }: Ticket) => id)).toEqual([VOLVO])
    expect((await api.get(`/support_tickets/${WITHOUT_USER}`)).status).toBe(404)
    expect((await api.get(`/support_tickets/${WITHOUT_USER}/messages`)).status).toBe(404)
    expect((await api.patch(`/support_tickets/${WITHOUT_USER}`, {})).status).toBe(404)
    expect(tickets.find(({ id }) => id === WITHOUT_USER)).toMatchObject({ user: null, status: 'Open' })
    expect(tickets.filter(({ user }) => user === null).length).toBeGreaterThan(3)
  })

  it('of a user who was made up are seen by that user', async () => {
    const { api, tickets } = await everyTicket()
    const ticket = tickets.find(({ id, user }) => user !== null && id !== VOLVO)
    const own = await application(api, ticket.user.split('/').at(-1))
    expect((await api.get('/support_tickets', own)).body).toEqual([ticket])
    expect((await api.get(ticket.url)).status).toBe(404)
  })

  it('come in pages that lead to each other', async () => {
    const { api, headers, tickets } = await everyTicket()
    const first = await api.get('/support_tickets?page_size=20', headers)
    const second = await api.get(first.links.next as string, headers)
    expect([...first.body, ...second.body]).toEqual(tickets.slice(0, 40))
    expect((await api.get(second.links.previous as string, headers)).body).toEqual(first.body)
  })

  it('carry their user and their messages when asked to', async () => {
    const { get } = sandbox()
    const { body } = await get(`/support_tickets/${VOLVO}?expand=user&expand=messages`)
    expect(body.user.email).toBe('frodo@example.com')
    expect(body.messages.map(({ position }: Ticket) => position)).toEqual([0, 1])
  })

  it('tell of times in their order', async () => {
    const { api, headers, tickets } = await everyTicket()
    for (const { url, created_at, resolved_at, ticket_updated_at, status } of tickets.slice(0, 30)) {
      const { body } = await api.get(`${url}/messages`, headers)
      const times = [
        created_at,
        ...body.slice(1).map((message: Ticket) => message.created_at),
        ticket_updated_at,
      ]
      const told = times.filter((time) => time !== null).map(Date.parse)
      expect(told).toEqual([...told].sort((a, b) => a - b))
      expect(body[0].created_at).toBe(created_at)
      expect(resolved_at !== null).toBe(['Resolved', 'Closed'].includes(status))
    }
  })

  it('are categorised, and lose a category that is set to null', async () => {
    const { get, patch } = sandbox()
    const path = `/support_tickets/${VOLVO}`
    const before = (await get(path)).body
    const { body } = await patch(path, {
      human_verified_category: 'CHARGER',
      human_verified_subcategory: 'OFFLINE',
      ai_generated_subcategory: null,
      subject: 'Not to be changed',
    })
    expect(body).toEqual({
      ...before,
      human_verified_category: 'CHARGER',
      human_verified_subcategory: 'OFFLINE',
      ai_generated_subcategory: null,
    })
    expect((await get(path)).body).toEqual(body)
    const refused = await patch(path, { human_verified_category: 'CAR' })
    expect(refused.status).toBe(400)
    expect(Object.keys(refused.body.field_errors)).toContain('human_verified_category')
  })

  it('are categorised by a form as well, where an empty field is null', async () => {
    const { mock, get, url } = sandbox()
    const path = `/support_tickets/${VOLVO}`
    await mock.fetch(url(path), {
      method: 'PATCH',
      headers: { authorization: 'Bearer anything' },
      body: new URLSearchParams({ human_verified_category: '', ai_generated_category: 'SOLAR' }),
    })
    const { body } = await get(path)
    expect([body.human_verified_category, body.ai_generated_category]).toEqual([null, 'SOLAR'])
  })
})

describe('filters of support tickets', () => {
  const within = (time: string | null, from: string, to: string) =>
    time !== null && from <= time && time <= to
  const [FROM, TO] = ['2024-02-05T00:00:00Z', '2024-02-20T12:00:00Z']
  const OFFSET = encodeURIComponent('2024-02-05T01:00:00+01:00')

  const cases: [string, (ticket: Ticket) => boolean][] = [
    ['external_ticket_id=12350', ({ external_ticket_id }) => external_ticket_id === '12350'],
    ['status=Open', ({ status }) => status === 'Open'],
    ['status__in=Open,Closed', ({ status }) => ['Open', 'Closed'].includes(status)],
    ['priority=High', ({ priority }) => priority === 'High'],
    ['priority__in=High,Urgent', ({ priority }) => ['High', 'Urgent'].includes(priority)],
    ['priority__isnull=false', () => true],
    ['source=Phone', ({ source }) => source === 'Phone'],
    ['source__in=Phone,Feedback Widget', ({ source }) => source !== 'Email'],
    ['tags=escalated', ({ tags }) => tags.includes('escalated')],
    ['user__isnull=true', ({ user }) => user === null],
    ['user__isnull=false', ({ user }) => user !== null],
    [
      'user=https://api.ev.energy/v2/users/user01HN2NJ9NMRZBXT1H6FT9N7735',
      ({ user }) => user?.endsWith('user01HN2NJ9NMRZBXT1H6FT9N7735'),
    ],
    ...filtersOf('human_verified_category', 'VEHICLE'),
    ...filtersOf('human_verified_subcategory', 'REAUTHENTICATION'),
    ...filtersOf('ai_generated_category', 'VEHICLE'),
    ...filtersOf('ai_generated_subcategory', 'TELEMATICS_ISSUE'),
    [`created_at__gte=${FROM}`, (ticket) => ticket.created_at >= FROM],
    [`created_at__gte=${OFFSET}`, (ticket) => ticket.created_at >= FROM],
    [`created_at__lte=${TO}`, (ticket) => ticket.created_at <= TO],
    ...['created_at', 'resolved_at', 'ticket_updated_at'].map((property): (typeof cases)[number] => [
      `${property}__range=${FROM},${TO}`,
      (ticket) => within(ticket[property], FROM, TO),
    ]),
    ...['resolved_at', 'ticket_updated_at'].flatMap((property): typeof cases => [
      [`${property}__gte=${FROM}`, (ticket) => ticket[property] !== null && ticket[property] >= FROM],
      [`${property}__lte=${TO}`, (ticket) => ticket[property] !== null && ticket[property] <= TO],
      [`${property}__isnull=true`, (ticket) => ticket[property] === null],
      [`${property}__isnull=false`, (ticket) => ticket[property] !== null],
    ]),
    [
      'status=Closed&priority=Low&source=Email',
      ({ status, priority, source }) => `${status}${priority}${source}` === 'ClosedLowEmail',
    ],
  ]

  function filtersOf(property: string, value: string): typeof cases {
    return [
      [`${property}=${value}`, (ticket) => ticket[property] === value],
      [`${property}__isnull=true`, (ticket) => ticket[property] === null],
      [`${property}__isnull=false`, (ticket) => ticket[property] !== null],
    ]
  }

  it.each(cases)('keep what they say: %s', async (query, passes) => {
    const { tickets, ask } = await everyTicket()
    const expected = tickets.filter(passes)
    expect(await ask(query)).toEqual(expected)
    expect(expected.length, 'the filter is put to the test').toBeGreaterThan(0)
  })

  it('are all that the document has', () => {
    const { parameters } = described.paths['/support_tickets'].get
    const documented = parameters.flatMap(({ name, in: place }) =>
      name !== undefined && place === 'query' && !/^page|^expand/.test(name) ? [name] : [],
    )
    const tested = cases.flatMap(([query]) => query.split('&').map((part) => part.split('=')[0]))
    expect([...new Set(tested)].sort()).toEqual(documented.sort())
  })

  it.each(['created_at__range=2024-02-05', 'resolved_at__range=soon,later', 'created_at__gte=soon'])(
    'are refused where they make no sense: %s',
    async (query) => {
      const { status, body } = await sandbox().get(`/support_tickets?${query}`)
      expect(status).toBe(400)
      expect(Object.keys(body.field_errors)).toEqual([query.split('=')[0]])
    },
  )
})

describe('messages of support tickets', () => {
  const path = `/support_tickets/${VOLVO}/messages`

  it.each([
    ['', [0, 1]],
    ['message_type=INITIAL_REQUEST', [0]],
    ['message_type__in=HUMAN_AGENT_RESPONSE,AI_AGENT_RESPONSE', [1]],
    ['message_type=TELEGRAM', []],
    ['position=1', [1]],
    ['position__gte=1', [1]],
    ['position__lte=0', [0]],
    ['position__gte=0&position__lte=1', [0, 1]],
  ])('are in the order of the conversation, and filtered by %s', async (query, positions) => {
    const { body } = await sandbox().get(`${path}?${query}`)
    expect(body.map(({ position }: Ticket) => position)).toEqual(positions)
  })

  it('are found one by one', async () => {
    const { api, headers, tickets } = await everyTicket()
    const all = tickets.slice(0, 12).flatMap(({ messages }) => messages as string[])
    for (const url of all) expect((await api.get(url, headers)).body.id).toBe(url.split('/').at(-1))
    const [first] = tickets[2].messages as string[]
    const elsewhere = first?.replace(tickets[2].id, tickets[3].id) ?? ''
    expect((await api.get(elsewhere, headers)).status).toBe(404)
  })
})

describe('categories of support tickets', () => {
  it('are all that the document has, with names', async () => {
    const { body } = await sandbox().get('/support_tickets/categories')
    const { SupportTicketCategory, SupportTicketSubcategory } = described.components.schemas
    const values = (choices: { value: string }[]) => choices.map(({ value }) => value)
    expect(values(body.categories)).toEqual(SupportTicketCategory.enum)
    expect(values(body.subcategories)).toEqual(SupportTicketSubcategory.enum)
    expect(body.categories).toContainEqual({ value: 'USABILITY_UX', label: 'Usability/UX' })
    expect(body.subcategories).toContainEqual({ value: 'APP_CRASH_FREEZE', label: 'App crash / freeze' })
    expect(body.subcategories).toContainEqual({ value: 'UI_ISSUE', label: 'UI issue' })
  })
})
