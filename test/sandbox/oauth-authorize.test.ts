import { Window } from 'happy-dom'
import { describe, expect, it, test } from 'vitest'
import { BORIS, bodyOf, CALLBACK, CHALLENGE, ID, loginOf, MARIA, SECRET, setUp } from './oauth-fixture.ts'

const PKCE = { code_challenge: CHALLENGE, code_challenge_method: 'S256' }

/** A page as a browser understands it. */
async function read(response: Response) {
  const { document } = new Window()
  document.write(await response.text())
  return document
}

/** Nothing sends the browser anywhere: a person has to read what is wrong. */
async function expectErrorPage(response: Response) {
  expect(response.status).toBe(400)
  expect(response.headers.get('location')).toBeNull()
  expect(response.headers.get('content-type')).toContain('text/html')
  const page = await read(response)
  expect(page.querySelector('form')).toBeNull()
  return page.querySelector('[role=alert]')?.textContent ?? ''
}

describe('the login page', () => {
  test.each(['/o/authorize/', '/o/authorize'])('opens at %s', async (path) => {
    const { app, authorizeUrl } = setUp()
    const response = await app.request(authorizeUrl().replace('/o/authorize/', path))
    expect(response.status).toBe(200)
    const page = await read(response)
    expect(page.documentElement.lang).toBe('en')
    expect(page.title).toBe('Sign in to Sandbox application')
    expect([...page.querySelectorAll('form')].map((form) => form.getAttribute('action'))).toEqual([
      path,
      path,
    ])
  })

  it('offers users, and labels its fields', async () => {
    const { app, authorizeUrl } = setUp({ listed: () => [MARIA, BORIS, 'user-who-left'] })
    const page = await read(await app.request(authorizeUrl()))
    const offered = [...page.querySelectorAll('button[name=user]')]
    expect(offered.map((button) => button.getAttribute('value'))).toEqual([MARIA, BORIS])
    expect(offered[0]?.textContent).toBe('Maria Lopez (maria@example.com)')
    expect(page.querySelector('#email')?.getAttribute('value')).toBe('maria@example.com')
    for (const input of page.querySelectorAll('input:not([type=hidden])'))
      expect(page.querySelector(`label[for=${input.id}]`)?.textContent).toBeTruthy()
  })

  test.each([
    ['a user of the list', { user: BORIS }, BORIS],
    ['an e-mail address', { email: 'boris@example.com', password: 'anything' }, BORIS],
    ['an e-mail address in other letters and with spaces', { email: ' Maria@Example.com ' }, MARIA],
  ])('signs in with %s', async (_, fields, user) => {
    const { post, openLogin, exchange, oauth } = setUp()
    const consent = await post('/o/authorize/', { login: await openLogin(), ...fields })
    expect(consent.status).toBe(200)
    const end = await post('/o/authorize/', { login: loginOf(await consent.text()), decision: 'allow' })
    const code = new URL(end.headers.get('location') ?? '').searchParams.get('code') ?? ''
    const { access_token } = await bodyOf(await exchange(code, { client_secret: SECRET }))
    const headers = new Headers({ authorization: `Bearer ${access_token}` })
    expect(oauth.actor(headers, { name: 'GET /', secured: true, scopes: [] }).user).toBe(user)
  })

  test.each([
    ['an unknown e-mail address', { email: '"><script>alert(1)</script>@example.com' }],
    ['nothing', {}],
    ['a user that there is not', { user: 'user01' }],
  ])('is shown again, with an error, after %s', async (_, fields: Record<string, string>) => {
    const { post, openLogin } = setUp()
    const response = await post('/o/authorize/', { login: await openLogin(), ...fields })
    expect(response.status).toBe(400)
    const page = await read(response)
    expect(page.querySelector('[role=alert]')?.textContent).toContain('No user')
    expect(page.querySelector('#email')?.getAttribute('value')).toBe(fields.email ?? '')
    expect(page.querySelector('#email')?.getAttribute('aria-describedby')).toBe('error')
    expect(page.querySelector('script')).toBeNull()
  })
})

