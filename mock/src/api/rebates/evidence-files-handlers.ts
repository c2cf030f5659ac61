import { invalid, reference } from '../../engine/reading/body.ts'
import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { list } from '../../engine/reading/read.ts'
import { find, look } from '../../engine/reading/visible.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { at, pathAt } from '../../engine/world/url.ts'
import { Rejection } from '../../http/problem.ts'
import { userOf } from '../programs/user.ts'
import { handedIn } from './evidence.ts'
import { type EvidenceFile, uploadOf } from './evidence-files.ts'
import { presigned } from './presigned.ts'
import type { EvidenceType } from './rebate-types.ts'

const FILE = '/rebate_evidence_files/{rebate_evidence_file_id}'

export const evidenceFileHandlers: Handlers = {
  'GET /rebate_evidence_files': async (call) => {
    userOf(call)
    const { body, ...reply } = await list(call)
    return { ...reply, body: (body as EvidenceFile[]).map((file) => complete(call, file)) }
  },
  [`GET ${FILE}`]: (call) => ({
    status: 200,
    body: complete(call, find(call, call.path) as unknown as EvidenceFile),
  }),
  'POST /rebate_evidence_files:start_upload': start,
  [`POST ${FILE}:finish_upload`]: finish,
}

/** The engine expands a type of evidence without what the user handed in of it. */
function complete(call: Call, file: EvidenceFile): EvidenceFile {
  if (![call.query.expand].flat().includes('rebate_evidence_type')) return file
  const type = call.world.get(pathAt(file.rebate_evidence_type) ?? '') as unknown as EvidenceType | undefined
  return type ? { ...file, rebate_evidence_type: handedIn(call, type) } : file
}

function start(call: Call): Reply {
  const { world, body, query } = call
  const user = userOf(call)
  const type = reference(call, 'rebate_evidence_type', /^\/rebate_evidence_types\/[^/]+$/)
  const rebate = query.user_rebate === undefined ? null : String(query.user_rebate)
  const application = rebate === null ? undefined : look(call, `/user_rebates/${rebate}`)
  if (rebate !== null && !application)
    throw invalid(call, { user_rebate: [`No such rebate application: ${rebate}.`] })
  const id = world.newId('rbef')
  const url = at(`/rebate_evidence_files/${id}`)
  const name = typeof body.file_name === 'string' ? body.file_name : id
  world.create('/rebate_evidence_files', id, {
    id,
    url,
    file_name: name,
    ...(type && { rebate_evidence_type: type.url }),
  })
  world.create(`/rebate_evidence_files/${id}`, 'upload', {
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
function finish(call: Call): Reply {
  const { world, params } = call
  const path = `/rebate_evidence_files/${params.rebate_evidence_file_id}`
  const { id, url } = find(call, path)
  const upload = uploadOf(world, String(id))
  if (!upload?.received)
    throw new Rejection({
      status: 400,
      title: 'File not uploaded',
      detail: 'No file has come yet. Send it to presigned_url with PUT first.',
    })
  if (upload.finished_at === null) world.change(`${path}/upload`, { finished_at: instant(world.now()) })
  return { status: 200, body: { id, url } }
}
