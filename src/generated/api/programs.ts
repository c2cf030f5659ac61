/**
 * Functions that call the operations of the tag "Programs". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { ExpandValue } from '../../call.ts'
import type { Client } from '../../client.ts'
import { call, type Expanding, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List incentive schemes (`GET /incentive_schemes`).
 *
 * The ways to earn money that are open to the user. Schemes for which the user is not eligible are left out.
 *
 * Needs a token, of any scope. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['EvEnergy-User']?`: User to act for. This operation needs one: a client-credentials token without this
 *   header gets a `400` problem. A token of the authorization-code grant already names its user.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The incentive schemes.
 *
 * @example
 * const { data, error } = await listIncentiveSchemes(ev)
 */
export function listIncentiveSchemes(
  ev: Client,
  init?: OperationInit<'/incentive_schemes', 'get'>,
): Outcome<'/incentive_schemes', 'get'> {
  return call(ev, 'GET', '/incentive_schemes', init)
}

/**
 * List incentive schemes, page by page to the end (`GET /incentive_schemes`): {@link listIncentiveSchemes} for each
 * page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `header['EvEnergy-User']?`: User to act for. This operation needs one: a client-credentials token without this
 *   header gets a `400` problem. A token of the authorization-code grant already names its user.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateIncentiveSchemes(ev)) console.log(item)
 */
export function paginateIncentiveSchemes(
  ev: Client,
  init?: OperationInit<'/incentive_schemes', 'get'>,
): Pages<'/incentive_schemes'> {
  return call(ev, 'paginate', '/incentive_schemes', init)
}

/**
 * List programs (`GET /programs`).
 *
 * Every program, and no token is needed. To get fewer, look for the programs of a place: send `coordinates`,
 * or `postal_code` with `country_code`; both ways together are a `400` problem.
 *
 * For a request that acts for a user (a token of the authorization-code grant, or `EvEnergy-User`) the list
 * holds only programs that may suit this user, judged by what is known of where the user lives.
 *
 * Needs no token. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.coordinates?`: `latitude,longitude`. Keeps the programs that are open to someone who mostly charges there.
 * - `query.postal_code?`: Keeps the programs that are open to someone who mostly charges in this postal area. Written
 *   as `country_code` demands.
 * - `query.country_code?`: Country of `postal_code`, which cannot do without it. Values: `AD`, `AE`, `AF`, `AG`, `AI`,
 *   `AL`, `AM`, `AO`, `AQ`, `AR`, `AS`, `AT`, `AU`, `AW`, `AX`, `AZ`, `BA`, `BB`, `BD`, `BE`, `BF`, `BG`, `BH`, `BI`,
 *   `BJ`, `BL`, `BM`, `BN`, `BO`, `BQ`, `BR`, `BS`, `BT`, `BV`, `BW`, `BY`, `BZ`, `CA`, `CC`, `CD`, `CF`, `CG`, `CH`,
 *   `CI`, `CK`, `CL`, `CM`, `CN`, `CO`, `CR`, `CU`, `CV`, `CW`, `CX`, `CY`, `CZ`, `DE`, `DJ`, `DK`, `DM`, `DO`, `DZ`,
 *   `EC`, `EE`, `EG`, `EH`, `ER`, `ES`, `ET`, `FI`, `FJ`, `FK`, `FM`, `FO`, `FR`, `GA`, `GB`, `GD`, `GE`, `GF`, `GG`,
 *   `GH`, `GI`, `GL`, `GM`, `GN`, `GP`, `GQ`, `GR`, `GS`, `GT`, `GU`, `GW`, `GY`, `HK`, `HM`, `HN`, `HR`, `HT`, `HU`,
 *   `ID`, `IE`, `IL`, `IM`, `IN`, `IO`, `IQ`, `IR`, `IS`, `IT`, `JE`, `JM`, `JO`, `JP`, `KE`, `KG`, `KH`, `KI`, `KM`,
 *   `KN`, `KP`, `KR`, `KW`, `KY`, `KZ`, `LA`, `LB`, `LC`, `LI`, `LK`, `LR`, `LS`, `LT`, `LU`, `LV`, `LY`, `MA`, `MC`,
 *   `MD`, `ME`, `MF`, `MG`, `MH`, `MK`, `ML`, `MM`, `MN`, `MO`, `MP`, `MQ`, `MR`, `MS`, `MT`, `MU`, `MV`, `MW`, `MX`,
 *   `MY`, `MZ`, `NA`, `NC`, `NE`, `NF`, `NG`, `NI`, `NL`, `NO`, `NP`, `NR`, `NU`, `NZ`, `OM`, `PA`, `PE`, `PF`, `PG`,
 *   `PH`, `PK`, `PL`, `PM`, `PN`, `PR`, `PS`, `PT`, `PW`, `PY`, `QA`, `RE`, `RO`, `RS`, `RU`, `RW`, `SA`, `SB`, `SC`,
 *   `SD`, `SE`, `SG`, `SH`, `SI`, `SJ`, `SK`, `SL`, `SM`, `SN`, `SO`, `SR`, `SS`, `ST`, `SV`, `SX`, `SY`, `SZ`, `TC`,
 *   `TD`, `TF`, `TG`, `TH`, `TJ`, `TK`, `TL`, `TM`, `TN`, `TO`, `TR`, `TT`, `TV`, `TW`, `TZ`, `UA`, `UG`, `UM`, `US`,
 *   `UY`, `UZ`, `VA`, `VC`, `VE`, `VG`, `VI`, `VN`, `VU`, `WF`, `WS`, `YE`, `YT`, `ZA`, `ZM`, `ZW`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The programs; none at all is possible.
 *
 * @example
 * const { data, error } = await listPrograms(ev)
 */
