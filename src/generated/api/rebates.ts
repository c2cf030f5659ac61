/**
 * Functions that call the operations of the tag "Rebates". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome } from '../../operation.ts'

/**
 * List rebate evidence files (`GET /rebate_evidence_files`).
 *
 * All files that the user has uploaded as evidence. Not paged.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.user_rebate?`: Id of a rebate application; keeps the files of that one.
 * - `expand?`: References of the file to expand. Values: `rebate_evidence_type`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The evidence files.
 *
 * @example
 * const { data, error } = await listRebateEvidenceFiles(ev, {
 *   expand: ['rebate_evidence_type'],
 * })
 */
export function listRebateEvidenceFiles<
  const E extends readonly ExpandValue<'/rebate_evidence_files', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/rebate_evidence_files', 'get'> & Expanding<E, I>,
): Outcome<'/rebate_evidence_files', 'get', I> {
  return call(ev, 'GET', '/rebate_evidence_files', init)
}

/**
 * Retrieve a rebate evidence file (`GET /rebate_evidence_files/{rebate_evidence_file_id}`).
 *
 * The record of one file, not the file itself.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.rebate_evidence_file_id`: Id of the file of evidence.
 * - `expand?`: References of the file to expand. Values: `rebate_evidence_type`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The evidence file.
 *
 * @example
 * const { data, error } = await getRebateEvidenceFile(ev, {
 *   path: {
 *     rebate_evidence_file_id: 'rbef01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['rebate_evidence_type'],
 * })
 */
export function getRebateEvidenceFile<
  const E extends readonly ExpandValue<'/rebate_evidence_files/{rebate_evidence_file_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/rebate_evidence_files/{rebate_evidence_file_id}', 'get'> & Expanding<E, I>,
): Outcome<'/rebate_evidence_files/{rebate_evidence_file_id}', 'get', I> {
  return call(ev, 'GET', '/rebate_evidence_files/{rebate_evidence_file_id}', init)
}

/**
 * Finish the upload of an evidence file (`POST /rebate_evidence_files/{rebate_evidence_file_id}:finish_upload`).
 *
 * Call it once the file is in S3. Records on the evidence file when the upload finished.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.rebate_evidence_file_id`: Id of the file of evidence.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The evidence file.
 *
 * @example
 * const { data, error } = await finishRebateEvidenceFileUpload(ev, {
 *   path: {
 *     rebate_evidence_file_id: 'rbef01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 * })
 */
export function finishRebateEvidenceFileUpload(
  ev: Client,
  init: OperationInit<'/rebate_evidence_files/{rebate_evidence_file_id}:finish_upload', 'post'>,
): Outcome<'/rebate_evidence_files/{rebate_evidence_file_id}:finish_upload', 'post'> {
  return call(ev, 'POST', '/rebate_evidence_files/{rebate_evidence_file_id}:finish_upload', init)
}

/**
 * Start the upload of an evidence file (`POST /rebate_evidence_files:start_upload`).
 *
 * Creates the record of a file of evidence and answers its id with an address in AWS S3, signed in advance. Send the
 * file there with `PUT`, then call `/rebate_evidence_files/{rebate_evidence_file_id}:finish_upload`.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.user_rebate?`: Id of the rebate application that the file belongs to.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `body`: The file to upload.
 * @returns a promise of `{ data, error, response }`. `data`: The record of the file and where to upload it.
 *
 * @example
 * const { data, error } = await startRebateEvidenceFileUpload(ev, {
 *   body: {
 *     file_name: 'charger_invoice.pdf',
 *     rebate_evidence_type: 'https://api.ev.energy/v2/rebate_evidence_types/rbet01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 * })
 */
export function startRebateEvidenceFileUpload(
  ev: Client,
  init: OperationInit<'/rebate_evidence_files:start_upload', 'post'>,
): Outcome<'/rebate_evidence_files:start_upload', 'post'> {
  return call(ev, 'POST', '/rebate_evidence_files:start_upload', init)
}

