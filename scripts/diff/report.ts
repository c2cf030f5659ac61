import path from 'node:path'
import type { Change, Step } from './change.ts'
import { steps } from './change.ts'

export const formats = ['stylish', 'markdown', 'json', 'github-actions'] as const
export type Format = (typeof formats)[number]

/** A line of a file, both counted from one. */
export interface Line {
  readonly file: string
  readonly line: number
}

/** Finds the line of a change; undefined where the document is no tree of files. */
export type LineOf = (change: Change) => Line | undefined

/** The gravest step of all; `none` without changes. */
export function stepOfAll(changes: readonly Change[]): Step | 'none' {
  return steps.find((step) => changes.some((change) => change.step === step)) ?? 'none'
}

/** Tells what has changed. */
export function report(changes: readonly Change[], base: string, format: Format, lineOf: LineOf): string {
  const write = { stylish, markdown, json, 'github-actions': githubActions }[format]
  return write(changes, base, lineOf)
}

const count = (changes: readonly Change[], step: Step) => changes.filter((one) => one.step === step).length

function heading(changes: readonly Change[]): string {
  const step = stepOfAll(changes)
  return step === 'major' ? `major (${count(changes, 'major')} breaking)` : step
}

/** Where a change is, and every operation that it is a part of. */
function details({ operations }: Change, line: Line | undefined): string[] {
  return [
    ...(line ? [`${relative(line.file)}:${line.line}`] : []),
    ...(operations.length > 0 ? [`in ${operations.join(', ')}`] : []),
  ]
}

function stylish(changes: readonly Change[], base: string, lineOf: LineOf): string {
  const lines = changes.flatMap((change) => [
    `${change.step.padEnd(5)}  ${change.says}`,
    ...details(change, lineOf(change)).map((detail) => `       ${detail}`),
  ])
  return [...lines, ...(lines.length > 0 ? [''] : []), `Semver step since ${base}: ${heading(changes)}`].join(
    '\n',
  )
}

function markdown(changes: readonly Change[], base: string, lineOf: LineOf): string {
  const sections = steps.flatMap((step) => {
    const found = changes.filter((change) => change.step === step)
    if (found.length === 0) return []
    const items = found.map((change) => {
      const told = details(change, lineOf(change)).map((detail) => `  <br>${detail}`)
      return [`- ${change.says}`, ...told].join('\n')
    })
    return [`### ${step}`, '', ...items, '']
  })
  const need = stepOfAll(changes) === 'none' ? 'no step' : `a **${stepOfAll(changes)}** step`
  return [`Since ${base}, the document needs ${need}.`, '', ...sections].join('\n').trimEnd()
}

function json(changes: readonly Change[], base: string, lineOf: LineOf): string {
  const summary = Object.fromEntries(steps.map((step) => [step, count(changes, step)]))
  const found = changes.map((change) => {
    const line = lineOf(change)
    return { ...change, at: change.at.join('/'), ...(line && { ...line, file: relative(line.file) }) }
  })
  return JSON.stringify({ base, step: stepOfAll(changes), summary, changes: found }, null, 2)
}

/** Workflow commands, which mark lines in the view of a pull request. */
function githubActions(changes: readonly Change[], _: string, lineOf: LineOf): string {
  return changes
    .map((change) => {
      const line = lineOf(change)
      const place = line ? ` file=${relative(line.file)},line=${line.line},` : ' '
      const message = [change.says, ...details(change, undefined)].join(' ')
      const escaped = message.replaceAll('%', '%25').replaceAll('\n', '%0A')
      return `::${change.step === 'major' ? 'error' : 'notice'}${place}title=${change.step}::${escaped}`
    })
    .join('\n')
}

const relative = (file: string) => path.relative('', file)
