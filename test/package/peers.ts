import { existsSync } from 'node:fs'
import path from 'node:path'
import { execute, outcome, root } from './project.ts'

/** Nodes, package managers and test runners that people have: a package of its own, as only these tests need them. */
const folder = path.join(root, 'test/package/peers')

/** The example for phones, which is a project of its own as well. */
export const expoFolder = path.join(root, 'examples/expo')

/** Where a file of a peer is. */
export const peer = (file: string) => path.join(folder, 'node_modules', file)

/** Whether they are there; where they could not be installed, what needs them is left out. */
export const havePeers = existsSync(peer('jest')) && existsSync(nodeOf(22))
export const haveExpo = existsSync(path.join(expoFolder, 'node_modules/expo'))

/**
 * Installs them once.
 *
 * @throws {Error} in the workflows when that is not possible; elsewhere it may be for want of a network, and is said
 */
export async function installPeers(): Promise<void> {
  if (!havePeers) await installIn(folder, 'The peers of the package tests')
  if (!haveExpo) await installIn(expoFolder, 'What the example for phones is made with')
}

/** An installation that takes longer is given up, in milliseconds. */
const PATIENCE = 180_000

async function installIn(place: string, what: string): Promise<void> {
  const args = ['ci', '--ignore-scripts', '--no-workspaces', '--no-audit', '--prefer-offline']
  const { failed, output } = await outcome('npm', args, place, PATIENCE)
  if (!failed) return
  if (process.env.GITHUB_ACTIONS) throw new Error(`${what} could not be installed:\n${output}`)
  console.warn(`${what} could not be installed: what needs them is left out.`)
}

/** The Node of a peer, by its major version. */
export function nodeOf(major: number): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  return peer(`node-${major}-${platform}-${process.arch}/${file}`)
}

/** The version of a Node, as in `22.12.0`. */
export async function versionOf(node: string): Promise<string> {
  return (await execute(node, ['-p', 'process.versions.node'])).stdout.trim()
}