export function listPrograms(
  ev: Client,
  init?: OperationInit<'/programs', 'get'>,
): Outcome<'/programs', 'get'> {
  return call(ev, 'GET', '/programs', init)
}

/**
 * List programs, page by page to the end (`GET /programs`): {@link listPrograms} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.coordinates?`: `latitude,longitude`. Keeps the programs that are open to someone who mostly charges there.
 * - `query.postal_code?`: Keeps the programs that are open to someone who mostly charges in this postal area. Written
 *   as `country_code` demands.
 * - `query.country_code?`: Country of `postal_code`, which cannot do without it. Values: `AD`, `AE`, `AF`, `AG`, `AI`,
 *   `AL`, `AM`, `AO`, `AQ`, `AR`, `AS`, `AT`, `AU`, `AW`, `AX`, `AZ`, `BA`, `BB`, `BD`, `BE`, `BF`, `BG`, `BH`, `BI`,
 *   `BJ`, `BL`, `BM`, `BN`, `BO`, `BQ`, `BR`, `BS`, `BT`, `BV`, `BW`, `BY`, `BZ`, `CA`, `CC`, `CD`, `CF`, `CG`, `CH`,
 *   `CI`, `CK`, `CL`, `CM`, `CN`, `CO`, `CR`, `CU`, `CV`, `CW`, `CX`, `CY`, `CZ`, `DE`, `DJ`, `DK`, `DM`, `DO`, `DZ`,
 *   `EC`, `EE`, `EG`, `EH`, `ER`, `ES`, `ET`, `FI`, `FJ`, `FK`, `FM`, `FO`, `FR`, `GA`, `GB`, `GD`, `GE`, `GF`, `GG`,
 *   `GH`, `GI`, `GL`, `GM`, `GN`, `GP`, `GQ`, `GR`, `GS`, `GT`, `GU`, `GW`, `GY`, `HK`, `HM`, `HN`, `HR`, `HT`, `HU`,
 *   `ID`, `IE`, `IL`, `IM`, `IN`, `IO`, `IQ`, `IR`, `IS`, `IT`, `JE`, `JM`, `JO`, `JP`, `KE`, `KG`, `KH`, `KI`, `KM`,
 *   `KN`, `KP`, `KR`, `KW`, `KY`, `KZ`, `LA`, `LB`, `LC`, `LI`, `LK`, `LR`, `LS`, `LT`, `LU`, `LV`, `LY`, `MA`, `MC`,
 *   `MD`, `ME`, `MF`, `MG`, `MH`, `MK`, `ML`, `MM`, `MN`, `MO`, `MP`, `MQ`, `MR`, `MS`, `MT`, `MU`, `MV`, `MW`, `MX`,
 *   `MY`, `MZ`, `NA`, `NC`, `NE`, `NF`, `NG`, `NI`, `NL`, `NO`, `NP`, `NR`, `NU`, `NZ`, `OM`, `PA`, `PE`, `PF`, `PG`,
 *   `PH`, `PK`, `PL`, `PM`, `PN`, `PR`, `PS`, `PT`, `PW`, `PY`, `QA`, `RE`, `RO`, `RS`, `RU`, `RW`, `SA`, `SB`, `SC`,
 *   `SD`, `SE`, `SG`, `SH`, `SI`, `SJ`, `SK`, `SL`, `SM`, `SN`, `SO`, `SR`, `SS`, `ST`, `SV`, `SX`, `SY`, `SZ`, `TC`,
 *   `TD`, `TF`, `TG`, `TH`, `TJ`, `TK`, `TL`, `TM`, `TN`, `TO`, `TR`, `TT`, `TV`, `TW`, `TZ`, `UA`, `UG`, `UM`, `US`,
 *   `UY`, `UZ`, `VA`, `VC`, `VE`, `VG`, `VI`, `VN`, `VU`, `WF`, `WS`, `YE`, `YT`, `ZA`, `ZM`, `ZW`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginatePrograms(ev)) console.log(item)
 */
