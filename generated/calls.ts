/**
 * What the types of calls are looked up in. The compiler could work it out of `schema.ts`, but an editor that is asked for the
 * paths would go through all operations first.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

/** Path templates of each method. */
export interface PathsByMethod {
  get: "/" | "/users" | "/users/{user_id}" | "/users/{user_id}/notification_preferences" | "/users/{user_id}/payout_method" | "/users/{user_id}/route_planner_preferences" | "/users/{user_id}/saved_routes" | "/users/{user_id}/saved_routes/{saved_route_id}" | "/notifications" | "/notifications/{notification_id}" | "/subscription_offerings/{offering_id}" | "/subscriptions" | "/support-ticket-stats/priority" | "/support-ticket-stats/resolution" | "/support-ticket-stats/sankey" | "/support-ticket-stats/source" | "/support-ticket-stats/status" | "/support-ticket-stats/top-categories" | "/support-ticket-stats/volume" | "/support_tickets" | "/support_tickets/categories" | "/support_tickets/{support_ticket_id}" | "/support_tickets/{support_ticket_id}/messages" | "/support_tickets/{support_ticket_id}/messages/{message_id}" | "/vehicle_compatibility/check" | "/vehicle_makes" | "/vehicle_makes/{vehicle_make_id}" | "/vehicle_models" | "/vehicle_models/{vehicle_model_id}" | "/vehicle_models/{vehicle_model_id}/connectors" | "/vehicle_models/{vehicle_model_id}/connectors/{region}" | "/vehicle_onboarding" | "/vehicle_trims" | "/vehicle_trims/{vehicle_trim_id}" | "/vehicles" | "/vehicles/{vehicle_id}" | "/vehicles/{vehicle_id}/command_logs" | "/vehicles/{vehicle_id}/command_logs/{logged_at}" | "/vehicles/{vehicle_id}/connectors" | "/vehicles/{vehicle_id}/error_logs" | "/vehicles/{vehicle_id}/error_logs/{logged_at}" | "/vehicles/{vehicle_id}/location_logs" | "/vehicles/{vehicle_id}/location_logs/{sampled_at}" | "/vehicles/{vehicle_id}/state_of_charge" | "/vehicles/{vehicle_id}/status_logs" | "/vehicles/{vehicle_id}/status_logs/{sampled_at}" | "/vehicles/{vehicle_id}/vpp_modes" | "/evse_compatibility/check" | "/evse_firmware_versions" | "/evse_firmware_versions/{evse_firmware_version_id}" | "/evse_makes" | "/evse_makes/{evse_make_id}" | "/evse_models" | "/evse_models/{evse_model_id}" | "/evse_onboarding" | "/evses" | "/evses/{evse_id}" | "/evses/{evse_id}/command_logs" | "/evses/{evse_id}/command_logs/{logged_at}" | "/evses/{evse_id}/connectivity" | "/evses/{evse_id}/error_logs" | "/evses/{evse_id}/error_logs/{sampled_at}" | "/evses/{evse_id}/ocpp_logs" | "/evses/{evse_id}/ocpp_logs/{sampled_at}" | "/evses/{evse_id}/status_logs" | "/evses/{evse_id}/status_logs/{sampled_at}" | "/evses/{evse_id}/vpp_modes" | "/cpms_providers" | "/cpms_providers/{cpms_provider_id}" | "/evse_sites" | "/evse_sites/{evse_site_id}" | "/ct_clamps" | "/ct_clamps/{ct_clamp_id}" | "/ct_clamps/{ct_clamp_id}/logs" | "/ct_clamps/{ct_clamp_id}/logs/{sampled_at}" | "/inverter_makes" | "/inverter_makes/{inverter_make_id}" | "/inverter_models" | "/inverter_models/{inverter_model_id}" | "/inverter_onboarding" | "/inverters" | "/inverters/{inverter_id}" | "/solar_arrays" | "/solar_arrays/{solar_array_id}" | "/home_batteries" | "/home_batteries/{home_battery_id}" | "/home_batteries/{home_battery_id}/status_logs" | "/home_batteries/{home_battery_id}/status_logs/{sampled_at}" | "/home_battery_makes" | "/home_battery_makes/{home_battery_make_id}" | "/home_battery_models" | "/home_battery_models/{home_battery_model_id}" | "/boundary_meter_makes" | "/boundary_meter_makes/{boundary_meter_make_id}" | "/boundary_meter_models" | "/boundary_meter_models/{boundary_meter_model_id}" | "/boundary_meters" | "/boundary_meters/{boundary_meter_id}" | "/boundary_meters/{boundary_meter_id}/status_logs" | "/boundary_meters/{boundary_meter_id}/status_logs/{sampled_at}" | "/hem_systems" | "/hem_systems/{hem_system_id}" | "/hem_systems/{hem_system_id}/energy_stats" | "/hem_systems/{hem_system_id}/live_power" | "/charging_sessions" | "/charging_sessions/{charging_session_id}" | "/charging_sub_sessions" | "/charging_sub_sessions/{charging_sub_session_id}" | "/charging_sub_sessions/{charging_sub_session_id}/assessment" | "/charging_sub_sessions/{charging_sub_session_id}/debug_metadata" | "/charging_sub_sessions/{charging_sub_session_id}/energy_usage" | "/charging_sub_sessions/{charging_sub_session_id}/flags" | "/charging_sub_sessions/{charging_sub_session_id}/schedule_plans" | "/charging_sub_sessions/{charging_sub_session_id}/schedules" | "/dispatcher_logs" | "/dispatch_coordinators" | "/dispatch_coordinators/{dispatch_coordinator_id}" | "/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs" | "/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs/{logged_at}" | "/suppliers" | "/suppliers/{supplier_id}" | "/tariffs" | "/tariffs/{tariff_id}" | "/tariffs/{tariff_id}/prices" | "/carbon_feeds" | "/carbon_feeds/{carbon_feed_id}" | "/carbon_feeds/{carbon_feed_id}/carbon_intensities" | "/grid_feeds" | "/grid_feeds/{grid_feed_id}" | "/grid_feeds/{grid_feed_id}/levels" | "/solar_forecasts" | "/solar_forecasts/{solar_forecast_id}" | "/solar_forecasts/{solar_forecast_id}/forecast_logs" | "/solar_forecasts/{solar_forecast_id}/forecast_logs/{valid_period_start}" | "/incentive_schemes" | "/programs" | "/programs/{program_id}" | "/programs/{program_id}/participation_agreement_versions" | "/programs/{program_id}/participation_agreement_versions/current" | "/programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}" | "/programs/{program_id}/tiers" | "/programs/{program_id}/tiers/{tier_id}" | "/programs/{program_id}/vehicle_compatibility" | "/rebate_evidence_files" | "/rebate_evidence_files/{rebate_evidence_file_id}" | "/rebate_evidence_types" | "/rebate_evidence_types/{rebate_evidence_type_id}" | "/rebate_types" | "/rebate_types/{rebate_type_id}" | "/user_rebates" | "/user_rebates/{user_rebate_id}" | "/region_groups" | "/region_groups/{region_group_id}" | "/regions" | "/regions/{region_id}" | "/timezones" | "/timezones/{timezone_id}" | "/webhook_portal"
  put: never
  post: "/auth/password_reset" | "/users" | "/users/{user_id}/saved_routes" | "/vehicle_models" | "/vehicle_models/{vehicle_model_id}/connectors" | "/vehicle_onboarding/complete" | "/vehicle_onboarding/onboarding_link" | "/vehicle_trims" | "/vehicle_waitlist" | "/vehicles" | "/vehicles/{vehicle_id}/disconnect" | "/vehicles/{vehicle_id}/reconnect" | "/evse_onboarding/import" | "/evse_waitlist" | "/evses/{evse_id}/reconnect" | "/inverters" | "/solar_arrays" | "/charging_sessions/{charging_session_id}/boost_end" | "/charging_sessions/{charging_session_id}/boost_start" | "/charging_sub_sessions/{charging_sub_session_id}/recalculate_energy_usages" | "/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events" | "/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events/{dispatch_event_id}/cancel" | "/programs/{program_id}/join" | "/programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}/accept" | "/programs/{program_id}/post-enrollment-verification" | "/programs/{program_id}/user_verification" | "/rebate_evidence_files/{rebate_evidence_file_id}:finish_upload" | "/rebate_evidence_files:start_upload" | "/user_rebates" | "/user_rebates/{user_rebate_id}:submit" | "/region_groups" | "/region_groups:validate" | "/regions"
  patch: "/users/{user_id}" | "/users/{user_id}/notification_preferences" | "/users/{user_id}/payout_method" | "/users/{user_id}/route_planner_preferences" | "/users/{user_id}/saved_routes/{saved_route_id}" | "/notifications/{notification_id}" | "/support_tickets/{support_ticket_id}" | "/vehicle_models/{vehicle_model_id}" | "/vehicle_models/{vehicle_model_id}/connectors/{region}" | "/vehicles/{vehicle_id}" | "/vehicles/{vehicle_id}/connectors" | "/vehicles/{vehicle_id}/state_of_charge" | "/evses/{evse_id}" | "/solar_arrays/{solar_array_id}" | "/user_rebates/{user_rebate_id}"
  delete: "/users/{user_id}/payout_method" | "/users/{user_id}/saved_routes/{saved_route_id}" | "/vehicles/{vehicle_id}" | "/evses/{evse_id}"
}

