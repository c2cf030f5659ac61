import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import {
  signWebhook,
  verifyWebhook,
  type WebhookFault,
  type WebhookRequest,
  type WebhookSecret,
  WebhookVerificationError,
} from '../../src/webhooks/index.ts'
import { json, serve } from './server.ts'

// The vector of the standard-webhooks project, which Svix also documents.
const vector = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  seconds: 1614265330,
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
}
const now = () => vector.seconds * 1000
const { secret } = vector
const otherSecret = `whsec_${btoa('another secret of 24 byt')}`
const event = {
  type: 'charging_sub_session.ended',
  timestamp: '2024-03-22T06:48:31.402Z',
  data: { id: 'csub01HSH04KDEWF6Z4DB2J77J74K5', location: { address_1: '1 Bagshot Row, Zürich 🚗' } },
}
const signed = (options: Parameters<typeof signWebhook>[2] = {}) =>
  signWebhook(event, secret, { id: 'msg_1', now, ...options })

/** Why a request is refused. */
async function refusal(
  request: WebhookRequest,
  options: Parameters<typeof verifyWebhook>[2] = {},
  secrets: WebhookSecret = secret,
): Promise<WebhookVerificationError> {
  const error = await verifyWebhook(request, secrets, { now, ...options }).then(
    () => expect.fail('it was accepted'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof WebhookVerificationError)) throw error
  return error
}
const reason = async (...args: Parameters<typeof refusal>): Promise<WebhookFault> =>
  (await refusal(...args)).reason

describe('the scheme', () => {
  it('is that of the standard-webhooks vector', async () => {
    const { id, body, signature, seconds } = vector
    const { headers } = await signWebhook(body, secret, { id, now })
    expect(headers).toMatchObject({
      'svix-id': id,
      'svix-timestamp': `${seconds}`,
      'svix-signature': signature,
    })
    // The signature is right, so what is left to refuse is that the vector's body is no event.
    expect(await reason({ headers, body })).toBe('malformed-body')
  })

  it('is that of the standardwebhooks package, whatever is sent', async () => {
    const bytes = fc.uint8Array({ minLength: 24, maxLength: 64 })
    const id = fc.stringMatching(/^[\w-]{1,40}$/)
    const data = fc.dictionary(fc.string(), fc.jsonValue())
    await fc.assert(
      fc.asyncProperty(bytes, id, data, async (bytes, id, data) => {
        const secret = `whsec_${Buffer.from(bytes).toString('base64')}`
        const body = JSON.stringify({ ...event, data })
        const signature = new Webhook(secret).sign(id, new Date(now()), body)
        const ours = await signWebhook(body, secret, { id, now })
        expect(ours.headers['svix-signature']).toBe(signature)

        const headers = {
          'webhook-id': id,
          'webhook-timestamp': `${vector.seconds}`,
          'webhook-signature': signature,
        }
        expect(await verifyWebhook({ headers, body }, secret, { now })).toEqual({
          ...JSON.parse(body),
          messageId: id,
        })
      }),
    )
  })

  it('sends what the standardwebhooks package accepts', async () => {
    const { headers, body } = await signWebhook(event, secret)
    const renamed = Object.entries(headers).map(([name, value]) => [name.replace('svix-', 'webhook-'), value])
    expect(new Webhook(secret).verify(body, Object.fromEntries(renamed))).toEqual(event)
  })

  it('refuses a body in which any one byte was changed', async () => {
    const { headers, body } = await signed()
    const bytes = new TextEncoder().encode(body)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = bytes.map((byte, index) => (index === at ? byte ^ change : byte))
        expect(await reason({ headers, body: changed })).toBe('wrong-signature')
      }),
    )
  })

  it.each(['svix-id', 'svix-timestamp', 'svix-signature'])('refuses another %s', async (name) => {
    const { headers, body } = await signed()
    const other = await signWebhook('{}', otherSecret, { id: 'msg_2', now: () => now() + 1000 })
    const changed = { ...headers, [name]: other.headers[name] }
    expect(await reason({ headers: changed, body })).toBe('wrong-signature')
  })
})

