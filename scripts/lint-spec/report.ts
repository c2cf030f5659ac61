import { createRequire } from 'node:module'
import type { Ruleset } from '@stoplight/spectral-core'
import formatters from '@stoplight/spectral-formatters'
import type { Finding } from './spectral.ts'

const write = {
  stylish: formatters.stylish,
  'github-actions': formatters.githubActions,
  sarif: formatters.sarif,
  junit: formatters.junit,
  json: formatters.json,
}

export type Format = keyof typeof write
export const formats = Object.keys(write) as Format[]
export const isFormat = (text: string): text is Format => Object.hasOwn(write, text)

const { version } = createRequire(import.meta.url)('@stoplight/spectral-cli/package.json') as {
  version: string
}

/** The findings as text. Nothing at all is said about nothing, except in formats that machines read. */
export function report(findings: Finding[], format: Format, ruleset: Ruleset): string {
  // Everything that is reported fails the run, warnings too (severity 1; hints are 3).
  return write[format](findings, { failSeverity: 3 }, { ruleset, spectralVersion: version })
}
