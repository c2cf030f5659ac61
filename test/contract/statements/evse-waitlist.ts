import { expect } from 'vitest'
import { open, operation, problem, schema, takes, together, told } from './described.ts'
import { anonymous, answers, control, onBoth, preferring, refuses } from './face.ts'
import type { Sight, Statement } from './statement.ts'

const WAITLIST = 'POST /evse_waitlist'
const FAILED = 'validation-failed-evse-waitlist'
const MODEL = 'emod01HS9A004X5TB5JCMHENB5Z446'

/** What a waitlist is sent, which it takes or not. */
const waits = (status: 201 | 400, body: object, words: RegExp): Sight => ({
  document: together(told(WAITLIST, words), () =>
    expect(operation(WAITLIST).responses).toHaveProperty(`${status}`),
  ),
  ...onBoth(answers(status, WAITLIST, '/evse_waitlist', anonymous, { email: 'frodo@example.com', ...body })),
})

/** The country that an entry is kept with; only the control API tells. */
const keeps = (country: string, words: RegExp, language: string | undefined, body: object): Sight => ({
  document: told(WAITLIST, words),
  v2: async (face) => {
    const headers = { ...anonymous, ...(language !== undefined && { 'Accept-Language': language }) }
    const entry = { email: 'frodo@example.com', evse_model_id: MODEL, ...body }
    const { body: created } = await face.post('/evse_waitlist', entry, headers)
    const kept: { id: string; country: string }[] = await control(face, '/waitlist')
    expect(kept.find(({ id }) => id === created.id)?.country).toBe(country)
  },
  _mock: 'it keeps no list',
})

const mistaken = (body: object): Sight => ({
  document: problem(WAITLIST, 400, FAILED),
  ...onBoth(refuses(400, FAILED, WAITLIST, '/evse_waitlist', anonymous, body)),
})

const unknown = (body: object): Sight => ({
  ...mistaken({ email: 'frodo@example.com', ...body }),
  _mock: refuses(400, FAILED, WAITLIST, '/evse_waitlist', preferring('code=400'), {
    email: 'frodo@example.com',
    evse_model_id: MODEL,
  }),
})

export const evseWaitlist: readonly Statement[] = [
  [
    150,
    'a waitlist notes who is to be told, without a token',
    {
      ...waits(201, { evse_model_id: MODEL }, /no token is needed/),
      document: together(open(WAITLIST), told(WAITLIST, /found not to be supported/)),
    },
  ],
  [
    152,
    'a device is named in exactly one of two ways',
    waits(
      400,
      { evse_model_id: MODEL, evse_make_name: 'A', evse_model_name: 'B' },
      /exactly one of two ways/,
    ),
  ],
  [
    154,
    'by its model, with the names null',
    waits(
      201,
      { evse_model_id: MODEL, evse_make_name: null, evse_model_name: null },
      /`evse_model_id`, without the two names/,
    ),
  ],
  [
    154,
    'or by its model, and neither name',
    waits(400, { evse_model_id: MODEL, evse_model_name: 'B' }, /without the two names/),
  ],
  [
    155,
    'or by both names',
    waits(
      201,
      { evse_make_name: 'A', evse_model_name: 'B' },
      /`evse_make_name` and `evse_model_name`, without/,
    ),
  ],
  [
    155,
    'with the model null',
    waits(201, { evse_model_id: null, evse_make_name: 'A', evse_model_name: 'B' }, /left out or `null`/),
  ],
  [
    157,
    'a make alone is not enough',
    waits(400, { evse_make_name: 'A' }, /Every other combination is a `400`/),
  ],
  [157, 'nor is a name alone', waits(400, { evse_model_name: 'B' }, /Every other combination/)],
  [157, 'nor is nothing', waits(400, {}, /names nothing at all/)],
  [
    157,
    'nor is nothing three times',
    waits(400, { evse_model_id: null, evse_make_name: null, evse_model_name: null }, /names nothing at all/),
  ],
  [
    159,
    'the country is that of the program',
    keeps('GB', /that of the program when `program_id` is sent/, 'de-DE', {
      program_id: 'prog01HRS4TSK26BPBV7127DH7E0HA',
    }),
  ],
  [159, 'else that of Accept-Language', keeps('DE', /else the region in `Accept-Language`/, 'de-DE', {})],
  [159, 'else the United States', keeps('US', /else `US`/, undefined, {})],
  [
    159,
    'and is not sent',
    {
      document: together(takes(WAITLIST, 'Accept-Language'), () =>
        expect(JSON.stringify(schema('EVSEWaitlistEntryCreate'))).not.toContain('"country"'),
      ),
      ...onBoth(
        answers(201, WAITLIST, '/evse_waitlist', anonymous, { email: 'a@example.com', evse_model_id: MODEL }),
      ),
    },
  ],
  [161, 'its problems are those of RFC 9457 too', mistaken({ email: 'frodo@example.com' })],
  [163, 'a property that is missing is a mistake with a type of its own', mistaken({ evse_model_id: MODEL })],
  [
    163,
    'so are two ways at once',
    mistaken({ email: 'a@example.com', evse_model_id: MODEL, evse_make_name: 'A' }),
  ],
  [163, 'so is an unknown model', unknown({ evse_model_id: 'emod01HS9A004X5TB5JCMHENB50000' })],
  [
    163,
    'so is an unknown program',
    unknown({ evse_model_id: MODEL, program_id: 'prog01HRS4TSK26BPBV7127DH70000' }),
  ],
]
