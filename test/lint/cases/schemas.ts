import { at, type Case, evse } from './case.ts'

export const schemas: Case[] = [
  [
    'local-reference',
    'a reference to another host',
    { [`${evse} properties name`]: { $ref: 'https://example.org/name.json' } },
    at(evse, 'properties/name/$ref'),
    /in a file here/,
  ],
  [
    'old-syntax',
    'nullable',
    { [`${evse} properties name nullable`]: true },
    at(evse, 'properties/name/nullable'),
    /has no `nullable`/,
  ],
  [
    'old-syntax',
    'example in a schema',
    { [`${evse} properties name example`]: 'Garage' },
    at(evse, 'properties/name/example'),
    /write `examples: \[ … \]`/,
  ],
  [
    'old-syntax',
    'a bound that is a flag',
    { 'components parameters page schema exclusiveMinimum': true },
    at('components parameters page schema exclusiveMinimum'),
    /is the bound itself/,
  ],
  [
    'enum-type',
    'an enum without a type',
    { [`${evse} properties mode type`]: undefined },
    at(evse, 'properties/mode'),
    /Add the `type` of the enum/,
  ],
  [
    'enum-type',
    'null in the type alone',
    { [`${evse} properties mode enum`]: ['SMART'] },
    at(evse, 'properties/mode/enum'),
    /list `null`/,
  ],
  [
    'enum-type',
    'null in the enum alone',
    { [`${evse} properties mode type`]: 'string' },
    at(evse, 'properties/mode/type'),
    /write `type: \[ string, 'null' \]`/,
  ],
  [
    'known-format',
    'a format that nothing checks',
    { [`${evse} properties name format`]: 'html' },
    at(evse, 'properties/name/format'),
    /Nothing checks the format `html`: write one of date, /,
  ],
]