export function paginatePrograms(
  ev: Client,
  init?: OperationInit<'/programs', 'get'>,
): Pages<'/programs'> {
  return call(ev, 'paginate', '/programs', init)
}

/**
 * Retrieve a program (`GET /programs/{program_id}`).
 *
 * What the program offers, who pays for it and where to sign up.
 *
 * Needs no token. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.program_id`: Id of the program.
 * @returns a promise of `{ data, error, response }`. `data`: The program.
 *
 * @example
 * const { data, error } = await getProgram(ev, {
 *   path: {
 *     program_id: 'prog01JCK1HPNAANB8WN253G27SFPC',
 *   },
 * })
 */
export function getProgram(
  ev: Client,
  init: OperationInit<'/programs/{program_id}', 'get'>,
): Outcome<'/programs/{program_id}', 'get'> {
  return call(ev, 'GET', '/programs/{program_id}', init)
}

/**
 * Join a program (`POST /programs/{program_id}/join`).
 *
 * Puts the user into the default tier of the program. A user is in one program at most: joining another
 * leaves the first. Joining the same one again changes nothing and answers the program.
 *
 * A program that has no default tier is a `404`, as is one that does not exist.
 *
 * Scopes: `utility_account:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.program_id`: Id of the program.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The program, which the user is now in.
 *
 * @example
 * const { data, error } = await joinProgram(ev, {
 *   path: {
 *     program_id: 'prog01JCK1HPNAANB8WN253G27SFPC',
 *   },
 * })
 */
export function joinProgram(
  ev: Client,
  init: OperationInit<'/programs/{program_id}/join', 'post'>,
): Outcome<'/programs/{program_id}/join', 'post'> {
  return call(ev, 'POST', '/programs/{program_id}/join', init)
}

/**
 * List participation agreement versions (`GET /programs/{program_id}/participation_agreement_versions`).
 *
 * Every version of the agreement that a participant of the program accepts. Needs no token. The one in force is at
 * `GET /programs/{program_id}/participation_agreement_versions/current`.
 *
 * Needs no token. Problems: 400 (`pagination-paramaters`), 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.program_id`: Id of the program.
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns a promise of `{ data, error, response }`. `data`: The versions; none at all is possible.
 *
 * @example
 * const { data, error } = await listProgramParticipationAgreementVersions(ev, {
 *   path: {
 *     program_id: 'prog01JCK1HPNAANB8WN253G27SFPC',
 *   },
 * })
 */
export function listProgramParticipationAgreementVersions(
  ev: Client,
  init: OperationInit<'/programs/{program_id}/participation_agreement_versions', 'get'>,
): Outcome<'/programs/{program_id}/participation_agreement_versions', 'get'> {
  return call(ev, 'GET', '/programs/{program_id}/participation_agreement_versions', init)
}

/**
 * List participation agreement versions, page by page to the end (`GET
 * /programs/{program_id}/participation_agreement_versions`): {@link listProgramParticipationAgreementVersions} for
 * each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.program_id`: Id of the program.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateProgramParticipationAgreementVersions(ev, {
 *   path: {
 *     program_id: 'prog01JCK1HPNAANB8WN253G27SFPC',
 *   },
 * })) console.log(item)
 */
export function paginateProgramParticipationAgreementVersions(
  ev: Client,
  init: OperationInit<'/programs/{program_id}/participation_agreement_versions', 'get'>,
): Pages<'/programs/{program_id}/participation_agreement_versions'> {
  return call(ev, 'paginate', '/programs/{program_id}/participation_agreement_versions', init)
}