describe('an event', () => {
  it('is the body and the id of the message', async () => {
    expect(await verifyWebhook(await signed(), secret, { now })).toEqual({ ...event, messageId: 'msg_1' })
  })

  it('may be of a type that is not known yet', async () => {
    const later = {
      type: 'vehicle.unplugged',
      timestamp: event.timestamp,
      data: { id: 'vhcl1' },
      extra: true,
    }
    const request = await signWebhook(later, secret, { id: 'msg_3' })
    expect(await verifyWebhook(request, secret)).toEqual({ ...later, messageId: 'msg_3' })
  })

  it('is verified with the time of the moment if no clock is given', async () => {
    const request = await signWebhook(event, secret)
    expect(await verifyWebhook(request, secret)).toMatchObject(event)
    expect((await signWebhook(event, secret)).headers['svix-id']).not.toBe(request.headers['svix-id'])
    await expect(verifyWebhook(await signed(), secret)).rejects.toThrow(WebhookVerificationError)
  })

  it.each([
    ['empty', ''],
    ['not JSON', '<h1>hunter2</h1>'],
    ['cut off', '{"type": "hunter2'],
    ['an array', '[{}]'],
    ['null', 'null'],
    ['without a type', '{"timestamp":"2024-03-22T06:48:31.402Z","data":{}}'],
    ['without a timestamp', '{"type":"vehicle.unplugged","data":{}}'],
    [
      'without data',
      '{"type":"charging_sub_session.ended","timestamp":"2024-03-22T06:48:31.402Z","data":null}',
    ],
  ])('is refused if its body is %s, and the body is not quoted', async (_, body) => {
    const error = await refusal(await signWebhook(body, secret, { now }))
    expect(error.reason).toBe('malformed-body')
    expect(error.message).not.toContain('hunter2')
  })

  it('is refused if its body is not UTF-8', async () => {
    const body = Uint8Array.of(0x22, 0xff, 0x22)
    const content = Buffer.concat([Buffer.from(`msg_1.${vector.seconds}.`), body])
    const key = await crypto.subtle.importKey(
      'raw',
      Buffer.from(secret.slice(6), 'base64'),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    )
    const signature = Buffer.from(await crypto.subtle.sign('HMAC', key, content)).toString('base64')
    const headers = { ...(await signed()).headers, 'svix-signature': `v1,${signature}` }
    expect(await reason({ headers, body })).toBe('malformed-body')
  })
})