/**
 * List rebate evidence types (`GET /rebate_evidence_types`).
 *
 * The types of evidence that are open to the user. Not paged.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch
 * @returns a promise of `{ data, error, response }`. `data`: The types of evidence.
 *
 * @example
 * const { data, error } = await listRebateEvidenceTypes(ev)
 */
export function listRebateEvidenceTypes(
  ev: Client,
  init?: OperationInit<'/rebate_evidence_types', 'get'>,
): Outcome<'/rebate_evidence_types', 'get'> {
  return call(ev, 'GET', '/rebate_evidence_types', init)
}

/**
 * Retrieve a rebate evidence type (`GET /rebate_evidence_types/{rebate_evidence_type_id}`).
 *
 * One type of evidence, with what it asks of the user.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.rebate_evidence_type_id`: Id of the type of evidence.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * @returns a promise of `{ data, error, response }`. `data`: The type of evidence.
 *
 * @example
 * const { data, error } = await getRebateEvidenceType(ev, {
 *   path: {
 *     rebate_evidence_type_id: 'rbet01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 * })
 */
export function getRebateEvidenceType(
  ev: Client,
  init: OperationInit<'/rebate_evidence_types/{rebate_evidence_type_id}', 'get'>,
): Outcome<'/rebate_evidence_types/{rebate_evidence_type_id}', 'get'> {
  return call(ev, 'GET', '/rebate_evidence_types/{rebate_evidence_type_id}', init)
}

/**
 * List rebate types (`GET /rebate_types`).
 *
 * The rebates that the user can apply for. Not paged.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `expand?`: References of the rebate type to expand. Values: `required_evidence`.
 * @returns a promise of `{ data, error, response }`. `data`: The rebate types.
 *
 * @example
 * const { data, error } = await listRebateTypes(ev, {
 *   expand: ['required_evidence'],
 * })
 */
export function listRebateTypes<
  const E extends readonly ExpandValue<'/rebate_types', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/rebate_types', 'get'> & Expanding<E, I>,
): Outcome<'/rebate_types', 'get', I> {
  return call(ev, 'GET', '/rebate_types', init)
}

/**
 * Retrieve a rebate type (`GET /rebate_types/{rebate_type_id}`).
 *
 * One rebate, with the evidence that an application for it needs.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.rebate_type_id`: Id of the rebate type.
 * - `header['Accept-Language']?`: Languages that the caller prefers (RFC 9110, section 12.5.4). Texts of the answer
 *   are in the first of them that the API has, written as its region does.
 * - `expand?`: References of the rebate type to expand. Values: `required_evidence`.
 * @returns a promise of `{ data, error, response }`. `data`: The rebate type.
 *
 * @example
 * const { data, error } = await getRebateType(ev, {
 *   path: {
 *     rebate_type_id: 'rbtt01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['required_evidence'],
 * })
 */
export function getRebateType<
  const E extends readonly ExpandValue<'/rebate_types/{rebate_type_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/rebate_types/{rebate_type_id}', 'get'> & Expanding<E, I>,
): Outcome<'/rebate_types/{rebate_type_id}', 'get', I> {
  return call(ev, 'GET', '/rebate_types/{rebate_type_id}', init)
}

/**
 * List rebate applications (`GET /user_rebates`).
 *
 * All rebate applications of the user. Not paged.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `expand?`: References of the rebate application to expand. `rebate_type.required_evidence` expands `rebate_type`
 *   too. Values: `rebate_type`, `rebate_type.required_evidence`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The rebate applications.
 *
 * @example
 * const { data, error } = await listUserRebates(ev, {
 *   expand: ['rebate_type'],
 * })
 */
export function listUserRebates<
  const E extends readonly ExpandValue<'/user_rebates', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init?: OperationInit<'/user_rebates', 'get'> & Expanding<E, I>,
): Outcome<'/user_rebates', 'get', I> {
  return call(ev, 'GET', '/user_rebates', init)
}