/**
 * Retrieve the current participation agreement version (`GET
 * /programs/{program_id}/participation_agreement_versions/current`).
 *
 * The version in force: of those that are published, the one with the highest number. Needs no token. A `404` also
 * means that the program has not published any.
 *
 * Needs no token. Problems: 400, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.program_id`: Id of the program.
 * @returns a promise of `{ data, error, response }`. `data`: The version in force.
 *
 * @example
 * const { data, error } = await getCurrentParticipationAgreementVersion(ev, {
 *   path: {
 *     program_id: 'prog01JCK1HPNAANB8WN253G27SFPC',
 *   },
 * })
 */
export function getCurrentParticipationAgreementVersion(
  ev: Client,
  init: OperationInit<'/programs/{program_id}/participation_agreement_versions/current', 'get'>,
): Outcome<'/programs/{program_id}/participation_agreement_versions/current', 'get'> {
  return call(ev, 'GET', '/programs/{program_id}/participation_agreement_versions/current', init)
}

/**
 * Retrieve a participation agreement version (`GET
 * /programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}`).
 *
 * Any version, in force or not. Needs no token.
 *
 * Needs no token. Problems: 400, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.program_id`: Id of the program.
 * - `path.participation_agreement_version_id`: Id of the version, one of the program in the path.
 * @returns a promise of `{ data, error, response }`. `data`: The version.
 *
 * @example
 * const { data, error } = await getProgramParticipationAgreementVersion(ev, {
 *   path: {
 *     program_id: 'prog01JCK1HPNAANB8WN253G27SFPC',
 *     participation_agreement_version_id: 'pagv01JCDYP6Z8MX9XWVAV0A7G3KPN',
 *   },
 * })
 */
export function getProgramParticipationAgreementVersion(
  ev: Client,
  init: OperationInit<'/programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}', 'get'>,
): Outcome<'/programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}', 'get'> {
  return call(ev, 'GET', '/programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}', init)
}

/**
 * Accept a participation agreement version (`POST
 * /programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}/accept`).
 *
 * Records that the user accepts this version, usually the one that `current` answered. Accepting it again
 * succeeds and adds no second record.
 *
 * Only the user can do this: it takes a token that a user granted (authorization code or password). A
 * client-credentials token is refused, with `EvEnergy-User` as well.
 *
 * Scopes: `programs:write`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.program_id`: Id of the program.
 * - `path.participation_agreement_version_id`: Id of the version, one of the program in the path.
 * - `body`: An empty object; any member is a `400` problem.
 * @returns a promise of `{ data, error, response }`. `data`: The acceptance is recorded.
 *
 * @example
 * const { data, error } = await acceptParticipationAgreementVersion(ev, {
 *   path: {
 *     program_id: 'prog01JCK1HPNAANB8WN253G27SFPC',
 *     participation_agreement_version_id: 'pagv01JCDYP6Z8MX9XWVAV0A7G3KPN',
 *   },
 *   body: {},
 * })
 */
export function acceptParticipationAgreementVersion(
  ev: Client,
  init: OperationInit<'/programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}/accept', 'post'>,
): Outcome<'/programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}/accept', 'post'> {
  return call(ev, 'POST', '/programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}/accept', init)
}

/**
 * Submit data for post-enrolment verification (`POST /programs/{program_id}/post-enrollment-verification`).
 *
 * Hands over what the program wants to know about a user who has enrolled, to verify the account. The program has a
 * JSON Schema of its own for it, and a body that breaks it is a `400` problem.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.program_id`: Id of the program.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `body`: What the program asks for. Members and formats differ by program; the examples show common ones.
 * @returns a promise of `{ data, error, response }`. `data`: The data is accepted.
 *
 * @example
 * const { data, error } = await submitPostEnrollmentVerification(ev, {
 *   path: {
 *     program_id: 'prog01JCK1HPNAANB8WN253G27SFPC',
 *   },
 *   body: {
 *     account_number: '12345678-A',
 *   },
 * })
 */
export function submitPostEnrollmentVerification(
  ev: Client,
  init: OperationInit<'/programs/{program_id}/post-enrollment-verification', 'post'>,
): Outcome<'/programs/{program_id}/post-enrollment-verification', 'post'> {
  return call(ev, 'POST', '/programs/{program_id}/post-enrollment-verification', init)
}

/**
 * List program tiers (`GET /programs/{program_id}/tiers`).
 *
 * The tiers of the program that can be chosen. Needs no token. `eligible` is filled in for a request that acts for a
 * user (a token of the authorization-code grant, or `EvEnergy-User`); for any other it is null.
 *
 * Needs no token. Problems: 400 (`pagination-paramaters`), 401, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.program_id`: Id of the program.
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The tiers; none at all is possible.
 *
 * @example
 * const { data, error } = await listProgramTiers(ev, {
 *   path: {
 *     program_id: 'prog01JCK1HPNAANB8WN253G27SFPC',
 *   },
 * })
 */