/** Those whose operations require neither parameters nor a body. */
export interface PathsThatRequireNothing {
  get: "/" | "/users" | "/notifications" | "/subscriptions" | "/support-ticket-stats/priority" | "/support-ticket-stats/resolution" | "/support-ticket-stats/sankey" | "/support-ticket-stats/source" | "/support-ticket-stats/status" | "/support-ticket-stats/top-categories" | "/support-ticket-stats/volume" | "/support_tickets" | "/support_tickets/categories" | "/vehicle_makes" | "/vehicle_models" | "/vehicle_trims" | "/vehicles" | "/evse_firmware_versions" | "/evse_makes" | "/evse_models" | "/evses" | "/cpms_providers" | "/evse_sites" | "/ct_clamps" | "/inverter_makes" | "/inverter_models" | "/inverters" | "/solar_arrays" | "/home_batteries" | "/home_battery_makes" | "/home_battery_models" | "/boundary_meter_makes" | "/boundary_meter_models" | "/boundary_meters" | "/hem_systems" | "/charging_sessions" | "/charging_sub_sessions" | "/dispatch_coordinators" | "/suppliers" | "/tariffs" | "/carbon_feeds" | "/grid_feeds" | "/solar_forecasts" | "/incentive_schemes" | "/programs" | "/rebate_evidence_files" | "/rebate_evidence_types" | "/rebate_types" | "/user_rebates" | "/region_groups" | "/regions" | "/timezones" | "/webhook_portal"
  put: never
  post: never
  patch: never
  delete: never
}

