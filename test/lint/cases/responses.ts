import { at, type Case, list, one } from './case.ts'

export const responses: Case[] = [
  [
    'success-content',
    'a success that lost its content',
    { [`${one} responses 200 content`]: undefined },
    at(one, 'responses/200'),
    /Add the `content` of this success, or `x-empty: true`/,
  ],
  [
    'success-content',
    'a success with content of no type',
    { [`${one} responses 200 content`]: {} },
    at(one, 'responses/200'),
    /Add the `content` of this success/,
  ],
  [
    'success-content',
    'content that is said to be empty',
    { [`${one} responses 200 x-empty`]: true },
    at(one, 'responses/200'),
    /remove one or the other/,
  ],
  ...['RetryAfter', 'retry-after', 'Retry_After'].map(
    (name): Case => [
      'retry-after',
      `the header ${name}`,
      { [`components responses TooManyRequests headers ${name}`]: { $ref: '#/components/headers/Wait' } },
      at('components responses TooManyRequests headers', name),
      /is called `Retry-After`/,
    ],
  ),
  [
    'retry-after',
    'Retry-After on a success',
    { [`${one} responses 200 headers Retry-After`]: { $ref: '#/components/headers/Wait' } },
    at(one, 'responses/200'),
    /remove it from 200/,
  ],
  [
    'retry-after',
    'a 429 without it',
    { 'components responses TooManyRequests headers Retry-After': undefined },
    at(list, 'responses/429'),
    /add the header `Retry-After`/,
  ],
  [
    'response-headers',
    'a success without the version',
    { [`${one} responses 200 headers EvEnergy-Version`]: undefined },
    at(one, 'responses/200'),
    /Add the header EvEnergy-Version\./,
  ],
  [
    'response-headers',
    'an error without headers',
    { 'components responses NotFound headers': undefined },
    at('components responses NotFound'),
    /X-RateLimit-Limit, X-RateLimit-Remaining/,
  ],
  ...['400', '401', '403', '404', '406', '429', 'default'].map(
    (status): Case => [
      'error-matrix',
      `an operation without ${status}`,
      { [`${one} responses ${status}`]: undefined },
      at(one, 'responses'),
      new RegExp(`Add the response \`${status}\``),
    ],
  ),
  [
    'problem-response',
    'an error as plain JSON',
    {
      'components responses NotFound content': {
        'application/json': { schema: { $ref: '#/components/schemas/Problem' }, example: {} },
      },
    },
    at('components responses NotFound'),
    /`application\/problem\+json`/,
  ],
  [
    'problem-response',
    'an error with a schema of its own',
    { 'components responses NotFound content application/problem+json schema': { type: 'object' } },
    at('components responses NotFound content application/problem+json schema'),
    /Refer to schemas\/common\/Problem\.yaml/,
  ],
  [
    'problem-response',
    'an example with the status of another error',
    { 'components responses NotFound content application/problem+json examples Problem value status': 400 },
    at('components responses NotFound content application/problem+json examples Problem value status'),
    /write `status: 404`, not 400/,
  ],
  [
    'problem-response',
    'a default response that blames the caller',
    {
      'components responses ServerError content application/problem+json examples Problem value status': 400,
    },
    at('components responses ServerError content application/problem+json examples Problem value status'),
    /sent with a 5xx status/,
  ],
]
