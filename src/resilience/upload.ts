import type { Data } from '../call.ts'
import type { Client } from '../client.ts'
import { pause } from '../deadline.ts'
import { unwrap } from '../problem-error.ts'
import { delayBeforeRepeat, type RetryOptions } from '../retry/policy.ts'
import { type Progress, putFile } from './put-file.ts'

/** Options of {@link uploadEvidence}. */
export interface UploadOptions {
  /** Name of the user's file, with its extension. Default that of a `File`. */
  fileName?: string | undefined
  /** URL of the type of evidence that the file is. */
  evidenceType?: string | undefined
  /** Told how many bytes of how many are on their way. */
  onProgress?: Progress | undefined
  signal?: AbortSignal | undefined
  /** How the sending of the file is repeated: as reads are, for the same bytes to the same address do no harm. */
  retry?: RetryOptions | undefined
  /** Sends the file. Default the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined
}

/** Thrown by {@link uploadEvidence} when the storage does not take the file. */
export class UploadError extends Error {
  override readonly name = 'UploadError'
  /** The HTTP status code of the storage's answer; undefined where the API gave no address to upload to. */
  readonly status: number | undefined

  constructor(message: string, status?: number) {
    super(message)
    this.status = status
  }
}

/**
 * Uploads a file as evidence for a rebate: starts the upload, sends the file to the address in the storage, which gets no
 * token, and finishes the upload.
 *
 * @returns the evidence file, to be named in a rebate application
 * @throws ProblemError when the API refuses, UploadError when the storage does, and whatever a call rejects with. Nothing
 *   is left to undo: begin anew.
 *
 * @example
 * const { url } = await uploadEvidence(ev, input.files[0], { onProgress: (sent, total) => bar.set(sent / total) })
 */
export async function uploadEvidence(
  ev: Pick<Client, 'POST'>,
  file: Blob,
  { fileName = nameOf(file), evidenceType, onProgress, signal, retry = {}, fetch }: UploadOptions = {},
): Promise<Data<'/rebate_evidence_files/{rebate_evidence_file_id}:finish_upload', 'post'>> {
  const aborting = signal && { signal }
  const { id, presigned_url } = await unwrap(
    ev.POST('/rebate_evidence_files:start_upload', {
      body: {
        ...(fileName !== undefined && { file_name: fileName }),
        ...(evidenceType !== undefined && { rebate_evidence_type: evidenceType }),
      },
      ...aborting,
    }),
  )
  if (presigned_url === undefined)
    throw new UploadError('uploadEvidence(): the API gave no address to upload to')

  for (let repeats = 0; ; repeats++) {
    let status: number | undefined
    let failure: unknown
    try {
      status = await putFile(presigned_url, file, { onProgress, signal, fetch })
    } catch (error) {
      failure = error
    }
    if (status !== undefined && status < 300) break
    const answer = status === undefined ? undefined : { status, headers: new Headers() }
    const delay = signal?.aborted ? undefined : delayBeforeRepeat('GET', answer, repeats, retry)
    if (delay !== undefined) await (retry.wait ?? pause)(delay, signal)
    else if (status === undefined) throw failure
    else
      throw new UploadError(
        `uploadEvidence(): the storage answered ${status}; its address may have expired`,
        status,
      )
  }
  const params = { path: { rebate_evidence_file_id: id } } as const
  return unwrap(
    ev.POST('/rebate_evidence_files/{rebate_evidence_file_id}:finish_upload', { params, ...aborting }),
  )
}

const nameOf = (file: Blob) => ('name' in file && typeof file.name === 'string' ? file.name : undefined)
