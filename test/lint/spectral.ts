import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import core from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'
import { parse } from 'yaml'
import { loadRuleset } from '../../scripts/lint-spec/spectral.ts'

export interface Found {
  rule: string
  at: string
  message: string
}

const rules = loadRuleset(fileURLToPath(new URL('../../openapi/rules/bundle.yaml', import.meta.url)))
const good = readFileSync(new URL('good.yaml', import.meta.url), 'utf8')

/** A document that keeps every convention, anew for each test to spoil. */
export const goodDocument = (): unknown => parse(good, { merge: true })

/** What the rules for the bundle find in a document, through Spectral itself. */
export async function lint(document: unknown): Promise<Found[]> {
  const spectral = new core.Spectral()
  spectral.setRuleset(await rules)
  const found = await spectral.run(new core.Document(JSON.stringify(document), parsers.Json, 'bundle.json'))
  return found.map(({ code, path, message }) => ({ rule: String(code), at: path.join('/'), message }))
}
