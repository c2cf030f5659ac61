/**
 * Functions that call the operations of the tag "Regions". Each resolves to `{ data, error, response }` and rejects as
 * `createClient` of `ev-energy` says.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 *
 * @module
 */
import type { Client } from '../../client.ts'
import { call, type OperationInit, type Outcome, type Pages } from '../../operation.ts'

/**
 * List region groups (`GET /region_groups`).
 *
 * The region groups that the caller's organisation created.
 *
 * Scopes: `region:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.name?`: Keeps the group with exactly this name.
 * @returns a promise of `{ data, error, response }`. `data`: The region groups.
 *
 * @example
 * const { data, error } = await listRegionGroups(ev)
 */
export function listRegionGroups(
  ev: Client,
  init?: OperationInit<'/region_groups', 'get'>,
): Outcome<'/region_groups', 'get'> {
  return call(ev, 'GET', '/region_groups', init)
}

/**
 * List region groups, page by page to the end (`GET /region_groups`): {@link listRegionGroups} for each page, once it
 * is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.name?`: Keeps the group with exactly this name.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateRegionGroups(ev)) console.log(item)
 */
export function paginateRegionGroups(
  ev: Client,
  init?: OperationInit<'/region_groups', 'get'>,
): Pages<'/region_groups'> {
  return call(ev, 'paginate', '/region_groups', init)
}

/**
 * Create a region group (`POST /region_groups`).
 *
 * Creates the group and its regions in one step: all of them, or nothing at all. `POST
 * /region_groups:validate` takes the same body and tells beforehand what would happen.
 *
 * - The name of the group, and that of each region, must not be taken by any organisation. A taken one is a
 *   `409` problem for the whole request: an existing region is neither replaced nor added to the group.
 * - Group and regions belong to the organisation of the OAuth application, and only that organisation can
 *   read them. An application without one gets `403`.
 *
 * Scopes: `region:write`. Problems: 400, 401, 403, 406, 409 (`region-group-name-conflict`, `region-name-conflict`),
 * 413 (`payload-too-large`), 422 (`invalid-geometry`, `validation-failed-regions`), 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `body`: The group and its regions, of 20 MB at most.
 * @returns a promise of `{ data, error, response }`. `data`: The new group.
 *
 * @example
 * const { data, error } = await createRegionGroup(ev, {
 *   body: {
 *     name: 'Eversource MA Pilot 1A',
 *     regions: [{
 *       name: 'WEST ROXBURY',
 *       type: 'ELECTRICITY',
 *       geometries: [{
 *         type: 'Polygon',
 *         coordinates: [[[-71.19, 42.265], [-71.13, 42.265], [-71.13, 42.3], [-71.19, 42.3], [-71.19, 42.265]]],
 *       }],
 *     }, {
 *       name: 'MILTON',
 *       type: 'ELECTRICITY',
 *       geometries: [{
 *         type: 'Polygon',
 *         coordinates: [[[-71.12, 42.22], [-71.04, 42.22], [-71.04, 42.27], [-71.12, 42.27], [-71.12, 42.22]]],
 *       }],
 *     }],
 *   },
 * })
 */
export function createRegionGroup(
  ev: Client,
  init: OperationInit<'/region_groups', 'post'>,
): Outcome<'/region_groups', 'post'> {
  return call(ev, 'POST', '/region_groups', init)
}

/**
 * Retrieve a region group (`GET /region_groups/{region_group_id}`).
 *
 * A region group of the caller's own organisation.
 *
 * Scopes: `region:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.region_group_id`: Id of the region group.
 * @returns a promise of `{ data, error, response }`. `data`: The region group.
 *
 * @example
 * const { data, error } = await getRegionGroup(ev, {
 *   path: {
 *     region_group_id: 'rgrp01JCK1HPNAANB8WN253G27SFPC',
 *   },
 * })
 */
export function getRegionGroup(
  ev: Client,
  init: OperationInit<'/region_groups/{region_group_id}', 'get'>,
): Outcome<'/region_groups/{region_group_id}', 'get'> {
  return call(ev, 'GET', '/region_groups/{region_group_id}', init)
}

/**
 * Validate a region group (`POST /region_groups:validate`).
 *
 * Tells what `POST /region_groups` would say to the same body, and writes nothing. A body that can be read
 * is answered with `200` whatever is wrong with it: a taken or repeated name or a bad geometry is a finding,
 * not a problem.
 *
 * For a region whose name is taken the finding holds the address of the one that has it. Only another name
 * helps: existing regions are neither replaced nor added to a group.
 *
 * Scopes: `region:write`. Problems: 400, 401, 403, 406, 413 (`payload-too-large`), 422 (`validation-failed-regions`),
 * 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `body`: The group and its regions, as for `POST /region_groups`.
 * @returns a promise of `{ data, error, response }`. `data`: The findings.
 *
 * @example
 * const { data, error } = await validateRegionGroup(ev, {
 *   body: {
 *     name: 'Eversource MA Pilot 1A',
 *     regions: [{
 *       name: 'WEST ROXBURY',
 *       type: 'ELECTRICITY',
 *       geometries: [{
 *         type: 'Polygon',
 *         coordinates: [[[-71.19, 42.265], [-71.13, 42.265], [-71.13, 42.3], [-71.19, 42.3], [-71.19, 42.265]]],
 *       }],
 *     }, {
 *       name: 'MILTON',
 *       type: 'ELECTRICITY',
 *       geometries: [{
 *         type: 'Polygon',
 *         coordinates: [[[-71.12, 42.22], [-71.04, 42.22], [-71.04, 42.27], [-71.12, 42.27], [-71.12, 42.22]]],
 *       }],
 *     }],
 *   },
 * })
 */
