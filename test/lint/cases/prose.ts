import { at, type Case, evse, one, patch } from './case.ts'

export const prose: Case[] = [
  [
    'operation-id',
    'an operationId that does not follow the path',
    { [`${one} operationId`]: 'get-evse' },
    at(one, 'operationId'),
    /Write `operationId: get-evses-evse_id`/,
  ],
  [
    'operation-id',
    'a webhook without its operationId',
    { 'webhooks evse.created post operationId': undefined },
    at('webhooks evse.created post'),
    /Write `operationId: webhook-evse-created`/,
  ],
  [
    'function-name',
    'a POST to no collection without the name of its function',
    { 'paths /evses/{evse_id}/reset': { post: { summary: 'Reset an EVSE' } } },
    'paths//evses/{evse_id}/reset/post',
    /This path is no collection.*say what it does in `x-function`/,
  ],
  ...(
    [
      ['of one word', 'read', /camel case such as `startEvseOnboarding`, not `read`/],
      ['in another case', 'read_evse', /camel case/],
      ['that need not be said', 'getEvse', /give this name already: remove/],
      ['with another verb than the summary', 'readEvse', /write `get…`, not `readEvse`/],
    ] as const
  ).map(
    ([what, name, says]): Case => [
      'function-name',
      `a name of a function ${what}`,
      { [`${one} x-function`]: name },
      at(one, 'x-function'),
      says,
    ],
  ),
  ...(
    [
      ['another', 'listEvses', 'List an EVSE'],
      ['the pages of another', 'paginateEvses', 'Paginate EVSEs'],
    ] as const
  ).map(
    ([what, name, summary]): Case => [
      'function-name',
      `a function that is called like that of ${what}`,
      { [`${one} x-function`]: name, [`${one} summary`]: summary },
      at(one),
      new RegExp(`\`${name}\` is the function of \`GET /evses\` too`),
    ],
  ),
  [
    'operation-summary',
    'a long summary',
    { [`${one} summary`]: 'x'.repeat(61) },
    at(one, 'summary'),
    /at most 60 characters, this one has 61/,
  ],
  [
    'operation-summary',
    'a summary that is a sentence',
    { [`${one} summary`]: 'Retrieve an EVSE.' },
    at(one, 'summary'),
    /remove the full stop/,
  ],
  ['operation-summary', 'a missing summary', { [`${one} summary`]: undefined }, at(one), /Add a `summary`/],
  ...[
    one,
    'components parameters evse_id',
    'components headers Wait',
    `${patch} requestBody`,
    'components responses NotFound',
    evse,
    `${evse} properties name`,
  ].map(
    (place): Case => [
      'described',
      `no description at ${place}`,
      { [`${place} description`]: undefined },
      at(place),
      /^(Describe|Say what)/,
    ],
  ),
  [
    'tag-group',
    'a tag that is not declared',
    { [`${one} tags 0`]: 'Chargers' },
    at(one, 'tags/0'),
    /`Chargers` is not declared/,
  ],
  ['tag-group', 'a tag in no group', { 'x-tagGroups 0 tags': [] }, 'tags/0', /it is in none/],
  [
    'tag-group',
    'a tag in two groups',
    { 'x-tagGroups 1': { name: 'More', tags: ['EVSEs'] } },
    'tags/0',
    /it is in 2/,
  ],
  [
    'tag-group',
    'a group with an unknown tag',
    { 'x-tagGroups 0 tags': ['EVSEs', 'CSV'] },
    'x-tagGroups/0/tags',
    /`CSV` is not a declared tag/,
  ],
  [
    'tag-group',
    'a tag that nothing uses',
    { 'tags 1': { name: 'CSV', description: 'Files.' } },
    'tags/1',
    /No operation has the tag `CSV`/,
  ],
  ...['@@', 'TODO', 'FIXME', 'TBD'].map(
    (mark): Case => [
      'marker',
      `a text with ${mark}`,
      { [`${evse} description`]: `${mark}: a charger` },
      at(evse, 'description'),
      new RegExp(`still to be written: replace it, and the \`${mark}\``),
    ],
  ),
]
