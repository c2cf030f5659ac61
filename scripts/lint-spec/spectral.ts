import fs from 'node:fs'
import { readFile } from 'node:fs/promises'
import core, { type ISpectralDiagnostic, type Ruleset } from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'
import resolvers from '@stoplight/spectral-ref-resolver'
import loader from '@stoplight/spectral-ruleset-bundler/with-loader'

export type Finding = ISpectralDiagnostic

/** Loads a ruleset and its functions from disk, and from nowhere else. */
export function loadRuleset(file: string): Promise<Ruleset> {
  const fetch = () => Promise.reject(new Error(`${file} must not extend a ruleset from the network`))
  return loader.bundleAndLoadRuleset(file, { fs, fetch })
}

/**
 * Runs the rules on one file.
 *
 * Only references inside the file are followed. Those between files would be resolved for every file of the tree anew,
 * which is slow and which Spectral gets wrong where schemas refer to each other in circles; those to other hosts
 * would need the network.
 */
export async function lintFile(ruleset: Ruleset, file: string): Promise<Finding[]> {
  const spectral = new core.Spectral({ resolver: new resolvers.Resolver({ dereferenceRemote: false }) })
  spectral.setRuleset(ruleset)
  const text = await readFile(file, 'utf8')
  return file.endsWith('.json')
    ? spectral.run(new core.Document(text, parsers.Json, file))
    : spectral.run(new core.Document(text, parsers.Yaml, file))
}