describe('the consent page', () => {
  it('lists the scopes in words', async () => {
    const { post, openLogin } = setUp({ words: { 'evse:read': 'Read EVSEs & more' } })
    const login = await openLogin({ scope: 'tariff:prices:read evse:read' })
    const page = await read(await post('/o/authorize/', { login, user: MARIA }))
    expect([...page.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Read EVSEs & more evse:read',
      'Read tariff prices tariff:prices:read',
    ])
    expect(page.querySelector('main')?.textContent).toContain('Maria Lopez (maria@example.com)')
  })

  it('ends with a code and the state, at the redirect URI with the query that it has', async () => {
    const { signIn } = setUp()
    const state = 'a b&code=forged#/é'
    const url = await signIn({ redirect_uri: `${CALLBACK}?from=app`, state })
    expect(url.href.startsWith(`${CALLBACK}?from=app&code=`)).toBe(true)
    expect(url.searchParams.getAll('code')).toHaveLength(1)
    expect(url.searchParams.get('state')).toBe(state)
  })

  it('ends with access_denied when the user denies', async () => {
    const { signIn } = setUp()
    const { searchParams } = await signIn({}, MARIA, 'deny')
    expect(searchParams.get('error')).toBe('access_denied')
    expect(searchParams.get('state')).toBe('xyz')
    expect(searchParams.has('code')).toBe(false)
  })

  it('sends no state where none was sent', async () => {
    const { signIn } = setUp()
    expect((await signIn({ state: '' })).searchParams.has('state')).toBe(false)
  })

  it('takes one decision', async () => {
    const { post, openLogin } = setUp()
    const consent = await post('/o/authorize/', { login: await openLogin(), user: MARIA })
    const login = loginOf(await consent.text())
    await expectErrorPage(await post('/o/authorize/', { login, decision: 'perhaps' }))
    const first = await post('/o/authorize/', { login, decision: 'allow' })
    expect(first.status).toBe(303)
    expect(await expectErrorPage(await post('/o/authorize/', { login, decision: 'allow' }))).toContain(
      'too old',
    )
  })

  it('does not come to speak of another user who signs in in another tab', async () => {
    const { post, openLogin, exchange, oauth } = setUp()
    const login = await openLogin(PKCE)
    const marias = loginOf(await (await post('/o/authorize/', { login, user: MARIA })).text())
    await post('/o/authorize/', { login, user: BORIS })
    const end = await post('/o/authorize/', { login: marias, decision: 'allow' })
    const code = new URL(end.headers.get('location') ?? '').searchParams.get('code') ?? ''
    expect(oauth.save()).toMatchObject({ codes: [[code, { user: MARIA }]] })
    expect((await exchange(code, { code_verifier: 'wrong' })).status).toBe(400)
  })

  test.each([
    ['a login that was made up', { login: 'made-up', decision: 'allow' }],
    ['no login', { decision: 'allow' }],
    ['a login to which nobody signed in', { decision: 'allow', login: undefined }],
  ])('cannot be answered with %s', async (_, fields) => {
    const { post, openLogin } = setUp()
    const form =
      'login' in fields && fields.login === undefined ? { ...fields, login: await openLogin() } : fields
    await expectErrorPage(await post('/o/authorize/', form as Record<string, string>))
  })

  test.each([
    ['was removed', undefined],
    ['lost its redirect URI', { client_id: ID, client_secret: SECRET }],
  ])('leads nowhere when the application %s meanwhile', async (_, replacement) => {
    const { post, openLogin, oauth } = setUp()
    const consent = await post('/o/authorize/', { login: await openLogin(), user: MARIA })
    oauth.applications.remove(ID)
    if (replacement) oauth.applications.put(replacement)
    await expectErrorPage(
      await post('/o/authorize/', { login: loginOf(await consent.text()), decision: 'allow' }),
    )
  })
})

