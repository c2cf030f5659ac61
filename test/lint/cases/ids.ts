import { at, type Case, evse } from './case.ts'

const id = '[0-7][0-9A-HJKMNP-TV-Z]{25}'

export const ids: Case[] = [
  [
    'id-pattern',
    'an id pattern without anchors',
    { 'components schemas EVSEId pattern': `evse${id}` },
    at('components schemas EVSEId pattern'),
    /Write the pattern of `evse` ids as \^evse/,
  ],
  [
    'id-pattern',
    'letters that ULIDs never use',
    { 'components schemas EVSEId pattern': '^evse[A-Z\\d]{26}$' },
    at('components schemas EVSEId pattern'),
    /Write the pattern/,
  ],
  [
    'id-pattern',
    'any other pattern without anchors',
    { [`${evse} properties name pattern`]: '\\d\\d' },
    at(evse, 'properties/name/pattern'),
    /start it with \^ and end it with \$/,
  ],
  [
    'id-pattern',
    'a prefix with two schemas',
    { 'components schemas OtherId': { type: 'string', description: 'Another.', pattern: `^evse${id}$` } },
    at('components schemas OtherId pattern'),
    /already belongs to #\/components\/schemas\/EVSEId/,
  ],
  [
    'id-pattern',
    'an id pattern inside another schema',
    { [`${evse} properties model`]: { type: 'string', pattern: `^emod${id}$`, description: 'Its model.' } },
    at(evse, 'properties/model/pattern'),
    /Refer to a schema of schemas\/common\/ids\.yaml/,
  ],
  [
    'path-id',
    'a path parameter with another id than its resource',
    { 'components parameters evse_id schema': { $ref: '#/components/schemas/ResourceId' } },
    at('components parameters evse_id schema'),
    /must refer to EVSEId/,
  ],
  [
    'path-id',
    'a path parameter without an id schema',
    { 'components parameters evse_id schema': { type: 'string' } },
    at('components parameters evse_id schema'),
    /not to a schema of its own/,
  ],
  [
    'resource-core',
    'a resource that may lack its url',
    { [`${evse} required`]: ['id'] },
    at(evse),
    /add url to `required`/,
  ],
  [
    'resource-core',
    'an id that a caller may set',
    { [`${evse} properties id readOnly`]: undefined },
    at(evse, 'properties/id'),
    /add `readOnly: true`/,
  ],
  [
    'path-id',
    'an id in a path that nothing describes',
    {
      'paths /evses/{evse_id} get responses 200 content application/json schema': { type: 'object' },
      'components parameters evse_id schema': { type: 'string' },
    },
    at('components parameters evse_id schema'),
    /must refer to an id schema of schemas\/common\/ids\.yaml, or show in `examples` what else it is/,
  ],
]
