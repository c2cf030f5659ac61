import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseJson } from '../../json.ts'
import { Rejection } from '../../problem.ts'
import { temporaryFor } from '../state/temporary.ts'
import { writeAtomically } from '../state/write.ts'
import type { ControlledSandbox, WorldChange } from './controlled-sandbox.ts'
import { type ControlHandlers, unprocessable } from './handler.ts'
import { done, json } from './response.ts'

export const stateHandlers: ControlHandlers = {
  async reset({ sandbox, body }) {
    await sandbox.reset((body ?? {}) as WorldChange)
    return done
  },
  getSnapshot: ({ sandbox }) => json(200, sandbox.save()),
  async putSnapshot({ sandbox, body }) {
    const { file } = body as { readonly file?: string }
    const state = file === undefined ? body : await readSnapshot(sandbox, file)
    try {
      sandbox.load(state)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      throw unprocessable(file === undefined ? 'body' : 'file', error.message)
    }
    return done
  },
  async postSnapshot({ sandbox, body }) {
    const { file } = body as { readonly file: string }
    const path = pathOf(sandbox, file)
    await writeAtomically(path, JSON.stringify(sandbox.save()), temporaryFor(path))
    return json(201, { file, path })
  },
}

async function readSnapshot(sandbox: ControlledSandbox, file: string): Promise<unknown> {
  const path = pathOf(sandbox, file)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw unprocessable('file', `No snapshot was kept under this name: ${path} cannot be read.`)
  }
  try {
    return parseJson(text)
  } catch (error) {
    throw unprocessable('file', `${path} is damaged: ${error instanceof Error ? error.message : error}.`)
  }
}

/** The ending keeps snapshots from taking the place of anything else in the folder. */
function pathOf({ snapshotFolder }: ControlledSandbox, file: string): string {
  if (snapshotFolder !== undefined) return join(snapshotFolder, `${file}.snapshot.json`)
  const detail = 'There is no folder for snapshots: start the mock with --state, or send the snapshot itself.'
  throw new Rejection({ status: 409, detail })
}