export function validateRegionGroup(
  ev: Client,
  init: OperationInit<'/region_groups:validate', 'post'>,
): Outcome<'/region_groups:validate', 'post'> {
  return call(ev, 'POST', '/region_groups:validate', init)
}

/**
 * List regions (`GET /regions`).
 *
 * The regions that the caller's organisation created, without their boundaries; `GET /regions/{region_id}` has those.
 *
 * Scopes: `region:read`. Problems: 400 (`pagination-paramaters`), 401, 403, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_before?`: Id of a resource; the page holds what comes right before it. Has no effect together with
 *   `page_after`. Take it from the `previous` link of the `Link` header.
 * - `query.page_after?`: Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link`
 *   header rather than building it.
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.name?`: Keeps the region with exactly this name.
 * - `query.name__in?`: Keeps the regions with one of these exact names, separated by commas.
 * - `query.region_group_id?`: Keeps the members of this region group.
 * - `query.type?`: Keeps the regions of this type. Values: `OTHER`, `ELECTRICITY`.
 * - `query.contains?`: `latitude,longitude`. Keeps the regions in which the point lies; a point on the boundary does
 *   not.
 * @returns a promise of `{ data, error, response }`. `data`: The regions.
 *
 * @example
 * const { data, error } = await listRegions(ev)
 */
export function listRegions(
  ev: Client,
  init?: OperationInit<'/regions', 'get'>,
): Outcome<'/regions', 'get'> {
  return call(ev, 'GET', '/regions', init)
}

/**
 * List regions, page by page to the end (`GET /regions`): {@link listRegions} for each page, once it is asked for.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `query.page_size?`: Largest number of items in a page. From 1 to 100. Default 25.
 * - `query.name?`: Keeps the region with exactly this name.
 * - `query.name__in?`: Keeps the regions with one of these exact names, separated by commas.
 * - `query.region_group_id?`: Keeps the members of this region group.
 * - `query.type?`: Keeps the regions of this type. Values: `OTHER`, `ELECTRICITY`.
 * - `query.contains?`: `latitude,longitude`. Keeps the regions in which the point lies; a point on the boundary does
 *   not.
 * @returns the items while you iterate; `.pages()` the pages, `.toArray({ limit })` an array
 *
 * @example
 * for await (const item of paginateRegions(ev)) console.log(item)
 */
export function paginateRegions(
  ev: Client,
  init?: OperationInit<'/regions', 'get'>,
): Pages<'/regions'> {
  return call(ev, 'paginate', '/regions', init)
}

/**
 * Create a region (`POST /regions`).
 *
 * The geometries become one MultiPolygon: their union.
 *
 * - A name belongs to one region among those of all organisations. A name that is taken is a `409` problem
 *   with the address of the region that has it. Nothing is overwritten, and there is no operation that
 *   replaces a region.
 * - The region belongs to the organisation of the OAuth application, and only that organisation can read it.
 *   An application without one gets `403`.
 * - The region groups it is put into have to belong to the same organisation.
 *
 * Scopes: `region:write`. Problems: 400, 401, 403, 406, 409 (`region-name-conflict`), 413 (`payload-too-large`), 422
 * (`invalid-geometry`, `validation-failed-regions`), 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `body`: The region to create, of 20 MB at most.
 * @returns a promise of `{ data, error, response }`. `data`: The new region and its boundary.
 *
 * @example
 * const { data, error } = await createRegion(ev, {
 *   body: {
 *     name: 'WEST ROXBURY',
 *     type: 'ELECTRICITY',
 *     geometries: [{
 *       type: 'Polygon',
 *       coordinates: [[[-71.19, 42.265], [-71.13, 42.265], [-71.13, 42.3], [-71.19, 42.3], [-71.19, 42.265]]],
 *     }],
 *     region_groups: ['https://api.ev.energy/v2/region_groups/rgrp01JCK1HPNAANB8WN253G27SFPC'],
 *   },
 * })
 */
export function createRegion(
  ev: Client,
  init: OperationInit<'/regions', 'post'>,
): Outcome<'/regions', 'post'> {
  return call(ev, 'POST', '/regions', init)
}

/**
 * Retrieve a region (`GET /regions/{region_id}`).
 *
 * A region of the caller's own organisation, with its boundary as GeoJSON.
 *
 * Scopes: `region:read`. Problems: 400, 401, 403, 404, 406, 429 (`rate-limit-exceeded`), 5xx.
 *
 * @param ev the client
 * @param init the options of fetch, and:
 * - `path.region_id`: Id of the region.
 * @returns a promise of `{ data, error, response }`. `data`: The region and its boundary.
 *
 * @example
 * const { data, error } = await getRegion(ev, {
 *   path: {
 *     region_id: 'regn01JCK1HPNAANB8WN253G27SFPC',
 *   },
 * })
 */
export function getRegion(
  ev: Client,
  init: OperationInit<'/regions/{region_id}', 'get'>,
): Outcome<'/regions/{region_id}', 'get'> {
  return call(ev, 'GET', '/regions/{region_id}', init)
}
