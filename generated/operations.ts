/**
 * What each operation needs and offers, for code that cannot ask the type system.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

/** One operation of the API. */
export interface Operation {
  readonly operationId: string
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Path template, as in `/evses/{evse_id}`. */
  readonly path: string
  /** Whether a bearer token is needed at all; some operations are public. */
  readonly secured: boolean
  /** OAuth scopes that the token needs, all of them. */
  readonly scopes: readonly string[]
  /** How the collection is paged; null for anything that is not a paged collection. */
  readonly paging: 'cursor' | 'timestamp' | 'page' | null
  /** Values that `expand` takes. */
  readonly expand: readonly string[]
  /** Whether `EvEnergy-User` is required of client credentials, understood, or not mentioned. */
  readonly user: 'required' | 'optional' | null
}

export const operations = {
  "GET /": {"operationId":"get-root","method":"GET","path":"/","secured":false,"scopes":[],"paging":null,"expand":[],"user":null},
  "GET /vehicles/{vehicle_id}/connectors": {"operationId":"get-vehicles-vehicle_id-connectors","method":"GET","path":"/vehicles/{vehicle_id}/connectors","secured":true,"scopes":["vehicle:read"],"paging":null,"expand":[],"user":null},
  "PATCH /vehicles/{vehicle_id}/connectors": {"operationId":"patch-vehicles-vehicle_id-connectors","method":"PATCH","path":"/vehicles/{vehicle_id}/connectors","secured":true,"scopes":["vehicle:write"],"paging":null,"expand":[],"user":null},
  "GET /vehicles/{vehicle_id}/state_of_charge": {"operationId":"get-vehicles-vehicle_id-state_of_charge","method":"GET","path":"/vehicles/{vehicle_id}/state_of_charge","secured":true,"scopes":["vehicle:read"],"paging":null,"expand":[],"user":null},
  "PATCH /vehicles/{vehicle_id}/state_of_charge": {"operationId":"patch-vehicles-vehicle_id-state_of_charge","method":"PATCH","path":"/vehicles/{vehicle_id}/state_of_charge","secured":true,"scopes":["vehicle:write"],"paging":null,"expand":[],"user":null},
  "GET /evse_compatibility/check": {"operationId":"get-evse_compatibility-check","method":"GET","path":"/evse_compatibility/check","secured":false,"scopes":[],"paging":null,"expand":[],"user":null},
  "GET /evses": {"operationId":"get-evses","method":"GET","path":"/evses","secured":true,"scopes":["evse:read"],"paging":"cursor","expand":["user","model","model.make","latest_status_log","ct_clamp"],"user":"optional"},
  "GET /evses/{evse_id}": {"operationId":"get-evses-evse_id","method":"GET","path":"/evses/{evse_id}","secured":true,"scopes":["evse:read"],"paging":null,"expand":["user","model","model.make","latest_status_log","ct_clamp"],"user":null},
  "PATCH /evses/{evse_id}": {"operationId":"patch-evses-evse_id","method":"PATCH","path":"/evses/{evse_id}","secured":true,"scopes":["evse:write"],"paging":null,"expand":["user","model","model.make","latest_status_log","ct_clamp"],"user":null},
  "DELETE /evses/{evse_id}": {"operationId":"delete-evses-evse_id","method":"DELETE","path":"/evses/{evse_id}","secured":true,"scopes":["evse:write"],"paging":null,"expand":[],"user":null},
  "GET /evse_models": {"operationId":"get-evse_models","method":"GET","path":"/evse_models","secured":false,"scopes":[],"paging":"cursor","expand":["make"],"user":"optional"},
  "GET /evse_models/{evse_model_id}": {"operationId":"get-evse_models-evse_model_id","method":"GET","path":"/evse_models/{evse_model_id}","secured":false,"scopes":[],"paging":null,"expand":["make"],"user":null},
  "GET /evse_makes": {"operationId":"get-evse_makes","method":"GET","path":"/evse_makes","secured":false,"scopes":[],"paging":"cursor","expand":[],"user":"optional"},
  "GET /evse_makes/{evse_make_id}": {"operationId":"get-evse_makes-evse_make_id","method":"GET","path":"/evse_makes/{evse_make_id}","secured":false,"scopes":[],"paging":null,"expand":[],"user":null},
  "GET /evses/{evse_id}/status_logs": {"operationId":"get-evses-evse_id-status_logs","method":"GET","path":"/evses/{evse_id}/status_logs","secured":true,"scopes":["evse:read"],"paging":"timestamp","expand":["evse","evse.model","evse.model.make","evse.user"],"user":null},
  "GET /evses/{evse_id}/status_logs/{sampled_at}": {"operationId":"get-evses-evse_id-status_logs-sampled_at","method":"GET","path":"/evses/{evse_id}/status_logs/{sampled_at}","secured":true,"scopes":["evse:read"],"paging":null,"expand":["evse","evse.model","evse.model.make","evse.user"],"user":null},
  "GET /evses/{evse_id}/command_logs": {"operationId":"get-evses-evse_id-command_logs","method":"GET","path":"/evses/{evse_id}/command_logs","secured":true,"scopes":["debug:read"],"paging":"timestamp","expand":["evse","evse.model","evse.model.make","evse.user"],"user":null},
  "GET /evses/{evse_id}/command_logs/{logged_at}": {"operationId":"get-evses-evse_id-command_logs-logged_at","method":"GET","path":"/evses/{evse_id}/command_logs/{logged_at}","secured":true,"scopes":["debug:read"],"paging":null,"expand":["evse","evse.model","evse.model.make","evse.user"],"user":null},
  "GET /evses/{evse_id}/error_logs": {"operationId":"get-evses-evse_id-error_logs","method":"GET","path":"/evses/{evse_id}/error_logs","secured":true,"scopes":["debug:read"],"paging":"timestamp","expand":["evse","evse.model","evse.model.make","evse.user"],"user":null},
  "GET /evses/{evse_id}/error_logs/{sampled_at}": {"operationId":"get-evses-evse_id-error_logs-sampled_at","method":"GET","path":"/evses/{evse_id}/error_logs/{sampled_at}","secured":true,"scopes":["debug:read"],"paging":null,"expand":["evse","evse.model","evse.model.make","evse.user"],"user":null},
  "GET /evses/{evse_id}/ocpp_logs": {"operationId":"get-evses-evse_id-ocpp_logs","method":"GET","path":"/evses/{evse_id}/ocpp_logs","secured":true,"scopes":["debug:read"],"paging":"timestamp","expand":["evse","evse.model","evse.model.make","evse.user"],"user":null},
  "GET /evses/{evse_id}/ocpp_logs/{sampled_at}": {"operationId":"get-evses-evse_id-ocpp_logs-sampled_at","method":"GET","path":"/evses/{evse_id}/ocpp_logs/{sampled_at}","secured":true,"scopes":["debug:read"],"paging":null,"expand":["evse","evse.model","evse.model.make","evse.user"],"user":null},
  "GET /evses/{evse_id}/vpp_modes": {"operationId":"get-evses-evse_id-vpp_modes","method":"GET","path":"/evses/{evse_id}/vpp_modes","secured":true,"scopes":["evse:read"],"paging":null,"expand":[],"user":null},
  "GET /evses/{evse_id}/connectivity": {"operationId":"get-evses-evse_id-connectivity","method":"GET","path":"/evses/{evse_id}/connectivity","secured":true,"scopes":["evse:read"],"paging":null,"expand":["latest_status_log"],"user":null},
  "POST /evses/{evse_id}/reconnect": {"operationId":"post-evses-evse_id-reconnect","method":"POST","path":"/evses/{evse_id}/reconnect","secured":true,"scopes":["evse:write"],"paging":null,"expand":[],"user":null},
  "GET /evse_firmware_versions": {"operationId":"get-evse_firmware_versions","method":"GET","path":"/evse_firmware_versions","secured":true,"scopes":["evse:read"],"paging":"cursor","expand":[],"user":null},
  "GET /evse_firmware_versions/{evse_firmware_version_id}": {"operationId":"get-evse_firmware_versions-evse_firmware_version_id","method":"GET","path":"/evse_firmware_versions/{evse_firmware_version_id}","secured":true,"scopes":["evse:read"],"paging":null,"expand":[],"user":null},
  "GET /evse_onboarding": {"operationId":"get-evse_onboarding","method":"GET","path":"/evse_onboarding","secured":false,"scopes":[],"paging":null,"expand":[],"user":null},
  "POST /evse_onboarding/import": {"operationId":"post-evse_onboarding-import","method":"POST","path":"/evse_onboarding/import","secured":true,"scopes":["evse:write"],"paging":null,"expand":["user","model","model.make","latest_status_log","ct_clamp"],"user":null},
  "POST /evse_waitlist": {"operationId":"post-evse_waitlist","method":"POST","path":"/evse_waitlist","secured":false,"scopes":[],"paging":null,"expand":[],"user":null},
  "GET /vehicles": {"operationId":"get-vehicles","method":"GET","path":"/vehicles","secured":true,"scopes":["vehicle:read"],"paging":"cursor","expand":["user","trim","trim.model","trim.model.make","latest_status_log"],"user":"optional"},
  "POST /vehicles": {"operationId":"post-vehicles","method":"POST","path":"/vehicles","secured":true,"scopes":["vehicle:write"],"paging":null,"expand":["user","trim","trim.model","trim.model.make","latest_status_log"],"user":"required"},
  "GET /vehicles/{vehicle_id}": {"operationId":"get-vehicles-vehicle_id","method":"GET","path":"/vehicles/{vehicle_id}","secured":true,"scopes":["vehicle:read"],"paging":null,"expand":["user","trim","trim.model","trim.model.make","latest_status_log"],"user":"optional"},
  "PATCH /vehicles/{vehicle_id}": {"operationId":"patch-vehicles-vehicle_id","method":"PATCH","path":"/vehicles/{vehicle_id}","secured":true,"scopes":["vehicle:write"],"paging":null,"expand":["user","trim","trim.model","trim.model.make","latest_status_log"],"user":null},
  "DELETE /vehicles/{vehicle_id}": {"operationId":"delete-vehicles-vehicle_id","method":"DELETE","path":"/vehicles/{vehicle_id}","secured":true,"scopes":["vehicle:write"],"paging":null,"expand":[],"user":null},
  "GET /vehicle_trims": {"operationId":"get-vehicle_trims","method":"GET","path":"/vehicle_trims","secured":true,"scopes":["vehicle:read"],"paging":"cursor","expand":["model","model.make"],"user":"optional"},
  "POST /vehicle_trims": {"operationId":"post-vehicle_trims","method":"POST","path":"/vehicle_trims","secured":true,"scopes":["vehicle:write"],"paging":null,"expand":["model","model.make"],"user":null},
  "GET /vehicle_trims/{vehicle_trim_id}": {"operationId":"get-vehicle_trims-vehicle_trim_id","method":"GET","path":"/vehicle_trims/{vehicle_trim_id}","secured":true,"scopes":["vehicle:read"],"paging":null,"expand":["model","model.make"],"user":null},
  "GET /vehicle_models": {"operationId":"get-vehicle_models","method":"GET","path":"/vehicle_models","secured":false,"scopes":[],"paging":"cursor","expand":["make"],"user":"optional"},
  "POST /vehicle_models": {"operationId":"post-vehicle_models","method":"POST","path":"/vehicle_models","secured":true,"scopes":["vehicle:write"],"paging":null,"expand":["make"],"user":"optional"},
  "GET /vehicle_models/{vehicle_model_id}/connectors": {"operationId":"get-vehicle_models-vehicle_model_id-connectors","method":"GET","path":"/vehicle_models/{vehicle_model_id}/connectors","secured":false,"scopes":[],"paging":"page","expand":[],"user":null},
  "POST /vehicle_models/{vehicle_model_id}/connectors": {"operationId":"post-vehicle_models-vehicle_model_id-connectors","method":"POST","path":"/vehicle_models/{vehicle_model_id}/connectors","secured":true,"scopes":["vehicle_catalogue:write"],"paging":null,"expand":[],"user":null},
  "GET /vehicle_models/{vehicle_model_id}/connectors/{region}": {"operationId":"get-vehicle_models-vehicle_model_id-connectors-region","method":"GET","path":"/vehicle_models/{vehicle_model_id}/connectors/{region}","secured":false,"scopes":[],"paging":null,"expand":[],"user":null},
  "PATCH /vehicle_models/{vehicle_model_id}/connectors/{region}": {"operationId":"patch-vehicle_models-vehicle_model_id-connectors-region","method":"PATCH","path":"/vehicle_models/{vehicle_model_id}/connectors/{region}","secured":true,"scopes":["vehicle_catalogue:write"],"paging":null,"expand":[],"user":null},
  "GET /vehicle_models/{vehicle_model_id}": {"operationId":"get-vehicle_models-vehicle_model_id","method":"GET","path":"/vehicle_models/{vehicle_model_id}","secured":false,"scopes":[],"paging":null,"expand":["make"],"user":null},
  "PATCH /vehicle_models/{vehicle_model_id}": {"operationId":"patch-vehicle_models-vehicle_model_id","method":"PATCH","path":"/vehicle_models/{vehicle_model_id}","secured":true,"scopes":["vehicle_catalogue:write"],"paging":null,"expand":["make"],"user":null},
  "GET /vehicle_makes": {"operationId":"get-vehicle_makes","method":"GET","path":"/vehicle_makes","secured":false,"scopes":[],"paging":"cursor","expand":[],"user":"optional"},
  "GET /vehicle_makes/{vehicle_make_id}": {"operationId":"get-vehicle_makes-vehicle_make_id","method":"GET","path":"/vehicle_makes/{vehicle_make_id}","secured":false,"scopes":[],"paging":null,"expand":[],"user":null},
  "GET /vehicles/{vehicle_id}/status_logs": {"operationId":"get-vehicles-vehicle_id-status_logs","method":"GET","path":"/vehicles/{vehicle_id}/status_logs","secured":true,"scopes":["vehicle:read"],"paging":"timestamp","expand":["vehicle","vehicle.trim","vehicle.trim.model","vehicle.trim.model.make","vehicle.user"],"user":null},
  "GET /vehicles/{vehicle_id}/status_logs/{sampled_at}": {"operationId":"get-vehicles-vehicle_id-status_logs-sampled_at","method":"GET","path":"/vehicles/{vehicle_id}/status_logs/{sampled_at}","secured":true,"scopes":["vehicle:read"],"paging":null,"expand":["vehicle","vehicle.trim","vehicle.trim.model","vehicle.trim.model.make","vehicle.user"],"user":null},
  "GET /vehicles/{vehicle_id}/error_logs": {"operationId":"get-vehicles-vehicle_id-error_logs","method":"GET","path":"/vehicles/{vehicle_id}/error_logs","secured":true,"scopes":["vehicle:read"],"paging":"timestamp","expand":["vehicle","vehicle.trim","vehicle.trim.model","vehicle.trim.model.make","vehicle.user"],"user":null},
  "GET /vehicles/{vehicle_id}/error_logs/{logged_at}": {"operationId":"get-vehicles-vehicle_id-error_logs-logged_at","method":"GET","path":"/vehicles/{vehicle_id}/error_logs/{logged_at}","secured":true,"scopes":["vehicle:read"],"paging":null,"expand":["vehicle","vehicle.trim","vehicle.trim.model","vehicle.trim.model.make","vehicle.user"],"user":null},
  "GET /vehicles/{vehicle_id}/location_logs": {"operationId":"get-vehicles-vehicle_id-location_logs","method":"GET","path":"/vehicles/{vehicle_id}/location_logs","secured":true,"scopes":["vehicle:read"],"paging":"timestamp","expand":["vehicle","vehicle.trim","vehicle.trim.model","vehicle.trim.model.make","vehicle.user"],"user":null},
  "GET /vehicles/{vehicle_id}/location_logs/{sampled_at}": {"operationId":"get-vehicles-vehicle_id-location_logs-sampled_at","method":"GET","path":"/vehicles/{vehicle_id}/location_logs/{sampled_at}","secured":true,"scopes":["vehicle:read"],"paging":null,"expand":["vehicle","vehicle.trim","vehicle.trim.model","vehicle.trim.model.make","vehicle.user"],"user":null},
  "GET /vehicles/{vehicle_id}/command_logs": {"operationId":"get-vehicles-vehicle_id-command_logs","method":"GET","path":"/vehicles/{vehicle_id}/command_logs","secured":true,"scopes":["debug:read"],"paging":"timestamp","expand":["vehicle","vehicle.trim","vehicle.trim.model","vehicle.trim.model.make","vehicle.user"],"user":null},
  "GET /vehicles/{vehicle_id}/command_logs/{logged_at}": {"operationId":"get-vehicles-vehicle_id-command_logs-logged_at","method":"GET","path":"/vehicles/{vehicle_id}/command_logs/{logged_at}","secured":true,"scopes":["debug:read"],"paging":null,"expand":["vehicle","vehicle.trim","vehicle.trim.model","vehicle.trim.model.make","vehicle.user"],"user":null},
  "GET /vehicles/{vehicle_id}/vpp_modes": {"operationId":"get-vehicles-vehicle_id-vpp_modes","method":"GET","path":"/vehicles/{vehicle_id}/vpp_modes","secured":true,"scopes":["vehicle:read"],"paging":null,"expand":[],"user":null},
  "GET /vehicle_onboarding": {"operationId":"get-vehicle_onboarding","method":"GET","path":"/vehicle_onboarding","secured":false,"scopes":[],"paging":null,"expand":[],"user":null},
  "POST /vehicle_onboarding/complete": {"operationId":"post-vehicle_onboarding-complete","method":"POST","path":"/vehicle_onboarding/complete","secured":false,"scopes":[],"paging":null,"expand":[],"user":null},
  "POST /vehicle_onboarding/onboarding_link": {"operationId":"post-vehicle_onboarding-onboarding_link","method":"POST","path":"/vehicle_onboarding/onboarding_link","secured":true,"scopes":["vehicle:write"],"paging":null,"expand":[],"user":null},
  "GET /vehicle_compatibility/check": {"operationId":"get-vehicle_compatibility-check","method":"GET","path":"/vehicle_compatibility/check","secured":false,"scopes":[],"paging":null,"expand":[],"user":null},
  "POST /vehicle_waitlist": {"operationId":"post-vehicle_waitlist","method":"POST","path":"/vehicle_waitlist","secured":false,"scopes":[],"paging":null,"expand":[],"user":null},
  "GET /evse_sites": {"operationId":"get-evse_sites","method":"GET","path":"/evse_sites","secured":true,"scopes":["site:read"],"paging":"cursor","expand":[],"user":"optional"},
  "GET /evse_sites/{evse_site_id}": {"operationId":"get-evse_sites-evse_site_id","method":"GET","path":"/evse_sites/{evse_site_id}","secured":true,"scopes":["site:read"],"paging":null,"expand":[],"user":"optional"},
  "POST /vehicles/{vehicle_id}/reconnect": {"operationId":"post-vehicles-vehicle_id-reconnect","method":"POST","path":"/vehicles/{vehicle_id}/reconnect","secured":true,"scopes":[],"paging":null,"expand":[],"user":null},
  "POST /vehicles/{vehicle_id}/disconnect": {"operationId":"post-vehicles-vehicle_id-disconnect","method":"POST","path":"/vehicles/{vehicle_id}/disconnect","secured":true,"scopes":["vehicle:write"],"paging":null,"expand":["user","trim","trim.model","trim.model.make","latest_status_log"],"user":null},
  "GET /cpms_providers": {"operationId":"get-cpms_providers","method":"GET","path":"/cpms_providers","secured":true,"scopes":[],"paging":"cursor","expand":[],"user":null},
  "GET /cpms_providers/{cpms_provider_id}": {"operationId":"get-cpms_providers-cpms_provider_id","method":"GET","path":"/cpms_providers/{cpms_provider_id}","secured":true,"scopes":[],"paging":null,"expand":[],"user":null},
} as const satisfies Record<string, Operation>
