import fs from 'node:fs'
import { readFile } from 'node:fs/promises'
import core, { type ISpectralDiagnostic, type Ruleset, type Spectral } from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'
import resolvers from '@stoplight/spectral-ref-resolver'
import loader from '@stoplight/spectral-ruleset-bundler/with-loader'

export type Finding = ISpectralDiagnostic

/** Loads a ruleset and its functions from disk, and from nowhere else. */
export function loadRuleset(file: string): Promise<Ruleset> {
  const fetch = () => Promise.reject(new Error(`${file} must not extend a ruleset from the network`))
  return loader.bundleAndLoadRuleset(file, { fs, fetch })
}

/** Runs the rules on a document that is in no file. Where in it a finding is says its path; the range is the beginning. */
export function lintDocument(ruleset: Ruleset, document: unknown): Promise<Finding[]> {
  const parser = { parse: () => ({ data: document, diagnostics: [], ast: {}, lineMap: [] }) }
  const places = { getLocationForJsonPath: () => undefined, trapAccess: <T>(node: T) => node }
  return run(ruleset, new core.Document('', { ...parser, ...places }))
}

/**
 * Runs the rules on one file.
 *
 * Only references inside the file are followed. Those between files would be resolved for every file of the tree anew,
 * which is slow and which Spectral gets wrong where schemas refer to each other in circles; those to other hosts
 * would need the network.
 */
export async function lintFile(ruleset: Ruleset, file: string): Promise<Finding[]> {
  const text = await readFile(file, 'utf8')
  return file.endsWith('.json')
    ? run(ruleset, new core.Document(text, parsers.Json, file))
    : run(ruleset, new core.Document(text, parsers.Yaml, file))
}

function run(ruleset: Ruleset, document: Parameters<Spectral['run']>[0]): Promise<Finding[]> {
  const spectral = new core.Spectral({ resolver: new resolvers.Resolver({ dereferenceRemote: false }) })
  spectral.setRuleset(ruleset)
  return spectral.run(document)
}