export function listProgramTiers(
  ev: Client,
  init: OperationInit<'/programs/{program_id}/tiers', 'get'>,
): Outcome<'/programs/{program_id}/tiers', 'get'> {
  return call(ev, 'GET', '/programs/{program_id}/tiers', init)
}

/**
 * List program tiers, page by page to the end (`GET /programs/{program_id}/tiers`): {@link listProgramTiers} for each
 * page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.program_id`: Id of the program.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateProgramTiers(ev, {
 *   path: {
 *     program_id: 'prog01JCK1HPNAANB8WN253G27SFPC',
 *   },
 * })) console.log(item)
 */
export function paginateProgramTiers(
  ev: Client,
  init: OperationInit<'/programs/{program_id}/tiers', 'get'>,
): Pages<'/programs/{program_id}/tiers'> {
  return call(ev, 'paginate', '/programs/{program_id}/tiers', init)
}

/**
 * Retrieve a program tier (`GET /programs/{program_id}/tiers/{tier_id}`).
 *
 * Needs no token. `eligible` is filled in for a request that acts for a user, and null for any other.
 *
 * Needs no token. Problems: 400, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.program_id`: Id of the program.
 * - `path.tier_id`: Id of the tier, one of the program in the path.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The tier.
 *
 * @example
 * const { data, error } = await getProgramTier(ev, {
 *   path: {
 *     program_id: 'prog01JCK1HPNAANB8WN253G27SFPC',
 *     tier_id: 'tier01JCK1HPNAANB8WN253G27SFPC',
 *   },
 * })
 */
export function getProgramTier(
  ev: Client,
  init: OperationInit<'/programs/{program_id}/tiers/{tier_id}', 'get'>,
): Outcome<'/programs/{program_id}/tiers/{tier_id}', 'get'> {
  return call(ev, 'GET', '/programs/{program_id}/tiers/{tier_id}', init)
}

/**
 * Submit data for user verification (`POST /programs/{program_id}/user_verification`).
 *
 * Hands over what identifies the user at the utility, to find the account among the utility's customers. The program
 * has a JSON Schema of its own for it, and a body that breaks it is a `400` problem. There is no operation yet that
 * reads the data back.
 *
 * Needs a token, of any scope. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.program_id`: Id of the program.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * - `body`: What the program asks for. Members and formats differ by program; the examples show common ones.
 * @returns a promise of `{ data, error, response }`. `data`: The data is accepted.
 *
 * @example
 * const { data, error } = await submitUserVerification(ev, {
 *   path: {
 *     program_id: 'prog01JCK1HPNAANB8WN253G27SFPC',
 *   },
 *   body: {
 *     account_number: '12345678-A',
 *   },
 * })
 */
export function submitUserVerification(
  ev: Client,
  init: OperationInit<'/programs/{program_id}/user_verification', 'post'>,
): Outcome<'/programs/{program_id}/user_verification', 'post'> {
  return call(ev, 'POST', '/programs/{program_id}/user_verification', init)
}

/**
 * List the vehicle models of a program (`GET /programs/{program_id}/vehicle_compatibility`).
 *
 * The models that the program supports, without the ones that are no longer active. All of them at once: the list is
 * not paged.
 *
 * Scopes: `vehicle:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 404, 406, 429 (`rate-limit-exceeded`),
 * 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.program_id`: Id of the program.
 * - `expand?`: References of the entry to expand. Values: `model`.
 * - `header['EvEnergy-User']?`: User to act for when the token comes from the client-credentials grant, which stands
 *   for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice.
 * @returns a promise of `{ data, error, response }`. `data`: The vehicle models, with what the program can do with
 * them.
 *
 * @example
 * const { data, error } = await listProgramVehicleCompatibility(ev, {
 *   path: {
 *     program_id: 'prog01JCK1HPNAANB8WN253G27SFPC',
 *   },
 *   expand: ['model'],
 * })
 */
export function listProgramVehicleCompatibility<
  const E extends readonly ExpandValue<'/programs/{program_id}/vehicle_compatibility', 'get'>[] = [],
  I = Record<never, never>,
>(
  ev: Client,
  init: OperationInit<'/programs/{program_id}/vehicle_compatibility', 'get'> & Expanding<E, I>,
): Outcome<'/programs/{program_id}/vehicle_compatibility', 'get', I> {
  return call(ev, 'GET', '/programs/{program_id}/vehicle_compatibility', init)
}
