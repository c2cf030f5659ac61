import { at, type Case, evse, one, patch } from './case.ts'

export const requests: Case[] = [
  [
    'request-body',
    'a body that does not say whether it is required',
    { [`${patch} requestBody required`]: undefined },
    at(patch, 'requestBody'),
    /add `required: true`/,
  ],
  [
    'request-body',
    'a PATCH without a body',
    { [`${patch} requestBody`]: undefined },
    at(patch),
    /describe its `requestBody`/,
  ],
  [
    'request-body',
    'a read-only property in a write schema',
    { 'components schemas EVSEUpdate properties name readOnly': true },
    at('components schemas EVSEUpdate properties name'),
    /leave it out of the write schema/,
  ],
  [
    'request-body',
    'a resource as a write schema',
    { [`${patch} requestBody content application/json schema`]: { $ref: '#/components/schemas/EVSE' } },
    at(evse, 'properties/id'),
    /`id` is read-only/,
  ],
  [
    'request-body',
    'a body that a GET would send',
    { [`${one} requestBody`]: { required: true, description: 'None.', content: {} } },
    at(one, 'requestBody'),
    /A GET has no body/,
  ],
  [
    'operation-security',
    'an operation that leaves its security to the default',
    { [`${one} security`]: undefined },
    at(one),
    /`security: \[\]` for everyone/,
  ],
  [
    'operation-security',
    'a scope that one flow lacks',
    { 'components securitySchemes oauth2 flows authorizationCode scopes': {} },
    at(one, 'security/0/oauth2'),
    /not declared in the flow authorizationCode/,
  ],
  [
    'operation-security',
    'a scheme that does not exist',
    { [`${one} security`]: [{ OAuth2: [] }] },
    at(one, 'security/0/OAuth2'),
    /write one of oauth2/,
  ],
  [
    'operation-security',
    'a webhook with a token',
    { 'webhooks evse.created post security': [{ oauth2: ['evse:read'] }] },
    at('webhooks evse.created post security'),
    /Write `security: \[\]`/,
  ],
]
