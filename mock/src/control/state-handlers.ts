import { parseJson } from '../http/json.ts'
import { Rejection } from '../http/problem.ts'
import type { ControlledSandbox, WorldChange } from './controlled-sandbox.ts'
import { type ControlHandlers, unprocessable } from './handler.ts'
import { done, json } from './response.ts'
import type { SnapshotFiles } from './snapshot-files.ts'

export const stateHandlers: ControlHandlers = {
  async reset({ sandbox, body }) {
    try {
      await sandbox.reset((body ?? {}) as WorldChange)
    } catch (error) {
      // What a world was declared to start with may not fit another seed.
      throw error instanceof TypeError ? unprocessable('seed', error.message) : error
    }
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
    const path = await filesOf(sandbox).write(file, JSON.stringify(sandbox.save()))
    return json(201, { file, path })
  },
}

async function readSnapshot(sandbox: ControlledSandbox, file: string): Promise<unknown> {
  const files = filesOf(sandbox)
  const text = await files.read(file)
  try {
    return parseJson(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : error
    throw unprocessable('file', `${files.placeOf(file)} is damaged: ${reason}.`)
  }
}

function filesOf({ snapshotFiles }: ControlledSandbox): SnapshotFiles {
  if (snapshotFiles !== undefined) return snapshotFiles
  const detail = 'There is no folder for snapshots: start the mock with --state, or send the snapshot itself.'
  throw new Rejection({ status: 409, detail })
}