/** Values that the `expand` parameter takes. */
export interface ExpandValues {
  get: {
    "/users": "default_location.tariff" | "default_location.tariff.supplier" | "default_location.evse_site"
    "/users/{user_id}": "default_location.tariff" | "default_location.tariff.supplier" | "default_location.evse_site"
    "/subscriptions": "user" | "offering"
    "/support_tickets": "user" | "messages"
    "/support_tickets/{support_ticket_id}": "user" | "messages"
    "/vehicle_models": "make"
    "/vehicle_models/{vehicle_model_id}": "make"
    "/vehicle_trims": "model" | "model.make"
    "/vehicle_trims/{vehicle_trim_id}": "model" | "model.make"
    "/vehicles": "user" | "trim" | "trim.model" | "trim.model.make" | "latest_status_log"
    "/vehicles/{vehicle_id}": "user" | "trim" | "trim.model" | "trim.model.make" | "latest_status_log"
    "/vehicles/{vehicle_id}/command_logs": "vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user"
    "/vehicles/{vehicle_id}/command_logs/{logged_at}": "vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user"
    "/vehicles/{vehicle_id}/error_logs": "vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user"
    "/vehicles/{vehicle_id}/error_logs/{logged_at}": "vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user"
    "/vehicles/{vehicle_id}/location_logs": "vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user"
    "/vehicles/{vehicle_id}/location_logs/{sampled_at}": "vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user"
    "/vehicles/{vehicle_id}/status_logs": "vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user"
    "/vehicles/{vehicle_id}/status_logs/{sampled_at}": "vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user"
    "/evse_models": "make"
    "/evse_models/{evse_model_id}": "make"
    "/evses": "user" | "model" | "model.make" | "latest_status_log" | "ct_clamp"
    "/evses/{evse_id}": "user" | "model" | "model.make" | "latest_status_log" | "ct_clamp"
    "/evses/{evse_id}/command_logs": "evse" | "evse.model" | "evse.model.make" | "evse.user"
    "/evses/{evse_id}/command_logs/{logged_at}": "evse" | "evse.model" | "evse.model.make" | "evse.user"
    "/evses/{evse_id}/connectivity": "latest_status_log"
    "/evses/{evse_id}/error_logs": "evse" | "evse.model" | "evse.model.make" | "evse.user"
    "/evses/{evse_id}/error_logs/{sampled_at}": "evse" | "evse.model" | "evse.model.make" | "evse.user"
    "/evses/{evse_id}/ocpp_logs": "evse" | "evse.model" | "evse.model.make" | "evse.user"
    "/evses/{evse_id}/ocpp_logs/{sampled_at}": "evse" | "evse.model" | "evse.model.make" | "evse.user"
    "/evses/{evse_id}/status_logs": "evse" | "evse.model" | "evse.model.make" | "evse.user"
    "/evses/{evse_id}/status_logs/{sampled_at}": "evse" | "evse.model" | "evse.model.make" | "evse.user"
    "/ct_clamps": "evse"
    "/ct_clamps/{ct_clamp_id}": "evse"
    "/ct_clamps/{ct_clamp_id}/logs": "ct_clamp" | "ct_clamp.evse"
    "/ct_clamps/{ct_clamp_id}/logs/{sampled_at}": "ct_clamp" | "ct_clamp.evse"
    "/inverter_models": "make"
    "/inverter_models/{inverter_model_id}": "make"
    "/inverters": "model" | "model.make" | "latest_status_log"
    "/inverters/{inverter_id}": "model" | "model.make" | "latest_status_log"
    "/solar_arrays": "user" | "inverter"
    "/solar_arrays/{solar_array_id}": "user" | "inverter"
    "/home_batteries": "model" | "model.make" | "latest_status_log"
    "/home_batteries/{home_battery_id}": "model" | "model.make" | "latest_status_log"
    "/home_batteries/{home_battery_id}/status_logs": "home_battery" | "home_battery.model" | "home_battery.model.make"
    "/home_batteries/{home_battery_id}/status_logs/{sampled_at}": "home_battery" | "home_battery.model" | "home_battery.model.make"
    "/home_battery_models": "make"
    "/home_battery_models/{home_battery_model_id}": "make"
    "/boundary_meter_models": "make"
    "/boundary_meter_models/{boundary_meter_model_id}": "make"
    "/boundary_meters": "model" | "model.make" | "latest_status_log"
    "/boundary_meters/{boundary_meter_id}": "model" | "model.make" | "latest_status_log"
    "/boundary_meters/{boundary_meter_id}/status_logs": "boundary_meter" | "boundary_meter.model" | "boundary_meter.model.make"
    "/boundary_meters/{boundary_meter_id}/status_logs/{sampled_at}": "boundary_meter" | "boundary_meter.model" | "boundary_meter.model.make"
    "/charging_sessions": "vehicle" | "evse" | "sub_sessions"
    "/charging_sessions/{charging_session_id}": "vehicle" | "evse" | "sub_sessions"
    "/charging_sub_sessions": "evse" | "evse.latest_status_log" | "evse.model" | "evse.model.make" | "evse.user" | "vehicle" | "vehicle.latest_status_log" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user" | "energy_usage" | "schedules" | "assessment" | "flags" | "debug_metadata" | "tariff" | "tariff.supplier" | "carbon_feed" | "grid_feeds"
    "/charging_sub_sessions/{charging_sub_session_id}": "evse" | "evse.latest_status_log" | "evse.model" | "evse.model.make" | "evse.user" | "vehicle" | "vehicle.latest_status_log" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user" | "energy_usage" | "schedules" | "assessment" | "flags" | "debug_metadata" | "tariff" | "tariff.supplier" | "carbon_feed" | "grid_feeds"
    "/charging_sub_sessions/{charging_sub_session_id}/assessment": "charging_sub_session"
    "/charging_sub_sessions/{charging_sub_session_id}/debug_metadata": "charging_sub_session"
    "/charging_sub_sessions/{charging_sub_session_id}/energy_usage": "charging_sub_session"
    "/charging_sub_sessions/{charging_sub_session_id}/flags": "charging_sub_session"
    "/charging_sub_sessions/{charging_sub_session_id}/schedule_plans": "charging_sub_session" | "price_data"
    "/charging_sub_sessions/{charging_sub_session_id}/schedules": "charging_sub_session"
    "/dispatcher_logs": "charging_sub_session"
    "/tariffs": "supplier" | "scheduler_tariff"
    "/tariffs/{tariff_id}": "supplier" | "scheduler_tariff" | "prices"
    "/carbon_feeds/{carbon_feed_id}/carbon_intensities": "carbon_feed"
    "/solar_forecasts/{solar_forecast_id}/forecast_logs": "solar_forecast"
    "/solar_forecasts/{solar_forecast_id}/forecast_logs/{valid_period_start}": "solar_forecast"
    "/programs/{program_id}/vehicle_compatibility": "model"
    "/rebate_evidence_files": "rebate_evidence_type"
    "/rebate_evidence_files/{rebate_evidence_file_id}": "rebate_evidence_type"
    "/rebate_types": "required_evidence"
    "/rebate_types/{rebate_type_id}": "required_evidence"
    "/user_rebates": "rebate_type" | "rebate_type.required_evidence"
    "/user_rebates/{user_rebate_id}": "rebate_type" | "rebate_type.required_evidence" }
  put: { }
  post: {
    "/users": "default_location.tariff" | "default_location.tariff.supplier" | "default_location.evse_site"
    "/vehicle_models": "make"
    "/vehicle_trims": "model" | "model.make"
    "/vehicles": "user" | "trim" | "trim.model" | "trim.model.make" | "latest_status_log"
    "/vehicles/{vehicle_id}/disconnect": "user" | "trim" | "trim.model" | "trim.model.make" | "latest_status_log"
    "/evse_onboarding/import": "user" | "model" | "model.make" | "latest_status_log" | "ct_clamp"
    "/inverters": "model" | "model.make" | "latest_status_log"
    "/solar_arrays": "user" | "inverter"
    "/charging_sessions/{charging_session_id}/boost_end": "vehicle" | "evse" | "sub_sessions"
    "/charging_sessions/{charging_session_id}/boost_start": "vehicle" | "evse" | "sub_sessions" }
  patch: {
    "/users/{user_id}": "default_location.tariff" | "default_location.tariff.supplier" | "default_location.evse_site"
    "/support_tickets/{support_ticket_id}": "user" | "messages"
    "/vehicle_models/{vehicle_model_id}": "make"
    "/vehicles/{vehicle_id}": "user" | "trim" | "trim.model" | "trim.model.make" | "latest_status_log"
    "/evses/{evse_id}": "user" | "model" | "model.make" | "latest_status_log" | "ct_clamp"
    "/solar_arrays/{solar_array_id}": "user" | "inverter" }
  delete: { }
}
