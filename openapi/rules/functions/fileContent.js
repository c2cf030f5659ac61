// @ts-check
import { describeFile } from '../document/files.js'
import { isObject, shapes } from '../document/nodes.js'

const keywords = new Set([
  ...Object.keys({ ...shapes.schema.one, ...shapes.schema.map, ...shapes.schema.list }),
  ...[
    '$ref',
    'type',
    'format',
    'title',
    'description',
    'enum',
    'const',
    'default',
    'examples',
    'deprecated',
    'readOnly',
  ],
  ...[
    'writeOnly',
    'pattern',
    'minLength',
    'maxLength',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
  ],
  ...[
    'multipleOf',
    'minItems',
    'maxItems',
    'uniqueItems',
    'minContains',
    'maxContains',
    'required',
    'minProperties',
  ],
  ...[
    'maxProperties',
    'dependentRequired',
    'contentEncoding',
    'contentMediaType',
    'discriminator',
    'externalDocs',
  ],
  // Left over from 3.0: another rule says what to write.
  ...['nullable', 'example'],
])

/**
 * A file is called like the component it holds, and a schema file holds one schema.
 * @param {unknown} root
 * @param {unknown} _options
 * @param {{ document: { source: string | null } }} context
 */
export default function fileContent(root, _options, context) {
  const file = describeFile(context.document.source ?? '')
  if (file === undefined || file.kind === 'pathItem') return []
  if (!file.map && !/^[A-Z][A-Za-z0-9]*$/.test(file.name))
    return [
      {
        path: [],
        message: `\`${file.name}\` becomes the name of a component: write it in PascalCase, letters and digits.`,
      },
    ]
  if (file.kind !== 'schema' || !isObject(root)) return []
  if (file.map)
    return Object.keys(root)
      .filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))
      .map((name) => ({
        path: [name],
        message: `\`${name}\` becomes the name of a schema: write it in PascalCase; or rename the file if it holds one schema.`,
      }))
  return Object.keys(root)
    .filter((key) => !keywords.has(key) && !key.startsWith('x-'))
    .map((key) => ({
      path: [key],
      message: `\`${key}\` is no keyword of a schema. One schema a file: give another schema its own.`,
    }))
}
