import { parse } from 'yaml'
import { capital } from './noun.ts'

/** The root of the tree, in as far as what is new goes into it. */
interface Root {
  readonly tags: readonly { readonly name: string }[]
  readonly paths: Readonly<Record<string, { readonly $ref: string }>>
}

/** The tag of what is below the same first segment of a path; undefined where nothing is. */
export function tagOfPath(text: string, path: string): string | undefined {
  const { paths, tags } = parse(text) as Root
  const [, first] = path.split(/[/:]/)
  const near = Object.keys(paths).find((other) => other.split(/[/:]/)[1] === first)
  const folder = near === undefined ? undefined : paths[near]?.$ref.split('/')[1]
  return tags.find(({ name }) => folderOf(name) === folder)?.name
}

/** `Charge Cables`, for `charge_cables`. */
export const tagOf = (plural: string) => plural.split('_').map(capital).join(' ')

/** `charge-cables`, for `Charge Cables`. */
export const folderOf = (tag: string) => tag.toLowerCase().replaceAll(' ', '-')

/** The root with a tag, which is the last one of the last group until somebody moves it. */
export function withTag(text: string, tag: string): string {
  const { tags } = parse(text) as Root
  if (tags.some(({ name }) => name === tag)) return text
  const described = text.replace(
    /^x-tagGroups:/m,
    `  - name: ${tag}\n    description: ${sentenceOf(tag)}\nx-tagGroups:`,
  )
  const groups = [...described.matchAll(/^ {4}tags: \[ (.*) \]$/gm)]
  const last = groups.at(-1)
  if (!last) return described
  const line = `    tags: [ ${last[1]}, ${tag} ]`
  return described.slice(0, last.index) + line + described.slice(last.index + last[0].length)
}

const sentenceOf = (tag: string) => `${capital(tag.toLowerCase())} of users.`

/** The root with a path item, below the others of its tag. */
export function withPath(text: string, path: string, file: string, tag: string): string {
  const quoted = (name: string) =>
    /[{:]/.test(name.replace(/^\/[^:]*$/, '')) || name.includes(':') ? `'${name}'` : name
  const line = `  ${path.includes(':') ? `'${path}'` : path}: { $ref: ${/[{@]/.test(file) ? `'${file}'` : quoted(file)} }\n`
  const section = new RegExp(`^  # ${tag}\\n(?:  (?!#).*\\n)+`, 'm').exec(text)
  if (section) {
    const end = section.index + section[0].length
    return text.slice(0, end) + line + text.slice(end)
  }
  const at = text.search(/^webhooks:/m)
  return `${text.slice(0, at)}  # ${tag}\n${line}${text.slice(at)}`
}