describe('where the browser is never sent', () => {
  test.each([
    'https://evil.example/callback',
    'http://localhost.evil.example/callback',
    'http://localhost@evil.example/callback',
    'http://localhost:80@evil.example/',
    'http://localhost\\@evil.example/',
    'http://evil.example#http://localhost/',
    'http://localhost:5173/callback#token',
    'http:\\\\evil.example',
    'http:evil.example',
    'http:///evil.example',
    'http://user:secret@localhost/',
    '//evil.example',
    '/callback',
    'localhost:5173/callback',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'java\tscript:alert(1)',
    'http://localhost/\r\nSet-Cookie: a=b',
    'com.example.application:/callback',
    'ftp://localhost/',
    'not a URI',
    'http://[::2]/',
    'http://127.0.0.2/',
    'http://localhost:99999/',
  ])('to %j, which is not registered', async (redirect_uri) => {
    const { app, authorizeUrl } = setUp()
    expect(await expectErrorPage(await app.request(authorizeUrl({ redirect_uri })))).toContain(
      'not registered',
    )
  })

  test.each([
    ['the redirect URI is missing', { redirect_uri: '' }],
    ['the application is missing', { client_id: '' }],
    ['the application is unknown', { client_id: '<script>alert(1)</script>' }],
  ])('if %s', async (_, parameters) => {
    const { app, authorizeUrl } = setUp()
    await expectErrorPage(await app.request(authorizeUrl(parameters)))
  })

  test.each([`&redirect_uri=${CALLBACK}`, `&client_id=${ID}`])('if %s comes twice', async (more) => {
    const { app, authorizeUrl } = setUp()
    expect(await expectErrorPage(await app.request(authorizeUrl() + more))).toContain('more than once')
  })
})

describe('registered redirect URIs', () => {
  test.each([
    'http://localhost',
    'http://localhost:3000/',
    'http://127.0.0.1:61023/any/path?x=1',
    'http://[::1]:61023/callback',
    'https://localhost:8443/callback',
    'com.example.app:/signed-in',
    'com.example.app://callback',
    'exp://192.168.1.4:19000/--/callback',
  ])('of the default application cover %s', async (redirect_uri) => {
    const { signIn } = setUp()
    const { href } = await signIn({ redirect_uri })
    expect(href).toContain('code=')
    expect(href.startsWith(new URL(redirect_uri).href.split('?')[0] ?? '')).toBe(true)
  })

  test.each([
    ['https://app.example/cb', 'https://app.example/cb', true],
    ['https://app.example/cb', 'https://app.example/cb/', false],
    ['https://app.example/cb', 'https://app.example:444/cb', false],
    ['https://app.example/cb', 'https://app.example/cb?x=1', false],
    ['https://app.example/cb', 'https://APP.example/cb', false],
    ['http://127.0.0.1/cb', 'http://127.0.0.1:5000/cb', true],
    ['http://127.0.0.1/cb', 'http://localhost:5000/cb', false],
    ['http://127.0.0.1/cb', 'http://127.0.0.1:5000/cb/more', false],
    ['http://127.0.0.1/cb', 'https://127.0.0.1:5000/cb', false],
    ['https://app.example/a/*', 'https://app.example/a/b/c', true],
    ['https://app.example/a/*', 'https://app.example/a/../b', false],
    ['https://app.example/a/*', 'https://app.example/a/%2e%2e/b', false],
    ['https://app.example/a/*', 'https://app.example:444/a/b', false],
    ['https://app.example/a/*', 'https://app.example.evil/a/b', false],
    ['app.one:/*', 'app.one://x', true],
    ['app.one://host/*', 'app.one://other/x', false],
  ])('of another: %s, asked for %s: %s', async (registered, redirect_uri, fine) => {
    const { app, authorizeUrl, oauth } = setUp()
    oauth.applications.put({ client_id: 'other', client_secret: 'x', redirect_uris: [registered] })
    const response = await app.request(authorizeUrl({ client_id: 'other', redirect_uri }))
    expect(response.status).toBe(fine ? 200 : 400)
  })
})