describe('a request', () => {
  it('is accepted with its body as text and as bytes of any kind', async () => {
    const { headers, body } = await signed()
    const bytes = new TextEncoder().encode(body)
    const larger = new Uint8Array(bytes.length + 20)
    larger.set(bytes, 7)
    for (const form of [body, bytes, bytes.buffer, Buffer.from(body), larger.subarray(7, 7 + bytes.length)])
      expect(await verifyWebhook({ headers, body: form }, secret, { now })).toMatchObject(event)
  })

  it('is accepted as a Request, as Headers, and as an object with names in any case', async () => {
    const { headers, body, method } = await signed()
    const request = new Request('https://app.example/webhooks', { method, headers, body })
    expect(await verifyWebhook(request, secret, { now })).toMatchObject(event)

    const shouted = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
    )
    const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
    for (const form of [new Headers(headers), shouted, lists, { ...headers, cookie: undefined }])
      expect(await verifyWebhook({ headers: form, body }, secret, { now })).toMatchObject(event)
  })

  it('is accepted as it comes over HTTP', async () => {
    const server = await serve(json({}))
    await fetch(server.origin, await signWebhook(event, secret))
    const [received] = server.received
    if (!received) return expect.fail('nothing was received')
    expect(await verifyWebhook(received, secret)).toMatchObject(event)
    expect(received.headers['svix-event-type']).toBe(event.type)
  })

  it('is accepted with the names of Standard Webhooks, but not with parts of both', async () => {
    const { headers, body } = await signed()
    const rename = (name: string) => name.replace('svix-', 'webhook-')
    const renamed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [rename(name), value]))
    expect(await verifyWebhook({ headers: renamed, body }, secret, { now })).toMatchObject(event)

    const { 'svix-id': id, ...rest } = headers
    const error = await refusal({ headers: { ...rest, 'webhook-id': id ?? '' }, body })
    expect(error).toMatchObject({
      reason: 'missing-headers',
      message: expect.stringContaining('lacks svix-id:'),
    })
  })

  it('is refused without reading the body if its headers already tell', async () => {
    const arrayBuffer = () => expect.fail('the body was read')
    const { headers } = await signed()
    const tooLate = { now: () => now() + 301_000 }
    expect(await reason({ headers: new Headers(), arrayBuffer })).toBe('missing-headers')
    expect(await reason({ headers, arrayBuffer }, tooLate)).toBe('too-old')
  })

  it.each([
    ['svix-id', ['svix-id']],
    ['svix-timestamp', ['svix-timestamp']],
    ['svix-signature', ['svix-signature']],
    ['svix-id, svix-signature', ['svix-id', 'svix-signature']],
    ['svix-id, svix-timestamp, svix-signature', ['svix-id', 'svix-timestamp', 'svix-signature']],
  ])('is refused if it lacks %s, by name, also if the header is empty', async (names, gone) => {
    const { headers, body } = await signed()
    for (const value of ['', undefined]) {
      const lacking = { ...headers, ...Object.fromEntries(gone.map((name) => [name, value])) }
      const error = await refusal({ headers: lacking, body })
      expect(error.reason).toBe('missing-headers')
      expect(error.message).toContain(`lacks ${names}:`)
    }
  })

  it('names the headers of Standard Webhooks as missing where others of those are there', async () => {
    const { message } = await refusal({ headers: { 'webhook-id': 'msg_1' }, body: '' })
    expect(message).toContain('lacks webhook-timestamp, webhook-signature:')
  })

  it.each([
    ['svix-timestamp', 'hello'],
    ['svix-timestamp', `${vector.seconds}.5`],
    ['svix-timestamp', `${vector.seconds}abc`],
    ['svix-timestamp', `-${vector.seconds}`],
    ['svix-timestamp', '1e9'],
    ['svix-timestamp', '9'.repeat(400)],
    ['svix-id', 'msg_1.1614265330'],
    ['svix-signature', 'v1'],
    ['svix-signature', 'v2,g0hM9SsE'],
    ['svix-signature', 'v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw'],
  ])('is refused if its %s is %s', async (name, value) => {
    const { headers, body } = await signed()
    expect(await reason({ headers: { ...headers, [name]: value }, body })).toBe('malformed-headers')
  })

  it.each([
    ['nothing', 'v1,'],
    ['nonsense', 'v1,dawfeoifkpqwoekfpqoekf'],
    ['the beginning of the right one', vector.signature.slice(0, 8)],
    ['the right one and more', `${vector.signature}=`],
    ['a megabyte of nonsense', `v1,${'A'.repeat(1_000_000)}`],
    ['a megabyte of commas', `v1,${','.repeat(1_000_000)}`],
    ['a hundred thousand wrong ones', 'v1,AAAAAAAA '.repeat(100_000)],
  ])('is refused if its signature is %s', async (_, signature) => {
    const { id, body } = vector
    const headers = { 'svix-id': id, 'svix-timestamp': `${vector.seconds}`, 'svix-signature': signature }
    const error = await refusal({ headers, body })
    expect(error.reason).toBe('wrong-signature')
    expect(error.message.length).toBeLessThan(200)
  })

  it.each([
    ['spaces', (signatures: string[]) => signatures.join(' ')],
    [
      'a comma, as platforms join headers that were sent twice',
      (signatures: string[]) => signatures.join(', '),
    ],
    ['arrays, as some platforms give those', (signatures: string[]) => signatures],
  ])('is accepted if one of several signatures is right, separated by %s', async (_, join) => {
    const { headers, body } = await signed()
    const wrong = 'Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc='
    const signatures = [`v1,${wrong}`, `v2,${wrong}`, headers['svix-signature'] ?? '', `v1,${wrong}`]
    const several = { ...headers, 'svix-signature': join(signatures) }
    expect(await verifyWebhook({ headers: several, body }, secret, { now })).toMatchObject(event)
  })

  it('whose body was parsed or read already is the mistake of the receiver', async () => {
    const { headers, body, method } = await signed()
    for (const parsed of [event, undefined, null])
      await expect(
        verifyWebhook({ headers, body: parsed as unknown as string }, secret, { now }),
      ).rejects.toThrow(/^verifyWebhook\(\): body must be the raw text or bytes/)

    const request = new Request('https://app.example/webhooks', { method, headers, body })
    await request.json()
    await expect(verifyWebhook(request, secret, { now })).rejects.toThrow('was read already')
  })
})

