import path from 'node:path'
import { redocly } from '../redocly.ts'
import type { Finding } from './spectral.ts'

interface Problem {
  ruleId: string
  severity: 'error' | 'warn'
  message: string
  location: { source?: { ref: string }; pointer?: string; start?: Position; end?: Position }[]
}

interface Position {
  line: number
  col: number
}

/** Redocly's findings in a document or the root of a tree, in Spectral's terms, so that one report holds both. */
export async function lintWithRedocly(file: string): Promise<Finding[]> {
  const { stdout, stderr } = await redocly('lint', file, '--format', 'json', '--max-problems', '10000')
  return problemsIn(stdout, file, stderr).map(({ ruleId, severity, message, location: [place] }) => ({
    code: ruleId,
    message,
    severity: severity === 'error' ? 0 : 1,
    path: keysOf(place?.pointer),
    source: place?.source === undefined ? file : path.resolve(place.source.ref),
    range: { start: characterAt(place?.start), end: characterAt(place?.end ?? place?.start) },
  }))
}

function problemsIn(output: string, file: string, complaint: string): Problem[] {
  try {
    return (JSON.parse(output) as { problems: Problem[] }).problems
  } catch {
    const reason = complaint.split('\n').find((line) => line.trim() !== '' && !line.startsWith('validating '))
    throw new Error(`Redocly could not lint ${path.relative('', file)}: ${reason}`)
  }
}

/** Redocly counts lines and columns from one, Spectral from zero. */
const characterAt = ({ line, col }: Position = { line: 1, col: 1 }) => ({
  line: line - 1,
  character: col - 1,
})

const keysOf = (pointer = '') =>
  pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .filter(Boolean)
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