describe('a request that cannot be granted goes back to the application', () => {
  const NO_SECRET = { client_id: 'public', redirect_uris: [CALLBACK] }

  test.each([
    ['without a response type', { response_type: '' }, 'invalid_request'],
    ['with another response type', { response_type: 'token' }, 'unsupported_response_type'],
    ['with an unknown scope', { scope: 'evse:read admin' }, 'invalid_scope'],
    [
      'with a plain challenge',
      { code_challenge: CHALLENGE, code_challenge_method: 'plain' },
      'invalid_request',
    ],
    ['with a challenge without method', { code_challenge: CHALLENGE }, 'invalid_request'],
    ['with a method without challenge', { code_challenge_method: 'S256' }, 'invalid_request'],
    ['with a challenge too short', { ...PKCE, code_challenge: 'short' }, 'invalid_request'],
    ['from a public application without PKCE', { client_id: 'public' }, 'invalid_request'],
    ['from an application without the grant', { client_id: 'machine' }, 'unauthorized_client'],
  ])('%s', async (_, parameters, error) => {
    const { app, authorizeUrl, oauth } = setUp()
    oauth.applications.put(NO_SECRET)
    oauth.applications.put({
      ...NO_SECRET,
      client_id: 'machine',
      client_secret: 'x',
      grants: ['client_credentials'],
    })
    const response = await app.request(authorizeUrl(parameters))
    expect(response.status).toBe(302)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const url = new URL(response.headers.get('location') ?? '')
    expect(url.origin + url.pathname).toBe(CALLBACK)
    expect(Object.fromEntries(url.searchParams)).toEqual({
      error,
      error_description: expect.any(String),
      state: 'xyz',
    })
  })

  test.each(['scope=evse:read&scope=evse:write', 'state=abc'])('with a parameter twice: %s', async (more) => {
    const { app, authorizeUrl } = setUp()
    const location = (await app.request(`${authorizeUrl()}&${more}`)).headers.get('location') ?? ''
    expect(new URL(location).searchParams.get('error')).toBe('invalid_request')
  })
})

describe('every page', () => {
  const hostile = '<script>alert("app")</script>'

  async function pages() {
    const server = setUp({ listed: () => [MARIA, BORIS] })
    server.oauth.applications.put({
      client_id: ID,
      client_secret: SECRET,
      name: hostile,
      redirect_uris: ['http://localhost/*'],
    })
    const { app, post, authorizeUrl, openLogin } = server
    return {
      login: await app.request(authorizeUrl()),
      again: await post('/o/authorize/', { login: await openLogin(), email: hostile }),
      consent: await post('/o/authorize/', { login: await openLogin(), user: BORIS }),
      error: await app.request(authorizeUrl({ redirect_uri: `https://evil.example/?${hostile}` })),
    }
  }

  it('shows hostile names as what they are', async () => {
    for (const response of Object.values(await pages())) {
      const text = await response.clone().text()
      expect(text).not.toMatch(/<script/i)
      const page = await read(response)
      expect(page.querySelector('script')).toBeNull()
      expect(page.querySelector('main')?.textContent).toContain('<script>alert(')
    }
  })

  it('lets nothing run, frame or leak it', async () => {
    for (const { headers } of Object.values(await pages())) {
      const policy = headers.get('content-security-policy')
      expect(policy).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src 'self'; form-action 'self'/,
      )
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })

  test.each([
    [CALLBACK, 'http:'],
    ['com.example.app:/signed-in', 'com.example.app:'],
  ])('lets the decision lead to %s', async (redirect_uri, source) => {
    const { post, openLogin } = setUp()
    const { headers } = await post('/o/authorize/', { login: await openLogin({ redirect_uri }), user: MARIA })
    expect(headers.get('content-security-policy')).toContain(`form-action 'self' ${source};`)
  })

  it('is asked for and answered by GET and POST only, with a form', async () => {
    const { app, openLogin } = setUp()
    expect((await app.request('/o/authorize/', { method: 'DELETE' })).status).toBe(405)
    const body = JSON.stringify({ login: await openLogin(), user: MARIA })
    const headers = { 'content-type': 'application/json' }
    await expectErrorPage(await app.request('/o/authorize/', { method: 'POST', headers, body }))
  })
})

test('only the newest thousand open pages are remembered', async () => {
  const { app, authorizeUrl, openLogin, post } = setUp()
  const login = await openLogin()
  for (let count = 0; count < 1_000; count++) await app.request(authorizeUrl())
  await expectErrorPage(await post('/o/authorize/', { login, user: MARIA }))
  expect((await post('/o/authorize/', { login: await openLogin(), user: MARIA })).status).toBe(200)
})
