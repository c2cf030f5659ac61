import { invalid, reference } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { listOf } from '../../engine/reading/read.ts'
import { find, lookFor } from '../../engine/reading/visible.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { at, pathAt } from '../../engine/world/url.ts'
import { Rejection } from '../../http/problem.ts'
import { userOf } from '../programs/user.ts'
import { handedIn } from './evidence.ts'
import { type EvidenceFile, evidenceFileType, evidenceUploads, uploadOf } from './evidence-files.ts'
import { presigned } from './presigned.ts'
import { evidenceTypeType } from './rebate-types.ts'
import { userRebateType } from './user-rebates.ts'

type Start = 'POST /rebate_evidence_files:start_upload'
type Finish = 'POST /rebate_evidence_files/{rebate_evidence_file_id}:finish_upload'
type Reading = 'GET /rebate_evidence_files' | 'GET /rebate_evidence_files/{rebate_evidence_file_id}'

export const evidenceFileHandlers: Handlers = {
  async 'GET /rebate_evidence_files'(call) {
    userOf(call)
    const { body, ...reply } = await listOf(call, evidenceFileType)
    return { ...reply, body: body.map((file) => complete(call, file)) }
  },
  'GET /rebate_evidence_files/{rebate_evidence_file_id}': (call) => ({
    status: 200,
    body: complete(call, find(call, evidenceFileType, call.path)),
  }),
  'POST /rebate_evidence_files:start_upload': {
    body: { file_name: 'handled', rebate_evidence_type: 'handled' },
    answer: start,
  },
  'POST /rebate_evidence_files/{rebate_evidence_file_id}:finish_upload': finish,
}

/** The engine expands a type of evidence without what the user handed in of it. */
function complete(call: CallOf<Reading>, file: EvidenceFile): EvidenceFile {
  if (![call.query.expand].flat().includes('rebate_evidence_type')) return file
  const type = call.world.read(evidenceTypeType, pathAt(file.rebate_evidence_type) ?? '')
  return type ? { ...file, rebate_evidence_type: handedIn(call, type) } : file
}

function start(call: CallOf<Start>): ReplyOf<Start> {
  const { world, body, query } = call
  const user = userOf(call)
  const type = reference(call, 'rebate_evidence_type', evidenceTypeType)
  const rebate = query.user_rebate ?? null
  const application = rebate === null ? undefined : lookFor(call, userRebateType, `/user_rebates/${rebate}`)
  if (rebate !== null && !application)
    throw invalid(call, { user_rebate: [`No such rebate application: ${rebate}.`] })
  const id = world.newId('rbef')
  const url = at(`/rebate_evidence_files/${id}`)
  const name = body.file_name ?? id
  world.create('/rebate_evidence_files', id, {
    id,
    url,
    file_name: name,
    ...(type && { rebate_evidence_type: type.url }),
  })
  world.store(evidenceUploads).set(id, {
    user: at(`/users/${user}`),
    user_rebate: rebate,
    received: null,
    finished_at: null,
  })
  if (application?.status === 'PENDING_TYPE_SELECTED')
    world.change(`/user_rebates/${rebate}`, { status: 'PENDING_IN_PROGRESS' })
  const presigned_url = presigned(call, { id, folder: rebate ?? id, name })
  return { status: 201, body: { id, url, presigned_url } }
}

/** Finished is finished: a second call does not move the time. */
function finish(call: CallOf<Finish>): ReplyOf<Finish> {
  const { world, params } = call
  const path = `/rebate_evidence_files/${params.rebate_evidence_file_id}`
  const { id, url } = find(call, evidenceFileType, path)
  const upload = uploadOf(world, id)
  if (!upload?.received)
    throw new Rejection({
      status: 400,
      title: 'File not uploaded',
      detail: 'No file has come yet. Send it to presigned_url with PUT first.',
    })
  if (upload.finished_at === null)
    world.store(evidenceUploads).change(id, { finished_at: instant(world.now()) })
  return { status: 200, body: { id, url } }
}