describe('time', () => {
  const at = (seconds: number) => ({ now: () => now() + seconds * 1000 })

  it('may differ by 300 s to either side', async () => {
    const request = await signed()
    expect(await verifyWebhook(request, secret, at(300))).toMatchObject(event)
    expect(await verifyWebhook(request, secret, at(-300))).toMatchObject(event)
    const { reason, message } = await refusal(request, at(301))
    expect([reason, message]).toEqual([
      'too-old',
      expect.stringContaining('sent 301 s ago, and 300 s are tolerated'),
    ])
    expect(await refusal(request, at(-301))).toMatchObject({
      reason: 'too-new',
      message: expect.stringContaining('sent 301 s ahead of the time here'),
    })
  })

  it('may differ by as much as is tolerated', async () => {
    const request = await signed()
    expect(await reason(request, { ...at(11), tolerance: 10 })).toBe('too-old')
    expect(await reason(request, { ...at(1), tolerance: 0 })).toBe('too-old')
    expect(await verifyWebhook(request, secret, { ...at(0), tolerance: 0 })).toMatchObject(event)
    expect(await verifyWebhook(request, secret, { ...at(1e9), tolerance: Infinity })).toMatchObject(event)
  })

  it.each([-1, Number.NaN])('cannot be tolerated by %d s', async (tolerance) => {
    await expect(verifyWebhook(await signed(), secret, { now, tolerance })).rejects.toThrow(
      /^verifyWebhook\(\): tolerance must be/,
    )
  })
})

describe('a secret', () => {
  it('may be one of several, in the receiver as in the sender', async () => {
    const rotating = await signWebhook(event, [otherSecret, secret], { now })
    expect(rotating.headers['svix-signature']).toMatch(/^v1,\S+ v1,\S+$/)
    const old = await signWebhook(event, otherSecret, { now })
    expect(await verifyWebhook(rotating, secret, { now })).toMatchObject(event)
    expect(await verifyWebhook(rotating, otherSecret, { now })).toMatchObject(event)
    expect(await verifyWebhook(old, [secret, otherSecret], { now })).toMatchObject(event)
    expect(await reason(old, {}, secret)).toBe('wrong-signature')
  })

  it('may lack its prefix', async () => {
    expect(await verifyWebhook(await signed(), secret.slice('whsec_'.length), { now })).toMatchObject(event)
  })

  it.each([
    ['empty', ''],
    ['an empty array', []],
    ['the prefix alone', 'whsec_'],
    ['undefined', undefined],
    ['null', null],
    ['an object', {}],
    ['too short', 'whsec_aHVudGVyMg=='],
    ['not Base64', 'whsec_hunter2!hunter2!hunter2!hunter2!hunter2'],
    ['Base64 of an impossible length', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwhunterhunterhunt2'],
    ['Base64 with a line break', `${secret}\n`],
    ['a public key of the asymmetric scheme', 'whpk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwhunter2hunt'],
    ['one good and one bad', [secret, 'hunter2']],
  ])('that is %s is the mistake of the receiver, and is not repeated', async (_, wrong) => {
    const malformed = wrong as unknown as string
    for (const call of [verifyWebhook(await signed(), malformed, { now }), signWebhook(event, malformed)]) {
      const error = await call.catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(TypeError)
      expect(String(error)).toMatch(
        /(verifyWebhook|signWebhook)\(\): (the secret is missing|not the secret of a)/,
      )
      expect(String(error)).not.toContain('hunter')
    }
  })
})

it.each(['', 'msg.1'])('signWebhook refuses the id "%s", whose signature could be moved', async (id) => {
  await expect(signWebhook(event, secret, { id })).rejects.toThrow(/^signWebhook\(\): the id must not/)
})