/**
 * Create a rebate application (`POST /user_rebates`).
 *
 * Starts an application and answers only its id and URL. Evidence is attached afterwards, and nothing is reviewed
 * before it is submitted.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `body`: The rebate to apply for.
 * @returns a promise of `{ data, error, response }`. `data`: The new rebate application.
 *
 * @example
 * const { data, error } = await createUserRebate(ev, {
 *   body: {
 *     rebate_type: 'https://api.ev.energy/v2/rebate_types/rbtt01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 * })
 */
export function createUserRebate(
  ev: Client,
  init: OperationInit<'/user_rebates', 'post'>,
): Outcome<'/user_rebates', 'post'> {
  return call(ev, 'POST', '/user_rebates', init)
}

/**
 * Retrieve a rebate application (`GET /user_rebates/{user_rebate_id}`).
 *
 * One rebate application. What has been decided about it is not said.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_rebate_id`: Id of the user's rebate application.
 * - `expand?`: References of the rebate application to expand. `rebate_type.required_evidence` expands `rebate_type`
 *   too. Values: `rebate_type`, `rebate_type.required_evidence`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The rebate application.
 *
 * @example
 * const { data, error } = await getUserRebate(ev, {
 *   path: {
 *     user_rebate_id: 'rbtu01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   expand: ['rebate_type'],
 * })
 */
export function getUserRebate<
  const E extends readonly ExpandValue<'/user_rebates/{user_rebate_id}', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/user_rebates/{user_rebate_id}', 'get'> & Expanding<E, I>,
): Outcome<'/user_rebates/{user_rebate_id}', 'get', I> {
  return call(ev, 'GET', '/user_rebates/{user_rebate_id}', init)
}

/**
 * Update a rebate application (`PATCH /user_rebates/{user_rebate_id}`).
 *
 * Attaches what the user stated for one type of evidence. Files are uploaded separately, beginning with
 * `/rebate_evidence_files:start_upload`. Answers only the id and the URL.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_rebate_id`: Id of the user's rebate application.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `body`: The evidence.
 * @returns a promise of `{ data, error, response }`. `data`: The rebate application.
 *
 * @example
 * const { data, error } = await updateUserRebate(ev, {
 *   path: {
 *     user_rebate_id: 'rbtu01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 *   body: {
 *     rebate_type: 'https://api.ev.energy/v2/rebate_types/rbtt01HSH04KDEWF6Z4DB2J77J74K5',
 *     evidence_type: 'https://api.ev.energy/v2/rebate_evidence_types/rbet01HSH04KDEWF6Z4DB2J77J74K5',
 *     evidence_data: [{
 *       id: 2,
 *       value: '1000',
 *     }],
 *   },
 * })
 */
export function updateUserRebate(
  ev: Client,
  init: OperationInit<'/user_rebates/{user_rebate_id}', 'patch'>,
): Outcome<'/user_rebates/{user_rebate_id}', 'patch'> {
  return call(ev, 'PATCH', '/user_rebates/{user_rebate_id}', init)
}

/**
 * Submit a rebate application (`POST /user_rebates/{user_rebate_id}:submit`).
 *
 * Hands the application in for review: its form becomes complete and the application itself pending review. Call it
 * when all evidence is stated and all files are uploaded.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.user_rebate_id`: Id of the user's rebate application.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The application is submitted.
 *
 * @example
 * const { data, error } = await submitUserRebate(ev, {
 *   path: {
 *     user_rebate_id: 'rbtu01HSH04KDEWF6Z4DB2J77J74K5',
 *   },
 * })
 */
export function submitUserRebate(
  ev: Client,
  init: OperationInit<'/user_rebates/{user_rebate_id}:submit', 'post'>,
): Outcome<'/user_rebates/{user_rebate_id}:submit', 'post'> {
  return call(ev, 'POST', '/user_rebates/{user_rebate_id}:submit', init)
}
