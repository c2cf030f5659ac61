/**
 * Types of the ev.energy v2 API.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

declare const to: unique symbol;
declare const by: unique symbol;
/**
 * URL of a resource. To the compiler it remembers the path that answers it, null where nothing does; any string is
 * assignable to it.
 */
export type Reference<Path extends string | null = null> = string & { readonly [to]?: Path | undefined };
/** Marks what is there only if `expand` asks for it by a name of its own. */
export interface Expansion<Name extends string> { readonly [by]?: Name | undefined }
/** A known value, or one that the API adds later. */
export type Open<Known> = Known | (Known extends string ? string & {} : Known extends number ? number & {} : never);
export interface paths {
    "/": {
        /** Retrieve the API root */
        get: operations["get-root"];
    };
    "/auth/password_reset": {
        /** Request a password reset email */
        post: operations["post-auth-password_reset"];
    };
    "/users": {
        /** List users */
        get: operations["get-users"];
        /** Create a user */
        post: operations["post-users"];
    };
    "/users/{user_id}": {
        /** Retrieve a user */
        get: operations["get-users-user_id"];
        /** Update a user */
        patch: operations["patch-users-user_id"];
    };
    "/users/{user_id}/notification_preferences": {
        /** Retrieve notification preferences */
        get: operations["get-users-user_id-notification_preferences"];
        /** Update notification preferences */
        patch: operations["patch-users-user_id-notification_preferences"];
    };
    "/users/{user_id}/payout_method": {
        /** Retrieve a payout method */
        get: operations["get-users-user_id-payout_method"];
        /** Clear a payout method */
        delete: operations["delete-users-user_id-payout_method"];
        /** Set a payout method */
        patch: operations["patch-users-user_id-payout_method"];
    };
    "/users/{user_id}/route_planner_preferences": {
        /** Retrieve route planner preferences */
        get: operations["get-users-user_id-route_planner_preferences"];
        /** Update route planner preferences */
        patch: operations["patch-users-user_id-route_planner_preferences"];
    };
    "/users/{user_id}/saved_routes": {
        /** List saved routes */
        get: operations["get-users-user_id-saved_routes"];
        /** Create a saved route */
        post: operations["post-users-user_id-saved_routes"];
    };
    "/users/{user_id}/saved_routes/{saved_route_id}": {
        /** Retrieve a saved route */
        get: operations["get-users-user_id-saved_routes-saved_route_id"];
        /** Delete a saved route */
        delete: operations["delete-users-user_id-saved_routes-saved_route_id"];
        /** Update a saved route */
        patch: operations["patch-users-user_id-saved_routes-saved_route_id"];
    };
    "/notifications": {
        /** List notifications */
        get: operations["get-notifications"];
    };
    "/notifications/{notification_id}": {
        /** Retrieve a notification */
        get: operations["get-notifications-notification_id"];
        /** Mark a notification as read */
        patch: operations["patch-notifications-notification_id"];
    };
    "/subscription_offerings/{offering_id}": {
        /** Retrieve a subscription offering */
        get: operations["get-subscription_offerings-offering_id"];
    };
    "/subscriptions": {
        /** List subscriptions */
        get: operations["get-subscriptions"];
    };
    "/support-ticket-stats/priority": {
        /** Count support tickets by priority */
        get: operations["get-support-ticket-stats-priority"];
    };
    "/support-ticket-stats/resolution": {
        /** Measure support ticket resolution */
        get: operations["get-support-ticket-stats-resolution"];
    };
    "/support-ticket-stats/sankey": {
        /** Retrieve support ticket flows */
        get: operations["get-support-ticket-stats-sankey"];
    };
    "/support-ticket-stats/source": {
        /** Count support tickets by source */
        get: operations["get-support-ticket-stats-source"];
    };
    "/support-ticket-stats/status": {
        /** Count support tickets by status */
        get: operations["get-support-ticket-stats-status"];
    };
    "/support-ticket-stats/top-categories": {
        /** List top support ticket categories */
        get: operations["get-support-ticket-stats-top-categories"];
    };
    "/support-ticket-stats/volume": {
        /** Count support tickets over time */
        get: operations["get-support-ticket-stats-volume"];
    };
    "/support_tickets": {
        /** List support tickets */
        get: operations["get-support_tickets"];
    };
    "/support_tickets/categories": {
        /** List support ticket categories */
        get: operations["get-support_tickets-categories"];
    };
    "/support_tickets/{support_ticket_id}": {
        /** Retrieve a support ticket */
        get: operations["get-support_tickets-support_ticket_id"];
        /** Update a support ticket */
        patch: operations["patch-support_tickets-support_ticket_id"];
    };
    "/support_tickets/{support_ticket_id}/messages": {
        /** List messages of a support ticket */
        get: operations["get-support_tickets-support_ticket_id-messages"];
    };
    "/support_tickets/{support_ticket_id}/messages/{message_id}": {
        /** Retrieve a message of a support ticket */
        get: operations["get-support_tickets-support_ticket_id-messages-message_id"];
    };
    "/vehicle_compatibility/check": {
        /** Check whether a vehicle model is compatible */
        get: operations["get-vehicle_compatibility-check"];
    };
    "/vehicle_makes": {
        /** List vehicle makes */
        get: operations["get-vehicle_makes"];
    };
    "/vehicle_makes/{vehicle_make_id}": {
        /** Retrieve a vehicle make */
        get: operations["get-vehicle_makes-vehicle_make_id"];
    };
    "/vehicle_models": {
        /** List vehicle models */
        get: operations["get-vehicle_models"];
        /** Create a vehicle model */
        post: operations["post-vehicle_models"];
    };
    "/vehicle_models/{vehicle_model_id}": {
        /** Retrieve a vehicle model */
        get: operations["get-vehicle_models-vehicle_model_id"];
        /** Update a vehicle model */
        patch: operations["patch-vehicle_models-vehicle_model_id"];
    };
    "/vehicle_models/{vehicle_model_id}/connectors": {
        /** List the regional connectors of a vehicle model */
        get: operations["get-vehicle_models-vehicle_model_id-connectors"];
        /** Add a connector to a vehicle model */
        post: operations["post-vehicle_models-vehicle_model_id-connectors"];
    };
    "/vehicle_models/{vehicle_model_id}/connectors/{region}": {
        /** Retrieve the connector of a model in a region */
        get: operations["get-vehicle_models-vehicle_model_id-connectors-region"];
        /** Update the connector of a model in a region */
        patch: operations["patch-vehicle_models-vehicle_model_id-connectors-region"];
    };
    "/vehicle_onboarding": {
        /** Start vehicle onboarding */
        get: operations["get-vehicle_onboarding"];
    };
    "/vehicle_onboarding/complete": {
        /** Complete vehicle onboarding */
        post: operations["post-vehicle_onboarding-complete"];
    };
    "/vehicle_onboarding/onboarding_link": {
        /** Send a vehicle onboarding link */
        post: operations["post-vehicle_onboarding-onboarding_link"];
    };
    "/vehicle_trims": {
        /** List vehicle trims */
        get: operations["get-vehicle_trims"];
        /** Create a custom vehicle trim */
        post: operations["post-vehicle_trims"];
    };
    "/vehicle_trims/{vehicle_trim_id}": {
        /** Retrieve a vehicle trim */
        get: operations["get-vehicle_trims-vehicle_trim_id"];
    };
    "/vehicle_waitlist": {
        /** Add someone to the vehicle waitlist */
        post: operations["post-vehicle_waitlist"];
    };
    "/vehicles": {
        /** List vehicles */
        get: operations["get-vehicles"];
        /** Create an unintegrated vehicle */
        post: operations["post-vehicles"];
    };
    "/vehicles/{vehicle_id}": {
        /** Retrieve a vehicle */
        get: operations["get-vehicles-vehicle_id"];
        /** Remove a vehicle */
        delete: operations["delete-vehicles-vehicle_id"];
        /** Update a vehicle */
        patch: operations["patch-vehicles-vehicle_id"];
    };
    "/vehicles/{vehicle_id}/command_logs": {
        /** List command logs of a vehicle */
        get: operations["get-vehicles-vehicle_id-command_logs"];
    };
    "/vehicles/{vehicle_id}/command_logs/{logged_at}": {
        /** Retrieve a command log of a vehicle */
        get: operations["get-vehicles-vehicle_id-command_logs-logged_at"];
    };
    "/vehicles/{vehicle_id}/connectors": {
        /** Retrieve the charging connectors of a vehicle */
        get: operations["get-vehicles-vehicle_id-connectors"];
        /** Update the charging connectors of a vehicle */
        patch: operations["patch-vehicles-vehicle_id-connectors"];
    };
    "/vehicles/{vehicle_id}/disconnect": {
        /** Disconnect a vehicle from its provider */
        post: operations["post-vehicles-vehicle_id-disconnect"];
    };
    "/vehicles/{vehicle_id}/error_logs": {
        /** List API error logs of a vehicle */
        get: operations["get-vehicles-vehicle_id-error_logs"];
    };
    "/vehicles/{vehicle_id}/error_logs/{logged_at}": {
        /** Retrieve an API error log of a vehicle */
        get: operations["get-vehicles-vehicle_id-error_logs-logged_at"];
    };
    "/vehicles/{vehicle_id}/location_logs": {
        /** List location logs of a vehicle */
        get: operations["get-vehicles-vehicle_id-location_logs"];
    };
    "/vehicles/{vehicle_id}/location_logs/{sampled_at}": {
        /** Retrieve a location log of a vehicle */
        get: operations["get-vehicles-vehicle_id-location_logs-sampled_at"];
    };
    "/vehicles/{vehicle_id}/reconnect": {
        /** Create a reconnection URL */
        post: operations["post-vehicles-vehicle_id-reconnect"];
    };
    "/vehicles/{vehicle_id}/state_of_charge": {
        /** Retrieve the state of charge of a vehicle */
        get: operations["get-vehicles-vehicle_id-state_of_charge"];
        /** Update the state of charge of a vehicle */
        patch: operations["patch-vehicles-vehicle_id-state_of_charge"];
    };
    "/vehicles/{vehicle_id}/status_logs": {
        /** List status logs of a vehicle */
        get: operations["get-vehicles-vehicle_id-status_logs"];
    };
    "/vehicles/{vehicle_id}/status_logs/{sampled_at}": {
        /** Retrieve a status log of a vehicle */
        get: operations["get-vehicles-vehicle_id-status_logs-sampled_at"];
    };
    "/vehicles/{vehicle_id}/vpp_modes": {
        /** Retrieve the VPP modes of a vehicle */
        get: operations["get-vehicles-vehicle_id-vpp_modes"];
    };
    "/evse_compatibility/check": {
        /** Check whether an EVSE model works in a country */
        get: operations["get-evse_compatibility-check"];
    };
    "/evse_firmware_versions": {
        /** List EVSE firmware versions */
        get: operations["get-evse_firmware_versions"];
    };
    "/evse_firmware_versions/{evse_firmware_version_id}": {
        /** Retrieve an EVSE firmware version */
        get: operations["get-evse_firmware_versions-evse_firmware_version_id"];
    };
    "/evse_makes": {
        /** List EVSE makes */
        get: operations["get-evse_makes"];
    };
    "/evse_makes/{evse_make_id}": {
        /** Retrieve an EVSE make */
        get: operations["get-evse_makes-evse_make_id"];
    };
    "/evse_models": {
        /** List EVSE models */
        get: operations["get-evse_models"];
    };
    "/evse_models/{evse_model_id}": {
        /** Retrieve an EVSE model */
        get: operations["get-evse_models-evse_model_id"];
    };
    "/evse_onboarding": {
        /** Start onboarding an EVSE */
        get: operations["get-evse_onboarding"];
    };
    "/evse_onboarding/import": {
        /** Import an EVSE by serial number */
        post: operations["post-evse_onboarding-import"];
    };
    "/evse_waitlist": {
        /** Add a user to the EVSE waitlist */
        post: operations["post-evse_waitlist"];
    };
    "/evses": {
        /** List EVSEs */
        get: operations["get-evses"];
    };
    "/evses/{evse_id}": {
        /** Retrieve an EVSE */
        get: operations["get-evses-evse_id"];
        /** Decommission an EVSE */
        delete: operations["delete-evses-evse_id"];
        /** Update an EVSE */
        patch: operations["patch-evses-evse_id"];
    };
    "/evses/{evse_id}/command_logs": {
        /** List command logs of an EVSE */
        get: operations["get-evses-evse_id-command_logs"];
    };
    "/evses/{evse_id}/command_logs/{logged_at}": {
        /** Retrieve a command log of an EVSE */
        get: operations["get-evses-evse_id-command_logs-logged_at"];
    };
    "/evses/{evse_id}/connectivity": {
        /** Retrieve an EVSE's connectivity */
        get: operations["get-evses-evse_id-connectivity"];
    };
    "/evses/{evse_id}/error_logs": {
        /** List API error logs of an EVSE */
        get: operations["get-evses-evse_id-error_logs"];
    };
    "/evses/{evse_id}/error_logs/{sampled_at}": {
        /** Retrieve an API error log of an EVSE */
        get: operations["get-evses-evse_id-error_logs-sampled_at"];
    };
    "/evses/{evse_id}/ocpp_logs": {
        /** List OCPP logs of an EVSE */
        get: operations["get-evses-evse_id-ocpp_logs"];
    };
    "/evses/{evse_id}/ocpp_logs/{sampled_at}": {
        /** Retrieve an OCPP log of an EVSE */
        get: operations["get-evses-evse_id-ocpp_logs-sampled_at"];
    };
    "/evses/{evse_id}/reconnect": {
        /** Create a reconnection URL for an EVSE */
        post: operations["post-evses-evse_id-reconnect"];
    };
    "/evses/{evse_id}/status_logs": {
        /** List status logs of an EVSE */
        get: operations["get-evses-evse_id-status_logs"];
    };
    "/evses/{evse_id}/status_logs/{sampled_at}": {
        /** Retrieve a status log of an EVSE */
        get: operations["get-evses-evse_id-status_logs-sampled_at"];
    };
    "/evses/{evse_id}/vpp_modes": {
        /** Retrieve an EVSE's VPP modes */
        get: operations["get-evses-evse_id-vpp_modes"];
    };
    "/cpms_providers": {
        /** List CPMS providers */
        get: operations["get-cpms_providers"];
    };
    "/cpms_providers/{cpms_provider_id}": {
        /** Retrieve a CPMS provider */
        get: operations["get-cpms_providers-cpms_provider_id"];
    };
    "/evse_sites": {
        /** List EVSE sites */
        get: operations["get-evse_sites"];
    };
    "/evse_sites/{evse_site_id}": {
        /** Retrieve an EVSE site */
        get: operations["get-evse_sites-evse_site_id"];
    };
    "/ct_clamps": {
        /** List CT clamps */
        get: operations["get-ct_clamps"];
    };
    "/ct_clamps/{ct_clamp_id}": {
        /** Retrieve a CT clamp */
        get: operations["get-ct_clamps-ct_clamp_id"];
    };
    "/ct_clamps/{ct_clamp_id}/logs": {
        /** List logs of a CT clamp */
        get: operations["get-ct_clamps-ct_clamp_id-logs"];
    };
    "/ct_clamps/{ct_clamp_id}/logs/{sampled_at}": {
        /** Retrieve a log of a CT clamp */
        get: operations["get-ct_clamps-ct_clamp_id-logs-sampled_at"];
    };
    "/inverter_makes": {
        /** List inverter makes */
        get: operations["get-inverter_makes"];
    };
    "/inverter_makes/{inverter_make_id}": {
        /** Retrieve an inverter make */
        get: operations["get-inverter_makes-inverter_make_id"];
    };
    "/inverter_models": {
        /** List inverter models */
        get: operations["get-inverter_models"];
    };
    "/inverter_models/{inverter_model_id}": {
        /** Retrieve an inverter model */
        get: operations["get-inverter_models-inverter_model_id"];
    };
    "/inverter_onboarding": {
        /** Start onboarding an inverter */
        get: operations["get-inverter_onboarding"];
    };
    "/inverters": {
        /** List inverters */
        get: operations["get-inverters"];
        /** Create an inverter */
        post: operations["post-inverters"];
    };
    "/inverters/{inverter_id}": {
        /** Retrieve an inverter */
        get: operations["get-inverters-inverter_id"];
    };
    "/solar_arrays": {
        /** List solar arrays */
        get: operations["get-solar_arrays"];
        /** Create a solar array */
        post: operations["post-solar_arrays"];
    };
    "/solar_arrays/{solar_array_id}": {
        /** Retrieve a solar array */
        get: operations["get-solar_arrays-solar_array_id"];
        /** Update a solar array */
        patch: operations["patch-solar_arrays-solar_array_id"];
    };
    "/home_batteries": {
        /** List home batteries */
        get: operations["get-home_batteries"];
    };
    "/home_batteries/{home_battery_id}": {
        /** Retrieve a home battery */
        get: operations["get-home_batteries-home_battery_id"];
    };
    "/home_batteries/{home_battery_id}/status_logs": {
        /** List status logs of a home battery */
        get: operations["get-home_batteries-home_battery_id-status_logs"];
    };
    "/home_batteries/{home_battery_id}/status_logs/{sampled_at}": {
        /** Retrieve a status log of a home battery */
        get: operations["get-home_batteries-home_battery_id-status_logs-sampled_at"];
    };
    "/home_battery_makes": {
        /** List home battery makes */
        get: operations["get-home_battery_makes"];
    };
    "/home_battery_makes/{home_battery_make_id}": {
        /** Retrieve a home battery make */
        get: operations["get-home_battery_makes-home_battery_make_id"];
    };
    "/home_battery_models": {
        /** List home battery models */
        get: operations["get-home_battery_models"];
    };
    "/home_battery_models/{home_battery_model_id}": {
        /** Retrieve a home battery model */
        get: operations["get-home_battery_models-home_battery_model_id"];
    };
    "/boundary_meter_makes": {
        /** List boundary meter makes */
        get: operations["get-boundary_meter_makes"];
    };
    "/boundary_meter_makes/{boundary_meter_make_id}": {
        /** Retrieve a boundary meter make */
        get: operations["get-boundary_meter_makes-boundary_meter_make_id"];
    };
    "/boundary_meter_models": {
        /** List boundary meter models */
        get: operations["get-boundary_meter_models"];
    };
    "/boundary_meter_models/{boundary_meter_model_id}": {
        /** Retrieve a boundary meter model */
        get: operations["get-boundary_meter_models-boundary_meter_model_id"];
    };
    "/boundary_meters": {
        /** List boundary meters */
        get: operations["get-boundary_meters"];
    };
    "/boundary_meters/{boundary_meter_id}": {
        /** Retrieve a boundary meter */
        get: operations["get-boundary_meters-boundary_meter_id"];
    };
    "/boundary_meters/{boundary_meter_id}/status_logs": {
        /** List status logs of a boundary meter */
        get: operations["get-boundary_meters-boundary_meter_id-status_logs"];
    };
    "/boundary_meters/{boundary_meter_id}/status_logs/{sampled_at}": {
        /** Retrieve a status log of a boundary meter */
        get: operations["get-boundary_meters-boundary_meter_id-status_logs-sampled_at"];
    };
    "/hem_systems": {
        /** List HEM systems */
        get: operations["get-hem_systems"];
    };
    "/hem_systems/{hem_system_id}": {
        /** Retrieve a HEM system */
        get: operations["get-hem_systems-hem_system_id"];
    };
    "/hem_systems/{hem_system_id}/energy_stats": {
        /** Retrieve the energy statistics of a HEM system */
        get: operations["get-hem_systems-hem_system_id-energy_stats"];
    };
    "/hem_systems/{hem_system_id}/live_power": {
        /** Retrieve the live power of a HEM system */
        get: operations["get-hem_systems-hem_system_id-live_power"];
    };
    "/charging_sessions": {
        /** List charging sessions */
        get: operations["get-charging_sessions"];
    };
    "/charging_sessions/{charging_session_id}": {
        /** Retrieve a charging session */
        get: operations["get-charging_sessions-charging_session_id"];
    };
    "/charging_sessions/{charging_session_id}/boost_end": {
        /** End boost charging */
        post: operations["post-charging_sessions-charging_session_id-boost_end"];
    };
    "/charging_sessions/{charging_session_id}/boost_start": {
        /** Start boost charging */
        post: operations["post-charging_sessions-charging_session_id-boost_start"];
    };
    "/charging_sub_sessions": {
        /** List charging sub-sessions */
        get: operations["get-charging_sub_sessions"];
    };
    "/charging_sub_sessions/{charging_sub_session_id}": {
        /** Retrieve a charging sub-session */
        get: operations["get-charging_sub_sessions-charging_sub_session_id"];
    };
    "/charging_sub_sessions/{charging_sub_session_id}/assessment": {
        /** Retrieve the assessment of a charging sub-session */
        get: operations["get-charging_sub_sessions-charging_sub_session_id-assessment"];
    };
    "/charging_sub_sessions/{charging_sub_session_id}/debug_metadata": {
        /** Retrieve the debug metadata of a charging sub-session */
        get: operations["get-charging_sub_sessions-charging_sub_session_id-debug_metadata"];
    };
    "/charging_sub_sessions/{charging_sub_session_id}/energy_usage": {
        /** Retrieve the energy usage of a charging sub-session */
        get: operations["get-charging_sub_sessions-charging_sub_session_id-energy_usage"];
    };
    "/charging_sub_sessions/{charging_sub_session_id}/flags": {
        /** Retrieve the flags of a charging sub-session */
        get: operations["get-charging_sub_sessions-charging_sub_session_id-flags"];
    };
    "/charging_sub_sessions/{charging_sub_session_id}/recalculate_energy_usages": {
        /** Recalculate the energy usage of a sub-session */
        post: operations["post-charging_sub_sessions-charging_sub_session_id-recalculate_energy_usages"];
    };
    "/charging_sub_sessions/{charging_sub_session_id}/schedule_plans": {
        /** Retrieve the schedule plans of a charging sub-session */
        get: operations["get-charging_sub_sessions-charging_sub_session_id-schedule_plans"];
    };
    "/charging_sub_sessions/{charging_sub_session_id}/schedules": {
        /** Retrieve the schedules of a charging sub-session */
        get: operations["get-charging_sub_sessions-charging_sub_session_id-schedules"];
    };
    "/dispatcher_logs": {
        /** List dispatcher logs */
        get: operations["get-dispatcher_logs"];
    };
    "/dispatch_coordinators": {
        /** List dispatch coordinators */
        get: operations["get-dispatch_coordinators"];
    };
    "/dispatch_coordinators/{dispatch_coordinator_id}": {
        /** Retrieve a dispatch coordinator */
        get: operations["get-dispatch_coordinators-dispatch_coordinator_id"];
    };
    "/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events": {
        /** Create a dispatch event */
        post: operations["post-dispatch_coordinators-dispatch_coordinator_id-dispatch_events"];
    };
    "/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_events/{dispatch_event_id}/cancel": {
        /** Cancel a dispatch event */
        post: operations["post-dispatch_coordinators-dispatch_coordinator_id-dispatch_events-dispatch_event_id-cancel"];
    };
    "/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs": {
        /** List dispatch logs of a dispatch coordinator */
        get: operations["get-dispatch_coordinators-dispatch_coordinator_id-dispatch_logs"];
    };
    "/dispatch_coordinators/{dispatch_coordinator_id}/dispatch_logs/{logged_at}": {
        /** Retrieve a dispatch log of a dispatch coordinator */
        get: operations["get-dispatch_coordinators-dispatch_coordinator_id-dispatch_logs-logged_at"];
    };
    "/suppliers": {
        /** List energy suppliers */
        get: operations["get-suppliers"];
    };
    "/suppliers/{supplier_id}": {
        /** Retrieve an energy supplier */
        get: operations["get-suppliers-supplier_id"];
    };
    "/tariffs": {
        /** List tariffs */
        get: operations["get-tariffs"];
    };
    "/tariffs/{tariff_id}": {
        /** Retrieve a tariff */
        get: operations["get-tariffs-tariff_id"];
    };
    "/tariffs/{tariff_id}/prices": {
        /** List the prices of a tariff */
        get: operations["get-tariffs-tariff_id-prices"];
    };
    "/carbon_feeds": {
        /** List carbon feeds */
        get: operations["get-carbon_feeds"];
    };
    "/carbon_feeds/{carbon_feed_id}": {
        /** Retrieve a carbon feed */
        get: operations["get-carbon_feeds-carbon_feed_id"];
    };
    "/carbon_feeds/{carbon_feed_id}/carbon_intensities": {
        /** List carbon intensities of a carbon feed */
        get: operations["get-carbon_feeds-carbon_feed_id-carbon_intensities"];
    };
    "/grid_feeds": {
        /** List grid feeds */
        get: operations["get-grid_feeds"];
    };
    "/grid_feeds/{grid_feed_id}": {
        /** Retrieve a grid feed */
        get: operations["get-grid_feeds-grid_feed_id"];
    };
    "/grid_feeds/{grid_feed_id}/levels": {
        /** List levels of a grid feed */
        get: operations["get-grid_feeds-grid_feed_id-levels"];
    };
    "/solar_forecasts": {
        /** List solar forecasts */
        get: operations["get-solar_forecasts"];
    };
    "/solar_forecasts/{solar_forecast_id}": {
        /** Retrieve a solar forecast */
        get: operations["get-solar_forecasts-solar_forecast_id"];
    };
    "/solar_forecasts/{solar_forecast_id}/forecast_logs": {
        /** List forecast logs of a solar forecast */
        get: operations["get-solar_forecasts-solar_forecast_id-forecast_logs"];
    };
    "/solar_forecasts/{solar_forecast_id}/forecast_logs/{valid_period_start}": {
        /** Retrieve a forecast log of a solar forecast */
        get: operations["get-solar_forecasts-solar_forecast_id-forecast_logs-valid_period_start"];
    };
    "/incentive_schemes": {
        /** List incentive schemes */
        get: operations["get-incentive_schemes"];
    };
    "/programs": {
        /** List programs */
        get: operations["get-programs"];
    };
    "/programs/{program_id}": {
        /** Retrieve a program */
        get: operations["get-programs-program_id"];
    };
    "/programs/{program_id}/join": {
        /** Join a program */
        post: operations["post-programs-program_id-join"];
    };
    "/programs/{program_id}/participation_agreement_versions": {
        /** List participation agreement versions */
        get: operations["get-programs-program_id-participation_agreement_versions"];
    };
    "/programs/{program_id}/participation_agreement_versions/current": {
        /** Retrieve the current participation agreement version */
        get: operations["get-programs-program_id-participation_agreement_versions-current"];
    };
    "/programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}": {
        /** Retrieve a participation agreement version */
        get: operations["get-programs-program_id-participation_agreement_versions-participation_agreement_version_id"];
    };
    "/programs/{program_id}/participation_agreement_versions/{participation_agreement_version_id}/accept": {
        /** Accept a participation agreement version */
        post: operations["post-programs-program_id-participation_agreement_versions-participation_agreement_version_id-accept"];
    };
    "/programs/{program_id}/post-enrollment-verification": {
        /** Submit data for post-enrolment verification */
        post: operations["post-programs-program_id-post-enrollment-verification"];
    };
    "/programs/{program_id}/tiers": {
        /** List program tiers */
        get: operations["get-programs-program_id-tiers"];
    };
    "/programs/{program_id}/tiers/{tier_id}": {
        /** Retrieve a program tier */
        get: operations["get-programs-program_id-tiers-tier_id"];
    };
    "/programs/{program_id}/user_verification": {
        /** Submit data for user verification */
        post: operations["post-programs-program_id-user_verification"];
    };
    "/programs/{program_id}/vehicle_compatibility": {
        /** List the vehicle models of a program */
        get: operations["get-programs-program_id-vehicle_compatibility"];
    };
    "/rebate_evidence_files": {
        /** List rebate evidence files */
        get: operations["get-rebate_evidence_files"];
    };
    "/rebate_evidence_files/{rebate_evidence_file_id}": {
        /** Retrieve a rebate evidence file */
        get: operations["get-rebate_evidence_files-rebate_evidence_file_id"];
    };
    "/rebate_evidence_files/{rebate_evidence_file_id}:finish_upload": {
        /** Finish the upload of an evidence file */
        post: operations["post-rebate_evidence_files-rebate_evidence_file_id-finish_upload"];
    };
    "/rebate_evidence_files:start_upload": {
        /** Start the upload of an evidence file */
        post: operations["post-rebate_evidence_files-start_upload"];
    };
    "/rebate_evidence_types": {
        /** List rebate evidence types */
        get: operations["get-rebate_evidence_types"];
    };
    "/rebate_evidence_types/{rebate_evidence_type_id}": {
        /** Retrieve a rebate evidence type */
        get: operations["get-rebate_evidence_types-rebate_evidence_type_id"];
    };
    "/rebate_types": {
        /** List rebate types */
        get: operations["get-rebate_types"];
    };
    "/rebate_types/{rebate_type_id}": {
        /** Retrieve a rebate type */
        get: operations["get-rebate_types-rebate_type_id"];
    };
    "/user_rebates": {
        /** List rebate applications */
        get: operations["get-user_rebates"];
        /** Create a rebate application */
        post: operations["post-user_rebates"];
    };
    "/user_rebates/{user_rebate_id}": {
        /** Retrieve a rebate application */
        get: operations["get-user_rebates-user_rebate_id"];
        /** Update a rebate application */
        patch: operations["patch-user_rebates-user_rebate_id"];
    };
    "/user_rebates/{user_rebate_id}:submit": {
        /** Submit a rebate application */
        post: operations["post-user_rebates-user_rebate_id-submit"];
    };
    "/region_groups": {
        /** List region groups */
        get: operations["get-region_groups"];
        /** Create a region group */
        post: operations["post-region_groups"];
    };
    "/region_groups/{region_group_id}": {
        /** Retrieve a region group */
        get: operations["get-region_groups-region_group_id"];
    };
    "/region_groups:validate": {
        /** Validate a region group */
        post: operations["post-region_groups-validate"];
    };
    "/regions": {
        /** List regions */
        get: operations["get-regions"];
        /** Create a region */
        post: operations["post-regions"];
    };
    "/regions/{region_id}": {
        /** Retrieve a region */
        get: operations["get-regions-region_id"];
    };
    "/timezones": {
        /** List time zones */
        get: operations["get-timezones"];
    };
    "/timezones/{timezone_id}": {
        /** Retrieve a time zone */
        get: operations["get-timezones-timezone_id"];
    };
    "/webhook_portal": {
        /** Retrieve a link to the webhook portal */
        get: operations["get-webhook_portal"];
    };
}
export interface webhooks {
    "charging_sub_session.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charging sub-session created
         * @description Sent when a charging sub-session begins: a vehicle is plugged in, or its charging mode changes. Svix delivers the event and tries again after a failure, so it may arrive more than once; it may also be lost, so poll as well where it matters.
         */
        post: operations["webhook-charging_sub_session-created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "charging_sub_session.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charging sub-session ended
         * @description Sent when a charging sub-session is over: the vehicle is unplugged, or its charging mode changes. Svix delivers the event and tries again after a failure, so it may arrive more than once; it may also be lost, so poll as well where it matters.
         */
        post: operations["webhook-charging_sub_session-ended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Identifies a notification.
         * @example notf01HTHKTXVB77901324BCQPF1RB
         */
        NotificationId: `notf${string}`;
        /** @description Something that a user should know about. */
        Notification: {
            readonly id: components["schemas"]["NotificationId"];
            /**
             * Format: uri
             * @description Address of this notification.
             * @example https://api.ev.energy/v2/notifications/notf01HTHKTXVB77901324BCQPF1RB
             */
            readonly url: string;
            /**
             * @description ev.energy's own code for notifications of this type.
             * @example ERR0123
             */
            message_id: string;
            /**
             * @description The group that notifications of this type belong to.
             */
            category: Open<"ACTIONABLE" | "SERVICE" | "RETRY" | "MARKETING" | "INTERNAL">;
            /**
             * Format: date-time
             * @description When the event happened that the notification is about.
             * @example 2024-04-03T09:14:58Z
             */
            event_time: string;
            /**
             * @description Title for a small space, such as a push message.
             * @example Your car is disconnected
             */
            short_text_title: string;
            /**
             * @description What happened, for a small space.
             * @example Reconnect your car to keep smart charging it
             */
            short_text_body: string;
            /**
             * @description Title of a page that explains more.
             * @example Your car is disconnected
             */
            detail_page_title: string;
            /**
             * @description Text of that page.
             * @example Changing a password at the car maker ends the connection. Sign in again to restore it.
             */
            detail_page_body: string;
            /**
             * Format: uri
             * @description Web page with further information. Null when there is none.
             * @example https://www.example.com/reconnect
             */
            external_link: string | null;
            /**
             * @description Label for a button that opens `external_link`.
             * @example More info
             */
            external_button_label: string;
            /**
             * Format: date-time
             * @description When the user looked at the notification. Absent until then.
             * @example 2024-04-03T09:20:11Z
             */
            read_at?: string;
            /**
             * Format: date-time
             * @description When the problem behind the notification was solved. Absent until then.
             * @example 2024-04-04T07:02:40Z
             */
            resolved_at?: string;
        };
        /** @description What went wrong, as problem details (RFC 9457). Some problem types add members of their own. */
        Problem: {
            /**
             * Format: uri
             * @description Identifies the kind of problem: `https://api.ev.energy/v2/problems/` and a slug. Absent where the status code says everything, as for most `404` answers.
             * @example https://api.ev.energy/v2/problems/rate-limit-exceeded/
             */
            type?: string;
            /**
             * @description The HTTP status code, repeated.
             * @example 400
             */
            status?: number;
            /**
             * @description Short label of the kind of problem; the same for every occurrence.
             * @example Request failed validation.
             */
            title: string;
            /**
             * @description Explains this occurrence to a developer. Not meant for end users.
             * @example Error on fields: user, trim
             */
            detail: string;
            /**
             * Format: uri
             * @description The resource that this occurrence is about.
             * @example https://api.ev.energy/v2/users/user01HN2P75GBNFRJPCZJXEFVXH5E
             */
            instance?: string;
            /** @description For a request that failed validation, the messages for each field or parameter at fault. */
            field_errors?: {
                [key: string]: string[];
            };
            /** @description A notification to show to the user about the problem, where there is one. */
            notification?: components["schemas"]["Notification"];
        } & {
            [key: string]: unknown;
        };
        /** @description The addresses of the top-level collections. */
        Root: {
            /**
             * Format: uri
             * @description Address of the users.
             */
            users: string;
            /**
             * Format: uri
             * @description Address of the carbon feeds.
             */
            carbon_feeds: string;
            /**
             * Format: uri
             * @description Address of the EVSEs.
             */
            evses: string;
            /**
             * Format: uri
             * @description Address of the EVSE models.
             */
            evse_models: string;
            /**
             * Format: uri
             * @description Address of the EVSE makes.
             */
            evse_makes: string;
            /**
             * Format: uri
             * @description Address of the vehicles.
             */
            vehicles: string;
            /**
             * Format: uri
             * @description Address of the vehicle trims.
             */
            vehicle_trims: string;
            /**
             * Format: uri
             * @description Address of the vehicle models.
             */
            vehicle_models: string;
            /**
             * Format: uri
             * @description Address of the vehicle makes.
             */
            vehicle_makes: string;
            /**
             * Format: uri
             * @description Address of the energy suppliers.
             */
            suppliers: string;
            /**
             * Format: uri
             * @description Address of the tariffs.
             */
            tariffs: string;
            /**
             * Format: uri
             * @description Address of the support tickets.
             */
            support_tickets: string;
            /**
             * Format: uri
             * @description Address of the dispatch coordinators.
             */
            dispatch_coordinators: string;
            /**
             * Format: uri
             * @description Address of the grid feeds.
             */
            grid_feeds: string;
        };
        /** @description Names the account whose password is to be reset. */
        PasswordResetRequest: {
            /**
             * Format: email
             * @description Email address of the account; the link is sent to it.
             * @example frodo@example.com
             */
            email: string;
        };
        /** @description Says that the request was accepted. It is the same for an address without an account. */
        PasswordResetResult: {
            /**
             * @description Always the same, whether or not an email was sent.
             */
            status: Open<"password_reset_email_sent">;
        };
        /**
         * @description Identifies a resource of any collection: a four-letter prefix and a ULID.
         * @example vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
         */
        ResourceId: string;
        /**
         * @description Identifies a user.
         * @example user01HN2NJ9NMRZBXT1H6FT9N7735
         */
        UserId: `user${string}`;
        /** @description Names a user by id or by URL. */
        UserReference: components["schemas"]["UserId"] | string;
        /**
         * @description A country as its two-letter code (ISO 3166-1 alpha-2).
         */
        CountryCode: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW";
        /** @description A point on the map. */
        LatLong: {
            /**
             * Format: float
             * @description Degrees north of the equator; negative in the south.
             * @example 51.52576576674041
             */
            latitude: number;
            /**
             * Format: float
             * @description Degrees east of Greenwich; negative in the west.
             * @example -0.08366433371722264
             */
            longitude: number;
        };
        /**
         * @description Identifies a tariff.
         * @example tari01HN2NJ9NMRZBXT1H6FT9N7735
         */
        TariffId: `tari${string}`;
        /**
         * @description Identifies an energy supplier.
         * @example supl01HN2NJ9NMRZBXT1H6FT9N7735
         */
        SupplierId: `supl${string}`;
        /** @description A company that sells electricity to users under one or more tariffs. */
        Supplier: {
            readonly id: components["schemas"]["SupplierId"];
            /**
             * Format: uri
             * @description Address of this supplier.
             * @example https://api.ev.energy/v2/suppliers/supl01HN2NJ9NMRZBXT1H6FT9N7735
             */
            readonly url: string;
            /**
             * @description Name to show to users.
             * @example Rivendell Renewables
             */
            name: string;
            /**
             * Format: uri
             * @description Address of the supplier's logo. Null when there is none.
             * @example https://cdn.example.com/rivendell_renewables.jpg
             */
            icon: string | null;
            /** @description Whether many users choose this supplier, so that a list may show it first. */
            highlighted?: boolean;
        };
        /** @description A period within a day. */
        Times: {
            /**
             * @description Time of day when it begins, as hours, minutes and seconds.
             * @example 18:00:00
             */
            start: string;
            /**
             * @description Time of day when it is over. `00:00:00` is midnight at the end of the day.
             * @example 00:00:00
             */
            end: string;
        };
        /** @description One price of electricity and the times of day when it applies. */
        PriceSummary: {
            /**
             * @description Price of a kWh in the major unit of the tariff's currency, as a decimal number. `0.10` is 10 pence where that is GBP.
             * @example 0.10
             */
            price: string;
            /** @description When the price applies, in the time zone of the tariff. */
            times: components["schemas"]["Times"][];
        };
        /** @description The prices of a day, one for each part of the day that the tariff tells apart. */
        DailyPrices: {
            peak: components["schemas"]["PriceSummary"];
            mid_peak?: components["schemas"]["PriceSummary"];
            off_peak?: components["schemas"]["PriceSummary"];
        };
        /** @description What every tariff tells about itself. `type` and `daily_prices` are there only for applications whose contract with ev.energy includes them. */
        TariffBase: {
            readonly id: components["schemas"]["TariffId"];
            /**
             * Format: uri
             * @description Address of this tariff.
             * @example https://api.ev.energy/v2/tariffs/tari01HN2NJ9NMRZBXT1H6FT9N7735
             */
            readonly url: string;
            /** @description The company that sells electricity under this tariff. */
            supplier: Reference<"/suppliers/{supplier_id}"> | components["schemas"]["Supplier"];
            /**
             * @description Name to show to users. Not unique, see `gsp_group`.
             * @example Fangorn Biomass
             */
            name: string;
            /**
             * @description Currency of the prices, as an ISO 4217 code.
             * @example GBP
             */
            currency: string;
            /** @description Whether many users choose this tariff, so that a list may show it first. */
            highlighted?: boolean;
            /**
             * @description Structure of the prices: a single rate, two or three rates by time of day, or another form.
             */
            type?: Open<"FLAT_RATE" | "DUAL_RATE" | "THREE_RATE" | "DYNAMIC" | "EXTERNALLY_MANAGED" | "OTHER">;
            /** @description The prices of a day. Their times are local to the time zone in `timezone_name`. */
            daily_prices?: components["schemas"]["DailyPrices"];
            /**
             * @description IANA name of the time zone that the tariff keeps.
             * @example Europe/London
             */
            timezone_name?: string;
            /**
             * @description Web page of a third party, unconnected with ev.energy, that draws the tariff's prices. Null when there is none.
             * @example https://www.example.com
             */
            price_chart_url?: string | null;
            /**
             * @description Grid supply point group (the region of one British network operator) that the tariff is for. Suppliers set prices by region, so several tariffs share a name and differ in this. Null for a tariff that is the same everywhere.
             * @example _C
             */
            gsp_group?: string | null;
            /**
             * Format: date
             * @description First day on which new customers could sign up for the tariff.
             * @example 2026-03-17
             */
            valid_from?: string;
            /**
             * Format: date
             * @description Last day on which new customers can sign up; a newer tariff takes its place. Null while it is open to them. The `valid` filter of the list leaves out what is closed.
             * @example 2027-03-17
             */
            valid_until?: string | null;
        };
        /** @description The terms on which a supplier sells electricity, and the tariff that charging is planned by, which may be missing. */
        Tariff: {
            /** @description The tariff by which ev.energy plans charging; it can differ from the one the user is billed by. Null when none is set. */
            scheduler_tariff?: Reference<"/tariffs/{tariff_id}"> | null | components["schemas"]["TariffBase"];
        } & components["schemas"]["TariffBase"];
        /**
         * @description Identifies an EVSE site.
         * @example site01JX2SZ0WAFTDYVYY0JRAYREY7
         */
        EVSESiteId: `site${string}`;
        /**
         * @description Identifies a CPMS provider. A word, where other resources have a prefix and a ULID.
         * @example CHARGEPOINT
         */
        CPMSProviderId: "CHARGEPOINT" | "SWTCH";
        /** @description A place with one or more EVSEs that several users share. */
        EVSESite: {
            readonly id: components["schemas"]["EVSESiteId"];
            /**
             * Format: uri
             * @description Address of this site.
             * @example https://api.ev.energy/v2/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7
             */
            readonly url: string;
            /** @description Addresses of the EVSEs that belong to the site at present. */
            readonly evses: string[];
            /** @description The CPMS provider that the site is connected to. Null when it is connected to none. */
            readonly cpms_connection: Open<components["schemas"]["CPMSProviderId"]> | null;
            /**
             * @description The name of that provider, to show to users. Null when the site is connected to none.
             * @example ChargePoint
             */
            cpms_connection_display_name?: string | null;
            /** @description Whether the user of the request has an account connected with the CPMS of the site at present. Null when the request stands for no user (neither the token nor `EvEnergy-User` names one) and when the site has no CPMS. */
            readonly user_connected?: boolean | null;
        };
        /** @description A place where a user charges. Its address is either complete (first line, city, postal code and country, whatever else is known) or absent. Which properties an answer has is not promised: any of them may be missing, which means the same as null. */
        Location: {
            /**
             * @description First line of the address. Null when the address is absent.
             * @example 1 Bagshot Row
             */
            address_1?: string | null;
            /** @description Second line of the address. Null when there is none. */
            address_2?: string | null;
            /**
             * @description Postal code, or ZIP code. Null when the address is absent.
             * @example EC2A 4NE
             */
            postal_code?: string | null;
            /** @description Country of the address. Null when the address is absent. */
            country_code?: Open<components["schemas"]["CountryCode"]> | null;
            /** @description Point on the map. Null when it is not known. */
            coordinates?: components["schemas"]["LatLong"] | null;
            /** @description The electricity tariff that the user pays here. Null when none has been chosen. */
            tariff?: Reference<"/tariffs/{tariff_id}"> | null | components["schemas"]["Tariff"];
            /**
             * @description City or town. Null when the address is absent.
             * @example London
             */
            city?: string | null;
            /** @description State, province or county. Null when there is none. */
            state?: string | null;
            /** @description The EVSE site that the place belongs to. Null when it is not part of a site. */
            evse_site?: Reference<"/evse_sites/{evse_site_id}"> | null | components["schemas"]["EVSESite"];
        };
        /** @description A location and what is reported about it only where a single one is asked for, not in lists; it may be missing there as well. */
        LocationDetail: components["schemas"]["Location"] & {
            /**
             * @description Carbon intensity of the electricity here at the moment, in grams of CO2 per kWh. Null when it is not known.
             * @example 300
             */
            current_carbon_intensity_grams_per_kilowatt_hour?: number | null;
        };
        /** @description A person whose devices ev.energy manages. */
        User: {
            readonly id: components["schemas"]["UserId"];
            /**
             * Format: uri
             * @description Address of this user.
             * @example https://api.ev.energy/v2/users/user01HN2NJ9NMRZBXT1H6FT9N7735
             */
            readonly url: string;
            /**
             * Format: email
             * @description Email address of the user.
             * @example frodo@example.com
             */
            email?: string;
            /**
             * @description Given name and family name in one.
             * @example Frodo Baggins
             */
            readonly full_name?: string;
            /**
             * Format: date-time
             * @description When the user joined ev.energy.
             * @example 2023-06-15T10:00:00Z
             */
            readonly joined_at?: string;
            /**
             * Format: date-time
             * @description When the user agreed to the terms and conditions. Null while they have not.
             * @example 2023-06-15T10:00:00Z
             */
            readonly terms_consent_datetime?: string | null;
            /** @description Where the user usually charges: with its carbon intensity where one user is retrieved, without it in a list. */
            default_location?: components["schemas"]["Location"] | components["schemas"]["LocationDetail"];
            /** @description Addresses of the user's vehicles. */
            readonly vehicles?: string[];
            /** @description Addresses of the user's EVSEs. */
            readonly evses?: string[];
        };
        /** @description Where a user charges. An address is complete or absent: as soon as any of its parts, `coordinates` included, has a value, then `address_1`, `city`, `postal_code` and `country_code` need one too, or the answer is a `400` problem. Null is no value: with nulls an address is cleared. What is left out stays as it is. */
        LocationUpdate: {
            /**
             * @description House number and street. Null clears it.
             * @example 1 Bagshot Row
             */
            address_1?: string | null;
            /** @description A further line of the address, such as a flat. Null for none. */
            address_2?: string | null;
            /**
             * @description Town or city. Null clears it.
             * @example London
             */
            city?: string | null;
            /** @description State, province or county. Null for none. */
            state?: string | null;
            /**
             * @description Postal code, written as the country does. Null clears it.
             * @example EC2A 4NE
             */
            postal_code?: string | null;
            /** @description Country of the address. Null clears it. */
            country_code?: components["schemas"]["CountryCode"] | null;
            /** @description Where on the map the address is. Null where that is not known. */
            coordinates?: components["schemas"]["LatLong"] | null;
            /**
             * Format: uri
             * @description URL of the tariff that the user pays there; null for none.
             * @example https://api.ev.energy/v2/tariffs/tari01HN2NJ9NMRZBXT1H6FT9N7735
             */
            tariff?: string | null;
            /**
             * Format: uri
             * @description URL of the EVSE site that the location belongs to; null for none.
             * @example https://api.ev.energy/v2/evse_sites/site01JX2SZ0WAFTDYVYY0JRAYREY7
             */
            evse_site?: string | null;
        };
        /** @description A user to create. Both properties may be left out. */
        UserCreate: {
            /**
             * Format: email
             * @description Email address that the user signs in with.
             * @example frodo@example.com
             */
            email?: string;
            default_location?: components["schemas"]["LocationUpdate"];
        };
        /** @description Id of a user, or `me` for the user of the token. */
        UserIdOrMe: components["schemas"]["UserId"] | "me";
        /** @description What can be changed about a user. A property that is left out stays as it is. */
        UserUpdate: {
            /**
             * Format: email
             * @description Email address that the user signs in with.
             * @example frodo@example.com
             */
            email?: string;
            default_location?: components["schemas"]["LocationUpdate"];
        };
        /** @description Groups of notifications, by push or email, and whether the user receives each: true for yes. A group may be missing. */
        NotificationGroups: {
            /** @description How a session goes: plugged in, scheduled, finished. */
            charging_flow?: boolean;
            /** @description What goes wrong while charging. */
            charging_issues?: boolean;
            /** @description Changes to the smart-charging schedule, and what it saves. */
            charging_optimisation?: boolean;
            /** @description Advertising. Sent only to users who also consented to marketing. */
            deals_and_offers?: boolean;
            /** @description Events of the grid and the power supply. Not enabled for every user. */
            power_supply_notifications?: boolean;
        };
        /** @description Which groups of notifications a user receives. */
        UserNotificationPreferences: {
            /**
             * Format: uri
             * @description Address of these preferences.
             * @example https://api.ev.energy/v2/users/user01HN2NJ9NMRZBXT1H6FT9N7735/notification_preferences
             */
            readonly url: string;
            /** @description Every group there is, on or off. */
            groups?: components["schemas"]["NotificationGroups"];
        };
        /** @description Groups of notifications to switch on or off. What is left out stays as it is. */
        UserNotificationPreferencesUpdate: {
            /** @description The groups to switch. A group that is left out stays as it is. */
            groups?: components["schemas"]["NotificationGroups"];
        };
        /**
         * @description How a user prefers to be paid. The wallet decides what the receiver is:
         *
         *     - `PAYPAL`: an email address, of type `EMAIL`;
         *     - `VENMO`: a phone number, of type `PHONE`;
         *     - `BILL_CREDITS`: the account number on the user's bill, of type `ACCOUNT_NUMBER`. It can be an empty string.
         *
         *     Wallet, receiver and type are null as long as the user has not set up any.
         */
        PayoutMethod: {
            /**
             * Format: uri
             * @description Address of this payout method.
             * @example https://api.ev.energy/v2/users/user01HN2NJ9NMRZBXT1H6FT9N7735/payout_method
             */
            readonly url: string;
            /**
             * @description Who is paid, in the form that the wallet uses. Null as long as no wallet is set up.
             * @example frodo@example.com
             */
            receiver: string | null;
            /**
             * @description What `receiver` is. The API derives it from the wallet. Null as long as none is set up.
             */
            readonly receiver_type: Open<"EMAIL" | "PHONE" | "ACCOUNT_NUMBER" | null>;
            /**
             * @description Where the money goes. Null as long as the user has not chosen.
             */
            receiver_wallet: Open<"PAYPAL" | "VENMO" | "BILL_CREDITS" | null>;
        };
        /** @description How a user wants to be paid. */
        PayoutMethodUpdate: {
            /**
             * @description An email address for `PAYPAL`, a phone number for `VENMO`; both wallets need it. Leave it out, or send null, for `BILL_CREDITS`.
             * @example frodo@example.com
             */
            receiver?: string | null;
            /**
             * @description Where the money goes.
             */
            receiver_wallet: "PAYPAL" | "VENMO" | "BILL_CREDITS";
        };
        /**
         * @description Least power, in watts, that a charger on the way should have; null for any charger. A wish rather than a limit: the planner may go below it.
         */
        MinimumChargerPower: 22000 | 50000 | 100000 | 150000 | 250000 | null;
        /** @description What the route planner starts from for a user. Made with defaults when it is first asked for. */
        RoutePlannerPreferences: {
            /**
             * Format: uri
             * @description Address of these preferences.
             * @example https://api.ev.energy/v2/users/user01HN2NJ9NMRZBXT1H6FT9N7735/route_planner_preferences
             */
            readonly url: string;
            /**
             * Format: uri
             * @description URL of the vehicle that is preselected; null for none.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
             */
            preferred_vehicle: string | null;
            min_charger_power_watts: Open<components["schemas"]["MinimumChargerPower"]>;
            /**
             * @description State of charge, in per cent, that a new plan arrives with at least unless the user picks another.
             * @example 20
             */
            arrive_with_min_percent: number;
            /**
             * Format: date-time
             * @description When a preference last changed.
             */
            readonly updated_at: string;
        };
        /** @description What the route planner should start from. A property that is left out stays as it is. */
        RoutePlannerPreferencesUpdate: {
            /**
             * Format: uri
             * @description URL of the vehicle to preselect; null for none.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
             */
            preferred_vehicle?: string | null;
            min_charger_power_watts?: components["schemas"]["MinimumChargerPower"];
            /**
             * @description State of charge, in per cent, that new plans should arrive with at least.
             * @example 20
             */
            arrive_with_min_percent?: number;
        };
        /**
         * @description Identifies a saved route.
         * @example savr01HRFF3SEVSCRAV9B3CHVDFN0H
         */
        SavedRouteId: `savr${string}`;
        /** @description A place on a route. */
        RoutePoint: {
            /**
             * Format: float
             * @description Degrees north of the equator (WGS 84).
             * @example 51.5257
             */
            latitude: number;
            /**
             * Format: float
             * @description Degrees east of Greenwich (WGS 84).
             * @example -0.0837
             */
            longitude: number;
            /**
             * @description What to call the place.
             * @example Home
             */
            name: string;
        };
        /** @description A trip that a user may plan again: where from, where to, by way of what, and how full the battery should arrive. Plans, states of charge and weather are not kept; they are worked out each time. */
        SavedRoute: {
            readonly id: components["schemas"]["SavedRouteId"];
            /**
             * Format: uri
             * @description Address of this saved route.
             * @example https://api.ev.energy/v2/users/user01HN2NJ9NMRZBXT1H6FT9N7735/saved_routes/savr01HRFF3SEVSCRAV9B3CHVDFN0H
             */
            readonly url: string;
            /**
             * Format: uri
             * @description URL of the user whose route this is.
             * @example https://api.ev.energy/v2/users/user01HN2NJ9NMRZBXT1H6FT9N7735
             */
            readonly user: string;
            /**
             * @description Name that the user gave the route.
             * @example Weekend in Bristol
             */
            name: string;
            /** @description Whether the user marked the route as a favourite. */
            favourite: boolean;
            /** @description Where the trip starts. */
            origin: components["schemas"]["RoutePoint"];
            /** @description Where the trip ends. */
            destination: components["schemas"]["RoutePoint"];
            /** @description Stops on the way, in the order of the trip. Empty for a direct one. */
            waypoints: components["schemas"]["RoutePoint"][];
            /**
             * @description State of charge to arrive with at least, in per cent.
             * @example 20
             */
            arrive_with_min_percent: number;
            /**
             * @description When to set off, in minutes after midnight of whatever day the trip is planned for (`450` is 07:30). Null means at once.
             * @example 450
             */
            preferred_departure_minutes: number | null;
            /**
             * Format: date-time
             * @description When the route was saved.
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the trip was last planned. Starts as the time of saving.
             */
            last_used_at: string;
        };
        /** @description A route to save. */
        SavedRouteCreate: {
            /**
             * @description Name for the route.
             * @example Weekend in Bristol
             */
            name: string;
            /**
             * @description Whether to mark the route as a favourite.
             * @default false
             */
            favourite?: boolean;
            /** @description Where the trip starts. */
            origin: components["schemas"]["RoutePoint"];
            /** @description Where the trip ends. */
            destination: components["schemas"]["RoutePoint"];
            /** @description Stops on the way, in the order of the trip. Leave it out for a direct one. */
            waypoints?: components["schemas"]["RoutePoint"][];
            /**
             * @description State of charge to arrive with at least, in per cent.
             * @example 20
             */
            arrive_with_min_percent: number;
            /**
             * @description When to set off, in minutes after midnight; null for at once.
             * @example 450
             */
            preferred_departure_minutes?: number | null;
            /**
             * Format: date-time
             * @description When the trip was last planned. Without it, now.
             */
            last_used_at?: string;
        };
        /** @description What can be changed about a saved route. A property that is left out stays as it is. */
        SavedRouteUpdate: {
            /**
             * @description Name for the route.
             * @example Weekend in Bristol
             */
            name?: string;
            /** @description Whether to mark the route as a favourite. */
            favourite?: boolean;
            /** @description Where the trip starts. */
            origin?: components["schemas"]["RoutePoint"];
            /** @description Where the trip ends. */
            destination?: components["schemas"]["RoutePoint"];
            /** @description Stops on the way, in the order of the trip. Takes the place of all earlier stops. */
            waypoints?: components["schemas"]["RoutePoint"][];
            /**
             * @description State of charge to arrive with at least, in per cent.
             * @example 20
             */
            arrive_with_min_percent?: number;
            /**
             * @description When to set off, in minutes after midnight; null for at once.
             * @example 450
             */
            preferred_departure_minutes?: number | null;
            /**
             * Format: date-time
             * @description When the trip was last planned.
             */
            last_used_at?: string;
        };
        /** @description What can be set on a notification. What is left out stays as it is. */
        NotificationUpdate: {
            /**
             * Format: date-time
             * @description When the user read the notification.
             */
            read_at?: string;
        };
        /**
         * @description Identifies a subscription offering.
         * @example subo01HSH04KDEWF6Z4DB2J77J74K5
         */
        SubscriptionOfferingId: `subo${string}`;
        /** @description Something that users can subscribe to. */
        SubscriptionOffering: {
            readonly id: components["schemas"]["SubscriptionOfferingId"];
            /**
             * Format: uri
             * @description Address of this subscription offering.
             * @example https://api.ev.energy/v2/subscription_offerings/subo01VSP6YGD1VP1DJSHTZARVX11M
             */
            readonly url: string;
            /**
             * @description Name to show to users.
             * @example ev.energy Solar Lifetime
             */
            name?: string;
        };
        /**
         * @description Identifies a subscription.
         * @example subs01HSH04KDEWF6Z4DB2J77J74K5
         */
        SubscriptionId: `subs${string}`;
        /** @description What a user has subscribed to. */
        Subscription: {
            readonly id: components["schemas"]["SubscriptionId"];
            /**
             * Format: uri
             * @description Address of this subscription.
             * @example https://api.ev.energy/v2/subscriptions/subs01VSP6YGD1VP1DJSHTZARVX11M
             */
            readonly url: string;
            /** @description The offering that the user has subscribed to, or null. */
            offering?: Reference<"/subscription_offerings/{offering_id}"> | null | components["schemas"]["SubscriptionOffering"];
            /** @description The subscriber. */
            user?: Reference<"/users/{user_id}"> | components["schemas"]["User"];
        };
        /** @description How support tickets are spread over the priorities. */
        SupportTicketPriorityBreakdown: {
            /** @description One entry for each priority that occurs. */
            breakdown: {
                /**
                 * @description The priority, as the support system names it.
                 * @example High
                 */
                priority: string;
                /**
                 * @description Number of tickets with this priority, each counted once.
                 * @example 12
                 */
                count: number;
                /**
                 * Format: float
                 * @description Share of all tickets, as a fraction from 0 to 1 despite the name.
                 * @example 0.12
                 */
                percentage: number;
            }[];
        };
        /** @description How many support tickets are resolved, and how long that took. */
        SupportTicketResolution: {
            /**
             * Format: float
             * @description Share of the tickets that are resolved, as a fraction from 0 to 1.
             * @example 0.85
             */
            resolution_rate: number;
            /**
             * Format: float
             * @description Mean time from creation to resolution, in hours. Null while no ticket is resolved.
             * @example 24.5
             */
            avg_resolution_time_hours?: number | null;
            /**
             * Format: float
             * @description Median of the same times, in hours. Null while no ticket is resolved.
             * @example 18.2
             */
            median_resolution_time_hours?: number | null;
            /**
             * @description Number of tickets that are resolved.
             * @example 170
             */
            total_resolved: number;
            /**
             * @description Number of tickets that are not.
             * @example 30
             */
            total_unresolved: number;
        };
        /** @description A Sankey diagram of support tickets that flow from categories on the left to subcategories on the right. */
        SupportTicketSankey: {
            /** @description The categories and the subcategories. */
            nodes: {
                /**
                 * @description Names the node in `links`. It is `category:` or `subcategory:` and the label, so that a name that occurs as both makes two nodes.
                 * @example category:Charger
                 */
                id: string;
                /**
                 * @description Name to show.
                 * @example Charger
                 */
                label: string;
            }[];
            /** @description The flows between the nodes. */
            links: {
                /**
                 * @description The `id` of the category's node.
                 * @example category:Charger
                 */
                source: string;
                /**
                 * @description The `id` of the subcategory's node.
                 * @example subcategory:Hardware Issue
                 */
                target: string;
                /**
                 * @description Number of tickets with this category and this subcategory.
                 * @example 42
                 */
                value: number;
            }[];
        };
        /** @description How support tickets are spread over the channels that they came in through. */
        SupportTicketSourceBreakdown: {
            /** @description One entry for each source that occurs. */
            breakdown: {
                /**
                 * @description The channel, as the support system names it.
                 * @example Email
                 */
                source: string;
                /**
                 * @description Number of tickets with this source, each counted once.
                 * @example 67
                 */
                count: number;
                /**
                 * Format: float
                 * @description Share of all tickets, as a fraction from 0 to 1 despite the name.
                 * @example 0.67
                 */
                percentage: number;
            }[];
        };
        /** @description How support tickets are spread over the statuses. */
        SupportTicketStatusBreakdown: {
            /** @description One entry for each status that occurs. */
            breakdown: {
                /**
                 * @description The status, as the support system names it.
                 * @example Open
                 */
                status: string;
                /**
                 * @description Number of tickets with this status, each counted once.
                 * @example 45
                 */
                count: number;
                /**
                 * Format: float
                 * @description Share of all tickets, as a fraction from 0 to 1 despite the name.
                 * @example 0.45
                 */
                percentage: number;
            }[];
        };
        /**
         * @description What a support ticket is about, broadly.
         */
        SupportTicketCategory: "ACCOUNT" | "CHARGER" | "CHARGING_SESSION" | "MOBILE_APP" | "OTHER" | "SOLAR" | "USABILITY_UX" | "VEHICLE";
        /**
         * @description What a support ticket is about, more closely than its category says.
         */
        SupportTicketSubcategory: "ACCESSIBILITY" | "ACCURACY" | "ADD_NON_INTEGRATED_VEHICLE" | "ADD_NEW_TARIFF" | "API_ACCESS_TOKEN" | "APP_CRASH_FREEZE" | "APP_OR_EMAIL_NOTIFICATIONS" | "APP_SETTINGS_CONFUSION" | "BOOST_CONFUSION" | "BUSINESS_LEAD_NON_SUPPORT" | "CAMPAIGN_MARKETING_FEEDBACK" | "CARBON_FEED" | "CHARGE_LOCATION" | "CHARGE_PAST_READY_BY_TIME" | "CHARGING_ON_PEAK" | "COMMISSIONING" | "COMPATIBILITY" | "COMPLAINT" | "CONFLICTING_SCHEDULE" | "DASHBOARD_COSMETIC_ISSUE" | "DASHBOARD_UI_ISSUE" | "DATA_EXPORT" | "DELETION" | "DUPLICATE" | "ELIGIBILITY" | "ENERGY_DELIVERED_CALCULATION" | "ERROR_REPORT" | "FEATURE_REQUEST_FEEDBACK" | "FIRMWARE" | "HARDWARE" | "HARDWARE_ISSUE" | "HIDDEN_INCENTIVES" | "INCENTIVES_BILL_CREDITS" | "INCOMPLETE_CHARGE" | "INCORRECT_CHARGE_TIME_DURATION" | "INCORRECT_INCENTIVES_DISPLAYED" | "INCORRECT_KWH_DISPLAYED" | "INCORRECT_LOCATION_DISPLAYED" | "INCORRECT_MESSAGING" | "INCORRECT_PRICE_THRESHOLD" | "INCORRECT_TRIM" | "INVERTER" | "LOCALISATION" | "LOCATION_INCORRECT" | "LOGIN_CREDENTIALS" | "MANUAL_UPLOAD" | "MAX_CHARGE_LIMIT" | "MISSING_SESSIONS" | "MISSING_TARIFF" | "MOBILE_COMPATIBILITY" | "MULTI_VEHICLE" | "NETWORK" | "NO_CHARGE" | "NON_SUPPORT_EXTERNAL" | "NOT_COMPATIBLE" | "MANGED_TARIFF_INTERFERENCE" | "OFFLINE" | "OFF_PEAK_HOURS_CONFUSION" | "ONBOARDING" | "ONLY_CHARGE_OFF_PEAK_OFF" | "OTHER" | "OUTAGE" | "OWNERSHIP_TRANSFER" | "PASSWORD" | "PLATFORM_OUTAGE" | "POOR_UPTIME" | "PRIVACY_CONCERNS" | "REAUTHENTICATION" | "REBATE_REQUEST" | "REFERRAL_PROMO_CODE" | "REFUNDS" | "REFUSING_COMMANDS" | "RELIABILITY" | "REPLACE_VEHICLE" | "REQUEST_TO_DISCONNECT" | "REWARDS" | "REWARDS_INCENTIVES_UI_ISSUE" | "SESSION_RECALCULATION" | "SESSION_START_END_TIME" | "SESSION_START_END_TIME_CONFUSION" | "SMART_CHARGING_CONFUSION" | "SMART_TAB_UI_ISSUE" | "SOLAR_CHARGING_CONFUSION" | "SOLAR_FEED" | "SOLAR_PAYMENT" | "SPAM" | "STATS_COSMETIC_ISSUE" | "STATS_UI_ISSUE" | "SUBSCRIPTION_ISSUE" | "TARIFF_IS_OUTDATED_INCORRECT" | "TARIFF_REQUEST" | "TELEMATICS_ISSUE" | "TIER_SELECTION" | "TRIM" | "UI_ISSUE" | "UNABLE_TO_DETECT_CAR_PLUGGED_IN" | "UTILITY_PARTNER_INQUIRY" | "VEHICLE_DELETION" | "VERIFICATION" | "WRONG_COMPANY";
        /** @description The categories and subcategories that most support tickets fall into. */
        SupportTicketTopCategories: {
            /** @description The categories with the most tickets, largest first. */
            categories: {
                /**
                 * @description The category.
                 * @example CHARGER
                 */
                category: Open<components["schemas"]["SupportTicketCategory"]>;
                /**
                 * @description Number of tickets in the category, each counted once.
                 * @example 145
                 */
                count: number;
                /**
                 * Format: float
                 * @description Share of all tickets, as a fraction from 0 to 1 despite the name.
                 * @example 0.45
                 */
                percentage: number;
            }[];
            /** @description The subcategories with the most tickets, largest first, each with the category above it. */
            subcategories: {
                /**
                 * @description The subcategory.
                 * @example HARDWARE_ISSUE
                 */
                subcategory: Open<components["schemas"]["SupportTicketSubcategory"]>;
                /**
                 * @description The category that it belongs to.
                 * @example CHARGER
                 */
                category: Open<components["schemas"]["SupportTicketCategory"]>;
                /**
                 * @description Number of tickets in the subcategory, each counted once.
                 * @example 78
                 */
                count: number;
                /**
                 * Format: float
                 * @description Share of all tickets, as a fraction from 0 to 1 despite the name.
                 * @example 0.24
                 */
                percentage: number;
            }[];
        };
        /** @description How many support tickets were created in each of a series of periods. */
        SupportTicketVolume: {
            /** @description One entry for each period. */
            time_series: {
                /**
                 * Format: date
                 * @description Date that stands for the day, week or month (ISO 8601).
                 * @example 2024-01-15
                 */
                date: string;
                /**
                 * @description Number of tickets created in the period, each counted once.
                 * @example 23
                 */
                count: number;
            }[];
        };
        /**
         * @description Identifies a support ticket.
         * @example tick01HN2NJ9NMRZBXT1H6FT9N7735
         */
        SupportTicketId: `tick${string}`;
        /**
         * @description Identifies a message of a support ticket.
         * @example tmsg01HSH04KDEWF6Z4DB2J77J74K5
         */
        SupportTicketMessageId: `tmsg${string}`;
        /**
         * @description Who wrote a message of a support ticket: `INITIAL_REQUEST` is the one that opened it; the others are later ones, by the customer, by a person of the support team, or by an AI agent.
         */
        SupportTicketMessageType: "INITIAL_REQUEST" | "CUSTOMER_RESPONSE" | "HUMAN_AGENT_RESPONSE" | "AI_AGENT_RESPONSE";
        /** @description A message in the conversation of a support ticket. */
        SupportTicketMessage: {
            readonly id: components["schemas"]["SupportTicketMessageId"];
            /**
             * @description Place in the conversation, counted from 0.
             * @example 0
             */
            readonly position: number;
            /**
             * @description Who wrote the message.
             * @example INITIAL_REQUEST
             */
            readonly message_type: Open<components["schemas"]["SupportTicketMessageType"]>;
            /**
             * @description Text as the customer or the agent wrote it.
             * @example I cannot connect my Volvo C40 in the app. It says that access was denied.
             */
            readonly message: string;
            /**
             * @description The text with what is not needed taken out. Null where that has not been done.
             * @example Cannot connect Volvo C40. Access denied.
             */
            readonly message_clean?: string | null;
            /**
             * Format: date-time
             * @description When it was written, by the record of the support system.
             * @example 2024-01-26T14:15:22Z
             */
            readonly created_at: string;
        };
        /** @description A request for help, held in a customer support system. */
        SupportTicket: {
            readonly id: components["schemas"]["SupportTicketId"];
            /**
             * Format: uri
             * @description Address of this support ticket.
             * @example https://api.ev.energy/v2/support_tickets/tick01HN2NJ9NMRZBXT1H6FT9N7735
             */
            readonly url: string;
            /** @description The user who asked. Null where the request came by a way that needs no account, such as a web form or a question before signing up. Only applications with `access_all_areas` see tickets without a user; any other ticket is seen by whoever may see its user. */
            readonly user?: Reference<"/users/{user_id}"> | null | components["schemas"]["User"];
            /**
             * @description Id of the ticket in the support system, such as Freshdesk.
             * @example 12345
             */
            readonly external_ticket_id: string;
            /**
             * @description What the ticket is about, in a line. Null where it has none.
             * @example My Volvo will not connect
             */
            readonly subject?: string | null;
            /**
             * @description Status as the support system names it, such as Open, Resolved or Closed. Null where it has none.
             * @example Open
             */
            readonly status?: string | null;
            /**
             * @description Priority as the support system names it, such as Low, Medium, High or Urgent. Null where it has none.
             * @example Medium
             */
            readonly priority?: string | null;
            /**
             * @description How the request came in, such as Email, Phone or Feedback Widget. Null where that is not known.
             * @example Email
             */
            readonly source?: string | null;
            /** @description Category that a person has verified. Null where nobody has. */
            human_verified_category?: Open<components["schemas"]["SupportTicketCategory"]> | null;
            /** @description Subcategory that a person has verified. Null where nobody has. */
            human_verified_subcategory?: Open<components["schemas"]["SupportTicketSubcategory"]> | null;
            /** @description Category that a model has proposed. Null where none has. */
            ai_generated_category?: Open<components["schemas"]["SupportTicketCategory"]> | null;
            /** @description Subcategory that a model has proposed. Null where none has. */
            ai_generated_subcategory?: Open<components["schemas"]["SupportTicketSubcategory"]> | null;
            /**
             * @description Type by the older scheme, which categories and subcategories replace. Null where it has none.
             * @example Vehicle API error
             */
            readonly type_deprecated?: string | null;
            /** @description Tags, such as `ai-categorised` or `escalated`. */
            readonly tags?: string[];
            /** @description The messages of the conversation. */
            readonly messages?: Reference<"/support_tickets/{support_ticket_id}/messages/{message_id}">[] | components["schemas"]["SupportTicketMessage"][];
            /**
             * @description Summary of the conversation, written by a model. Null where there is none.
             * @example The customer could not connect a Volvo C40 in the app until they renewed their consent.
             */
            readonly conversation_summary?: string | null;
            /** @description Further fields of the support system, such as `car_manufacturer`, `mobile_app`, `legal_country` or `membership_level`. */
            readonly custom_fields?: {
                [key: string]: unknown;
            };
            /** @description What else is known about the user and their hardware. */
            readonly attributes?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the support system took the request in.
             * @example 2024-01-26T14:15:22Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed in the support system. Null where it has not been.
             * @example 2024-01-27T10:00:00Z
             */
            readonly ticket_updated_at?: string | null;
            /**
             * Format: date-time
             * @description When it was resolved in the support system. Null while it is not.
             * @example 2024-01-27T10:00:00Z
             */
            readonly resolved_at?: string | null;
        };
        /** @description The categories and subcategories that a support ticket can have, with names to show for them. */
        SupportTicketCategories: {
            /** @description Every category. */
            categories: {
                /**
                 * @description The value that tickets and filters use, in capitals.
                 * @example CHARGER
                 */
                value: Open<components["schemas"]["SupportTicketCategory"]>;
                /**
                 * @description Name to show.
                 * @example Charger
                 */
                label: string;
            }[];
            /** @description Every subcategory. Which category one belongs to is not said here. */
            subcategories: {
                /**
                 * @description The value that tickets and filters use, in capitals.
                 * @example HARDWARE_ISSUE
                 */
                value: Open<components["schemas"]["SupportTicketSubcategory"]>;
                /**
                 * @description Name to show.
                 * @example Hardware Issue
                 */
                label: string;
            }[];
        };
        /** @description How to categorise a support ticket. A property that is left out keeps its value; `null` clears it. */
        SupportTicketUpdate: {
            /** @description Category that a person has verified. Null takes it away. */
            human_verified_category?: components["schemas"]["SupportTicketCategory"] | null;
            /** @description Subcategory that a person has verified. Null takes it away. */
            human_verified_subcategory?: components["schemas"]["SupportTicketSubcategory"] | null;
            /** @description Category that a model has proposed. Null takes it away. */
            ai_generated_category?: components["schemas"]["SupportTicketCategory"] | null;
            /** @description Subcategory that a model has proposed. Null takes it away. */
            ai_generated_subcategory?: components["schemas"]["SupportTicketSubcategory"] | null;
        };
        /**
         * @description Identifies a vehicle model.
         * @example vmod01HSBR8Z36GD7A46K7M4R12VG0
         */
        VehicleModelId: `vmod${string}`;
        /**
         * @description Identifies a program.
         * @example prog01JCK1HPNAANB8WN253G27SFPC
         */
        ProgramId: `prog${string}`;
        /** @description Whether a vehicle model is supported in a country. */
        VehicleCompatibility: {
            /** @description Whether the model is supported in the country. */
            compatible: boolean;
            /** @description Place of the make when a user is to choose a device: 1 comes first, 10 last, and null, which stands for no rank, after all of them. The rank belongs to the make as it is now and does not depend on `compatible`. */
            recommendation_rank: number | null;
        };
        /**
         * @description Identifies a vehicle make.
         * @example vmak01HRFHBCM7VBSWRPVYFBQMH2BR
         */
        VehicleMakeId: `vmak${string}`;
        /** @description A manufacturer of vehicles, or one of its brands. */
        VehicleMake: {
            readonly id: components["schemas"]["VehicleMakeId"];
            /**
             * Format: uri
             * @description Address of this make.
             * @example https://api.ev.energy/v2/vehicle_makes/vmak01HRFHBCM7VBSWRPVYFBQMH2BR
             */
            readonly url: string;
            /**
             * @description Name of the make.
             * @example Volvo
             */
            readonly name: string;
            /**
             * Format: uri
             * @description Address of a picture of the make's logo. Null when there is none.
             * @example https://cdn.example.com/volvo.png
             */
            readonly icon: string | null;
            /**
             * @description Where a user begins to connect a vehicle of this make. Null when the make is not enough to begin: let the user
             *     choose from the models of the make (`models`) and use the `onboarding_url` of the model.
             *
             *     Holds the `client_id` of the token's application and the `user_id` of its user. A client-credentials token stands
             *     for no user, so `user_id` is in it only if the request named one in `EvEnergy-User`.
             *     Without a token it has neither: add both before a user opens it.
             * @example https://api.ev.energy/v2/vehicle_onboarding?make_id=vmak01HRFHBCM7VBSWRPVYFBQMH2BR&user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&client_id=your_client_id
             */
            readonly onboarding_url: string | null;
            /**
             * Format: uri
             * @description Address of the list of models of this make.
             * @example https://api.ev.energy/v2/vehicle_models?make_id=vmak01HRFHBCM7VBSWRPVYFBQMH2BR
             */
            readonly models: string;
            /**
             * @description Full name of the manufacturer's telematics subscription without which a vehicle cannot be connected. Null when none is needed.
             * @example Volkswagen We Connect ID
             */
            readonly subscription_name?: string | null;
            /**
             * @description Package of that subscription which the user must hold. Null when no subscription is needed.
             * @example We Connect ID
             */
            readonly subscription_package?: string | null;
        };
        /**
         * @description A plug for charging with direct current.
         */
        VehicleConnectorType: "CCS" | "NACS" | "CHADEMO";
        /** @description A model of vehicle that a make builds. */
        VehicleModel: {
            readonly id: components["schemas"]["VehicleModelId"];
            /**
             * Format: uri
             * @description Address of this model.
             * @example https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0
             */
            readonly url: string;
            /**
             * @description Name of the model, without that of its make.
             * @example C40
             */
            readonly name: string;
            /** @description Make that builds the model. */
            make?: Reference<"/vehicle_makes/{vehicle_make_id}"> | components["schemas"]["VehicleMake"];
            /**
             * Format: uri
             * @description Where a user begins to connect a vehicle of this model. Null when the model is not enough to begin: let the user
             *     choose from the trims of the model (`vehicle_trims`) and use the `onboarding_url` of the trim.
             *
             *     Holds the `client_id` of the token's application and the `user_id` of its user. A client-credentials token stands
             *     for no user, so `user_id` is in it only if the request named one in `EvEnergy-User`.
             *     Without a token it has neither: add both before a user opens it.
             * @example https://api.ev.energy/v2/vehicle_onboarding?model_id=vmod01HSBR8Z36GD7A46K7M4R12VG0&user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&client_id=your_client_id
             */
            onboarding_url?: string | null;
            /**
             * Format: uri
             * @description Address of the list of trims of this model.
             * @example https://api.ev.energy/v2/vehicle_trims?model_id=vmod01HSBR8Z36GD7A46K7M4R12VG0
             */
            readonly vehicle_trims?: string;
            /**
             * @description Capacity in watt-hours to assume for the model, which is the one that most of its trims have, or 45000 where no trim tells.
             * @example 69000
             */
            readonly default_battery_size_watt_hours: number;
            /** @description Plug to offer first when a user of this model chooses connectors. Null when not known. Changed with `PATCH` by those who hold `vehicle_catalogue:write`. */
            default_connector_type: Open<components["schemas"]["VehicleConnectorType"]> | null;
        };
        /** @description A vehicle model to add to the catalogue. */
        VehicleModelCreate: {
            /**
             * @description Name of the model, without that of its make.
             * @example C40
             */
            name: string;
            /**
             * Format: uri
             * @description Address of the make that builds it.
             * @example https://api.ev.energy/v2/vehicle_makes/vmak01HRFHBCM7VBSWRPVYFBQMH2BR
             */
            make: string;
        };
        /** @description Properties of a vehicle model that can be changed. What is left out stays as it is. */
        VehicleModelUpdate: {
            /** @description Plug to offer first when a user of this model chooses connectors; null for not known. */
            default_connector_type?: components["schemas"]["VehicleConnectorType"] | null;
        };
        /**
         * @description A market in which models share the kind of plug they are sold with.
         */
        ChargingRegion: "NORTH_AMERICA" | "EUROPE";
        /**
         * @description A plug for charging with direct current, GB/T (`GBT`) included.
         */
        VehicleModelConnectorType: "CCS" | "NACS" | "CHADEMO" | "GBT";
        /**
         * @description Where the record of a regional connector comes from: ev.energy itself, a car data API, a user, the vehicle register of Great Britain (`DVLA`), the provider of the integration, or a fleet.
         */
        ConnectorSource: "EV_ENERGY" | "CAR_API" | "USER" | "DVLA" | "PROVIDER" | "FLEET";
        /**
         * @description How sure the maintainers of the catalogue are of a regional connector.
         */
        ConnectorConfidence: "HIGH" | "MEDIUM" | "LOW";
        /** @description The plug for direct current that a vehicle model has in one region, and how far that is to be trusted. */
        VehicleModelConnector: {
            /**
             * Format: uri
             * @description Address of this connector.
             * @example https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0/connectors/NORTH_AMERICA
             */
            readonly url: string;
            /**
             * Format: uri
             * @description Address of the model. Cannot be expanded.
             * @example https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0
             */
            readonly vehicle_model: string;
            /** @description Region in which the model has this connector. Identifies the connector among those of its model. */
            region: Open<components["schemas"]["ChargingRegion"]>;
            /** @description Plug that is built into the model in this region. */
            connector_type: Open<components["schemas"]["VehicleModelConnectorType"]>;
            /** @description Where the record comes from. Null when that was not noted. */
            source: Open<components["schemas"]["ConnectorSource"]> | null;
            /** @description How sure the maintainers of the catalogue are of it. Null when they have not judged. */
            confidence: Open<components["schemas"]["ConnectorConfidence"]> | null;
            /**
             * Format: date-time
             * @description When the record was last checked. Null when it never was.
             */
            verified_at: string | null;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            readonly updated_at: string;
        };
        /** @description A connector to add to a vehicle model for one region. */
        VehicleModelConnectorCreate: {
            /** @description Region in which the model has this connector. The model must have none there yet. */
            region: components["schemas"]["ChargingRegion"];
            /** @description Plug that is built into the model in this region. */
            connector_type: components["schemas"]["VehicleModelConnectorType"];
            /** @description Where the record comes from; null when that is not to be noted. */
            source?: components["schemas"]["ConnectorSource"] | null;
            /** @description How sure you are of it; null without a judgement. */
            confidence?: components["schemas"]["ConnectorConfidence"] | null;
            /**
             * Format: date-time
             * @description When the record was last checked; null if it never was.
             */
            verified_at?: string | null;
        };
        /** @description Properties of a regional connector that can be changed. What is left out stays as it is. The region is the key and not among them. */
        VehicleModelConnectorUpdate: {
            /** @description Plug that is built into the model in this region. */
            connector_type?: components["schemas"]["VehicleModelConnectorType"];
            /** @description Where the record comes from; null when that is not to be noted. */
            source?: components["schemas"]["ConnectorSource"] | null;
            /** @description How sure you are of it; null without a judgement. */
            confidence?: components["schemas"]["ConnectorConfidence"] | null;
            /**
             * Format: date-time
             * @description When the record was last checked; null if it never was.
             */
            verified_at?: string | null;
        };
        /** @description What an app needs to let its user connect a vehicle without following a redirect. */
        VehicleOnboarding: {
            /**
             * Format: uuid
             * @description Id of the onboarding that has begun. Send it as `authorization_request_uid` to `POST /vehicle_onboarding/complete`.
             */
            readonly authorization_request_id: string;
            /**
             * Format: uri
             * @description Page of the provider at which the user gives access. Open it, or hand it to the provider's SDK.
             * @example https://connect.smartcar.com/oauth/authorize?response_type=code&client_id=your_client_id
             */
            url: string;
            /**
             * @description How to let the user give access.
             *
             *     - `api`: open `url` in a web view.
             *     - `native`: start the SDK of the provider with `scopes`. Today only for BMW and MINI through Smartcar, where
             *       ev.energy has switched on its feature flag `smartcar_native_sdk`.
             */
            auth_method: Open<"api" | "native">;
            /** @description OAuth scopes for the SDK to ask for, with `native`. Null where they do not matter, as for `api` providers that do not name any. */
            scopes?: string[] | null;
            /** @description Whether the SDK should let the user choose one vehicle only. Null where it does not matter. */
            single_select?: boolean | null;
        };
        /** @description A provider's code, and the onboarding that it completes. */
        VehicleOnboardingCompletionRequest: {
            /**
             * Format: uuid
             * @description The `authorization_request_id` with which the onboarding began. Works once.
             * @example d4e5f6a7-b8c9-4123-8ef0-123456789abc
             */
            authorization_request_uid: string;
            /**
             * @description OAuth code that the provider gave the app, for example through the SDK of Smartcar Connect.
             * @example SC-AUTH-CODE-EXAMPLE
             */
            auth_code: string;
            /**
             * @description The `userId` that Smartcar gives next to the code, on its redirect or through its SDK. Left out, or null, for any other provider.
             * @example a4c82e9f-0b1c-4d2e-8f3a-5b6c7d8e9f01
             */
            smartcar_user_id?: string | null;
        };
        /**
         * @description Identifies a vehicle.
         * @example vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
         */
        VehicleId: `vhcl${string}`;
        /** @description A vehicle that an onboarding has created. */
        OnboardedVehicle: {
            readonly id: components["schemas"]["VehicleId"];
            /**
             * Format: uri
             * @description Address of the vehicle, to retrieve it with.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
             */
            readonly url: string;
        };
        /** @description The outcome of an onboarding. */
        VehicleOnboardingCompletion: {
            /** @description The vehicles that were created. A list even for a single one. */
            vehicles: components["schemas"]["OnboardedVehicle"][];
        };
        /** @description An onboarding link to send by email. */
        VehicleOnboardingLinkRequest: {
            /**
             * Format: email
             * @description Where to send the link.
             * @example user@example.com
             */
            email: string;
            /** @description Id of the make of the vehicle. */
            make: components["schemas"]["VehicleMakeId"];
        };
        /**
         * @description Identifies a vehicle trim.
         * @example trim01HRFHBCM7VBSWRPVYFBQMH2BR
         */
        VehicleTrimId: `trim${string}`;
        /** @description A variant of a vehicle model, with its own set of features (trim level). */
        VehicleTrim: {
            readonly id: components["schemas"]["VehicleTrimId"];
            /**
             * Format: uri
             * @description Address of this trim.
             * @example https://api.ev.energy/v2/vehicle_trims/trim01HRFHBCM7VBSWRPVYFBQMH2BR
             */
            readonly url: string;
            /**
             * @description Name of the trim, without those of its make and model.
             * @example Recharge Core (69 kWh)
             */
            readonly name: string;
            /** @description Model of which this is a variant. */
            model?: Reference<"/vehicle_models/{vehicle_model_id}"> | components["schemas"]["VehicleModel"];
            /**
             * @description Capacity of the battery in watt-hours. Null when not known for this trim.
             * @example 69000
             */
            readonly battery_size_watt_hours?: number | null;
            /**
             * Format: uri
             * @description Where a user begins to connect a vehicle of this trim. Null when ev.energy cannot connect to it: create an
             *     unintegrated vehicle of its model and battery size with `POST /vehicles` instead.
             *
             *     Holds the `client_id` of the token's application and the `user_id` of its user. A client-credentials token stands
             *     for no user, so `user_id` is in it only if the request named one in `EvEnergy-User`.
             *     Without a token it has neither: add both before a user opens it.
             * @example https://api.ev.energy/v2/vehicle_onboarding?trim_id=trim01HRFHBCM7VBSWRPVYFBQMH2BR&user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&client_id=your_client_id
             */
            readonly onboarding_url: string | null;
        };
        /** @description A trim of one's own, for a variant that the catalogue lacks. */
        VehicleTrimCreate: {
            /**
             * @description Name of the trim, without those of its make and model.
             * @example Recharge Core (69 kWh)
             */
            name: string;
            /**
             * Format: uri
             * @description Address of the model of which it is a variant.
             * @example https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0
             */
            model: string;
            /**
             * @description Capacity of the battery in watt-hours.
             * @example 69000
             */
            battery_size_watt_hours: number;
        };
        /** @description Someone to write to when a vehicle becomes supported. Names the vehicle either by `vehicle_model_id` or by both `vehicle_make_name` and `vehicle_model_name`; every other combination is a `400` problem. */
        VehicleWaitlistEntryCreate: {
            /**
             * Format: email
             * @description Where to write to.
             * @example user@example.com
             */
            email: string;
            /** @description Program through which the person came, where that is known, for example from a partner's own sign-up page. It decides the country, and later messages can be limited to a program. Null when not known. */
            program_id?: components["schemas"]["ProgramId"] | null;
        } & ({
            /** @description Model that the person chose from the catalogue. */
            vehicle_model_id: components["schemas"]["VehicleModelId"];
            /** @description Left out or null: the model says it. */
            vehicle_make_name?: null;
            /** @description Left out or null: the model says it. */
            vehicle_model_name?: null;
        } | {
            /** @description Left out or null; the two names take its place. */
            vehicle_model_id?: null;
            /**
             * @description Make as the person typed it. Not blank.
             * @example Renault
             */
            vehicle_make_name: string;
            /**
             * @description Model as the person typed it. Not blank.
             * @example Zoe
             */
            vehicle_model_name: string;
        });
        /**
         * @description Identifies an entry on the vehicle waitlist.
         * @example vwlt01HRS4TSK26BPBV7127DH7E0HA
         */
        VehicleWaitlistEntryId: `vwlt${string}`;
        /** @description A new entry on the waitlist. It has no address: for the sake of privacy entries can be neither listed nor retrieved. */
        VehicleWaitlistEntry: {
            id: components["schemas"]["VehicleWaitlistEntryId"];
        };
        /** @description One electric vehicle of a user. */
        Vehicle: {
            readonly id: components["schemas"]["VehicleId"];
            /**
             * Format: uri
             * @description Address of this vehicle.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
             */
            readonly url: string;
            /** @description Variant of its model that the vehicle is. For an unintegrated vehicle it may be one that no list shows. */
            readonly trim?: Reference<"/vehicle_trims/{vehicle_trim_id}"> | components["schemas"]["VehicleTrim"];
            /** @description User whose vehicle it is. */
            user?: Reference<"/users/{user_id}"> | components["schemas"]["User"];
            /** @description Newest status log of the vehicle, the best knowledge of how it is now. Null while it has none. */
            latest_status_log?: Reference<"/vehicles/{vehicle_id}/status_logs/{sampled_at}"> | null | components["schemas"]["VehicleStatusLog"];
            /**
             * Format: uri
             * @description Address of the list of charging sub-sessions in which the vehicle took part.
             * @example https://api.ev.energy/v2/charging_sub_sessions?vehicle_id=vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
             */
            charging_sub_sessions?: string;
            /**
             * @description State of the connection between ev.energy and the vehicle.
             *
             *     - `UNINTEGRATED`: there is none.
             *     - `ACTIVE`: it works.
             *     - `INACTIVE`: there was one and it broke; as a rule the user has to connect the vehicle again.
             */
            readonly integrated: Open<"UNINTEGRATED" | "ACTIVE" | "INACTIVE">;
            /**
             * @description Nominal capacity of the battery in watt-hours, as the integration or the trim gives it, or the user's own figure once one was sent. Can be changed for an unintegrated vehicle only. Kept in steps of 10 Wh, so a value may come back rounded.
             * @example 69000
             */
            battery_size_watt_hours: number;
            /**
             * @description Capacity in watt-hours that smart charging reckons with, which is the nominal one less the wear that the odometer suggests.
             * @example 66200
             */
            readonly effective_battery_size_watt_hours: number;
            /**
             * @description State of charge, in percent, at which smart charging stops. Null when no target was set or the size of the battery is not known.
             * @default 100
             */
            maximum_charge_limit_percentage: number | null;
            /**
             * @description Label of the vehicle for people to read.
             * @example My Volvo C40
             */
            readonly description: string;
            /** @description Whether the vehicle is out of use, so that nothing can charge it smartly or control it. True after the user unenrols it, after an integrated vehicle is made an unintegrated one, and while the account of its owner waits to be deleted. Says nothing about `integrated`: a disabled vehicle may be `ACTIVE`, and one that never was integrated is not disabled for that. */
            readonly disabled: boolean;
            /** @description Whether ev.energy moves charging to better times (smart or dynamic charging). */
            smart_charging_enabled: boolean;
            /** @description What the vehicle is used as. Null when not known. */
            vehicle_class: Open<components["schemas"]["VehicleClass"]> | null;
        };
        /** @description State of a vehicle at one moment, as the vehicle reported it. */
        VehicleStatusLog: {
            /**
             * Format: uri
             * @description Address of this status log.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/status_logs/2024-04-17T09:39:45.984584Z/
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When the report reached ev.energy.
             */
            readonly logged_at: string;
            /**
             * Format: date-time
             * @description When the vehicle was in this state. Usually before `logged_at`; by how much depends on the integration, among other things. Identifies the log among those of its vehicle.
             */
            sampled_at: string;
            /** @description Vehicle that reported. */
            vehicle: Reference<"/vehicles/{vehicle_id}"> | components["schemas"]["Vehicle"];
            /**
             * @description How full the battery is, in percent. Null when the vehicle does not tell.
             * @example 70
             */
            readonly state_of_charge_percentage?: number | null;
            /** @description Whether the battery is being charged. Null when the vehicle does not tell. */
            readonly is_charging?: boolean | null;
            /** @description Whether the vehicle is connected to an EVSE. Null when the vehicle does not tell. */
            readonly is_plugged_in?: boolean | null;
            /** @description Power with which the vehicle is being charged, in watts. Null when the integration does not tell. */
            charge_rate_watts?: number | null;
            /** @description Power in watts worked out from how the battery level changes, for integrations without `charge_rate_watts`. Null when it cannot be worked out. */
            readonly estimated_charge_rate_watts?: number | null;
            /** @description Energy in the battery, in watt-hours. Null when the integration does not tell. */
            readonly charge_level_watt_hours?: number | null;
            /** @description Level at which charging is to end, in percent. Null when the integration does not tell. */
            readonly target_charge_level_percentage?: number | null;
            /** @description Level at which charging is to end, in watt-hours. Null when the integration does not tell. */
            readonly target_charge_level_watt_hours?: number | null;
            /** @description Energy that the latest charge has added, in watt-hours, by the vehicle's own count. Null when the integration does not tell. */
            readonly charge_energy_added_watt_hours?: number | null;
            /** @description Minutes that the vehicle expects to need until it is full. Null when the integration does not tell. */
            readonly minutes_to_full_charge?: number | null;
            /**
             * @description Kind of current of the EVSE that the vehicle is plugged into. The whole text is the value: alternating current, as most home chargers give, or direct current, as most public (on-the-go) ones give. Null when the integration does not tell.
             */
            readonly current_type?: Open<"AC - Typically home chargers" | "DC - Typically OTG chargers" | null>;
            /** @description Whether the level at which charging is to end is reached. Null when the integration does not tell. */
            readonly is_complete?: boolean | null;
            /** @description Distance on the odometer, in metres. Null when the integration does not tell. */
            readonly odometer_meters?: number | null;
            /**
             * @description Integration from which the report came. Null where that was not noted.
             * @example ENODE
             */
            readonly data_source?: string | null;
            /**
             * @description What the vehicle is doing. Null when the integration does not tell.
             *
             *     - `DRIVING`, `RECENTLY_FINISHED_DRIVING`, `STATIONARY`: not plugged in.
             *     - `IN_SERVICE`: being serviced.
             *     - `PLUGGED_IN_NOT_CHARGING`, `PLUGGED_IN_CHARGING`: plugged in, and whether it takes charge.
             *     - `PLUGGED_IN_COMPLETE`, `PLUGGED_IN_ALMOST_COMPLETE`: has reached its target, or nearly.
             *     - `PLUGGED_IN_NEAR_READY_BY_TIME`: plugged in, with the time by which it must be ready close at hand.
             *     - `UNKNOWN`: cannot be told.
             */
            readonly state?: Open<"DRIVING" | "RECENTLY_FINISHED_DRIVING" | "STATIONARY" | "IN_SERVICE" | "PLUGGED_IN_NOT_CHARGING" | "PLUGGED_IN_CHARGING" | "PLUGGED_IN_COMPLETE" | "PLUGGED_IN_NEAR_READY_BY_TIME" | "PLUGGED_IN_ALMOST_COMPLETE" | "UNKNOWN" | null>;
        };
        /**
         * @description What the vehicle is used as, a passenger car or a commercial vehicle.
         */
        VehicleClass: "PASSENGER" | "COMMERCIAL";
        /** @description An unintegrated vehicle to create. It is given by its model and, at will, the size of its battery; a trim that fits is found, or made and kept out of the lists. */
        VehicleCreate: {
            /**
             * Format: uri
             * @description Address of the vehicle model, which must exist.
             * @example https://api.ev.energy/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE
             */
            model: string;
            /**
             * @description Capacity of the battery in watt-hours. Helps to choose the trim.
             * @example 52000
             */
            battery_size_watt_hours?: number;
            /**
             * @description Label for people to read. Left out, it is made from the user's email address, the make and the model.
             * @example My Renault Zoe
             */
            description?: string;
            /** @description What the vehicle is used as. Null when not known. */
            vehicle_class?: components["schemas"]["VehicleClass"] | null;
            /**
             * Format: uri
             * @description Address of the user whose vehicle it is. Required with a client-credentials token.
             * @example https://api.ev.energy/v2/users/user01HN2NJ9NMRZBXT1H6FT9N7735
             */
            user?: string;
        };
        /** @description Properties of a vehicle that can be changed. What is left out stays as it is. */
        VehicleUpdate: {
            /** @description Nominal capacity of the battery in watt-hours, which from then on counts as given by the user. Refused for an integrated vehicle. Kept in steps of 10 Wh, so it may come back rounded. */
            battery_size_watt_hours?: number;
            /** @description State of charge, in percent, at which smart charging stops. */
            maximum_charge_limit_percentage?: number;
            /** @description Whether ev.energy may move charging to better times (smart or dynamic charging). */
            smart_charging_enabled?: boolean;
            /** @description What the vehicle is used as. Null when not known. */
            vehicle_class?: components["schemas"]["VehicleClass"] | null;
        };
        /** @description A command that ev.energy sent to a vehicle. */
        VehicleCommandLog: {
            /**
             * Format: uri
             * @description Address of this command log.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/command_logs/2024-04-17T09:39:45.984584Z/
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When ev.energy recorded the command. Identifies the log among those of its vehicle.
             */
            readonly logged_at: string;
            /** @description Vehicle to which the command went. */
            vehicle: Reference<"/vehicles/{vehicle_id}"> | components["schemas"]["Vehicle"];
            /**
             * @description What the vehicle was told: to start or stop charging, to wake up, or to follow a schedule.
             */
            readonly command: Open<"START_CHARGE" | "STOP_CHARGE" | "WAKE_UP" | "SEND_SCHEDULE">;
            /**
             * @description Id that the provider of the vehicle gave the command. Null when it gave none.
             * @example ext-cmd-12345
             */
            readonly external_command_id?: string | null;
            /**
             * @description Current sent with a command to start or stop charging, in milliamperes. Null for other commands.
             * @example 32000
             */
            readonly current_milliamps?: number | null;
            /**
             * Format: uuid
             * @description Id under which ev.energy dispatched the command. Error logs and the command logs of devices repeat it. Null for one that was not dispatched.
             * @example a1b2c3d4-e5f6-4890-abcd-ef1234567890
             */
            readonly internal_command_id?: string | null;
        };
        /** @description The plugs with which a vehicle can charge with direct current, its own and those that adaptors add. */
        VehicleConnectors: {
            /**
             * Format: uri
             * @description Address of these connectors.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/connectors
             */
            readonly url: string;
            /**
             * Format: uri
             * @description Address of the vehicle. Cannot be expanded.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
             */
            readonly vehicle: string;
            /** @description Plug built into the vehicle: the one set for this vehicle, else the default of its model. Null when neither is known. */
            native_connector: Open<components["schemas"]["VehicleConnectorType"]> | null;
            /** @description Plugs that the vehicle can use through an adaptor. Empty when it has none. */
            adaptors: Open<components["schemas"]["VehicleConnectorType"]>[];
            /**
             * Format: date-time
             * @description When the connectors of this vehicle were last set. Null when they never were.
             */
            readonly updated_at: string | null;
        };
        /** @description Connectors to set for a vehicle. What is left out stays as it is. */
        VehicleConnectorsUpdate: {
            /** @description Plug built into the vehicle, in place of the default of its model; null for that default. */
            native_connector?: components["schemas"]["VehicleConnectorType"] | null;
            /** @description All plugs that the vehicle can use through an adaptor, each once and none of them the native one. Replaces the list that was there. */
            adaptors?: components["schemas"]["VehicleConnectorType"][];
        };
        /** @description A failed attempt to reach a vehicle through its telematics API. */
        VehicleAPIErrorLog: {
            /**
             * Format: uri
             * @description Address of this error log.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/error_logs/2024-04-17T09:39:45.984584Z/
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When ev.energy recorded the error. Identifies the log among those of its vehicle.
             */
            readonly logged_at: string;
            /** @description Vehicle that could not be reached. */
            vehicle: Reference<"/vehicles/{vehicle_id}"> | components["schemas"]["Vehicle"];
            /**
             * @description HTTP status with which the telematics API answered.
             * @example 401
             */
            readonly status_code: number;
            /**
             * @description Integration through which the vehicle was addressed.
             * @example ENODE
             */
            readonly controller: string;
            /**
             * @description Code of the error, from the provider or else chosen by ev.energy.
             * @example AUTHENTICATION_ERROR
             */
            readonly error_code: string;
            /**
             * @description Kind of the error, from the provider or else chosen by ev.energy.
             * @example VehicleAPIUnauthorized
             */
            readonly error_type: string;
            /**
             * @description Id of the request that failed, for tracing it.
             * @example 56rst-z2jku-tty9t-0dn2f-qazow
             */
            readonly request_id: string;
            /**
             * @description Command or method that was being carried out.
             * @example START_CHARGE
             */
            readonly command: string;
            /** @description What is known about the error, in words. */
            readonly error_detail: string;
            /**
             * Format: uuid
             * @description Id under which ev.energy dispatched the command; the command log with the same id is the command that failed. Null when there was none.
             * @example a1b2c3d4-e5f6-4890-abcd-ef1234567890
             */
            readonly internal_command_id?: string | null;
        };
        /** @description Says that the position of a vehicle was recorded, and when. The coordinates are not part of it. */
        VehicleLocationLog: {
            /**
             * Format: uri
             * @description Address of this location log.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/location_logs/2024-04-17T09:39:45.984584Z/
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When the vehicle was at the position, by the vehicle's API. Identifies the log among those of its vehicle.
             */
            readonly sampled_at: string;
            /**
             * Format: date-time
             * @description When the position reached ev.energy.
             */
            readonly logged_at: string;
            /** @description Vehicle whose position was recorded. */
            vehicle: Reference<"/vehicles/{vehicle_id}"> | components["schemas"]["Vehicle"];
            /** @description Whether the position was the user's home. Null when the user has set no home. */
            readonly at_home?: boolean | null;
        };
        /** @description A page at which a user connects a vehicle again. */
        VehicleReconnectionUrl: {
            /**
             * Format: uri
             * @description The page to open in the user's browser.
             * @example https://app.ev.energy/vehicle-onboarding/start/56091b3b-86e9-4e7c-a825-f99e5d131234
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When the page stops working. The name that the published schema gives it; its own sample, like that of the operation, calls it `expiry`. Read whichever is there.
             * @example 2024-04-18T09:39:45.984584Z
             */
            readonly expires_at?: string;
            /**
             * Format: date-time
             * @description The same as `expires_at`, under the name that the documented samples have.
             * @example 2024-04-18T09:39:45.984584Z
             */
            readonly expiry?: string;
        };
        /** @description How full the battery of a vehicle is, as far as known. */
        VehicleStateOfCharge: {
            /**
             * Format: uri
             * @description Address of this state of charge.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/state_of_charge
             */
            readonly url: string;
            /**
             * Format: uri
             * @description Address of the vehicle. Cannot be expanded.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
             */
            readonly vehicle: string;
            /** @description Battery level in percent. Null when not known. */
            state_of_charge_percentage: number | null;
            /**
             * @description Who gave the level: the driver (`MANUAL`) or the telemetry of the vehicle (`CONNECTED`). Null while no level is known.
             */
            readonly source: Open<"MANUAL" | "CONNECTED" | null>;
            /**
             * Format: date-time
             * @description When the level was given. Null while none is known.
             */
            readonly updated_at: string | null;
        };
        /** @description A battery level that the driver gives. Left out, the level that was given before stays. */
        VehicleStateOfChargeUpdate: {
            /** @description Battery level in percent; null to clear it. */
            state_of_charge_percentage?: number | null;
        };
        /** @description The ways in which a virtual power plant (VPP) can control a device. Each is `true` where the device supports it. */
        VPPModes: {
            /** @description Setting the power of the device. */
            readonly target_power: boolean;
            /** @description Limiting the power that it draws. */
            readonly import_max_power: boolean;
            /** @description Limiting the power that it gives back. */
            readonly export_max_power: boolean;
            /** @description Setting its charge mode. */
            readonly charge_mode: boolean;
        };
        /**
         * @description Identifies an EVSE model.
         * @example emod01HS9A004X5TB5JCMHENB5Z446
         */
        EVSEModelId: `emod${string}`;
        /** @description Whether an EVSE model works in a country. */
        EVSECompatibility: {
            /** @description Whether chargers of the model can be connected in the country. */
            compatible: boolean;
            /** @description Whether support is still in early access. Always `false` where `compatible` is. */
            beta: boolean;
            /** @description How prominently to offer the make when a user chooses a device: 1 comes first, 10 last, and null after 10. Belongs to the make alone and does not depend on `compatible`. */
            recommendation_rank: number | null;
        };
        /**
         * @description Identifies an EVSE firmware version.
         * @example evsf01HSH04KDEWF6Z4DB2J77J74K5
         */
        EVSEFirmwareVersionId: `evsf${string}`;
        /** @description A release of the firmware of one or several EVSE models. */
        EVSEFirmwareVersion: {
            readonly id: components["schemas"]["EVSEFirmwareVersionId"];
            /**
             * Format: uri
             * @description Address of this firmware version.
             * @example https://api.ev.energy/v2/evse_firmware_versions/evsf01HSH04KDEWF6Z4DB2J77J74K5/
             */
            readonly url: string;
            /**
             * @description Internal name of the version.
             * @example 1.2.3
             */
            readonly version: string;
            /**
             * @description Name of the version towards the public. Null where `version` is that as well.
             * @example 1.2
             */
            readonly public_version: string | null;
            /**
             * @description What the release changes. Null where that is not recorded.
             * @example Bug fixes and stability improvements
             */
            readonly change_log: string | null;
            /**
             * Format: uri
             * @description Page about the release. Null where there is none.
             * @example https://example.com/firmware/1.2
             */
            readonly support_url: string | null;
        };
        /**
         * @description Identifies an EVSE make.
         * @example emak01HS8FRXKJD5JZZ7ZN6W8H21P8
         */
        EVSEMakeId: `emak${string}`;
        /** @description A manufacturer of EVSEs. */
        EVSEMake: {
            readonly id: components["schemas"]["EVSEMakeId"];
            /**
             * Format: uri
             * @description Address of this EVSE make.
             * @example https://api.ev.energy/v2/evse_makes/emak01HS8FRXKJD5JZZ7ZN6W8H21P8
             */
            readonly url: string;
            /**
             * @description Name in the catalogue.
             * @example BG SyncEV
             */
            readonly name: string;
            /**
             * @description Name to show to users. Null where none has been set.
             * @example BG SyncEV
             */
            readonly display_name?: string | null;
            /**
             * Format: uri
             * @description Address of an image of the logo. Null where there is none.
             * @example https://cdn.example.com/bg-syncev.png
             */
            readonly icon?: string | null;
            /**
             * @description Link with which a user starts to connect an EVSE of this make. Null where the make alone is not enough
             *     to start: let the user choose among its models, listed by `evse_models`, and take the link of the model.
             *
             *     Carries your `client_id` and the `user_id` that the request acts for. With a client-credentials token
             *     there is a `user_id` only if `EvEnergy-User` was sent.
             *     Without a token it has neither: add both before a user opens it.
             * @example https://api.ev.energy/v2/evse_onboarding?make_id=emak01HS8FRXKJD5JZZ7ZN6W8H21P8&user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&client_id=sandbox-cc-id
             */
            readonly onboarding_url?: string | null;
            /** @description Whether the integration with this make is still in beta. */
            readonly is_beta?: boolean;
            /**
             * Format: uri
             * @description Address of the list of the models of this make.
             * @example https://api.ev.energy/v2/evse_models?make_id=emak01HS8FRXKJD5JZZ7ZN6W8H21P8
             */
            readonly evse_models?: string;
        };
        /** @description A model in the catalogue of EVSEs. */
        EVSEModel: {
            readonly id: components["schemas"]["EVSEModelId"];
            /**
             * Format: uri
             * @description Address of this EVSE model.
             * @example https://api.ev.energy/v2/evse_models/emod01HS9A004X5TB5JCMHENB5Z446
             */
            readonly url: string;
            /**
             * @description Name in the catalogue.
             * @example EVWC2S22
             */
            readonly name: string;
            /** @description Manufacturer of the model. */
            make?: Reference<"/evse_makes/{evse_make_id}"> | components["schemas"]["EVSEMake"];
            /**
             * @description Name to show to users. Null where none has been set.
             * @example EVWC2S22
             */
            readonly display_name?: string | null;
            /**
             * Format: uri
             * @description Link with which a user starts to connect an EVSE of this model. Null where ev.energy does not integrate
             *     with the model: charging can then be tracked only through a vehicle that is integrated.
             *
             *     Carries your `client_id` and the `user_id` that the request acts for. With a client-credentials token
             *     there is a `user_id` only if `EvEnergy-User` was sent.
             *     Without a token it has neither: add both before a user opens it.
             * @example https://api.ev.energy/v2/evse_onboarding?model_id=emod01HS9A004X5TB5JCMHENB5Z446&user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&client_id=sandbox-cc-id
             */
            readonly onboarding_url?: string | null;
        };
        /** @description Where to send a user to connect an EVSE. */
        EVSEOnboarding: {
            /**
             * Format: uri
             * @description Absolute URL to open in a web view or to redirect the browser to. Leads on to the provider if a model was sent, else to a page to choose the make.
             * @example https://app.ev.energy/evse-onboarding/start/3f0d7a52-9b1e-4c68-a2f4-17c05be98d36
             */
            url: string;
        };
        /** @description Names a charger at its provider. The email addresses that the provider is asked for come from the user, not from here. */
        EVSEImportRequest: {
            /**
             * @description Provider of the charger. Only these can import by serial number.
             */
            provider: "ChargePoint" | "EO" | "SyncEV" | "EnelX" | "Easee" | "Wallbox" | "Zaptec";
            /**
             * @description Serial number (chargepoint id) on the device or in the app of its provider.
             * @example SHIR100001
             */
            serial_number: string;
        };
        /**
         * @description Identifies an EVSE (charger).
         * @example evse01HSH04KDEWF6Z4DB2J77J74K5
         */
        EVSEId: `evse${string}`;
        /** @description A charger: one physical device that supplies a vehicle with electricity (EVSE, electric vehicle supply equipment). */
        EVSE: {
            readonly id: components["schemas"]["EVSEId"];
            /**
             * Format: uri
             * @description Address of this EVSE.
             * @example https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly url: string;
            /**
             * @description Chargepoint id, given by the maker. Its form depends on make and model.
             * @example SHIR100001
             */
            readonly cpid: string;
            /** @description The catalogue entry that says what kind of EVSE it is. */
            readonly model?: Reference<"/evse_models/{evse_model_id}"> | components["schemas"]["EVSEModel"];
            /** @description The user to whom it is assigned. */
            readonly user?: Reference<"/users/{user_id}"> | components["schemas"]["User"];
            /** @description The newest status log, which is all that is known about the current state. There is no online or offline flag, since the border between the two is vague. To judge whether the EVSE can be reached, compare the age of the log's `sampled_at` with a limit that suits your purpose; after 15 minutes of silence, say, it probably cannot be. Null where there is no log. */
            readonly latest_status_log?: Reference<"/evses/{evse_id}/status_logs/{sampled_at}"> | null | components["schemas"]["EVSEStatusLog"];
            /** @description The CT clamp that measures current for this EVSE. Null where none is installed. */
            readonly ct_clamp?: Reference<"/ct_clamps/{ct_clamp_id}"> | null | components["schemas"]["CTClamp"];
            /**
             * @description When the EVSE may charge. `UNLOCKED`: at any time. `SMART`: in the hours of smart charging only. `LOCKED`: never. Null where the EVSE has no such lock.
             */
            readonly lock_mode?: Open<"UNLOCKED" | "SMART" | "LOCKED" | null>;
            /**
             * @description Where the EVSE is. Null as long as that is not known. Smart charging depends on it, because it determines
             *
             *     - the feed of local carbon intensity, by which charging is moved to the cleanest hours;
             *     - the time zone in which schedules and tariff periods are read;
             *     - the grid and demand-response programs that are open to the EVSE, and its solar forecast.
             *
             *     Without the right location, cost and emissions cannot be kept down with any certainty. It is set while the EVSE
             *     is commissioned, from its postcode or address, or taken from the owner's home if an app linked the EVSE. `PATCH`
             *     corrects it.
             */
            location?: components["schemas"]["EVSELocation"];
            /**
             * @description The last stage of onboarding that was recorded. Null where none has been, as is usual for an EVSE that is new.
             */
            readonly lifecycle_state?: Open<"CREATED_LINKED" | "INSTALLED" | "COMMISSIONED" | "DECOMMISSIONED" | "UNKNOWN" | "PROBABLY_INSTALLED" | "UNPAIRED" | "PENDING" | "ENROLLED" | null>;
            /**
             * Format: uri
             * @description Address of the list of charging sub-sessions in which this EVSE took part.
             * @example https://api.ev.energy/v2/charging_sub_sessions?evse_id=evse01HSH04KDEWF6Z4DB2J77J74K5
             */
            charging_sub_sessions?: string;
        };
        /** @description The state of an EVSE at one moment. What it can report depends on the model and the integration. */
        EVSEStatusLog: {
            /**
             * Format: uri
             * @description Address of this status log.
             * @example https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5/status_logs/2024-04-17T09:39:45.984584Z/
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When the EVSE took these readings.
             */
            sampled_at: string;
            /**
             * Format: date-time
             * @description When ev.energy stored them. As a rule after `sampled_at`, by a delay that depends on the integration among others.
             */
            logged_at: string;
            /** @description The EVSE that these readings are of. */
            evse: Reference<"/evses/{evse_id}"> | components["schemas"]["EVSE"];
            /** @description Whether a vehicle is connected. Null where the integration does not report it. */
            is_plugged_in?: boolean | null;
            /** @description Whether the EVSE is giving energy to a vehicle. Null where the integration does not report it. */
            is_charging?: boolean | null;
            /** @description Power given to the vehicle, in watts. Null where the integration does not report it. */
            charge_rate_watts?: number | null;
            /** @description Power taken from the vehicle for the grid (V2X), in watts. Null where the EVSE only charges or does not report it. */
            readonly export_power_watts?: number | null;
            /**
             * @description State of the control pilot line as SAE J1772 names it. Null where the integration does not report it.
             *
             *     - `A`: standby, no vehicle.
             *     - `B`: vehicle plugged in, not charging.
             *     - `C`: charging or ready to, without ventilation.
             *     - `D`: charging that needs ventilation.
             *     - `E`: shut off, no power.
             *     - `F`: fault.
             */
            readonly control_pilot_status?: Open<"A" | "B" | "C" | "D" | "E" | "F" | null>;
            /** @description Reading of the energy meter, in watt hours. Null where the integration does not report it. */
            readonly meter_reading_watt_hours?: number | null;
            /** @description Whether the EVSE gives energy freely (free vend). Null where the integration does not report it. */
            readonly is_enabled?: boolean | null;
            /** @description Largest current that the EVSE lets a vehicle draw, in milliamperes. Null where the integration does not report it. */
            readonly max_current_rating_milliamps?: number | null;
            /** @description Largest current that the cable may carry, in milliamperes. Null where the integration does not report it. */
            readonly cable_current_rating_milliamps?: number | null;
            /** @description Signal strength, as RSSI in dBm. Null where the integration does not report it. */
            readonly signal_strength_rssi_dbm?: number | null;
            /** @description Power that enters the property from its supply, as measured by the EVSE, in watts. Null where the integration does not report it. */
            readonly inlet_power_watts?: number | null;
            /** @description Voltage at the EVSE, in millivolts. Null where the integration does not report it. */
            readonly voltage_millivolts?: number | null;
            /** @description Charge in the battery of the vehicle, in percent, as the EVSE learnt it. Null where the integration does not report it. */
            readonly state_of_charge_percentage?: number | null;
            /**
             * @description What the EVSE says it is doing. `FFR` is firm frequency response. Null where the integration does not report it.
             */
            readonly mode?: Open<null | "Unknown" | "Idle" | "Delay" | "Charge" | "Discharge" | "FFR" | "Load match" | "Export match" | "Peak time" | "Deep sleep">;
        };
        /**
         * @description Identifies a CT clamp.
         * @example ctcl01HSH04KDEWF6Z4DB2J77J74K5
         */
        CTClampId: `ctcl${string}`;
        /** @description A current transformer (CT) clamp: a sensor for the current to or from the grid, mostly for charging from solar power. */
        CTClamp: {
            readonly id: components["schemas"]["CTClampId"];
            /**
             * Format: uri
             * @description Address of this CT clamp.
             * @example https://api.ev.energy/v2/ct_clamps/ctcl01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly url: string;
            /** @description The EVSE it belongs to. Null where it is linked to none. */
            readonly evse?: Reference<"/evses/{evse_id}"> | null | components["schemas"]["EVSE"];
            /**
             * @description Factor by which its readings are multiplied; -1 where it was mounted back to front.
             * @example 1
             */
            readonly calibration_factor?: number;
        };
        /** @description Position of an EVSE. Null where it is not known. */
        EVSELocation: {
            /**
             * Format: double
             * @description Degrees north of the equator; negative to the south.
             * @example 51.5074
             */
            latitude: number;
            /**
             * Format: double
             * @description Degrees east of Greenwich; negative to the west.
             * @example -0.1278
             */
            longitude: number;
        } | null;
        /** @description A request to hear when a charger becomes supported. Names the charger either by `evse_model_id` or by `evse_make_name` and `evse_model_name`; one of the two ways, never both. The country is derived from the request, not sent. */
        EVSEWaitlistEntryCreate: {
            /**
             * Format: email
             * @description Where to send word once the charger is supported.
             * @example user@example.com
             */
            email: string;
            /** @description Program through whose website or app the user came. Lets the notification be limited to that program. Null where there is none. */
            program_id?: components["schemas"]["ProgramId"] | null;
        } & ({
            /** @description Model that the user picked from the catalogue. */
            evse_model_id: components["schemas"]["EVSEModelId"];
            /** @description Left out or null: the model says it. */
            evse_make_name?: null;
            /** @description Left out or null: the model says it. */
            evse_model_name?: null;
        } | {
            /** @description Left out or null; the two names take its place. */
            evse_model_id?: null;
            /**
             * @description Make as the user typed it in. Not blank.
             * @example Wallbox
             */
            evse_make_name: string;
            /**
             * @description Model as the user typed it in. Not blank.
             * @example Pulsar Pro
             */
            evse_model_name: string;
        });
        /**
         * @description Identifies an entry on the EVSE waitlist.
         * @example ewlt01HRS4TSK26BPBV7127DH7E0HA
         */
        EVSEWaitlistEntryId: `ewlt${string}`;
        /** @description The new entry on the waitlist. Has an id but no `url`: to protect those who are on it, the list can neither be read nor searched. */
        EVSEWaitlistEntry: {
            readonly id: components["schemas"]["EVSEWaitlistEntryId"];
        };
        /** @description What can be changed about an EVSE. A property that is left out keeps its value. */
        EVSEUpdate: {
            /** @description New position of the EVSE; `null` clears it. */
            location?: components["schemas"]["EVSELocation"];
        };
        /** @description A command that ev.energy sent to an EVSE. */
        EVSECommandLog: {
            /**
             * Format: uri
             * @description Address of this command log.
             * @example https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5/command_logs/2024-04-17T09:39:45.984584Z/
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When ev.energy recorded the command.
             */
            readonly logged_at: string;
            /** @description The EVSE that the command was for. */
            evse: Reference<"/evses/{evse_id}"> | components["schemas"]["EVSE"];
            /**
             * @description Largest load the EVSE was told to allow, in milliamperes. Null where the command does not set it.
             * @example 32000
             */
            readonly max_load_target_milliamps?: number | null;
            /** @description Whether the EVSE was told to give energy freely (`true`) or to stop (`false`). Null where the command does not set it. */
            readonly is_enabled_target?: boolean | null;
            /** @description Whether the EVSE was told to stay enabled, that is, to give energy freely at all times. Null where the command does not set it. */
            readonly always_enabled?: boolean | null;
            /**
             * @description What caused the command. Null where that was not recorded.
             */
            readonly reason?: Open<"SCHEDULED_CHARGING" | "REFRESH_SCHEDULES" | "STOP_CHARGE" | "START_CHARGE" | "SOLAR_CHARGE_NIGHTTIME_CHARGE_RATE" | "API_TRIGGERED_COMMAND" | "COMMISSIONING" | "CHARGING_SESSION" | "VEHICLE_TO_HOME" | "FREE_VEND" | "MAINTAIN_EVSE_STATE" | "CREATE_HOME_CHARGER" | "LOCKED_MODE" | "SMART_CHARGE_ENABLED_CHANGED" | "SMART_CHARGE_ENABLED" | "SMART_CHARGE_DISABLED" | null>;
            /**
             * Format: uuid
             * @description Id of the dispatch, shared with the logs of devices that came of it. Null where none was recorded.
             * @example d4e5f6a7-b8c9-4123-9ef0-123456789abc
             */
            readonly internal_command_id?: string | null;
        };
        /** @description The state of the connection between an EVSE and ev.energy. */
        EVSEConnectivity: {
            /**
             * @description Signal strength at the last measurement, as RSSI in dBm. Null for an EVSE on Wi-Fi.
             * @example -65
             */
            readonly signal_strength_rssi_dbm: number | null;
            /**
             * @description Weakest signal of the past 7 days, as RSSI in dBm. Null for an EVSE on Wi-Fi.
             * @example -89
             */
            readonly lowest_signal_strength_rssi_dbm_7d: number | null;
            /**
             * @description Strongest signal of the past 7 days, as RSSI in dBm. Null for an EVSE on Wi-Fi.
             * @example -57
             */
            readonly highest_signal_strength_rssi_dbm_7d: number | null;
            /**
             * @description How much of the past 30 days the EVSE was online, from 0 (never) to 100 (always).
             * @example 97
             */
            readonly connection_reliability_30d: number;
            /**
             * @description IP address of the SIM in the EVSE. Null without data about a SIM.
             * @example 10.193.28.42
             */
            readonly ip_address: string | null;
            /**
             * @description Serial number (ICCID) of the SIM in the EVSE. Null without data about a SIM.
             * @example 8944110000001234567
             */
            readonly iccid: string | null;
            /**
             * @description Firmware that the EVSE runs. Null where it is not known.
             * @example 1.2.3
             */
            readonly firmware_version: string | null;
            /** @description The newest status log of the EVSE. Null where it has not reported yet. */
            readonly latest_status_log: Reference<"/evses/{evse_id}/status_logs/{sampled_at}"> | null | components["schemas"]["EVSEStatusLog"];
        };
        /** @description A failed call to the hardware API of an EVSE. */
        EVSEAPIErrorLog: {
            /**
             * Format: uri
             * @description Address of this API error log.
             * @example https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5/error_logs/2024-04-16T22:14:03.518226Z/
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When the error happened, as ev.energy saw it.
             */
            readonly sampled_at: string;
            /** @description The EVSE that the call was about. */
            evse: Reference<"/evses/{evse_id}"> | components["schemas"]["EVSE"];
            /**
             * @description HTTP status code of the response. Null where there was no such response.
             * @example 401
             */
            readonly status_code?: number | null;
            /**
             * @description The integration that made the call.
             * @example OCPP
             */
            readonly controller: string;
            /**
             * @description Code of the error, from the provider or given by ev.energy. Null where there is none.
             * @example AUTHENTICATION_ERROR
             */
            readonly error_code?: string | null;
            /**
             * @description Kind of error, from the provider or given by ev.energy. Null where there is none.
             * @example HardwareAPIUnauthorized
             */
            readonly error_type?: string | null;
            /** @description More about the error, for people to read. Null where nothing more is known. */
            readonly error_detail?: string | null;
            /**
             * @description Id of the failed request at the provider, for tracing it there. Null where there is none.
             * @example req-12345
             */
            readonly external_request_id?: string | null;
            /**
             * Format: uuid
             * @description Command that led to the call: the same value as in the command log. Null where no command did.
             * @example 8c0f2b61-5d3e-4a97-b1c4-6e2f90d7a358
             */
            readonly internal_command_id?: string | null;
        };
        /**
         * @description Name of an OCPP message, as in OCPP 1.6 and its security extension.
         */
        OCPPAction: "Authorize" | "BootNotification" | "CancelReservation" | "CertificateSigned" | "ChangeAvailability" | "ChangeConfiguration" | "ClearCache" | "ClearChargingProfile" | "DataTransfer" | "DeleteCertificate" | "DiagnosticsStatusNotification" | "ExtendedTriggerMessage" | "FirmwareStatusNotification" | "GetCompositeSchedule" | "GetConfiguration" | "GetDiagnostics" | "GetInstalledCertificateIds" | "GetLocalListVersion" | "GetLog" | "Heartbeat" | "InstallCertificate" | "LogStatusNotification" | "MeterValues" | "RemoteStartTransaction" | "RemoteStopTransaction" | "ReserveNow" | "Reset" | "SecurityEventNotification" | "SendLocalList" | "SetChargingProfile" | "SignCertificate" | "SignedFirmwareStatusNotification" | "SignedUpdateFirmware" | "StartTransaction" | "StatusNotification" | "StopTransaction" | "TriggerMessage" | "UnlockConnector" | "UpdateFirmware";
        /**
         * @description How the receiver of an OCPP message fared. The codes are those of OCPP 1.6, spelling included.
         *
         *     - `NoError`: the message was accepted.
         *     - `NotImplemented`: the receiver does not know the action.
         *     - `NotSupported`: the receiver knows the action but cannot carry it out.
         *     - `InternalError`: the receiver failed while it worked on the message.
         *     - `ProtocolError`: the payload is incomplete.
         *     - `SecurityError`: a security problem kept the receiver from acting.
         *     - `FormationViolation`: the payload does not have the structure of the action.
         *     - `PropertyConstraintViolation`: a member of the payload has a value that is not allowed.
         *     - `OccurenceConstraintViolation`: a member of the payload is missing or occurs too often.
         *     - `TypeConstraintViolation`: a member of the payload has the wrong data type.
         *     - `GenericError`: any other error.
         *     - `UnknownError`: the kind of error is not known.
         */
        OCPPErrorCode: "NoError" | "NotImplemented" | "NotSupported" | "InternalError" | "ProtocolError" | "SecurityError" | "FormationViolation" | "PropertyConstraintViolation" | "OccurenceConstraintViolation" | "TypeConstraintViolation" | "GenericError" | "UnknownError";
        /** @description The response to an OCPP message. */
        EVSEOCPPCallResponse: {
            /**
             * Format: date-time
             * @description When the response was recorded.
             */
            readonly sampled_at: string;
            /** @description Body of the response. Its members depend on the action of the message. */
            readonly payload: {
                [key: string]: unknown;
            };
            /** @description Outcome of the message. */
            readonly error_code: Open<components["schemas"]["OCPPErrorCode"]>;
            /** @description What went wrong, for people to read. Null if nothing is said. */
            readonly error_description?: string | null;
        };
        /** @description A message between an EVSE and ev.energy over OCPP (Open Charge Point Protocol), with its response. */
        EVSEOCPPLog: {
            /**
             * Format: uri
             * @description Address of this OCPP log.
             * @example https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5/ocpp_logs/2024-04-17T09:39:45.984584Z/
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When the message was recorded.
             */
            readonly sampled_at: string;
            /** @description The EVSE that sent or received the message. */
            evse: Reference<"/evses/{evse_id}"> | components["schemas"]["EVSE"];
            /**
             * @description `Sent`: to the EVSE. `Received`: from the EVSE.
             */
            readonly direction: Open<"Sent" | "Received">;
            /** @description What the message asks for or reports. */
            readonly action: Open<components["schemas"]["OCPPAction"]>;
            /** @description Body of the message. Its members depend on `action`. */
            readonly payload: {
                [key: string]: unknown;
            };
            /**
             * @description Id that the sender gave the message, by which its response is matched. A UUID, a number or any other text.
             * @example 7f8b1c52-3d0e-4a6f-9c1b-52e0a4d7f913
             */
            readonly message_id: string;
            /** @description The response to the message. Null until one arrives. */
            response?: components["schemas"]["EVSEOCPPCallResponse"] | null;
        };
        /** @description Where a user gives ev.energy access to an EVSE again. */
        EVSEReconnectionUrl: {
            /**
             * Format: uri
             * @description Address of the page on which the user does so.
             * @example https://app.ev.energy/evse-onboarding/start/56091b3b-86e9-4e7c-a825-f99e5d131234
             */
            readonly url: string;
        };
        /** @description A provider of a charge point management system (CPMS), the software that operates the EVSEs of a site. */
        CPMSProvider: {
            readonly id: Open<components["schemas"]["CPMSProviderId"]>;
            /**
             * Format: uri
             * @description Address of this provider.
             * @example https://api.ev.energy/v2/cpms_providers/CHARGEPOINT/
             */
            readonly url: string;
            /**
             * @description Name to show to users.
             * @example ChargePoint
             */
            name: string;
            /**
             * Format: uri
             * @description Address of the provider's logo. Null when there is none.
             * @example https://cdn.example.com/chargepoint.png
             */
            icon: string | null;
        };
        /** @description The current that a CT clamp measured at one moment. */
        CTClampLog: {
            /**
             * Format: uri
             * @description Address of this log.
             * @example https://api.ev.energy/v2/ct_clamps/ctcl01HSH04KDEWF6Z4DB2J77J74K5/logs/2024-04-17T09:39:45.984584Z
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When the clamp took the reading.
             */
            sampled_at: string;
            /**
             * Format: date-time
             * @description When the reading was recorded on the server.
             */
            logged_at: string;
            /** @description The clamp that took the reading. */
            ct_clamp: Reference<"/ct_clamps/{ct_clamp_id}"> | components["schemas"]["CTClamp"];
            /**
             * @description Current in milliamps. Above zero the home draws from the grid, below zero it feeds in, as from solar panels.
             * @example 34400
             */
            current_milliamps: number;
        };
        /**
         * @description Identifies an inverter make.
         * @example imak01HSH04KDEWF6Z4DB2J77J74K5
         */
        InverterMakeId: `imak${string}`;
        /** @description A manufacturer of inverters. */
        InverterMake: {
            readonly id: components["schemas"]["InverterMakeId"];
            /**
             * Format: uri
             * @description Address of this inverter make.
             * @example https://api.ev.energy/v2/inverter_makes/imak01HM690K803NNBDQ5DPB6K3TPV
             */
            readonly url: string;
            /**
             * @description Name of the manufacturer.
             * @example Fronius
             */
            readonly name: string;
            /**
             * Format: uri
             * @description Address of its logo. Null where there is none.
             * @example https://cdn.example.com/fronius.jpg
             */
            readonly icon: string | null;
            /**
             * @description Address at which a user connects an inverter of this make. Null where the make alone is not enough to start. A token of the client-credentials grant stands for no user, so with one the address lacks `user_id`: add it, so that the inverter goes to the right user.
             * @example https://api.ev.energy/v2/inverter_onboarding?user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&make_id=imak01HM690K803NNBDQ5DPB6K3TPV
             */
            onboarding_url?: string | null;
            /**
             * Format: uri
             * @description Address of the list of its models.
             * @example https://api.ev.energy/v2/inverter_models?make_id=imak01HM690K803NNBDQ5DPB6K3TPV
             */
            readonly inverter_models?: string;
        };
        /**
         * @description Identifies an inverter model.
         * @example imod01HSH04KDEWF6Z4DB2J77J74K5
         */
        InverterModelId: `imod${string}`;
        /** @description A model in the catalogue of inverters. */
        InverterModel: {
            readonly id: components["schemas"]["InverterModelId"];
            /**
             * Format: uri
             * @description Address of this inverter model.
             * @example https://api.ev.energy/v2/inverter_models/imod01HM690K80PAA7FRW53R8P4VXC
             */
            readonly url: string;
            /**
             * @description Name of the model.
             * @example Symo 5.0
             */
            readonly name: string;
            /** @description The manufacturer. */
            make?: Reference<"/inverter_makes/{inverter_make_id}"> | components["schemas"]["InverterMake"];
            /**
             * @description Address at which a user connects an inverter of this model. Null where that is not possible. A token of the client-credentials grant stands for no user, so with one the address lacks `user_id`: add it, so that the inverter goes to the right user.
             * @example https://api.ev.energy/v2/inverter_onboarding?user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&model_id=imod01HM690K80PAA7FRW53R8P4VXC
             */
            onboarding_url?: string | null;
        };
        /**
         * @description Identifies an inverter.
         * @example invt01HSH04KDEWF6Z4DB2J77J74K5
         */
        InverterId: `invt${string}`;
        /** @description A device that turns the direct current of solar panels into the alternating current of the home. */
        Inverter: {
            readonly id: components["schemas"]["InverterId"];
            /**
             * Format: uri
             * @description Address of this inverter.
             * @example https://api.ev.energy/v2/inverters/invt01HP9YGVQ0VS8KADFY6GAQ9C6R
             */
            readonly url: string;
            /** @description The catalogue entry that says what kind of inverter it is. */
            model?: Reference<"/inverter_models/{inverter_model_id}"> | components["schemas"]["InverterModel"];
            /**
             * Format: date-time
             * @description When the inverter was connected to the platform. Null where that is not on record.
             * @example 2024-02-10T16:45:00Z
             */
            readonly created_at?: string | null;
            /** @description The newest report of the inverter. Null before the first one. Its URL only names it; the report itself is read by expanding it here. */
            latest_status_log?: Reference | null | components["schemas"]["InverterStatusLog"];
            /**
             * @description Address at which the user connects this inverter. Null where there is none.
             * @example https://api.ev.energy/v2/inverter_onboarding?inverter_id=invt01HP9YGVQ0VS8KADFY6GAQ9C6R
             */
            onboarding_url?: string | null;
        };
        /** @description What an inverter reported at one moment. */
        InverterStatusLog: {
            /**
             * Format: uri
             * @description Address that names this status log.
             */
            url: string;
            /**
             * Format: date-time
             * @description When the inverter took the reading.
             */
            sampled_at: string;
            /**
             * Format: date-time
             * @description When the reading was recorded on the server.
             */
            logged_at: string;
            /** @description The inverter that reported. */
            inverter: Reference<"/inverters/{inverter_id}"> | components["schemas"]["Inverter"];
            /**
             * @description Power that the solar panels generate, in watts.
             * @example 1000
             */
            solar_power_watts?: number;
            /**
             * @description What the inverter is doing, worked out from `solar_power_watts`.
             */
            readonly status?: Open<"PRODUCING" | "CONSUMING" | "IDLE" | "UNKNOWN">;
        };
        /** @description An inverter to create. Either property may be left out. */
        InverterCreate: {
            /**
             * Format: uri
             * @description URL of the inverter model.
             * @example https://api.ev.energy/v2/inverter_models/imod01HM690K80PAA7FRW53R8P4VXC
             */
            model?: string;
            /**
             * Format: uri
             * @description URL of the user to whose solar array the inverter belongs.
             * @example https://api.ev.energy/v2/users/user01HN2NJ9NMRZBXT1H6FT9N7735
             */
            user?: string;
        };
        /**
         * @description Identifies a solar array.
         * @example solr01JASZTD3T7N39DTZPBJVXNPKP
         */
        SolarArrayId: `solr${string}`;
        /** @description What solar charging is expected to bring by midnight. Null for all but internal users. */
        SolarArrayForecast: {
            /**
             * @description Energy that solar charging alone should give the user by midnight, in watt-hours and only roughly. Null when no forecast could be made.
             * @example 8400
             */
            readonly solar_watt_hours_until_midnight?: number | null;
            /**
             * @description How far solar charging alone should raise the battery of the vehicle named by `vehicle_id` by midnight, in percentage points. Null when the request names no vehicle.
             * @example 12
             */
            readonly percent_vehicle_battery_charge_until_midnight?: number | null;
            /**
             * Format: date-time
             * @description When the forecast was last worked out.
             * @example 2024-10-23T08:30:00Z
             */
            readonly last_updated_at: string;
        } | null;
        /** @description The solar panels of a user, with the inverter behind them. */
        SolarArray: {
            readonly id: components["schemas"]["SolarArrayId"];
            /**
             * Format: uri
             * @description Address of this solar array.
             * @example https://api.ev.energy/v2/solar_arrays/solr01JASZTD3T7N39DTZPBJVXNPKP
             */
            readonly url: string;
            /**
             * @description Most power that the panels can yield together, in watts.
             * @example 7000
             */
            capacity_watts?: number;
            /** @description The inverter that the panels feed. Null where none is connected. */
            inverter?: Reference<"/inverters/{inverter_id}"> | null | components["schemas"]["Inverter"];
            /** @description What the panels are expected to bring by midnight. Null for all but internal users. */
            forecast?: components["schemas"]["SolarArrayForecast"];
            /** @description The user whose panels they are. */
            user?: Reference<"/users/{user_id}"> | components["schemas"]["User"];
        };
        /** @description A solar array to create. Its capacity may be left out until it is known. */
        SolarArrayCreate: {
            /**
             * @description Most power that the panels can yield together, in watts.
             * @example 7000
             */
            capacity_watts?: number;
        };
        /** @description Changes to a solar array; what is left out stays as it is. */
        SolarArrayUpdate: {
            /**
             * @description Most power that the panels can yield together, in watts.
             * @example 7000
             */
            capacity_watts?: number;
        };
        /**
         * @description Identifies a home battery.
         * @example hoba01J5DCXX8DMJDJYGVR1DW4J7AA
         */
        HomeBatteryId: `hoba${string}`;
        /**
         * @description Identifies a home battery model.
         * @example bmod01HSH04KDEWF6Z4DB2J77J74K5
         */
        HomeBatteryModelId: `bmod${string}`;
        /**
         * @description Identifies a home battery make.
         * @example bmak01HSH04KDEWF6Z4DB2J77J74K5
         */
        HomeBatteryMakeId: `bmak${string}`;
        /** @description A manufacturer of home batteries. */
        HomeBatteryMake: {
            readonly id: components["schemas"]["HomeBatteryMakeId"];
            /**
             * Format: uri
             * @description Address of this home battery make.
             * @example https://api.ev.energy/v2/home_battery_makes/bmak01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly url: string;
            /**
             * @description Name in the catalogue.
             * @example GivEnergy
             */
            readonly name?: string;
            /**
             * Format: uri
             * @description Address of an image of the logo. Null where there is none.
             * @example https://cdn.example.com/givenergy.png
             */
            readonly icon?: string | null;
            /**
             * @description Link with which a user starts to connect a home battery of this make. Null where the make alone is not
             *     enough to start: let the user choose among its models, listed by `models`, and take the link of the
             *     model.
             *
             *     Carries your `client_id` and the `user_id` that the request acts for. With a client-credentials token
             *     there is a `user_id` only if `EvEnergy-User` was sent.
             * @example https://api.ev.energy/v2/home_battery_onboarding?make_id=bmak01HSH04KDEWF6Z4DB2J77J74K5&user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&client_id=sandbox-cc-id
             */
            readonly onboarding_url?: string | null;
            /**
             * Format: uri
             * @description Address of the list of the models of this make.
             * @example https://api.ev.energy/v2/home_battery_models?make_id=bmak01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly models?: string;
        };
        /** @description A model in the catalogue of home batteries. */
        HomeBatteryModel: {
            readonly id: components["schemas"]["HomeBatteryModelId"];
            /**
             * Format: uri
             * @description Address of this home battery model.
             * @example https://api.ev.energy/v2/home_battery_models/bmod01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly url: string;
            /**
             * @description Name in the catalogue.
             * @example All-in-One
             */
            readonly name?: string;
            /** @description Manufacturer of the model. */
            make?: Reference<"/home_battery_makes/{home_battery_make_id}"> | components["schemas"]["HomeBatteryMake"];
            /**
             * Format: uri
             * @description Link with which a user starts to connect a home battery of this model. Null where there is none.
             *
             *     Carries your `client_id` and the `user_id` that the request acts for. With a client-credentials token
             *     there is a `user_id` only if `EvEnergy-User` was sent.
             * @example https://api.ev.energy/v2/home_battery_onboarding?model_id=bmod01HSH04KDEWF6Z4DB2J77J74K5&user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&client_id=sandbox-cc-id
             */
            readonly onboarding_url?: string | null;
        };
        /** @description A battery installed in a home: one physical device. */
        HomeBattery: {
            readonly id: components["schemas"]["HomeBatteryId"];
            /**
             * Format: uri
             * @description Address of this home battery.
             * @example https://api.ev.energy/v2/home_batteries/hoba01J5DCXX8DMJDJYGVR1DW4J7AA
             */
            readonly url: string;
            /** @description The catalogue entry that says what kind of battery it is. */
            model?: Reference<"/home_battery_models/{home_battery_model_id}"> | components["schemas"]["HomeBatteryModel"];
            /**
             * Format: date-time
             * @description When the battery was connected to ev.energy. Null where that is not on record.
             * @example 2024-03-15T14:22:33.123456Z
             */
            readonly created_at?: string | null;
            /** @description The newest status log. Null where the battery has not reported yet. */
            latest_status_log?: Reference<"/home_batteries/{home_battery_id}/status_logs/{sampled_at}"> | null | components["schemas"]["HomeBatteryStatusLog"];
        };
        /** @description The state of a home battery at one moment. */
        HomeBatteryStatusLog: {
            /**
             * Format: uri
             * @description Address of this status log.
             * @example https://api.ev.energy/v2/home_batteries/hoba01J5DCXX8DMJDJYGVR1DW4J7AA/status_logs/2024-04-17T09:39:45.984584Z/
             */
            url: string;
            /**
             * Format: date-time
             * @description When the battery took these readings.
             */
            sampled_at: string;
            /** @description The home battery that these readings are of. */
            home_battery: Reference<"/home_batteries/{home_battery_id}"> | components["schemas"]["HomeBattery"];
            /**
             * @description Energy that the battery holds when full, in watt hours. Null where it is not reported.
             * @example 13500
             */
            capacity_watt_hours?: number | null;
            /**
             * @description Charge that is left, in whole percent from 0 to 100. Null where it is not reported.
             * @example 82
             */
            state_of_charge_percentage?: number | null;
            /**
             * @description Power into the battery, in watts; positive while it charges. Null where it is not reported.
             * @example 2200
             */
            charge_rate_watts?: number | null;
            /**
             * @description Charge below which the battery does not discharge (its reserve), in whole percent from 0 to 100. Null where it is not reported.
             * @example 20
             */
            discharge_limit_percentage?: number | null;
            /**
             * @description What the battery is doing, worked out from the readings.
             *
             *     - `CHARGING`, `DISCHARGING`: taking in energy, or giving it.
             *     - `IDLE`: neither.
             *     - `FAULT`: it reports a fault.
             *     - `UNKNOWN`: the readings do not tell.
             */
            readonly status: Open<"CHARGING" | "DISCHARGING" | "IDLE" | "FAULT" | "UNKNOWN">;
            /**
             * @description Strategy that the battery follows now, for example `SELF_RELIANCE`, which keeps its energy for the home, or `TIME_OF_USE`, which goes by the hours of the tariff.
             */
            readonly operation_mode: Open<"EXPORT_FOCUS" | "IMPORT_FOCUS" | "TIME_OF_USE" | "SELF_RELIANCE" | "IDLE" | "UNKNOWN">;
        };
        /**
         * @description Identifies a boundary meter make.
         * @example bmma01J5DCXX8DMJDJYGVR1DW4M001
         */
        BoundaryMeterMakeId: `bmma${string}`;
        /** @description A manufacturer of boundary meters. */
        BoundaryMeterMake: {
            readonly id: components["schemas"]["BoundaryMeterMakeId"];
            /**
             * Format: uri
             * @description Address of this boundary meter make.
             * @example https://api.ev.energy/v2/boundary_meter_makes/bmma01J5DCXX8DMJDJYGVR1DW4M001
             */
            readonly url: string;
            /**
             * @description Name in the catalogue.
             * @example Eastron
             */
            readonly name: string;
        };
        /**
         * @description Identifies a boundary meter model.
         * @example bmmo01J5DCXX8DMJDJYGVR1DW4D001
         */
        BoundaryMeterModelId: `bmmo${string}`;
        /** @description A model in the catalogue of boundary meters. */
        BoundaryMeterModel: {
            readonly id: components["schemas"]["BoundaryMeterModelId"];
            /**
             * Format: uri
             * @description Address of this boundary meter model.
             * @example https://api.ev.energy/v2/boundary_meter_models/bmmo01J5DCXX8DMJDJYGVR1DW4D001
             */
            readonly url: string;
            /**
             * @description Name in the catalogue.
             * @example SDM230
             */
            readonly name: string;
            /** @description Manufacturer of the model. */
            make?: Reference<"/boundary_meter_makes/{boundary_meter_make_id}"> | components["schemas"]["BoundaryMeterMake"];
        };
        /**
         * @description Identifies a boundary meter.
         * @example bmet01J5DCXX8DMJDJYGVR1DW4T001
         */
        BoundaryMeterId: `bmet${string}`;
        /** @description A meter where a property joins the grid: one physical device that measures what goes in and out. */
        BoundaryMeter: {
            readonly id: components["schemas"]["BoundaryMeterId"];
            /**
             * Format: uri
             * @description Address of this boundary meter.
             * @example https://api.ev.energy/v2/boundary_meters/bmet01J5DCXX8DMJDJYGVR1DW4T001
             */
            readonly url: string;
            /** @description The catalogue entry that says what kind of meter it is. */
            model?: Reference<"/boundary_meter_models/{boundary_meter_model_id}"> | components["schemas"]["BoundaryMeterModel"];
            /**
             * Format: date-time
             * @description When the meter was first connected to ev.energy.
             * @example 2024-01-10T12:00:00Z
             */
            readonly created_at?: string;
            /** @description The newest status log. Null where the meter has not reported yet. */
            latest_status_log?: Reference<"/boundary_meters/{boundary_meter_id}/status_logs/{sampled_at}"> | null | components["schemas"]["BoundaryMeterStatusLog"];
        };
        /** @description The state of a boundary meter at one moment. */
        BoundaryMeterStatusLog: {
            /**
             * Format: uri
             * @description Address of this status log.
             * @example https://api.ev.energy/v2/boundary_meters/bmet01J5DCXX8DMJDJYGVR1DW4T001/status_logs/2024-04-17T09:39:45.984584Z/
             */
            url: string;
            /**
             * Format: date-time
             * @description When the meter took these readings.
             */
            sampled_at: string;
            /** @description The boundary meter that these readings are of. */
            boundary_meter: Reference<"/boundary_meters/{boundary_meter_id}"> | components["schemas"]["BoundaryMeter"];
            /**
             * @description Power at the meter at that moment, in watts: positive while the property imports from the grid, negative while it exports. Null where it is not reported.
             * @example 1500
             */
            power_watts?: number | null;
            /**
             * @description What `power_watts` says about the direction: `IMPORTING` from the grid, `EXPORTING` to it, `IDLE` where nothing flows, `UNKNOWN` where there is no reading to judge by.
             */
            readonly status: Open<"IMPORTING" | "EXPORTING" | "IDLE" | "UNKNOWN">;
        };
        /**
         * @description Identifies a home energy management system.
         * @example hems01J5DCXX8DMJDJYGVR1DW4J7AA
         */
        HEMSystemId: `hems${string}`;
        /** @description A home energy management (HEM) system: the boundary meters, home batteries and inverters of a home taken together. */
        HEMSystem: {
            readonly id: components["schemas"]["HEMSystemId"];
            /**
             * Format: uri
             * @description Address of this HEM system.
             * @example https://api.ev.energy/v2/hem_systems/hems01J5DCXX8DMJDJYGVR1DW4J7AA
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2024-08-16T10:49:58.285000Z
             */
            readonly created_at: string;
        };
        /**
         * @description Length of a bucket of energy statistics, as an ISO 8601 duration: 30 minutes (`PT30M`), a day (`P1D`) or a month (`P1M`).
         */
        HEMSystemEnergyStatsResolution: "PT30M" | "P1D" | "P1M";
        /** @description The energy of a home over one period. */
        HEMSystemEnergyStatsBucket: {
            /**
             * Format: date-time
             * @description Beginning of the period.
             * @example 2024-09-01T12:00:00Z
             */
            readonly period_start: string;
            /**
             * Format: date-time
             * @description End of the period.
             * @example 2024-09-01T12:30:00Z
             */
            readonly period_end: string;
            /**
             * @description Energy that the solar panels generated, in watt-hours. Null when not known.
             * @example 1500
             */
            readonly generation_wh: number | null;
            /**
             * @description Energy that the home used, in watt-hours. Null when not known.
             * @example 1200
             */
            readonly consumption_wh: number | null;
            /**
             * @description Energy drawn from the grid, in watt-hours. Null when not known.
             * @example 600
             */
            readonly import_wh: number | null;
            /**
             * @description Energy fed into the grid, in watt-hours. Null when not known.
             * @example 300
             */
            readonly export_wh: number | null;
            /**
             * @description Energy put into the battery, in watt-hours. Null when not known.
             * @example 900
             */
            readonly charge_wh: number | null;
            /**
             * @description Energy taken out of the battery, in watt-hours. Null when not known.
             * @example 450
             */
            readonly discharge_wh: number | null;
            /**
             * @description Mean level of the battery over the period, in percent from 0 to 100. Null when not known.
             * @example 75
             */
            readonly avg_battery_state_of_charge_percentage: number | null;
            /**
             * @description Solar energy used in the home, in watt-hours. Null when not known.
             * @example 750
             */
            readonly solar_to_home_wh: number | null;
            /**
             * @description Solar energy put into the battery, in watt-hours. Null when not known.
             * @example 500
             */
            readonly solar_to_battery_wh: number | null;
            /**
             * @description Solar energy fed into the grid, in watt-hours. Null when not known.
             * @example 250
             */
            readonly solar_to_grid_wh: number | null;
            /**
             * @description Battery energy used in the home, in watt-hours. Null when not known.
             * @example 350
             */
            readonly battery_to_home_wh: number | null;
            /**
             * @description Battery energy fed into the grid, in watt-hours. Null when not known.
             * @example 100
             */
            readonly battery_to_grid_wh: number | null;
            /**
             * @description Grid energy used in the home, in watt-hours. Null when not known.
             * @example 100
             */
            readonly grid_to_home_wh: number | null;
            /**
             * @description Grid energy put into the battery, in watt-hours. Null when not known.
             * @example 50
             */
            readonly grid_to_battery_wh: number | null;
        };
        /** @description The energy of a home between two times, in buckets of one length. */
        HEMSystemEnergyStatsResponse: {
            /** @description Length of each bucket, as it was asked for. */
            readonly resolution: Open<components["schemas"]["HEMSystemEnergyStatsResolution"]>;
            /**
             * Format: date-time
             * @description Beginning of the range that was asked for.
             * @example 2024-09-01T12:00:00Z
             */
            readonly start: string;
            /**
             * Format: date-time
             * @description End of the range that was asked for.
             * @example 2024-09-01T13:00:00Z
             */
            readonly end: string;
            /** @description The buckets of the range. */
            readonly buckets: components["schemas"]["HEMSystemEnergyStatsBucket"][];
        };
        /** @description The power of a home now, as measured and as it flows from source to sink. */
        HEMSystemLivePower: {
            /**
             * Format: date-time
             * @description Time of the energy statistics that the power is derived from.
             * @example 2024-09-01T12:30:00Z
             */
            readonly sampled_at: string;
            /**
             * @description Power that the solar panels generate, in watts. Null when the inverter gives no statistics.
             * @example 3000
             */
            readonly generation_watts: number | null;
            /**
             * @description Power that the home uses, in watts. Null when a figure it depends on is not known.
             * @example 2400
             */
            readonly consumption_watts: number | null;
            /**
             * @description Power drawn from the grid, in watts. Null when a figure it depends on is not known.
             * @example 1200
             */
            readonly import_watts: number | null;
            /**
             * @description Power fed into the grid, in watts. Null when a figure it depends on is not known.
             * @example 600
             */
            readonly export_watts: number | null;
            /**
             * @description Power going into the battery, in watts. Null when a figure it depends on is not known.
             * @example 1800
             */
            readonly charge_watts: number | null;
            /**
             * @description Power coming out of the battery, in watts. Null when a figure it depends on is not known.
             * @example 900
             */
            readonly discharge_watts: number | null;
            /**
             * @description Solar power used in the home, in watts. Null when a figure it depends on is not known.
             * @example 1500
             */
            readonly solar_to_home_watts: number | null;
            /**
             * @description Solar power going into the battery, in watts. Null when a figure it depends on is not known.
             * @example 1000
             */
            readonly solar_to_battery_watts: number | null;
            /**
             * @description Solar power fed into the grid, in watts. Null when a figure it depends on is not known.
             * @example 500
             */
            readonly solar_to_grid_watts: number | null;
            /**
             * @description Battery power used in the home, in watts. Null when a figure it depends on is not known.
             * @example 700
             */
            readonly battery_to_home_watts: number | null;
            /**
             * @description Battery power fed into the grid, in watts. Null when a figure it depends on is not known.
             * @example 200
             */
            readonly battery_to_grid_watts: number | null;
            /**
             * @description Grid power used in the home, in watts. Null when a figure it depends on is not known.
             * @example 200
             */
            readonly grid_to_home_watts: number | null;
            /**
             * @description Grid power going into the battery, in watts. Null when a figure it depends on is not known.
             * @example 100
             */
            readonly grid_to_battery_watts: number | null;
            /**
             * @description Level of the battery in percent, from 0 to 100. Null when not known.
             * @example 82
             */
            readonly battery_state_of_charge_percentage: number | null;
        };
        /**
         * @description Identifies a charging session.
         * @example cses01HSH04KDEWF6Z4DB2J77J74K5
         */
        ChargingSessionId: `cses${string}`;
        /**
         * @description Identifies a charging sub-session.
         * @example csub01HSH04KDEWF6Z4DB2J77J74K5
         */
        ChargingSubSessionId: `csub${string}`;
        /**
         * @description How charging is controlled.
         *
         *     - `SMART`: planned for cost and carbon
         *     - `BOOST`: at once
         *     - `UNMANAGED_HOME`: not controlled, at home
         *     - `UNMANAGED_OTG`: not controlled, at a public place (on the go)
         *     - `MANAGED_OTG`: planned, at a public place (on the go)
         */
        ChargingMode: "SMART" | "BOOST" | "UNMANAGED_HOME" | "UNMANAGED_OTG" | "MANAGED_OTG";
        /** @description The place where a sub-session happened, as far as it is known. */
        ChargingSubSessionLocation: {
            /**
             * @description Name of the place, such as the user's name for it.
             * @example Home
             */
            readonly name: string;
            /** @description Point on the map. Null when it is not known. */
            coordinates?: components["schemas"]["LatLong"] | null;
            /**
             * @description Postal code, or ZIP code. Null when it is not known.
             * @example EC2A 4NE
             */
            postal_code?: string | null;
            /**
             * @description First line of the address. Null when it is not known.
             * @example 1 Bagshot Row
             */
            address_1?: string | null;
            /**
             * @description IANA name of the time zone of the place. Null when it is not known.
             * @example Europe/London
             */
            timezone?: string | null;
        };
        /** @description The part of a charging session (one plug-in episode) in which the charging mode stayed the same. It begins when the vehicle is plugged in or the mode changes, for example from smart to boost, and lasts until the mode changes again or the vehicle is unplugged. `start` and `end` are the limits of the mode, not of charging: energy may flow for a part of the time only, or in several bursts. `energy_usage` tells when it flowed. */
        ChargingSubSession: {
            readonly id: components["schemas"]["ChargingSubSessionId"];
            /**
             * Format: uri
             * @description Address of this sub-session.
             * @example https://api.ev.energy/v2/charging_sub_sessions/csub01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When the vehicle was plugged in, or the mode changed to this one because, say, the user asked for a boost. Energy may have begun to flow later.
             * @example 2024-03-21T17:15:01Z
             */
            readonly start: string;
            /**
             * Format: date-time
             * @description When the vehicle was unplugged, or the mode changed to another one. Null while the sub-session lasts. Charging is often over long before, for example because the battery had reached its target.
             * @example 2024-03-22T06:48:30Z
             */
            readonly end: string | null;
            readonly mode: Open<components["schemas"]["ChargingMode"]>;
            /** @description The vehicle that was charged. Null when it is not known. */
            vehicle?: Reference<"/vehicles/{vehicle_id}"> | null | components["schemas"]["Vehicle"];
            /** @description The EVSE that it was plugged into. Null when it is not known. */
            evse?: Reference<"/evses/{evse_id}"> | null | components["schemas"]["EVSE"];
            /**
             * @description Energy that the vehicle received, net of what it gave back, in watt-hours.
             * @example 2300
             */
            readonly energy_delivered_watt_hours: number;
            /**
             * @description What the energy cost, in the minor unit of `currency` (pence, cents). Null when it is not known.
             * @example 634
             */
            readonly cost: number | null;
            /** @description Where the vehicle was charged. */
            location: components["schemas"]["ChargingSubSessionLocation"];
            /**
             * @description By how many percentage points the battery's state of charge rose. Null when it is not known.
             * @example 30
             */
            readonly percentage_added?: number | null;
            /**
             * @description Currency of all amounts of money here, as an ISO 4217 code.
             * @example GBP
             */
            readonly currency: string;
            /**
             * @description Money saved, in the minor unit of `currency`. Null when it is not known.
             * @example 210
             */
            readonly savings_cost?: number | null;
            /**
             * @description CO2 that was avoided, in grams. Null when it is not known.
             * @example 180
             */
            readonly savings_co2_grams?: number | null;
            /**
             * @description Incentive that the user earned, in the minor unit of `currency`. Null when it is not known.
             * @example 99
             */
            readonly incentive_earned?: number | null;
            /**
             * @description CO2 that the electricity caused, estimated, in grams. Null when there is no estimate.
             * @example 229
             */
            total_co2_grams: number | null;
            /**
             * @description CO2 for each kWh of that electricity, estimated, in grams. Null when there is no estimate.
             * @example 96
             */
            co2_intensity_grams_per_kilowatt_hour: number | null;
            /**
             * @description How that intensity ranks. Null when there is no estimate.
             * @example low
             */
            readonly co2_intensity_classification: Open<"very low" | "low" | "moderate" | "high" | "very high" | null>;
            /**
             * @description What a kWh cost on average. Null when it is not known.
             * @example 10
             */
            cost_per_kilowatt_hour?: number | null;
            /**
             * @description Smart points that the user earned.
             * @example 30
             */
            total_points?: number;
            /**
             * @description Smart points that `SMART` charging would have earned on top. Null when it is not known.
             * @example 0
             */
            total_points_missed?: number | null;
            /**
             * @description For how long the vehicle was in fact charging, rounded to minutes. Often far less than the time from `start` to `end`; `energy_usage` tells which part of it.
             * @example 60
             */
            duration_minutes: number;
            /**
             * @description The part of the energy that came from the grid, in watt-hours. Null when it is not known.
             * @example 1840
             */
            readonly grid_energy_delivered_watt_hours: number | null;
            /**
             * @description The part of the energy that came from the user's solar array, in watt-hours. Null when it is not known.
             * @example 460
             */
            readonly solar_energy_delivered_watt_hours: number | null;
            /** @description Categories that the sub-session falls into, for example by service territory (`CONED`, `ORU`) or by price period (`OFF_PEAK`, `SUMMER_PEAK`). Null when it has not been labelled. */
            readonly labels?: (Open<"OUTSIDE" | "OFF_PEAK" | "SUMMER_PEAK" | "MIXED" | "OTHER" | "PRIMARY" | "AWAY" | "CONED" | "ORU">)[] | null;
            /** @description The intervals in which the vehicle received energy, and how much in each. */
            readonly energy_usage?: Reference<"/charging_sub_sessions/{charging_sub_session_id}/energy_usage"> | components["schemas"]["EnergyUsage"];
            /** @description The schedule by which the vehicle was told to charge. */
            readonly schedules?: Reference<"/charging_sub_sessions/{charging_sub_session_id}/schedules"> | components["schemas"]["Schedules"];
            /** @description How well charging went. Needs the `debug:read` scope. */
            readonly assessment?: Reference<"/charging_sub_sessions/{charging_sub_session_id}/assessment"> | components["schemas"]["ChargingSubSessionAssessment"];
            /** @description Issues that were noticed about the sub-session. */
            readonly flags?: Reference<"/charging_sub_sessions/{charging_sub_session_id}/flags"> | components["schemas"]["ChargingSubSessionFlags"];
            /** @description How the figures of the sub-session came about. Needs the `debug:read` scope. */
            readonly debug_metadata?: Reference<"/charging_sub_sessions/{charging_sub_session_id}/debug_metadata"> | components["schemas"]["ChargingSubSessionDebugMetadata"];
            /** @description The tariff for electricity drawn from the grid. Null when there is none. Needs the `tariff:read` scope. */
            readonly tariff?: Reference<"/tariffs/{tariff_id}"> | null | components["schemas"]["Tariff"];
            /** @description The carbon feed behind the CO2 figures. Null when there is none. Needs the `carbon:read` scope. */
            readonly carbon_feed?: Reference<"/carbon_feeds/{carbon_feed_id}"> | null | components["schemas"]["CarbonFeed"];
            /** @description The grid feeds that were taken into account. Needs the `grid:read` scope. */
            readonly grid_feeds?: Reference<"/grid_feeds/{grid_feed_id}">[] | components["schemas"]["GridFeed"][];
            /**
             * @description How solar energy was used. Null when solar charging is not set up.
             * @example OFF
             */
            readonly solar_mode_type?: Open<"OFF" | "SOLAR_ONLY" | "SOLAR_AND_GRID" | "SOLAR_SMART" | null>;
            /**
             * Format: decimal
             * @deprecated
             * @description Replaced by `grid_energy_delivered_watt_hours`.
             */
            readonly grid_energy_delivered?: string;
            /**
             * Format: decimal
             * @deprecated
             * @description Replaced by `solar_energy_delivered_watt_hours`.
             */
            readonly solar_energy_delivered?: string;
        };
        /** @description An amount of energy and the price that was paid for it. */
        EnergyDeliveredByPrice: {
            /**
             * Format: decimal
             * @description Price of a kWh in the minor unit of the currency (pence, cents), as a decimal number.
             * @example 21.3
             */
            price: string;
            /**
             * @description Energy bought at this price, in watt-hours.
             * @example 1800
             */
            energy_delivered_watt_hours: number;
        };
        /** @description The energy of one stretch of a charging sub-session. */
        UsageInterval: {
            /**
             * @description Length of the interval, in seconds.
             * @example 1800
             */
            readonly interval_seconds: number;
            /**
             * Format: date-time
             * @description When the interval began.
             * @example 2024-03-22T00:30:00Z
             */
            readonly started_at: string;
            /**
             * @description Energy that the vehicle received, in watt-hours.
             * @example 3600
             */
            readonly total_energy_delivered_watt_hours: number;
            /**
             * @description Energy that passed the supply meter of the property, in watt-hours. An estimate, which adds the losses on the way to the EVSE and the vehicle. Null when there is none.
             * @example 3900
             */
            readonly meter_usage_watt_hours?: number | null;
            /**
             * @description Energy that the vehicle would have received here had it charged without management from the moment it was plugged in, in watt-hours. An estimate; null when there is none.
             * @example 0
             */
            readonly alt_usage_watt_hours?: number | null;
            /**
             * @description Share of the energy that came from the grid, in per cent. The cost of charging at a home with solar panels depends on it. Null when it is not known.
             * @example 100
             */
            readonly percentage_import?: number | null;
            /**
             * Format: decimal
             * @description Price of a kWh in the minor unit of the currency (pence, cents), as a decimal number. An interval merged from ones with different prices has the sum of those prices. Null when it is not known.
             * @example 10
             */
            readonly electricity_cost_sub_unit?: string | null;
            /** @description The energy of the interval by what was paid for it, in the minor unit of the currency. Where an interval has several prices, half of it at a peak price and half off-peak say, each has an amount of its own; the shape given here holds one, so be ready for more. */
            readonly energy_delivered_by_price?: components["schemas"]["EnergyDeliveredByPrice"];
        };
        /** @description When a vehicle received energy in a charging sub-session, and how much, as intervals. The `start` and `end` of the sub-session do not tell that. */
        EnergyUsage: {
            /**
             * Format: uri
             * @description Address of this energy usage.
             * @example https://api.ev.energy/v2/charging_sub_sessions/csub01HSH04KDEWF6Z4DB2J77J74K5/energy_usage
             */
            readonly url: string;
            /**
             * @description Currency of the prices, as an ISO 4217 code. They are in its minor unit (pence, cents).
             * @example GBP
             */
            readonly currency: string;
            /** @description The sub-session in which the energy was used. */
            readonly charging_sub_session: Reference<"/charging_sub_sessions/{charging_sub_session_id}"> | components["schemas"]["ChargingSubSession"];
            /** @description The intervals. One without energy is listed too, with an amount of 0. */
            readonly intervals: components["schemas"]["UsageInterval"][];
            /**
             * Format: date-time
             * @description When the figures last changed.
             * @example 2024-03-22T06:50:04Z
             */
            last_updated_at: string;
        };
        /** @description One instruction of a charging schedule, the current to charge at from one moment on. */
        ScheduleInterval: {
            /**
             * Format: date-time
             * @description When the instruction takes effect, on the hour or half past.
             * @example 2024-03-22T00:30:00Z
             */
            readonly started_at: string;
            /**
             * @description How long it holds, in seconds. At present always 1800; null for a boost, which has no end of its own.
             * @example 1800
             */
            readonly interval_seconds?: number | null;
            /**
             * @description Current to charge at, in milliamps; 0 stops charging.
             * @example 32000
             */
            readonly current_milliamps: number;
            /**
             * @description What the instruction is for.
             *
             *     - `INITIAL_CHARGE_TIME`: conditions the battery with a first charge
             *     - `BATTERY_WARMING`: warms the battery in the last hour before the vehicle must be ready
             *     - `SMART`: charges when it is best for cost and carbon
             *     - `BOOST`: charges at once, as fast as possible
             *     - `SOLAR_ONLY`: uses solar energy and nothing else
             *     - `SOLAR_SMART`: uses solar energy and smart charging together
             *     - `V2G_DISCHARGE`: feeds energy from the vehicle into the grid
             *     - `V2G_CHARGEBACK`: puts back what was fed into the grid
             *     - `LEGACY`: older than the record of types
             * @example SMART
             */
            readonly schedule_type: Open<"INITIAL_CHARGE_TIME" | "BATTERY_WARMING" | "SMART" | "BOOST" | "SOLAR_ONLY" | "SOLAR_SMART" | "V2G_DISCHARGE" | "V2G_CHARGEBACK" | "LEGACY">;
            /**
             * Format: date-time
             * @description When the instruction last went out to the device. Null while it has not.
             * @example 2024-03-22T00:30:15Z
             */
            readonly dispatched_at?: string | null;
            /**
             * Format: date-time
             * @description When the instruction was made.
             * @example 2024-03-21T17:15:40Z
             */
            readonly created_at: string;
        };
        /** @description The charging schedule of a sub-session. */
        Schedules: {
            /**
             * Format: uri
             * @description Address of this schedule.
             * @example https://api.ev.energy/v2/charging_sub_sessions/csub01HSH04KDEWF6Z4DB2J77J74K5/schedules
             */
            readonly url: string;
            /** @description The sub-session that the schedule is for. */
            readonly charging_sub_session: Reference<"/charging_sub_sessions/{charging_sub_session_id}"> | components["schemas"]["ChargingSubSession"];
            /** @description The instructions that make up the schedule. */
            readonly schedules: components["schemas"]["ScheduleInterval"][];
        };
        /** @description What an assessment measured. Shares lie between 0 and 100; a metric that could not be measured is null or missing. */
        ChargingSubSessionAssessmentMetrics: {
            /**
             * @description Share of the time for which the vehicle sent data, in per cent. Null where the vehicle reported nothing to judge by.
             * @example 95
             */
            vehicle_data_uptime?: number | null;
            /**
             * @description Share of the time for which the vehicle sent its location, in per cent. Null where the vehicle reported nothing to judge by.
             * @example 90
             */
            vehicle_location_uptime?: number | null;
            /**
             * @description Share of errors among the vehicle's answers, in per cent. Null where the vehicle reported nothing to judge by.
             * @example 2
             */
            vehicle_error_rate?: number | null;
            /**
             * @description How far the vehicle did what it was told, in per cent. Null where the vehicle reported nothing to judge by.
             * @example 88
             */
            vehicle_command_adherence?: number | null;
            /**
             * @description Share of the time for which the EVSE sent data, in per cent. Null where no EVSE took part that reports.
             * @example 98
             */
            evse_data_uptime?: number | null;
            /**
             * @description How far the EVSE did what it was told, in per cent. Null where no EVSE took part that reports.
             * @example 92
             */
            evse_command_adherence?: number | null;
            /**
             * @description Share of the scheduled charging time in which nothing was charged, in per cent. Null where there was no schedule.
             * @example 85
             */
            schedule_quality?: number | null;
            /**
             * @description Share of the energy that was charged at times outside the schedule, in per cent. Null where there was no schedule.
             * @example 5
             */
            charge_outside_of_schedule?: number | null;
            /**
             * @description How long the session lasted, in seconds. Null where it could not be measured.
             * @example 28800
             */
            session_duration?: number | null;
            /**
             * @description Energy delivered, in per cent of the energy needed. Null where it could not be measured.
             * @example 95
             */
            energy_delivered_vs_required?: number | null;
            /**
             * @description Savings, in per cent of the most that was possible in theory. Null where no prices are known.
             * @example 78
             */
            savings_attainment_rate?: number | null;
            /**
             * @description What lies between the dearest and the cheapest way to charge, in theory, in units of the currency. Null where no prices are known.
             * @example 30
             */
            session_savings_range?: number | null;
            /**
             * @description Whether the meter of added energy was seen to start anew. Null where the vehicle reported nothing to judge by.
             * @example false
             */
            charge_energy_added_meter_reset?: boolean | null;
            /**
             * @description How often the reading of added energy went back and forth. Null where the vehicle reported nothing to judge by.
             * @example 0
             */
            charge_energy_added_oscillation_count?: number | null;
            /**
             * @description How often the reading of the charge level went back and forth. Null where the vehicle reported nothing to judge by.
             * @example 1
             */
            charge_level_oscillation_count?: number | null;
            /**
             * @description Age of the vehicle's location when the session began, in minutes. Null where the vehicle reported nothing to judge by.
             * @example 5
             */
            charge_location_data_at_session_start_minutes?: number | null;
            /**
             * @description Speed that the last change of location amounts to, in km/h. Null where the vehicle reported nothing to judge by.
             * @example 0
             */
            last_location_update_implied_velocity_kmh?: number | null;
            /**
             * @description How far from home the vehicle was, in metres. Null where the vehicle reported nothing to judge by.
             * @example 15
             */
            distance_from_home_meters?: number | null;
            /**
             * @description Whether there was no location. Null where the vehicle reported nothing to judge by.
             * @example false
             */
            missing_location?: boolean | null;
            /**
             * @description Median gap in the vehicle's data, in minutes. Null where the vehicle reported nothing to judge by.
             * @example 3
             */
            vehicle_median_data_gap_duration_minutes?: number | null;
            /**
             * @description Longest gap in the vehicle's data, in minutes. Null where the vehicle reported nothing to judge by.
             * @example 12
             */
            vehicle_max_data_gap_duration_minutes?: number | null;
            /**
             * @description Share of the vehicle's data that came less often than it should, in per cent. Null where the vehicle reported nothing to judge by.
             * @example 8
             */
            vehicle_data_frequency_below_threshold?: number | null;
            /**
             * @description Median gap in the EVSE's data, in minutes. Null where no EVSE took part that reports.
             * @example 2
             */
            evse_median_data_gap_duration_minutes?: number | null;
            /**
             * @description Longest gap in the EVSE's data, in minutes. Null where no EVSE took part that reports.
             * @example 8
             */
            evse_max_data_gap_duration_minutes?: number | null;
            /**
             * @description Share of the EVSE's data that came less often than it should, in per cent. Null where no EVSE took part that reports.
             * @example 5
             */
            evse_data_frequency_below_threshold?: number | null;
            /**
             * @description How far the highest rate of charge strays from the others, in median absolute deviations (MAD). Null where it could not be measured.
             * @example 3
             */
            charge_rate_max_mad_score?: number | null;
            /**
             * @description Highest rate of charge, in per cent of the median rate. Null where it could not be measured.
             * @example 140
             */
            charge_rate_max_median_ratio?: number | null;
        };
        /** @description A red, amber or green rating for each metric of the assessment, by the metric's name, and one for the overall quality. A metric that says nothing about this sub-session is `NOT_APPLICABLE`. */
        ChargingSubSessionAssessmentRatings: {
            [key: string]: Open<"RED" | "AMBER" | "GREEN" | "NOT_APPLICABLE">;
        };
        /** @description How well charging went in a sub-session that has ended. */
        ChargingSubSessionAssessment: {
            /**
             * Format: uri
             * @description Address of this assessment.
             * @example https://api.ev.energy/v2/charging_sub_sessions/csub01HSH04KDEWF6Z4DB2J77J74K5/assessment
             */
            readonly url: string;
            /** @description The sub-session that was assessed. */
            readonly charging_sub_session: Reference<"/charging_sub_sessions/{charging_sub_session_id}"> | components["schemas"]["ChargingSubSession"];
            /**
             * @description Energy delivered, in per cent of what the battery holds. Above 100, more was delivered than fits. Null when it is not known.
             * @example 85
             */
            readonly energy_delivered_to_capacity_percentage?: number | null;
            /**
             * @description Energy delivered, in per cent of what was needed. Null when it is not known.
             * @example 92
             */
            readonly energy_delivery_percentage?: number | null;
            /**
             * @description Mean rate of charge over the session, in watts. Null when it is not known.
             * @example 7200
             */
            readonly average_charge_rate_watts?: number | null;
            /**
             * @description Highest rate of charge in the session, in watts. Null when it is not known.
             * @example 11000
             */
            readonly max_charge_rate_watts?: number | null;
            readonly metrics: components["schemas"]["ChargingSubSessionAssessmentMetrics"];
            readonly ratings: components["schemas"]["ChargingSubSessionAssessmentRatings"];
            /**
             * Format: date-time
             * @description When the assessment last changed.
             * @example 2024-03-22T07:00:12Z
             */
            readonly updated_at: string;
        };
        /** @description An issue with a charging session. */
        ChargingSessionFlag: {
            /**
             * @description Kind of issue. The API may add kinds, so accept unknown ones.
             * @example ENERGY_OVER_DELIVERY
             */
            name: string;
            /**
             * @description Kind of cause behind it. The API may add kinds, so accept unknown ones.
             * @example CHARGE_MEASUREMENT_OSCILLATION
             */
            root_cause: string;
        };
        /** @description The issues that were noticed about a charging sub-session. */
        ChargingSubSessionFlags: {
            /**
             * Format: uri
             * @description Address of these flags.
             * @example https://api.ev.energy/v2/charging_sub_sessions/csub01HSH04KDEWF6Z4DB2J77J74K5/flags
             */
            readonly url: string;
            /** @description The sub-session that the flags are about. */
            readonly charging_sub_session: Reference<"/charging_sub_sessions/{charging_sub_session_id}"> | components["schemas"]["ChargingSubSession"];
            /** @description One entry for each issue; empty when there was none. */
            readonly flags: components["schemas"]["ChargingSessionFlag"][];
        };
        /** @description How the figures of a charging sub-session came about, for finding the cause of a surprising one. */
        ChargingSubSessionDebugMetadata: {
            /**
             * Format: uri
             * @description Address of this metadata.
             * @example https://api.ev.energy/v2/charging_sub_sessions/csub01HSH04KDEWF6Z4DB2J77J74K5/debug_metadata
             */
            readonly url: string;
            /** @description The sub-session that the metadata explains. */
            readonly charging_sub_session: Reference<"/charging_sub_sessions/{charging_sub_session_id}"> | components["schemas"]["ChargingSubSession"];
            /**
             * @description What began the session. Null when it is not known. The API may add reasons.
             */
            readonly start_reason: Open<"BOOST_START" | "SMART_CHARGE_ENABLED" | "SMART_CHARGE_DISABLED" | "SOLAR_SETTINGS" | "ADMIN_CREATE_FAKE" | "ADMIN_IMPORT_CSV" | "REPROCESS_VEHICLEDATALOGS_CMD" | "SFTP_IMPORTER" | "EVSE_CONNECT" | "CP_EVSE_CONNECT" | "VEHICLE_LOG_CONNECT" | "USER_SETTINGS" | null>;
            /**
             * @description What ended the session. Null when it is not known. The API may add reasons.
             */
            readonly finish_reason: Open<"BOOST_START" | "SMART_CHARGE_ENABLED" | "SMART_CHARGE_DISABLED" | "SOLAR_SETTINGS" | "ADMIN_ACTION" | "FAKE_CURRENT_CHARGING_CMD" | "REPROCESS_VEHICLEDATALOGS_CMD" | "SFTP_IMPORTER" | "INVALIDATE_ACCOUNT" | "REMOVE_INTEGRATION" | "EVSE_UNPAIR" | "EVSE_DISCONNECT" | null>;
            /** @description Whether the energy was cut down to a plausible amount because it exceeded what the battery of the vehicle can hold. */
            readonly is_energy_delivered_capped: boolean;
            /** @description The energy without that limit, calculated anew, in watt-hours. Null when nothing was cut or the calculation is impossible. */
            readonly uncapped_energy_delivered_watt_hours: number | null;
            /**
             * @description How the energy was found, metered or estimated from one of the vehicle's readings.
             */
            readonly energy_usage_calculation_method: Open<"ESTIMATED_CHARGE_ENERGY_ADDED" | "ESTIMATED_CHARGE_LEVEL" | "ESTIMATED_CHARGE_RATE" | "METERED" | "METERED_CHARGE_RATE" | "BETA_ESTIMATED_CHARGE_ENERGY_ADDED" | "ESTIMATED_CHARGE_LEVEL_WITH_INFERENCE" | "MANUAL_ENTRY">;
            /**
             * @description How the time between two readings was filled in for that.
             */
            readonly energy_usage_interpolation_method: Open<"LINEAR" | "LINEAR_WITH_CHARGE_STEP">;
            /**
             * @description How the EVSE of the session handles solar energy. Null when the session has no EVSE.
             */
            readonly solar_integration_type: Open<"UNAVAILABLE" | "HARDWARE" | "SOFTWARE" | "SOFTWARE_BETA" | "HARDWARE_PASSTHROUGH" | null>;
        };
        /**
         * @description Identifies a carbon feed.
         * @example cabf01HN2NJ9NMRZBXT1H6FT9N7735
         */
        CarbonFeedId: `cabf${string}`;
        /** @description A source of figures on how much carbon the electricity of one region or grid causes. */
        CarbonFeed: {
            readonly id: components["schemas"]["CarbonFeedId"];
            /**
             * Format: uri
             * @description Address of this carbon feed.
             * @example https://api.ev.energy/v2/carbon_feeds/cabf01HN2NJ9NMRZBXT1H6FT9N7735
             */
            readonly url: string;
            /**
             * @description Name to show to people.
             * @example UK National Grid
             */
            readonly name: string;
        };
        /**
         * @description Identifies a grid feed.
         * @example grfd01HN2NJ9NMRZBXT1H6FT9N7735
         */
        GridFeedId: `grfd${string}`;
        /** @description A source of signals from the grid that smart charging takes into account. */
        GridFeed: {
            readonly id: components["schemas"]["GridFeedId"];
            /**
             * Format: uri
             * @description Address of this grid feed.
             * @example https://api.ev.energy/v2/grid_feeds/grfd01HN2NJ9NMRZBXT1H6FT9N7735
             */
            readonly url: string;
            /**
             * @description Name to show to people.
             * @example CAISO Peak Demand
             */
            readonly name: string;
            /**
             * @description Code for programs to compare. Unlike the id it is the same in every environment.
             * @example CAISO_PEAK
             */
            readonly reference_code: string;
            /**
             * @description Decides, from 1 to 10, between feeds that overlap for one user.
             * @example 8
             */
            readonly priority: number;
        };
        /** @description One stay of a vehicle at the plug, from plugging in to unplugging. It consists of charging sub-sessions, one for each stretch in a single charging mode. Recorded since July 2026; what was charged before is in sub-sessions only. */
        ChargingSession: {
            readonly id: components["schemas"]["ChargingSessionId"];
            /**
             * Format: uri
             * @description Address of this charging session.
             * @example https://api.ev.energy/v2/charging_sessions/cses01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When the vehicle was plugged in.
             * @example 2024-03-21T17:15:01Z
             */
            readonly start: string;
            /**
             * Format: date-time
             * @description When the vehicle was unplugged. Null as long as it is plugged in.
             * @example 2024-03-22T06:48:30Z
             */
            readonly end?: string | null;
            /** @description The vehicle that was plugged in. Null where it is not known. */
            vehicle?: Reference<"/vehicles/{vehicle_id}"> | null | components["schemas"]["Vehicle"];
            /** @description The EVSE that it was plugged into. Null where it is not known. */
            evse?: Reference<"/evses/{evse_id}"> | null | components["schemas"]["EVSE"];
            /** @description The sub-sessions that make it up, newest first. */
            sub_sessions?: Reference<"/charging_sub_sessions/{charging_sub_session_id}">[] | components["schemas"]["ChargingSubSession"][];
        };
        /** @description How the energy usage of a sub-session is to be recalculated. What is left out takes its default. */
        EnergyUsageRecalculationRequest: {
            /**
             * @description True only tells what the result would be; nothing is stored.
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description True caps energy beyond what the battery of the vehicle could have taken.
             * @default true
             */
            cap_overages?: boolean;
        };
        /** @description What a recalculation of the energy usage did or, as a dry run, would do. */
        EnergyUsageRecalculation: {
            /**
             * @description `recalculation_triggered`: the result replaces what was stored. `dry_run_completed`: nothing was stored.
             */
            status: Open<"recalculation_triggered" | "dry_run_completed">;
            /**
             * @description Energy delivered over the whole sub-session as it was on record, in watt-hours.
             * @example 31550
             */
            previous_energy_delivered_watt_hours: number;
            /**
             * @description Energy delivered over the whole sub-session as recalculated, in watt-hours. After a dry run it is what a real one would store.
             * @example 30000
             */
            new_energy_delivered_watt_hours: number;
        };
        /**
         * @description Identifies a schedule plan.
         * @example scpl01HSH04KDEWF6Z4DB2J77J74K5
         */
        SchedulePlanId: `scpl${string}`;
        /** @description What a kWh costs for a stretch of time. */
        Price: {
            /**
             * Format: date-time
             * @description From when the price holds.
             * @example 2024-01-15T10:00:00Z
             */
            readonly started_at: string;
            /**
             * @description For how long it holds, in seconds.
             * @example 1800
             */
            readonly interval_seconds: number;
            /**
             * @description The price, in the smallest unit of the tariff's currency, such as pence for GBP.
             * @example 10
             */
            readonly price_minor_units: number;
        };
        /** @description What the scheduler was to achieve, and within which limits, when it made schedules for a sub-session. */
        SchedulePlan: {
            readonly id: components["schemas"]["SchedulePlanId"];
            /**
             * Format: date-time
             * @description When the plan was made.
             * @example 2024-03-21T17:15:04Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When charging is to be finished.
             * @example 2024-03-22T07:00:00Z
             */
            readonly ready_by_time: string;
            /**
             * @description Price above which not to charge, in hundredths of the minor unit of the currency. 1500 is 15 pence (£0.15), 50 is half a penny (£0.005). Null without a threshold.
             * @example 1500
             */
            readonly price_threshold_minor_unit?: number | null;
            /**
             * @description Current to charge with while power is on, in milliamps.
             * @example 32000
             */
            readonly power_on_current_milliamps: number;
            /**
             * @description Current while power is off, in milliamps. Usually 0.
             * @example 0
             */
            readonly power_off_current_milliamps: number;
            /**
             * @description Time needed to finish, in seconds of charging.
             * @example 15000
             */
            readonly seconds_to_charge: number;
            /**
             * @description Energy in the battery of the vehicle when the plan was made, in watt-hours. Null when it was not known.
             * @example 22960
             */
            readonly vehicle_charge_level_watt_hours?: number | null;
            /**
             * @description Rate at which the vehicle was expected to charge, in watts.
             * @example 7200
             */
            readonly estimated_charge_rate_watts: number;
            /**
             * @description Where the estimated rate comes from. Null where that was not recorded.
             */
            readonly estimated_charge_rate_source?: Open<"CURRENT_SESSION_EVSE_DATA_LOGS" | "CURRENT_SESSION_VEHICLE_DATA_LOGS" | "ENERGY_TRANSFER_PERIODS" | "DEFAULT_CHARGE_RATE" | "MAX_EVSE_CHARGE_RATE" | "MAX_VEHICLE_CHARGE_RATE" | null>;
            /**
             * @description Energy needed to finish, in watt-hours.
             * @example 30000
             */
            readonly watt_hours_to_charge: number;
            /**
             * @description Lowest level to keep the battery at, in percent.
             * @example 0
             */
            readonly min_charge_limit_percent: number;
            /**
             * @description Highest level to charge the battery to, in percent.
             * @example 80
             */
            readonly max_charge_limit_percent: number;
            /** @description The rates of the tariff as they stood when the plan was made. Null unless `expand=price_data` asks for them, and also where no tariff belongs to the session. */
            readonly price_data?: null | (components["schemas"]["Price"][] & Expansion<"price_data">);
        };
        /** @description The schedule plans of one charging sub-session. */
        SchedulePlans: {
            /**
             * Format: uri
             * @description Address of these schedule plans.
             * @example https://api.ev.energy/v2/charging_sub_sessions/csub01HSH04KDEWF6Z4DB2J77J74K5/schedule_plans
             */
            readonly url: string;
            /** @description The sub-session that was planned. */
            readonly charging_sub_session: Reference<"/charging_sub_sessions/{charging_sub_session_id}"> | components["schemas"]["ChargingSubSession"];
            /** @description The plans, one for each time that scheduling was worked out. */
            readonly schedule_plans: components["schemas"]["SchedulePlan"][];
        };
        /** @description One attempt to send a command to a vehicle or an EVSE during a sub-session. */
        DispatcherLog: {
            /**
             * Format: date-time
             * @description When the attempt was recorded.
             */
            readonly logged_at: string;
            /** @description The sub-session to which the command belongs. */
            readonly charging_sub_session: Reference<"/charging_sub_sessions/{charging_sub_session_id}"> | components["schemas"]["ChargingSubSession"];
            /**
             * Format: date-time
             * @description Beginning of the period that the schedule behind the command is for.
             */
            readonly schedule_valid_period_start: string;
            /**
             * Format: date-time
             * @description When the schedule behind the command was made.
             */
            readonly schedule_created_at: string;
            /**
             * Format: uuid
             * @description Identifies the command inside the platform. Command and error logs of vehicles and EVSEs repeat it.
             * @example d4e5f6a7-b8c9-4123-9ef0-123456789abc
             */
            readonly internal_command_id: string;
            /**
             * @description Kind of device that was addressed.
             */
            readonly device_type: Open<"EVSE" | "VEHICLE">;
            /** @description Why the command was not sent. Null when it was. */
            readonly reason_not_sent?: string | null;
        };
        /** @description A party that steers a fleet of devices as a virtual power plant (VPP), under a contract. */
        DispatchCoordinator: {
            /**
             * @description Identifies the dispatch coordinator.
             * @example dc000000
             */
            readonly id: string;
            /**
             * Format: uri
             * @description Address of this dispatch coordinator.
             * @example https://api.ev.energy/v2/dispatch_coordinators/dc000000
             */
            readonly url: string;
            /**
             * @description Name to show.
             * @example Acme Energy
             */
            readonly name?: string;
            /**
             * @description Short code by which it is known.
             * @example ACME-001
             */
            readonly reference_code?: string;
            /**
             * Format: date-time
             * @description When its contract begins. Null without a beginning on record.
             * @example 2025-01-01T05:00:00Z
             */
            readonly contract_start?: string | null;
            /**
             * Format: date-time
             * @description When its contract ends. Null without an end on record.
             * @example 2026-01-01T05:00:00Z
             */
            readonly contract_end?: string | null;
            /**
             * @description IANA name of its time zone.
             * @example America/New_York
             */
            readonly timezone?: string;
            /**
             * Format: uri
             * @description Address of the list of its dispatch logs.
             * @example https://api.ev.energy/v2/dispatch_coordinators/dc000000/dispatch_logs
             */
            readonly dispatch_logs?: string;
        };
        /** @description A dispatch event to create. */
        DispatchEventCreate: {
            /**
             * Format: date-time
             * @description When the dispatch begins.
             * @example 2025-06-15T14:00:00Z
             */
            start_time: string;
            /**
             * Format: date-time
             * @description When the dispatch ends.
             * @example 2025-06-15T18:00:00Z
             */
            end_time: string;
            /**
             * @description Most power to import, in watts. Null for no limit.
             * @example 5000
             */
            import_limit_watts?: number | null;
            /** @description Most power to export, in watts. Null for no limit. */
            export_limit_watts?: number | null;
            /** @description Power to aim for, in watts. Null for none. */
            target_power_watts?: number | null;
        };
        /**
         * @description Identifies a dispatch event.
         * @example devt01HN2NJ9NMRZBXT1H6FT9N7735
         */
        DispatchEventId: `devt${string}`;
        /** @description A period in which the devices of a coordinator are to keep to a power. */
        DispatchEvent: {
            readonly id: components["schemas"]["DispatchEventId"];
            /**
             * Format: uri
             * @description Address of this dispatch event.
             * @example https://api.ev.energy/v2/dispatch_coordinators/dc000000/dispatch_events/devt01HN2NJ9NMRZBXT1H6FT9N7735
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When the dispatch begins.
             * @example 2025-06-15T14:00:00Z
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description When the dispatch ends.
             * @example 2025-06-15T18:00:00Z
             */
            end_time?: string;
            /**
             * @description Most power to import, in watts. Null for no limit.
             * @example 5000
             */
            import_limit_watts?: number | null;
            /** @description Most power to export, in watts. Null for no limit. */
            export_limit_watts?: number | null;
            /** @description Power to aim for, in watts. Null for none. */
            target_power_watts?: number | null;
            /**
             * Format: uri
             * @description The coordinator that dispatches.
             * @example https://api.ev.energy/v2/dispatch_coordinators/dc000000
             */
            readonly dispatch_coordinator?: string;
        };
        /** @description The outcome of a cancellation. */
        DispatchEventCancelResponse: {
            /**
             * @description `CANCELLED`: the dispatch has stopped or will not start.
             */
            status: Open<"CANCELLED">;
        };
        /** @description The charging power of a whole fleet at one moment. */
        DispatchLog: {
            /**
             * Format: uri
             * @description Address of this dispatch log.
             * @example https://api.ev.energy/v2/dispatch_coordinators/dc000000/dispatch_logs/2025-06-15T14:05:00Z/
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description When the power was recorded.
             * @example 2025-06-15T14:05:00Z
             */
            readonly logged_at: string;
            /**
             * @description Charging power of all devices of the coordinator together, in watts.
             * @example 1284000
             */
            readonly total_charge_rate_watts: number;
            /**
             * Format: uri
             * @description The coordinator whose fleet it is.
             * @example https://api.ev.energy/v2/dispatch_coordinators/dc000000
             */
            readonly dispatch_coordinator: string;
        };
        /** @description A tariff retrieved by itself, which tells more than one in a list. What more it tells may be missing. */
        TariffDetail: {
            /**
             * @description Price of a kWh at this moment, in the smallest unit of the tariff's currency: 10 is 10 pence when that is GBP. Null when it is not known.
             * @example 10
             */
            current_price?: number | null;
            /** @description Where the prices are listed; expanded, those of the past 24 hours. Both take the scope `tariff:prices:read`. Null where the tariff has no prices. */
            readonly prices?: Reference<"/tariffs/{tariff_id}/prices"> | components["schemas"]["Price"][] | null;
        } & components["schemas"]["Tariff"];
        /** @description How much CO2 a kilowatt-hour of electricity causes during one interval. */
        CarbonIntensity: {
            /**
             * Format: date-time
             * @description When the interval begins.
             * @example 2024-03-22T00:30:00Z
             */
            readonly started_at: string;
            /**
             * @description Length of the interval in seconds.
             * @example 1800
             */
            readonly interval_seconds: number;
            /**
             * @description Grams of CO2 for each kilowatt-hour.
             * @example 97
             */
            readonly co2_intensity_grams_per_kilowatt_hour: number;
            /**
             * Format: date-time
             * @description When the figure was recorded.
             * @example 2024-03-22T00:15:00Z
             */
            readonly created_at: string;
        };
        /** @description Carbon intensities of one carbon feed, a page at a time. */
        CarbonIntensities: {
            /**
             * Format: uri
             * @description Address of these carbon intensities.
             * @example https://api.ev.energy/v2/carbon_feeds/cabf01HN2NJ9NMRZBXT1H6FT9N7735/carbon_intensities
             */
            readonly url: string;
            /** @description The feed that they come from. */
            readonly carbon_feed: Reference<"/carbon_feeds/{carbon_feed_id}"> | components["schemas"]["CarbonFeed"];
            /** @description The intervals of this page, latest `started_at` first. */
            readonly carbon_intensities: components["schemas"]["CarbonIntensity"][];
        };
        /** @description The value of a grid feed during one interval, which smart charging heeds. */
        GridLevel: {
            /**
             * @description From 1 to 100. 50 changes nothing; the further above, the more charging is held back, the further below, the more it is encouraged.
             * @example 80
             */
            readonly value: number;
            /**
             * Format: date-time
             * @description When the interval begins. Null where it has no beginning.
             * @example 2024-03-22T17:00:00Z
             */
            readonly started_at: string | null;
            /**
             * @description Length of the interval in seconds. Null where it has no beginning or no end.
             * @example 10800
             */
            readonly interval_seconds: number | null;
            /**
             * Format: date-time
             * @description When the level was recorded.
             * @example 2024-03-21T09:00:00Z
             */
            readonly created_at: string;
        };
        /**
         * @description Identifies a solar forecast.
         * @example solf01JASZTD3T7N39DTZPBJVXNPKP
         */
        SolarForecastId: `solf${string}`;
        /** @description A prediction of solar power for one location, kept up as forecast logs. */
        SolarForecast: {
            readonly id: components["schemas"]["SolarForecastId"];
            /**
             * Format: uri
             * @description Address of this solar forecast.
             * @example https://api.ev.energy/v2/solar_forecasts/solf01JASZTD3T7N39DTZPBJVXNPKP
             */
            readonly url: string;
            /** @description The place that is forecast. */
            readonly location: {
                /**
                 * @description Degrees north of the equator; negative to the south.
                 * @example 51.51
                 */
                latitude: number;
                /**
                 * @description Degrees east of Greenwich; negative to the west.
                 * @example -0.13
                 */
                longitude: number;
            };
        };
        /** @description The solar power predicted for one period. */
        SolarForecastLog: {
            /**
             * Format: uri
             * @description Address of this forecast log.
             * @example https://api.ev.energy/v2/solar_forecasts/solf01JASZTD3T7N39DTZPBJVXNPKP/forecast_logs/2024-10-23T09:00:00Z/
             */
            readonly url: string;
            /**
             * Format: date-time
             * @description Beginning of the period that the prediction is for.
             */
            readonly started_at: string;
            /**
             * Format: date-time
             * @description When the prediction was made.
             */
            readonly sampled_at: string;
            /** @description Length of the period in seconds. */
            readonly interval_seconds: number;
            /** @description Predicted power in watts for each kilowatt of installed capacity. */
            readonly forecast_watts_per_kilowatt: number;
            /** @description The solar forecast that it belongs to. */
            readonly solar_forecast: Reference<"/solar_forecasts/{solar_forecast_id}"> | components["schemas"]["SolarForecast"];
        };
        /**
         * @description Identifies an incentive scheme.
         * @example incs01JE3ZY9Z2C0E087C942B9WKBC
         */
        IncentiveSchemeId: `incs${string}`;
        /** @description A way for an eligible user to earn money, and its rules. */
        IncentiveScheme: {
            readonly id: components["schemas"]["IncentiveSchemeId"];
            /**
             * @description Name to show to the user.
             * @example Off-peak charging
             */
            name?: string;
            /**
             * @description What the user has to do and what it earns.
             * @example Earn $0.10 for each kWh charged off-peak.
             */
            description?: string;
            /**
             * @description Whether an app should show the scheme.
             * @default false
             */
            visible?: boolean;
            /**
             * @description Whether the user can earn it now. False outside the dates of the scheme, and once its limit is used up: some schemes pay only so many times for a user or a device, such as a sign-up bonus once for each device.
             * @default true
             */
            available?: boolean;
        };
        /** @description An offer, mostly of a utility, that rewards users for charging at times that help the grid. */
        Program: {
            readonly id: components["schemas"]["ProgramId"];
            /**
             * Format: uri
             * @description Address of this program.
             * @example https://api.ev.energy/v2/programs/prog01JCK1HPNAANB8WN253G27SFPC
             */
            readonly url: string;
            /**
             * @description Name to show to users.
             * @example CoolCharge
             */
            readonly name?: string;
            /**
             * @description What the program pays and what it asks for, as plain text.
             * @example Charge your EV in the cool hours and earn a credit on your bill.
             */
            readonly description?: string;
            /**
             * Format: uri
             * @description URL of the program's logo; null when it has none.
             * @example https://cdn.example.com/coolcharge.png
             */
            readonly logo?: string | null;
            /**
             * @description Who pays for the program, in most cases a utility.
             * @example Cool Power
             */
            readonly sponsor_name?: string;
            /**
             * Format: uri
             * @description Public web page on which people sign up.
             * @example https://www.example.com/coolcharge
             */
            readonly external_url?: string;
        };
        /**
         * @description Identifies a version of a participation agreement.
         * @example pagv01JCDYP6Z8MX9XWVAV0A7G3KPN
         */
        ParticipationAgreementVersionId: `pagv${string}`;
        /** @description One version of the agreement that a user accepts to take part in a program. A program has one agreement; its published version with the highest number is in force. */
        ParticipationAgreementVersion: {
            readonly id: components["schemas"]["ParticipationAgreementVersionId"];
            /**
             * Format: uri
             * @description Address of this version.
             * @example https://api.ev.energy/v2/programs/prog01JCK1HPNAANB8WN253G27SFPC/participation_agreement_versions/pagv01JCDYP6Z8MX9XWVAV0A7G3KPN
             */
            readonly url: string;
            /**
             * @description Number of the version within the agreement. Later versions have higher numbers.
             * @example 1
             */
            readonly version_number?: number;
            /** @description Whether users are shown this version. At most one should be published at any time. */
            readonly published?: boolean;
            /** @description The agreement as HTML, in the language of the request's user. */
            readonly content?: string;
            /**
             * Format: date-time
             * @description When the version was created.
             */
            readonly created_at?: string;
        };
        /** @description An empty object. Path and token say who accepts what. */
        ParticipationAgreementAcceptance: Record<string, unknown>;
        /** @description What a program needs to verify a user after enrolment. Each program has its own JSON Schema. */
        PostEnrollmentVerification: Record<string, unknown>;
        /**
         * @description Identifies a program tier.
         * @example tier01JCK1HPNAANB8WN253G27SFPC
         */
        ProgramTierId: `tier${string}`;
        /** @description One of the forms in which users take part in a program, with its own conditions. */
        ProgramTier: {
            readonly id: components["schemas"]["ProgramTierId"];
            /**
             * Format: uri
             * @description Address of this tier.
             * @example https://api.ev.energy/v2/programs/prog01JCK1HPNAANB8WN253G27SFPC/tiers/tier01JCK1HPNAANB8WN253G27SFPC
             */
            readonly url: string;
            /**
             * @description Slug of the tier. No other tier of the program has it.
             * @example standard
             */
            readonly short_name?: string;
            /**
             * @description Name to show to users; null when it has none.
             * @example Standard
             */
            readonly name?: string | null;
            /**
             * Format: uri
             * @description URL of the tier's logo, an SVG; null when it has none.
             * @example https://cdn.example.com/coolcharge/standard.svg
             */
            readonly logo_svg?: string | null;
            /** @description A sentence about the tier as HTML inside an `<html>` element; null when there is none. */
            readonly description_short?: string | null;
            /** @description The full text about the tier as HTML inside an `<html>` element; null when there is none. */
            readonly description_long?: string | null;
            /** @description Whether users in the tier get smart charging. */
            readonly smart_charging_enabled?: boolean;
            /** @description True when users in the tier cannot change their tariff. */
            readonly disable_changing_tariff?: boolean;
            /** @description Whether to offer the tier to users who choose one. */
            readonly visible?: boolean;
            /** @description Whether the user of the request may join the tier; null when the request acts for no user. */
            readonly eligible?: boolean | null;
        };
        /** @description What a program needs to find the user among the utility's customers. Each program has its own JSON Schema. */
        UserVerification: Record<string, unknown>;
        /** @description A vehicle model that a program supports, and what can be done with it. */
        ProgramVehicleCompatibility: {
            /** @description Whether ev.energy can start and stop charging on this model. */
            readonly can_control_charge: boolean;
            /** @description The vehicle model. */
            readonly model: Reference<"/vehicle_models/{vehicle_model_id}"> | components["schemas"]["VehicleModel"];
            /**
             * @description `BEV` runs on its battery alone, `PHEV` is a plug-in hybrid; null when not known.
             */
            readonly type?: Open<"BEV" | "PHEV" | null>;
            /** @description Countries in which the model is supported, as ISO 3166-1 alpha-2 codes. */
            readonly supported_countries: string[];
            /**
             * @description First model year that is supported.
             * @example 2022
             */
            readonly start_year: number;
            /**
             * @description Last model year that is supported; null while the model is still made.
             * @example 2026
             */
            readonly end_year?: number | null;
        };
        /**
         * @description Identifies a user's rebate application.
         * @example rbtu01HSH04KDEWF6Z4DB2J77J74K5
         */
        UserRebateId: `rbtu${string}`;
        /**
         * @description Identifies a file of rebate evidence.
         * @example rbef01HSH04KDEWF6Z4DB2J77J74K5
         */
        RebateEvidenceFileId: `rbef${string}`;
        /**
         * @description Identifies a type of rebate evidence.
         * @example rbet01HSH04KDEWF6Z4DB2J77J74K5
         */
        RebateEvidenceTypeId: `rbet${string}`;
        /** @description Something that a user states as evidence, beside a file or instead of one. */
        RebateEvidenceSupportingData: {
            /**
             * @description What kind of value is asked for, an amount of money (`currency`) or a text (`string`).
             */
            data_type: Open<"currency" | "string">;
            /**
             * @description Label to show.
             * @example Invoice
             */
            title: string;
            /**
             * @description What the user should enter.
             * @example Total of the invoice for installing the charger
             */
            description: string;
            /** @description Whether the application is incomplete without it. */
            required: boolean;
            /**
             * @description What the user entered in their application. Null where they have not.
             * @example 1000
             */
            value?: string | null;
        };
        /** @description A kind of evidence that a rebate application needs, and what has been handed in of it. */
        RebateEvidenceType: {
            readonly id: components["schemas"]["RebateEvidenceTypeId"];
            /**
             * Format: uri
             * @description Address of this type of evidence.
             * @example https://api.ev.energy/v2/rebate_evidence_types/rbet01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly url: string;
            /**
             * @description Name to show.
             * @example Proof of purchase
             */
            title: string;
            /**
             * @description What counts as this evidence. Null where nothing more is said.
             * @example The invoice of your charger and its installation
             */
            description: string | null;
            /** @description Whether the user has to upload a file. */
            upload_required: boolean;
            /** @description The file that the user uploaded. Null where they have not. */
            file?: {
                /**
                 * @description Name of the file.
                 * @example charger_invoice.pdf
                 */
                name: string;
                /**
                 * Format: uri
                 * @description Address in AWS, signed in advance, at which the file can be viewed.
                 * @example https://cdn.example.com/user_rebates/rbtu01HSH04KDEWF6Z4DB2J77J74K5/charger_invoice.pdf
                 */
                url: string;
            } | null;
            /** @description What the user has to state. */
            evidence_data: components["schemas"]["RebateEvidenceSupportingData"][];
        };
        /** @description A file that a user uploads as evidence for a rebate application. */
        RebateEvidenceFile: {
            readonly id: components["schemas"]["RebateEvidenceFileId"];
            /**
             * Format: uri
             * @description Address of this evidence file.
             * @example https://api.ev.energy/v2/rebate_evidence_files/rbef01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly url: string;
            /**
             * @description Name of the user's file, with its extension.
             * @example charger_invoice.pdf
             */
            file_name?: string;
            /** @description The type of evidence that the file is. */
            rebate_evidence_type?: Reference<"/rebate_evidence_types/{rebate_evidence_type_id}"> | components["schemas"]["RebateEvidenceType"];
        };
        /** @description Names an evidence file. */
        RebateEvidenceFileReference: {
            readonly id: components["schemas"]["RebateEvidenceFileId"];
            /**
             * Format: uri
             * @description Address of the evidence file.
             * @example https://api.ev.energy/v2/rebate_evidence_files/rbef01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly url: string;
        };
        /** @description A file of evidence that is about to be uploaded. Either property may be left out. */
        RebateEvidenceUploadStart: {
            /**
             * @description Name of the user's file, with its extension.
             * @example charger_invoice.pdf
             */
            file_name?: string;
            /**
             * @description URL of the type of evidence that the file is.
             * @example https://api.ev.energy/v2/rebate_evidence_types/rbet01HSH04KDEWF6Z4DB2J77J74K5
             */
            rebate_evidence_type?: string;
        };
        /** @description The record of a file of evidence, and where to upload the file itself. */
        RebateEvidenceUpload: {
            readonly id: components["schemas"]["RebateEvidenceFileId"];
            /**
             * Format: uri
             * @description Address of the evidence file.
             * @example https://api.ev.energy/v2/rebate_evidence_files/rbef01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly url: string;
            /**
             * @description Address in AWS S3 that is signed in advance. `PUT` the file there, or `GET` it from there; S3 asks for no other credentials.
             * @example https://cdn.example.com/user_rebates/rbtu01HSH04KDEWF6Z4DB2J77J74K5/charger_invoice.pdf?AWSAccessKeyId=EXAMPLE&Signature=ZXhhbXBsZQ%3D%3D&Expires=1732224896
             */
            presigned_url?: string;
        };
        /**
         * @description Identifies a rebate type.
         * @example rbtt01HSH04KDEWF6Z4DB2J77J74K5
         */
        RebateTypeId: `rbtt${string}`;
        /** @description A rebate that users can apply for. */
        RebateType: {
            readonly id: components["schemas"]["RebateTypeId"];
            /**
             * Format: uri
             * @description Address of this rebate type.
             * @example https://api.ev.energy/v2/rebate_types/rbtt01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly url: string;
            /**
             * @description Name to show.
             * @example Home charger
             */
            readonly title?: string;
            /**
             * @description What the rebate is worth, in a few words.
             * @example Earn up to £350
             */
            readonly value_description?: string;
            /**
             * Format: uri
             * @description Address of an icon. Null where there is none.
             * @example https://cdn.example.com/home-charger.png
             */
            readonly icon?: string | null;
            /**
             * @description What the rebate is for. Null where nothing is said.
             * @example A rebate on a new charger at home and its installation.
             */
            readonly description_long?: string | null;
            /**
             * @description The one thing to know about it, in a line. Null where there is none.
             * @example Bought on or after 1 January 2024
             */
            readonly description_short?: string | null;
            /**
             * @description Who and what is eligible, in full, as HTML.
             * @example <html><ul><li>Bought on or after 1 January 2024</li><li>Connected to ev.energy</li></ul></html>
             */
            readonly requirements?: string;
            /** @description The types of evidence that an application needs. */
            required_evidence?: Reference<"/rebate_evidence_types/{rebate_evidence_type_id}">[] | components["schemas"]["RebateEvidenceType"][];
        };
        /** @description A user's application for a rebate. */
        UserRebate: {
            readonly id: components["schemas"]["UserRebateId"];
            /**
             * Format: uri
             * @description Address of this rebate application.
             * @example https://api.ev.energy/v2/user_rebates/rbtu01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly url: string;
            /**
             * @description How far the form has been filled in. It does not tell whether the application has been reviewed or approved.
             *
             *     - `NOT_STARTED`: nothing is filled in.
             *     - `PENDING_TYPE_SELECTED`: the rebate type is chosen.
             *     - `PENDING_IN_PROGRESS`: evidence is being filled in.
             *     - `COMPLETE`: the form has been submitted.
             */
            readonly status?: Open<"NOT_STARTED" | "PENDING_TYPE_SELECTED" | "PENDING_IN_PROGRESS" | "COMPLETE">;
            /** @description The rebate that the user applies for. */
            rebate_type?: Reference<"/rebate_types/{rebate_type_id}"> | components["schemas"]["RebateType"];
        };
        /** @description A rebate to apply for. */
        UserRebateCreate: {
            /**
             * @description URL of the rebate type.
             * @example https://api.ev.energy/v2/rebate_types/rbtt01HSH04KDEWF6Z4DB2J77J74K5
             */
            rebate_type: string;
        };
        /** @description Names a rebate application. */
        UserRebateReference: {
            readonly id: components["schemas"]["UserRebateId"];
            /**
             * Format: uri
             * @description Address of the rebate application.
             * @example https://api.ev.energy/v2/user_rebates/rbtu01HSH04KDEWF6Z4DB2J77J74K5
             */
            readonly url: string;
        };
        /** @description Evidence to attach to a rebate application, for one type of evidence at a time. */
        UserRebateUpdate: {
            /**
             * @description URL of the rebate type that the application is for.
             * @example https://api.ev.energy/v2/rebate_types/rbtt01HSH04KDEWF6Z4DB2J77J74K5
             */
            rebate_type: string;
            /**
             * @description URL of the type of evidence that the values belong to.
             * @example https://api.ev.energy/v2/rebate_evidence_types/rbet01HSH04KDEWF6Z4DB2J77J74K5
             */
            evidence_type: string;
            /** @description The values that the user entered. */
            evidence_data: {
                /**
                 * @description Number of the item of supporting data that this is the value of.
                 * @example 2
                 */
                id: number;
                /**
                 * @description What the user entered. An amount of money goes without its currency symbol.
                 * @example 1000
                 */
                value: string;
            }[];
        };
        /**
         * @description Identifies a region group.
         * @example rgrp01JCK1HPNAANB8WN253G27SFPC
         */
        RegionGroupId: `rgrp${string}`;
        /** @description Regions that belong together, such as those of a pilot. */
        RegionGroup: {
            readonly id: components["schemas"]["RegionGroupId"];
            /**
             * Format: uri
             * @description Address of this region group.
             * @example https://api.ev.energy/v2/region_groups/rgrp01JCK1HPNAANB8WN253G27SFPC
             */
            readonly url: string;
            /**
             * @description Name of the group. No other group of any organisation has it.
             * @example Eversource MA Pilot 1A
             */
            name?: string;
            /** @description URLs of the regions in the group. */
            readonly regions?: string[];
            /**
             * Format: uri
             * @description Link that lists the regions of the group.
             * @example https://api.ev.energy/v2/regions?region_group_id=rgrp01JCK1HPNAANB8WN253G27SFPC
             */
            readonly regions_collection?: string;
            /**
             * Format: date-time
             * @description When the group was created.
             */
            readonly created_at?: string;
        };
        /**
         * @description What the region stands for; null when it was not said.
         */
        RegionType: "OTHER" | "ELECTRICITY" | null;
        /**
         * @description Longitude and latitude in degrees, in this order.
         * @example [
         *       -71.1631,
         *       42.2793
         *     ]
         */
        GeoJsonPosition: number[];
        /** @description A GeoJSON Polygon (RFC 7946) in WGS 84. Positions are `[longitude, latitude]`, as GeoJSON has it; elsewhere the API uses objects and names the two. */
        GeoJsonPolygon: {
            /**
             * @description Which GeoJSON geometry it is.
             */
            type: "Polygon";
            /** @description The outline and then any holes in it, each a closed ring whose last position repeats the first. */
            coordinates: components["schemas"]["GeoJsonPosition"][][];
        };
        /** @description A GeoJSON MultiPolygon (RFC 7946) in WGS 84. Positions are `[longitude, latitude]`. */
        GeoJsonMultiPolygon: {
            /**
             * @description Which GeoJSON geometry it is.
             */
            type: "MultiPolygon";
            /** @description One entry for each polygon, built like the `coordinates` of a Polygon. */
            coordinates: components["schemas"]["GeoJsonPosition"][][][];
        };
        /** @description The parts of the boundary. Faulty ones are repaired where that is possible, and their union becomes one MultiPolygon. */
        RegionGeometries: (components["schemas"]["GeoJsonPolygon"] | components["schemas"]["GeoJsonMultiPolygon"])[];
        /** @description A region to create together with its group. */
        RegionGroupEntry: {
            /**
             * @description Name for the region, which no region of any organisation may have yet.
             * @example MILTON
             */
            name: string;
            type?: components["schemas"]["RegionType"];
            geometries: components["schemas"]["RegionGeometries"];
        };
        /** @description A region group to create, with its regions. */
        RegionGroupCreate: {
            /**
             * @description Name for the group, which no group of any organisation may have yet.
             * @example Eversource MA Pilot 1A
             */
            name: string;
            /** @description The regions to create in the group. */
            regions: components["schemas"]["RegionGroupEntry"][];
        };
        /** @description What was found about one region of the group. */
        RegionValidationResult: {
            /** @description The name that was sent. */
            name: string;
            /**
             * @description `OK` when the region could be created, `NAME_EXISTS` when another region has the name, `INVALID_GEOMETRY` when the boundary cannot be repaired, `INVALID` for anything else.
             */
            status: Open<"OK" | "NAME_EXISTS" | "INVALID_GEOMETRY" | "INVALID">;
            /** @description What stands in the way, in words. Empty when nothing does. */
            problems: string[];
            /** @description Figures about the boundary; null when it could not be worked out. */
            computed?: {
                /** @description Number of geometries that were sent. */
                geometry_count: number;
                /** @description Number of polygons in their union. */
                resulting_polygon_count: number;
                /** @description Area of the union, in square kilometres. */
                area_sq_km: number;
            } | null;
            /**
             * Format: uri
             * @description With `NAME_EXISTS`, the URL of the region that has the name. Null with any other status.
             */
            existing_region?: string | null;
        };
        /** @description What creating a region group would come to. */
        RegionGroupValidationResult: {
            /** @description Whether the same body, sent to `POST /region_groups`, would succeed. */
            valid: boolean;
            /** @description What was found about the group itself. */
            group: {
                /** @description The name that was sent. */
                name: string;
                /**
                 * @description `NAME_EXISTS` when another group has the name, `AVAILABLE` otherwise.
                 */
                status: Open<"AVAILABLE" | "NAME_EXISTS">;
                /** @description What stands in the way, in words. Empty when nothing does. */
                problems: string[];
            };
            /** @description What was found about each region. */
            regions: components["schemas"]["RegionValidationResult"][];
        };
        /**
         * @description Identifies a region.
         * @example regn01JCK1HPNAANB8WN253G27SFPC
         */
        RegionId: `regn${string}`;
        /** @description A named area that decides who may join a program tier, and where tariffs, carbon feeds and reward offers apply. Lists leave out its boundary. */
        Region: {
            readonly id: components["schemas"]["RegionId"];
            /**
             * Format: uri
             * @description Address of this region.
             * @example https://api.ev.energy/v2/regions/regn01JCK1HPNAANB8WN253G27SFPC
             */
            readonly url: string;
            /**
             * @description Name of the region. No other region of any organisation has it, and it never changes.
             * @example WEST ROXBURY
             */
            name?: string;
            type?: Open<components["schemas"]["RegionType"]>;
            /** @description URLs of the region groups that the region is in. */
            readonly region_groups?: string[];
            /**
             * Format: date-time
             * @description When the region was created.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When the region last changed.
             */
            readonly updated_at?: string;
        };
        /** @description A region to create. */
        RegionCreate: {
            /**
             * @description Name for the region, which no region of any organisation may have yet.
             * @example WEST ROXBURY
             */
            name: string;
            type?: components["schemas"]["RegionType"];
            geometries: components["schemas"]["RegionGeometries"];
            /** @description URLs of region groups of the same organisation to put the region into. */
            region_groups?: string[];
        };
        /** @description A region retrieved by itself, with its boundary, which may be missing. */
        RegionDetail: components["schemas"]["Region"] & {
            /** @description The boundary; null for a region that has none. */
            geometry?: components["schemas"]["GeoJsonMultiPolygon"] | null;
        };
        /**
         * @description Identifies a time zone.
         * @example tzon01HRFHBCM7VBSWRPVYFBQMH2BR
         */
        TimezoneId: `tzon${string}`;
        /** @description A time zone of the IANA database, as charging schedules and other resources use it. */
        Timezone: {
            readonly id: components["schemas"]["TimezoneId"];
            /**
             * Format: uri
             * @description Address of this time zone.
             * @example https://api.ev.energy/v2/timezones/tzon01HRFHBCM7VBSWRPVYFBQMH2BR
             */
            readonly url: string;
            /**
             * @description Its name in the IANA database.
             * @example Europe/London
             */
            name: string;
        };
        /** @description The way into the webhook portal. */
        WebhookPortal: {
            /**
             * Format: uri
             * @description Link that opens the Svix portal of your application. It works once.
             * @example https://app.svix.com/login#key=eyJhcHBJZCI6ImFwcF8xIn0
             */
            readonly url: string;
        };
        /** @description What is sent when a charging sub-session has begun. */
        ChargingSubSessionCreatedWebhook: {
            /**
             * @description Name of the event, also in the `svix-event-type` header.
             */
            type: "charging_sub_session.created";
            /**
             * Format: date-time
             * @description When the event happened, in UTC.
             * @example 2024-03-21T17:15:02.118Z
             */
            timestamp: string;
            /** @description The sub-session, as `GET /charging_sub_sessions/{charging_sub_session_id}` answers it. */
            data: components["schemas"]["ChargingSubSession"];
        };
        /** @description What is sent when a charging sub-session has ended. */
        ChargingSubSessionEndedWebhook: {
            /**
             * @description Name of the event, also in the `svix-event-type` header.
             */
            type: "charging_sub_session.ended";
            /**
             * Format: date-time
             * @description When the event happened, in UTC.
             * @example 2024-03-22T06:48:31.402Z
             */
            timestamp: string;
            /** @description The sub-session, as `GET /charging_sub_sessions/{charging_sub_session_id}` answers it. */
            data: components["schemas"]["ChargingSubSession"];
        };
    };
    responses: {
        ServerError: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        BadRequest: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        NotAcceptable: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        TooManyRequests: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidPasswordReset: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        BadListRequest: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        Unauthorized: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        Forbidden: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidUser: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        NotFound: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        MethodNotAllowed: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidNotificationPreferencesUpdate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidPayoutMethodUpdate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidRoutePlannerPreferencesUpdate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidSavedRoute: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidSupportTicketUpdate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleCompatibilityCheck: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleModelCreate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleModelUpdate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleModelConnector: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleModelConnectorUpdate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleOnboarding: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleOnboardingCompletion: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleOnboardingLink: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleTrimCreate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleWaitlistEntry: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleCreate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleUpdate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleConnectorsUpdate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidVehicleStateOfChargeUpdate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidEVSECompatibilityCheck: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidEVSEOnboarding: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidEVSEImport: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidEVSEWaitlistEntry: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidEVSEUpdate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidInverterOnboarding: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidInverterCreate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidSolarArray: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        Conflict: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        DeviceUnreachable: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidDispatchEventCreate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidProgramVerification: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidRebateEvidenceUpload: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidUserRebateCreate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidUserRebateUpdate: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        PayloadTooLarge: {
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        ev_energy_version: 2;
        page_before: components["schemas"]["ResourceId"];
        page_after: components["schemas"]["ResourceId"];
        page_size: number;
        expand_user: readonly ("default_location.tariff" | "default_location.tariff.supplier" | "default_location.evse_site")[];
        email: string;
        ev_energy_user: components["schemas"]["UserReference"];
        user_id: components["schemas"]["UserIdOrMe"];
        saved_route_id: components["schemas"]["SavedRouteId"];
        accept_language: string;
        notification_id: components["schemas"]["NotificationId"];
        offering_id: components["schemas"]["SubscriptionOfferingId"];
        expand_subscription: readonly ("user" | "offering")[];
        expand_support_ticket: readonly ("user" | "messages")[];
        support_ticket_id: components["schemas"]["SupportTicketId"];
        message_id: components["schemas"]["SupportTicketMessageId"];
        accept_language_region: string;
        available_for_user_id: components["schemas"]["UserId"];
        ordering_by_name: "name" | "-name";
        vehicle_make_id: components["schemas"]["VehicleMakeId"];
        expand_vehicle_model: readonly "make"[];
        vehicle_make_id_filter: components["schemas"]["VehicleMakeId"];
        vehicle_model_id: components["schemas"]["VehicleModelId"];
        page: number;
        region: components["schemas"]["ChargingRegion"];
        user_id_onboarding: components["schemas"]["UserId"];
        client_id: string;
        expand_vehicle_trim: readonly ("model" | "model.make")[];
        vehicle_model_id_filter: components["schemas"]["VehicleModelId"];
        vehicle_trim_id: components["schemas"]["VehicleTrimId"];
        expand_vehicle: readonly ("user" | "trim" | "trim.model" | "trim.model.make" | "latest_status_log")[];
        ev_energy_user_required: components["schemas"]["UserReference"];
        vehicle_id: components["schemas"]["VehicleId"];
        page_before_timestamp: string;
        page_after_timestamp: string;
        logged_at__gte: string;
        logged_at__lte: string;
        expand_vehicle_command_log: readonly ("vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user")[];
        logged_at: string;
        expand_vehicle_error_log: readonly ("vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user")[];
        sampled_at__gte: string;
        sampled_at__lte: string;
        expand_vehicle_location_log: readonly ("vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user")[];
        sampled_at: string;
        expand_vehicle_status_log: readonly ("vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user")[];
        evse_firmware_version_id: components["schemas"]["EVSEFirmwareVersionId"];
        evse_make_id: components["schemas"]["EVSEMakeId"];
        expand_evse_model: readonly "make"[];
        evse_make_id_filter: components["schemas"]["EVSEMakeId"];
        evse_model_id: components["schemas"]["EVSEModelId"];
        expand_evse: readonly ("user" | "model" | "model.make" | "latest_status_log" | "ct_clamp")[];
        cpid: string;
        evse_id: components["schemas"]["EVSEId"];
        expand_evse_command_log: readonly ("evse" | "evse.model" | "evse.model.make" | "evse.user")[];
        expand_evse_connectivity: readonly "latest_status_log"[];
        expand_evse_error_log: readonly ("evse" | "evse.model" | "evse.model.make" | "evse.user")[];
        ocpp_action: components["schemas"]["OCPPAction"];
        ocpp_action__in: string;
        ocpp_direction: "SENT" | "RECEIVED";
        ocpp_error_code: components["schemas"]["OCPPErrorCode"];
        ocpp_error_code__in: string;
        expand_evse_ocpp_log: readonly ("evse" | "evse.model" | "evse.model.make" | "evse.user")[];
        expand_evse_status_log: readonly ("evse" | "evse.model" | "evse.model.make" | "evse.user")[];
        page_before_word: string;
        page_after_word: string;
        cpms_provider_id: string;
        evse_site_id: components["schemas"]["EVSESiteId"];
        expand_ct_clamp: readonly "evse"[];
        ct_clamp_id: components["schemas"]["CTClampId"];
        expand_ct_clamp_log: readonly ("ct_clamp" | "ct_clamp.evse")[];
        inverter_make_id: components["schemas"]["InverterMakeId"];
        expand_inverter_model: readonly "make"[];
        inverter_make_id_filter: components["schemas"]["InverterMakeId"];
        inverter_model_id: components["schemas"]["InverterModelId"];
        expand_inverter: readonly ("model" | "model.make" | "latest_status_log")[];
        inverter_id: components["schemas"]["InverterId"];
        expand_solar_array: readonly ("user" | "inverter")[];
        solar_array_id: components["schemas"]["SolarArrayId"];
        expand_home_battery: readonly ("model" | "model.make" | "latest_status_log")[];
        home_battery_id: components["schemas"]["HomeBatteryId"];
        expand_home_battery_status_log: readonly ("home_battery" | "home_battery.model" | "home_battery.model.make")[];
        home_battery_make_id: components["schemas"]["HomeBatteryMakeId"];
        expand_home_battery_model: readonly "make"[];
        home_battery_make_id_filter: components["schemas"]["HomeBatteryMakeId"];
        home_battery_model_id: components["schemas"]["HomeBatteryModelId"];
        boundary_meter_make_id: components["schemas"]["BoundaryMeterMakeId"];
        expand_boundary_meter_model: readonly "make"[];
        boundary_meter_make_id_filter: components["schemas"]["BoundaryMeterMakeId"];
        boundary_meter_model_id: components["schemas"]["BoundaryMeterModelId"];
        expand_boundary_meter: readonly ("model" | "model.make" | "latest_status_log")[];
        boundary_meter_id: components["schemas"]["BoundaryMeterId"];
        expand_boundary_meter_status_log: readonly ("boundary_meter" | "boundary_meter.model" | "boundary_meter.model.make")[];
        hem_system_id: components["schemas"]["HEMSystemId"];
        expand_charging_session: readonly ("vehicle" | "evse" | "sub_sessions")[];
        charging_session_id: components["schemas"]["ChargingSessionId"];
        expand_charging_sub_session: readonly ("evse" | "evse.latest_status_log" | "evse.model" | "evse.model.make" | "evse.user" | "vehicle" | "vehicle.latest_status_log" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user" | "energy_usage" | "schedules" | "assessment" | "flags" | "debug_metadata" | "tariff" | "tariff.supplier" | "carbon_feed" | "grid_feeds")[];
        evse_id_filter: components["schemas"]["EVSEId"];
        vehicle_id_filter: components["schemas"]["VehicleId"];
        user_id_filter: components["schemas"]["UserIdOrMe"];
        energy_delivered_watt_hours__gte: number;
        energy_delivered_watt_hours__lte: number;
        is_finished: boolean;
        mode: "SMART" | "BOOST" | "UNMANAGED_HOME" | "UNMANAGED_OTG" | "MANAGED_OTG";
        charging_sub_session_id: components["schemas"]["ChargingSubSessionId"];
        expand_charging_sub_session_assessment: readonly "charging_sub_session"[];
        expand_charging_sub_session_debug_metadata: readonly "charging_sub_session"[];
        expand_charging_sub_session_energy_usage: readonly "charging_sub_session"[];
        energy_delivered_watt_hours__gt: number;
        expand_charging_sub_session_flags: readonly "charging_sub_session"[];
        expand_charging_sub_session_schedule_plans: readonly ("charging_sub_session" | "price_data")[];
        expand_charging_sub_session_schedules: readonly "charging_sub_session"[];
        expand_dispatcher_log: readonly "charging_sub_session"[];
        dispatch_coordinator_id: string;
        dispatch_event_id: components["schemas"]["DispatchEventId"];
        supplier_id: components["schemas"]["SupplierId"];
        expand_tariff: readonly ("supplier" | "scheduler_tariff")[];
        supplier_id_filter: components["schemas"]["SupplierId"];
        tariff_valid_filter: boolean;
        tariff_gsp_group_filter: string;
        include_optional_tariff: "daily_prices";
        tariff_id: components["schemas"]["TariffId"];
        expand_tariff_detail: readonly ("supplier" | "scheduler_tariff" | "prices")[];
        carbon_feed_id: components["schemas"]["CarbonFeedId"];
        expand_carbon_intensity: readonly "carbon_feed"[];
        grid_feed_id: components["schemas"]["GridFeedId"];
        solar_forecast_id: components["schemas"]["SolarForecastId"];
        started_at__gte: string;
        started_at__lte: string;
        expand_solar_forecast_log: readonly "solar_forecast"[];
        valid_period_start: string;
        program_id: components["schemas"]["ProgramId"];
        participation_agreement_version_id: components["schemas"]["ParticipationAgreementVersionId"];
        tier_id: components["schemas"]["ProgramTierId"];
        expand_program_vehicle_compatibility: readonly "model"[];
        expand_rebateevidencefile: readonly "rebate_evidence_type"[];
        rebate_evidence_file_id: components["schemas"]["RebateEvidenceFileId"];
        rebate_evidence_type_id: components["schemas"]["RebateEvidenceTypeId"];
        expand_rebatetype: readonly "required_evidence"[];
        rebate_type_id: components["schemas"]["RebateTypeId"];
        expand_user_rebate: readonly ("rebate_type" | "rebate_type.required_evidence")[];
        user_rebate_id: components["schemas"]["UserRebateId"];
        region_group_id: components["schemas"]["RegionGroupId"];
        region_id: components["schemas"]["RegionId"];
        timezone_id: components["schemas"]["TimezoneId"];
        svix_id: string;
        svix_timestamp: string;
        svix_signature: string;
    };
    requestBodies: never;
    headers: {
        /** @description Version of the API that made this response. If the request named none, it is the default version of the OAuth application. */
        EvEnergyVersion: 2;
        /**
         * @description Requests allowed in a rolling hour: 1000 for each pair of OAuth application and user unless agreed otherwise, 50 for an anonymous IP address on the catalogues.
         * @example 1000
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the current rolling hour.
         * @example 999
         */
        RateLimitRemaining: number;
        /**
         * @description Whole seconds to wait before the next request (RFC 9110, section 10.2.3).
         * @example 42
         */
        RetryAfter: number;
        /**
         * @description Links to the neighbouring pages (RFC 8288), `rel="previous"` and `rel="next"`. At either end of the collection the target is `about:blank`. Follow these URLs as they are.
         * @example <about:blank>; rel="previous", <https://api.ev.energy/v2/vehicles?page_size=25&page_after=vhcl01HRFF3SEVSCRAV9B3CHVDFN0H>; rel="next"
         */
        LinkCursor: string;
        /**
         * @description Links to the neighbouring pages (RFC 8288), `rel="previous"` and `rel="next"`, with a page number. Before the first and after the last page the target is `about:blank`. Follow these URLs as they are.
         * @example <about:blank>; rel="previous", <https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0/connectors?page=2&page_size=25>; rel="next"
         */
        LinkPage: string;
        /**
         * @description Links to the neighbouring pages (RFC 8288), `rel="previous"` and `rel="next"`, with a timestamp as the cursor. At either end of the log the target is `about:blank`. Follow these URLs as they are.
         * @example <about:blank>; rel="previous", <https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/status_logs?page_size=25&page_after=2024-04-18T08:53:52.225655Z>; rel="next"
         */
        LinkTimestamp: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "get-root": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Root"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-auth-password_reset": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The account to reset. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PasswordResetResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["InvalidPasswordReset"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-users": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the user's default location to expand. `default_location.tariff.supplier` expands the tariff too. */
                expand?: components["parameters"]["expand_user"];
                /** @description Keeps the user with exactly this email address, in upper or lower case. */
                email?: components["parameters"]["email"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-users": {
        parameters: {
            query?: {
                /** @description References of the user's default location to expand. `default_location.tariff.supplier` expands the tariff too. */
                expand?: components["parameters"]["expand_user"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
                "multipart/form-data": components["schemas"]["UserCreate"];
                "application/x-www-form-urlencoded": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["InvalidUser"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-users-user_id": {
        parameters: {
            query?: {
                /** @description References of the user's default location to expand. `default_location.tariff.supplier` expands the tariff too. */
                expand?: components["parameters"]["expand_user"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-users-user_id": {
        parameters: {
            query?: {
                /** @description References of the user's default location to expand. `default_location.tariff.supplier` expands the tariff too. */
                expand?: components["parameters"]["expand_user"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
                "multipart/form-data": components["schemas"]["UserUpdate"];
                "application/x-www-form-urlencoded": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["InvalidUser"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-users-user_id-notification_preferences": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UserNotificationPreferences"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-users-user_id-notification_preferences": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /** @description The groups to switch. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserNotificationPreferencesUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UserNotificationPreferences"];
                };
            };
            400: components["responses"]["InvalidNotificationPreferencesUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-users-user_id-payout_method": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PayoutMethod"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "delete-users-user_id-payout_method": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-users-user_id-payout_method": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /** @description The wallet, and who receives in it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutMethodUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PayoutMethod"];
                };
            };
            400: components["responses"]["InvalidPayoutMethodUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-users-user_id-route_planner_preferences": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RoutePlannerPreferences"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-users-user_id-route_planner_preferences": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /** @description The preferences to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoutePlannerPreferencesUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RoutePlannerPreferences"];
                };
            };
            400: components["responses"]["InvalidRoutePlannerPreferencesUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-users-user_id-saved_routes": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SavedRoute"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-users-user_id-saved_routes": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /** @description The route to save. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedRouteCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["SavedRoute"];
                };
            };
            400: components["responses"]["InvalidSavedRoute"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-users-user_id-saved_routes-saved_route_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
                /** @description Id of the saved route. */
                saved_route_id: components["parameters"]["saved_route_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SavedRoute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "delete-users-user_id-saved_routes-saved_route_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
                /** @description Id of the saved route. */
                saved_route_id: components["parameters"]["saved_route_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-users-user_id-saved_routes-saved_route_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the user, or `me`. */
                user_id: components["parameters"]["user_id"];
                /** @description Id of the saved route. */
                saved_route_id: components["parameters"]["saved_route_id"];
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedRouteUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SavedRoute"];
                };
            };
            400: components["responses"]["InvalidSavedRoute"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-notifications": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Notification"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-notifications-notification_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path: {
                /** @description Id of the notification. */
                notification_id: components["parameters"]["notification_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-notifications-notification_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the notification. */
                notification_id: components["parameters"]["notification_id"];
            };
            cookie?: never;
        };
        /** @description When the notification was read. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": {
                        Notification?: components["schemas"]["Notification"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-subscription_offerings-offering_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path: {
                /** @description Id of the subscription offering. */
                offering_id: components["parameters"]["offering_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SubscriptionOffering"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-subscriptions": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the subscription to expand. */
                expand?: components["parameters"]["expand_subscription"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Subscription"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-support-ticket-stats-priority": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SupportTicketPriorityBreakdown"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-support-ticket-stats-resolution": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SupportTicketResolution"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-support-ticket-stats-sankey": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SupportTicketSankey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-support-ticket-stats-source": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SupportTicketSourceBreakdown"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-support-ticket-stats-status": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SupportTicketStatusBreakdown"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-support-ticket-stats-top-categories": {
        parameters: {
            query?: {
                /** @description Largest number of categories, and of subcategories. */
                limit?: number;
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SupportTicketTopCategories"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-support-ticket-stats-volume": {
        parameters: {
            query?: {
                /** @description Length of a period. */
                group_by?: "day" | "week" | "month";
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SupportTicketVolume"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-support_tickets": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the ticket to expand. `messages` becomes an array of messages. */
                expand?: components["parameters"]["expand_support_ticket"];
                /** @description Keeps the ticket with this id in the support system. */
                external_ticket_id?: string;
                /** @description Keeps tickets with this verified category. */
                human_verified_category?: string;
                /** @description Keeps tickets with this verified subcategory. */
                human_verified_subcategory?: string;
                /** @description Keeps tickets with this proposed category. */
                ai_generated_category?: string;
                /** @description Keeps tickets with this proposed subcategory. */
                ai_generated_subcategory?: string;
                /** @description `true` keeps tickets without a verified category, `false` those with one. */
                human_verified_category__isnull?: boolean;
                /** @description `true` keeps tickets without a verified subcategory, `false` those with one. */
                human_verified_subcategory__isnull?: boolean;
                /** @description `true` keeps tickets without a proposed category, `false` those with one. */
                ai_generated_category__isnull?: boolean;
                /** @description `true` keeps tickets without a proposed subcategory, `false` those with one. */
                ai_generated_subcategory__isnull?: boolean;
                /** @description Keeps tickets with this status, such as Open, Resolved or Closed. */
                status?: string;
                /** @description Keeps tickets with any of these statuses, separated by commas. */
                status__in?: string;
                /** @description Keeps tickets with this priority, such as Low, Medium, High or Urgent. */
                priority?: string;
                /** @description Keeps tickets with any of these priorities, separated by commas. */
                priority__in?: string;
                /** @description `true` keeps tickets without a priority, `false` those with one. */
                priority__isnull?: boolean;
                /** @description Keeps tickets created at this time or later. */
                created_at__gte?: string;
                /** @description Keeps tickets created at this time or earlier. */
                created_at__lte?: string;
                /** @description Keeps tickets created in a period, written as its start and its end with a comma between them. */
                created_at__range?: string;
                /** @description Keeps tickets of this user. Takes the URL of the user. */
                user?: string;
                /** @description `true` keeps tickets without a user, `false` those with one. */
                user__isnull?: boolean;
                /** @description Keeps tickets that have this tag among their tags. */
                tags?: string;
                /** @description Keeps tickets from this source, such as Email, Phone or Feedback Widget. */
                source?: string;
                /** @description Keeps tickets from any of these sources, separated by commas. */
                source__in?: string;
                /** @description Keeps tickets resolved at this time or later. */
                resolved_at__gte?: string;
                /** @description Keeps tickets resolved at this time or earlier. */
                resolved_at__lte?: string;
                /** @description Keeps tickets resolved in a period, written as its start and its end with a comma between them. */
                resolved_at__range?: string;
                /** @description `true` keeps tickets that are not resolved, `false` those that are. */
                resolved_at__isnull?: boolean;
                /** @description Keeps tickets last changed at this time or later. */
                ticket_updated_at__gte?: string;
                /** @description Keeps tickets last changed at this time or earlier. */
                ticket_updated_at__lte?: string;
                /** @description Keeps tickets last changed in a period, written as its start and its end with a comma between them. */
                ticket_updated_at__range?: string;
                /** @description `true` keeps tickets that have not been changed, `false` those that have. */
                ticket_updated_at__isnull?: boolean;
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SupportTicket"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-support_tickets-categories": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SupportTicketCategories"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-support_tickets-support_ticket_id": {
        parameters: {
            query?: {
                /** @description References of the ticket to expand. `messages` becomes an array of messages. */
                expand?: components["parameters"]["expand_support_ticket"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the support ticket. */
                support_ticket_id: components["parameters"]["support_ticket_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SupportTicket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-support_tickets-support_ticket_id": {
        parameters: {
            query?: {
                /** @description References of the ticket to expand. `messages` becomes an array of messages. */
                expand?: components["parameters"]["expand_support_ticket"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the support ticket. */
                support_ticket_id: components["parameters"]["support_ticket_id"];
            };
            cookie?: never;
        };
        /** @description The categories to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportTicketUpdate"];
                "multipart/form-data": components["schemas"]["SupportTicketUpdate"];
                "application/x-www-form-urlencoded": components["schemas"]["SupportTicketUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SupportTicket"];
                };
            };
            400: components["responses"]["InvalidSupportTicketUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-support_tickets-support_ticket_id-messages": {
        parameters: {
            query?: {
                /** @description Keeps messages of this type: `INITIAL_REQUEST`, `CUSTOMER_RESPONSE`, `HUMAN_AGENT_RESPONSE` or `AI_AGENT_RESPONSE`. */
                message_type?: string;
                /** @description Keeps messages of any of these types, separated by commas. */
                message_type__in?: string;
                /** @description Keeps the message at this place in the conversation; 0 is the first. */
                position?: number;
                /** @description Keeps messages at this place or later. */
                position__gte?: number;
                /** @description Keeps messages at this place or earlier. */
                position__lte?: number;
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the support ticket. */
                support_ticket_id: components["parameters"]["support_ticket_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SupportTicketMessage"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-support_tickets-support_ticket_id-messages-message_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the support ticket. */
                support_ticket_id: components["parameters"]["support_ticket_id"];
                /** @description Id of the message in the ticket. */
                message_id: components["parameters"]["message_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SupportTicketMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicle_compatibility-check": {
        parameters: {
            query: {
                /** @description The model to check. */
                vehicle_model_id: components["schemas"]["VehicleModelId"];
                /** @description Country to check for, as two letters of ISO 3166-1 in either case. Without it `Accept-Language` decides, then `US`. Ignored with `program_id`. */
                country?: string;
                /** @description OAuth client id of the application. When the application is in sandbox mode, the answer is a fixed one and nothing is looked up. */
                client_id?: string;
                /** @description Program to check for, which also decides the country. Leave it out while the program of the user is not known, as before sign-up. */
                program_id?: components["schemas"]["ProgramId"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language_region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleCompatibility"];
                };
            };
            400: components["responses"]["InvalidVehicleCompatibilityCheck"];
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicle_makes": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps what is available in the region and the program of this user. */
                available_for_user_id?: components["parameters"]["available_for_user_id"];
                /** @description Sorts by name, from A to Z or, with `-name`, from Z to A. Without it, or with a value that the API does not know, the list is in order of creation. */
                ordering?: components["parameters"]["ordering_by_name"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleMake"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicle_makes-vehicle_make_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle make. */
                vehicle_make_id: components["parameters"]["vehicle_make_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleMake"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicle_models": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the vehicle model to expand. */
                expand?: components["parameters"]["expand_vehicle_model"];
                /** @description Keeps the models of this vehicle make. */
                make_id?: components["parameters"]["vehicle_make_id_filter"];
                /** @description Keeps what is available in the region and the program of this user. */
                available_for_user_id?: components["parameters"]["available_for_user_id"];
                /** @description Sorts by name, from A to Z or, with `-name`, from Z to A. Without it, or with a value that the API does not know, the list is in order of creation. */
                ordering?: components["parameters"]["ordering_by_name"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleModel"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-vehicle_models": {
        parameters: {
            query?: {
                /** @description References of the vehicle model to expand. */
                expand?: components["parameters"]["expand_vehicle_model"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The model to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleModelCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["VehicleModel"];
                };
            };
            400: components["responses"]["InvalidVehicleModelCreate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicle_models-vehicle_model_id": {
        parameters: {
            query?: {
                /** @description References of the vehicle model to expand. */
                expand?: components["parameters"]["expand_vehicle_model"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle model. */
                vehicle_model_id: components["parameters"]["vehicle_model_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleModel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-vehicle_models-vehicle_model_id": {
        parameters: {
            query?: {
                /** @description References of the vehicle model to expand. */
                expand?: components["parameters"]["expand_vehicle_model"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle model. */
                vehicle_model_id: components["parameters"]["vehicle_model_id"];
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleModelUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleModel"];
                };
            };
            400: components["responses"]["InvalidVehicleModelUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicle_models-vehicle_model_id-connectors": {
        parameters: {
            query?: {
                /** @description Number of the page, counted from 1. A page past the last one is a `404` problem. */
                page?: components["parameters"]["page"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle model. */
                vehicle_model_id: components["parameters"]["vehicle_model_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleModelConnector"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-vehicle_models-vehicle_model_id-connectors": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle model. */
                vehicle_model_id: components["parameters"]["vehicle_model_id"];
            };
            cookie?: never;
        };
        /** @description The connector to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleModelConnectorCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["VehicleModelConnector"];
                };
            };
            400: components["responses"]["InvalidVehicleModelConnector"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicle_models-vehicle_model_id-connectors-region": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle model. */
                vehicle_model_id: components["parameters"]["vehicle_model_id"];
                /** @description Region of the connector. */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleModelConnector"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-vehicle_models-vehicle_model_id-connectors-region": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle model. */
                vehicle_model_id: components["parameters"]["vehicle_model_id"];
                /** @description Region of the connector. */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleModelConnectorUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleModelConnector"];
                };
            };
            400: components["responses"]["InvalidVehicleModelConnectorUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicle_onboarding": {
        parameters: {
            query: {
                /** @description Id of the user who connects a device. */
                user_id: components["parameters"]["user_id_onboarding"];
                /** @description Make of the vehicle. Enough by itself where the make has an `onboarding_url`. */
                make_id?: string;
                /** @description Model of the vehicle. Enough by itself where the model has an `onboarding_url`. */
                model_id?: string;
                /** @description Trim of the vehicle. Enough by itself where the trim has an `onboarding_url`. */
                trim_id?: string;
                /** @description Id of your OAuth application, the one that you request tokens with. ev.energy issues it when it sets up your integration; an unknown one is an error. The user's browser passes through an OAuth flow, to which the application lends its branding, redirect addresses and scopes. */
                client_id: components["parameters"]["client_id"];
                /** @description `json` for a `200` with the provider's address in place of the redirect, for an app that chooses between a web view and the provider's SDK. Needs one of `make_id`, `model_id` and `trim_id`. */
                response_type?: "json";
                /** @description Where the browser goes at the end. Scheme and host must be those of a redirect URI registered for the application or of its `onboarding_redirect_url`, else `400`. Defaults to the `onboarding_redirect_url`. */
                redirect_uri?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleOnboarding"];
                };
            };
            302: {
                content?: never;
            };
            400: components["responses"]["InvalidVehicleOnboarding"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: {
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-vehicle_onboarding-complete": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The authorization request and the code that answers it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleOnboardingCompletionRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["VehicleOnboardingCompletion"];
                };
            };
            400: components["responses"]["InvalidVehicleOnboardingCompletion"];
            404: {
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            422: {
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-vehicle_onboarding-onboarding_link": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The make to onboard and the address to write to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleOnboardingLinkRequest"];
            };
        };
        responses: {
            204: {
                content?: never;
            };
            400: components["responses"]["InvalidVehicleOnboardingLink"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicle_trims": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the vehicle trim to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_vehicle_trim"];
                /** @description Keeps the trims of this vehicle model. */
                model_id?: components["parameters"]["vehicle_model_id_filter"];
                /** @description Sorts by name, from A to Z or, with `-name`, from Z to A. Without it, or with a value that the API does not know, the list is in order of creation. */
                ordering?: components["parameters"]["ordering_by_name"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleTrim"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-vehicle_trims": {
        parameters: {
            query?: {
                /** @description References of the vehicle trim to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_vehicle_trim"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The trim to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleTrimCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["VehicleTrim"];
                };
            };
            400: components["responses"]["InvalidVehicleTrimCreate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicle_trims-vehicle_trim_id": {
        parameters: {
            query?: {
                /** @description References of the vehicle trim to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_vehicle_trim"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle trim. */
                vehicle_trim_id: components["parameters"]["vehicle_trim_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleTrim"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-vehicle_waitlist": {
        parameters: {
            query?: {
                /** @description OAuth client id of the application. When the application is in sandbox mode, the answer is a fixed `201` and nothing is stored, as in the onboarding operations and the compatibility check. */
                client_id?: string;
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language_region"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Who to write to, and about which vehicle. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleWaitlistEntryCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["VehicleWaitlistEntry"];
                };
            };
            400: components["responses"]["InvalidVehicleWaitlistEntry"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicles": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the vehicle to expand. `trim.model.make` expands `trim` and `trim.model` too. */
                expand?: components["parameters"]["expand_vehicle"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Vehicle"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-vehicles": {
        parameters: {
            query?: {
                /** @description References of the vehicle to expand. `trim.model.make` expands `trim` and `trim.model` too. */
                expand?: components["parameters"]["expand_vehicle"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user_required"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The vehicle to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Vehicle"];
                };
            };
            400: components["responses"]["InvalidVehicleCreate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicles-vehicle_id": {
        parameters: {
            query?: {
                /** @description References of the vehicle to expand. `trim.model.make` expands `trim` and `trim.model` too. */
                expand?: components["parameters"]["expand_vehicle"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Vehicle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "delete-vehicles-vehicle_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": {
                        [key: string]: number;
                    };
                };
            };
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-vehicles-vehicle_id": {
        parameters: {
            query?: {
                /** @description References of the vehicle to expand. `trim.model.make` expands `trim` and `trim.model` too. */
                expand?: components["parameters"]["expand_vehicle"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Vehicle"];
                };
            };
            400: components["responses"]["InvalidVehicleUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicles-vehicle_id-command_logs": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps entries logged at this time or later. */
                logged_at__gte?: components["parameters"]["logged_at__gte"];
                /** @description Keeps entries logged at this time or earlier. */
                logged_at__lte?: components["parameters"]["logged_at__lte"];
                /** @description References of the command log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_vehicle_command_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleCommandLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicles-vehicle_id-command_logs-logged_at": {
        parameters: {
            query?: {
                /** @description References of the command log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_vehicle_command_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
                /** @description When the entry was logged. Identifies the entry among those of its device. */
                logged_at: components["parameters"]["logged_at"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleCommandLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicles-vehicle_id-connectors": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleConnectors"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-vehicles-vehicle_id-connectors": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleConnectorsUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleConnectors"];
                };
            };
            400: components["responses"]["InvalidVehicleConnectorsUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-vehicles-vehicle_id-disconnect": {
        parameters: {
            query?: {
                /** @description References of the vehicle to expand. `trim.model.make` expands `trim` and `trim.model` too. */
                expand?: components["parameters"]["expand_vehicle"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Vehicle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicles-vehicle_id-error_logs": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps entries logged at this time or later. */
                logged_at__gte?: components["parameters"]["logged_at__gte"];
                /** @description Keeps entries logged at this time or earlier. */
                logged_at__lte?: components["parameters"]["logged_at__lte"];
                /** @description References of the error log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_vehicle_error_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleAPIErrorLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicles-vehicle_id-error_logs-logged_at": {
        parameters: {
            query?: {
                /** @description References of the error log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_vehicle_error_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
                /** @description When the entry was logged. Identifies the entry among those of its device. */
                logged_at: components["parameters"]["logged_at"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleAPIErrorLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicles-vehicle_id-location_logs": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps entries sampled at this time or later. */
                sampled_at__gte?: components["parameters"]["sampled_at__gte"];
                /** @description Keeps entries sampled at this time or earlier. */
                sampled_at__lte?: components["parameters"]["sampled_at__lte"];
                /** @description References of the location log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_vehicle_location_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleLocationLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicles-vehicle_id-location_logs-sampled_at": {
        parameters: {
            query?: {
                /** @description References of the location log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_vehicle_location_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
                /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
                sampled_at: components["parameters"]["sampled_at"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleLocationLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-vehicles-vehicle_id-reconnect": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["VehicleReconnectionUrl"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicles-vehicle_id-state_of_charge": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleStateOfCharge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-vehicles-vehicle_id-state_of_charge": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        /** @description The battery level to store. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleStateOfChargeUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleStateOfCharge"];
                };
            };
            400: components["responses"]["InvalidVehicleStateOfChargeUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicles-vehicle_id-status_logs": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps entries sampled at this time or later. */
                sampled_at__gte?: components["parameters"]["sampled_at__gte"];
                /** @description Keeps entries sampled at this time or earlier. */
                sampled_at__lte?: components["parameters"]["sampled_at__lte"];
                /** @description References of the status log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_vehicle_status_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleStatusLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicles-vehicle_id-status_logs-sampled_at": {
        parameters: {
            query?: {
                /** @description References of the status log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_vehicle_status_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
                /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
                sampled_at: components["parameters"]["sampled_at"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VehicleStatusLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-vehicles-vehicle_id-vpp_modes": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VPPModes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evse_compatibility-check": {
        parameters: {
            query: {
                /** @description Model to look up. */
                evse_model_id: components["schemas"]["EVSEModelId"];
                /** @description Country the charger is in, two letters of ISO 3166-1 in upper or lower case. Ignored when `program_id` is sent. */
                country?: string;
                /** @description Client id of an OAuth application. An application in sandbox mode gets a fixed sample answer; no data is read for it. */
                client_id?: string;
                /** @description Program to check against as well. Leave it out as long as the program is not known. Its country takes the place of `country` and `Accept-Language`. */
                program_id?: components["schemas"]["ProgramId"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language_region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSECompatibility"];
                };
            };
            400: components["responses"]["InvalidEVSECompatibilityCheck"];
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evse_firmware_versions": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEFirmwareVersion"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evse_firmware_versions-evse_firmware_version_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE firmware version. */
                evse_firmware_version_id: components["parameters"]["evse_firmware_version_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEFirmwareVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evse_makes": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps what is available in the region and the program of this user. */
                available_for_user_id?: components["parameters"]["available_for_user_id"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEMake"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evse_makes-evse_make_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE make. */
                evse_make_id: components["parameters"]["evse_make_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEMake"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evse_models": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the EVSE model to expand. */
                expand?: components["parameters"]["expand_evse_model"];
                /** @description Keeps what is available in the region and the program of this user. */
                available_for_user_id?: components["parameters"]["available_for_user_id"];
                /** @description Keeps what this EVSE make offers. */
                make_id?: components["parameters"]["evse_make_id_filter"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEModel"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evse_models-evse_model_id": {
        parameters: {
            query?: {
                /** @description References of the EVSE model to expand. */
                expand?: components["parameters"]["expand_evse_model"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE model. */
                evse_model_id: components["parameters"]["evse_model_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEModel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evse_onboarding": {
        parameters: {
            query: {
                /** @description Id of the user who connects a device. */
                user_id: components["parameters"]["user_id_onboarding"];
                /** @description Make of the EVSE, where it is known. */
                make_id?: components["schemas"]["EVSEMakeId"];
                /** @description Model of the EVSE, where it is known. The user then goes straight to the provider. */
                model_id?: components["schemas"]["EVSEModelId"];
                /** @description Id of your OAuth application, the one that you request tokens with. ev.energy issues it when it sets up your integration; an unknown one is an error. The user's browser passes through an OAuth flow, to which the application lends its branding, redirect addresses and scopes. */
                client_id: components["parameters"]["client_id"];
                /** @description `json` asks for a JSON body (200) where a redirect (302) would be the answer. Needs `make_id` or `model_id`; with neither, the answer is a `400`. */
                response_type?: "json";
                /** @description Where the user returns to at the end. Scheme and host have to be those of a redirect URI registered for the application or of its `onboarding_redirect_url`; any other is a `400`. Defaults to `onboarding_redirect_url`. */
                redirect_uri?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEOnboarding"];
                };
            };
            302: {
                content?: never;
            };
            400: components["responses"]["InvalidEVSEOnboarding"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-evse_onboarding-import": {
        parameters: {
            query?: {
                /** @description References of the EVSE to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_evse"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Provider and serial number of the charger. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EVSEImportRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["EVSE"];
                };
            };
            400: components["responses"]["InvalidEVSEImport"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: {
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            422: {
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-evse_waitlist": {
        parameters: {
            query?: {
                /** @description Client id of an OAuth application. An application in sandbox mode gets a fixed `201`; nothing is stored for it. */
                client_id?: string;
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language_region"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The email address to notify and the charger it waits for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EVSEWaitlistEntryCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["EVSEWaitlistEntry"];
                };
            };
            400: components["responses"]["InvalidEVSEWaitlistEntry"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evses": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the EVSE to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_evse"];
                /** @description Keeps the EVSE whose chargepoint id is exactly this. */
                cpid?: components["parameters"]["cpid"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSE"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evses-evse_id": {
        parameters: {
            query?: {
                /** @description References of the EVSE to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_evse"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSE"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "delete-evses-evse_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-evses-evse_id": {
        parameters: {
            query?: {
                /** @description References of the EVSE to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_evse"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EVSEUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSE"];
                };
            };
            400: components["responses"]["InvalidEVSEUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evses-evse_id-command_logs": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps entries logged at this time or later. */
                logged_at__gte?: components["parameters"]["logged_at__gte"];
                /** @description Keeps entries logged at this time or earlier. */
                logged_at__lte?: components["parameters"]["logged_at__lte"];
                /** @description References of the command log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_evse_command_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSECommandLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evses-evse_id-command_logs-logged_at": {
        parameters: {
            query?: {
                /** @description References of the command log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_evse_command_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
                /** @description When the entry was logged. Identifies the entry among those of its device. */
                logged_at: components["parameters"]["logged_at"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSECommandLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evses-evse_id-connectivity": {
        parameters: {
            query?: {
                /** @description References of the connectivity report to expand. Its only one is the EVSE's latest status log. */
                expand?: components["parameters"]["expand_evse_connectivity"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEConnectivity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evses-evse_id-error_logs": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps entries sampled at this time or later. */
                sampled_at__gte?: components["parameters"]["sampled_at__gte"];
                /** @description Keeps entries sampled at this time or earlier. */
                sampled_at__lte?: components["parameters"]["sampled_at__lte"];
                /** @description References of the error log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_evse_error_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEAPIErrorLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evses-evse_id-error_logs-sampled_at": {
        parameters: {
            query?: {
                /** @description References of the error log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_evse_error_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
                /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
                sampled_at: components["parameters"]["sampled_at"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEAPIErrorLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evses-evse_id-ocpp_logs": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps entries sampled at this time or later. */
                sampled_at__gte?: components["parameters"]["sampled_at__gte"];
                /** @description Keeps entries sampled at this time or earlier. */
                sampled_at__lte?: components["parameters"]["sampled_at__lte"];
                /** @description Keeps messages of this OCPP action. */
                action?: components["parameters"]["ocpp_action"];
                /** @description Keeps messages of any of these OCPP actions, separated by commas. */
                action__in?: components["parameters"]["ocpp_action__in"];
                /** @description Keeps messages that went one way. `SENT` went to the EVSE, `RECEIVED` came from it. */
                direction?: components["parameters"]["ocpp_direction"];
                /** @description Keeps calls that were answered with this OCPP error code. */
                error_code?: components["parameters"]["ocpp_error_code"];
                /** @description Keeps calls that were answered with any of these OCPP error codes, separated by commas. */
                error_code__in?: components["parameters"]["ocpp_error_code__in"];
                /** @description References of the OCPP log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_evse_ocpp_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEOCPPLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evses-evse_id-ocpp_logs-sampled_at": {
        parameters: {
            query?: {
                /** @description References of the OCPP log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_evse_ocpp_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
                /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
                sampled_at: components["parameters"]["sampled_at"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEOCPPLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-evses-evse_id-reconnect": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["EVSEReconnectionUrl"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evses-evse_id-status_logs": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps entries sampled at this time or later. */
                sampled_at__gte?: components["parameters"]["sampled_at__gte"];
                /** @description Keeps entries sampled at this time or earlier. */
                sampled_at__lte?: components["parameters"]["sampled_at__lte"];
                /** @description References of the status log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_evse_status_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEStatusLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evses-evse_id-status_logs-sampled_at": {
        parameters: {
            query?: {
                /** @description References of the status log to expand. A dotted value expands each reference on its way. */
                expand?: components["parameters"]["expand_evse_status_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
                /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
                sampled_at: components["parameters"]["sampled_at"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSEStatusLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evses-evse_id-vpp_modes": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VPPModes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-cpms_providers": {
        parameters: {
            query?: {
                /** @description Id of a resource whose ids are words; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before_word"];
                /** @description Id of a resource whose ids are words; the page holds what follows it. Take it from the `next` link of the `Link` header. */
                page_after?: components["parameters"]["page_after_word"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CPMSProvider"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-cpms_providers-cpms_provider_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the CPMS provider, a word. One that does not exist is a `404` problem. */
                cpms_provider_id: components["parameters"]["cpms_provider_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CPMSProvider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evse_sites": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSESite"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-evse_sites-evse_site_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the EVSE site. */
                evse_site_id: components["parameters"]["evse_site_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EVSESite"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-ct_clamps": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the CT clamp to expand. */
                expand?: components["parameters"]["expand_ct_clamp"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CTClamp"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-ct_clamps-ct_clamp_id": {
        parameters: {
            query?: {
                /** @description References of the CT clamp to expand. */
                expand?: components["parameters"]["expand_ct_clamp"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the CT clamp. */
                ct_clamp_id: components["parameters"]["ct_clamp_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CTClamp"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-ct_clamps-ct_clamp_id-logs": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps entries sampled at this time or later. */
                sampled_at__gte?: components["parameters"]["sampled_at__gte"];
                /** @description Keeps entries sampled at this time or earlier. */
                sampled_at__lte?: components["parameters"]["sampled_at__lte"];
                /** @description References of the log to expand. `ct_clamp.evse` expands `ct_clamp` too. */
                expand?: components["parameters"]["expand_ct_clamp_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the CT clamp. */
                ct_clamp_id: components["parameters"]["ct_clamp_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CTClampLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-ct_clamps-ct_clamp_id-logs-sampled_at": {
        parameters: {
            query?: {
                /** @description References of the log to expand. `ct_clamp.evse` expands `ct_clamp` too. */
                expand?: components["parameters"]["expand_ct_clamp_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the CT clamp. */
                ct_clamp_id: components["parameters"]["ct_clamp_id"];
                /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
                sampled_at: components["parameters"]["sampled_at"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CTClampLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-inverter_makes": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps what is available in the region and the program of this user. */
                available_for_user_id?: components["parameters"]["available_for_user_id"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InverterMake"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-inverter_makes-inverter_make_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path: {
                /** @description Id of the make of inverters. */
                inverter_make_id: components["parameters"]["inverter_make_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InverterMake"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-inverter_models": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the model to expand. */
                expand?: components["parameters"]["expand_inverter_model"];
                /** @description Keeps the models of this inverter make. */
                make_id?: components["parameters"]["inverter_make_id_filter"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InverterModel"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-inverter_models-inverter_model_id": {
        parameters: {
            query?: {
                /** @description References of the model to expand. */
                expand?: components["parameters"]["expand_inverter_model"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path: {
                /** @description Id of the model of inverters. */
                inverter_model_id: components["parameters"]["inverter_model_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InverterModel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-inverter_onboarding": {
        parameters: {
            query: {
                /** @description Id of the user who connects a device. */
                user_id: components["parameters"]["user_id_onboarding"];
                /** @description Make of the inverter to connect. */
                make_id?: components["schemas"]["InverterMakeId"];
                /** @description Model of the inverter to connect. The `onboarding_url` of a model brings it along. */
                model_id?: components["schemas"]["InverterModelId"];
                /** @description The inverter to connect, where it exists already. */
                inverter_id?: components["schemas"]["InverterId"];
                /** @description Id of your OAuth application, the one that you request tokens with. ev.energy issues it when it sets up your integration; an unknown one is an error. The user's browser passes through an OAuth flow, to which the application lends its branding, redirect addresses and scopes. */
                client_id: components["parameters"]["client_id"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                content?: never;
            };
            400: components["responses"]["InvalidInverterOnboarding"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-inverters": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the inverter to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_inverter"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Inverter"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-inverters": {
        parameters: {
            query?: {
                /** @description References of the inverter to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_inverter"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The inverter to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InverterCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Inverter"];
                };
            };
            400: components["responses"]["InvalidInverterCreate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-inverters-inverter_id": {
        parameters: {
            query?: {
                /** @description References of the inverter to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_inverter"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path: {
                /** @description Id of the solar inverter. */
                inverter_id: components["parameters"]["inverter_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Inverter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-solar_arrays": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the solar array to expand. */
                expand?: components["parameters"]["expand_solar_array"];
                /** @description Vehicle for which the forecast gives `percent_vehicle_battery_charge_until_midnight`. Without it that figure is null. */
                vehicle_id?: components["schemas"]["VehicleId"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SolarArray"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-solar_arrays": {
        parameters: {
            query?: {
                /** @description References of the solar array to expand. */
                expand?: components["parameters"]["expand_solar_array"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The solar array to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SolarArrayCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["SolarArray"];
                };
            };
            400: components["responses"]["InvalidSolarArray"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-solar_arrays-solar_array_id": {
        parameters: {
            query?: {
                /** @description References of the solar array to expand. */
                expand?: components["parameters"]["expand_solar_array"];
                /** @description Vehicle for which the forecast gives `percent_vehicle_battery_charge_until_midnight`. Without it that figure is null. */
                vehicle_id?: components["schemas"]["VehicleId"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path: {
                /** @description Id of the solar array. */
                solar_array_id: components["parameters"]["solar_array_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SolarArray"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-solar_arrays-solar_array_id": {
        parameters: {
            query?: {
                /** @description References of the solar array to expand. */
                expand?: components["parameters"]["expand_solar_array"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path: {
                /** @description Id of the solar array. */
                solar_array_id: components["parameters"]["solar_array_id"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SolarArrayUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SolarArray"];
                };
            };
            400: components["responses"]["InvalidSolarArray"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-home_batteries": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the home battery to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_home_battery"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HomeBattery"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-home_batteries-home_battery_id": {
        parameters: {
            query?: {
                /** @description References of the home battery to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_home_battery"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the home battery. */
                home_battery_id: components["parameters"]["home_battery_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HomeBattery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-home_batteries-home_battery_id-status_logs": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps entries sampled at this time or later. */
                sampled_at__gte?: components["parameters"]["sampled_at__gte"];
                /** @description Keeps entries sampled at this time or earlier. */
                sampled_at__lte?: components["parameters"]["sampled_at__lte"];
                /** @description References of the log to expand. A value with dots expands what comes before each dot too. */
                expand?: components["parameters"]["expand_home_battery_status_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the home battery. */
                home_battery_id: components["parameters"]["home_battery_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HomeBatteryStatusLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-home_batteries-home_battery_id-status_logs-sampled_at": {
        parameters: {
            query?: {
                /** @description References of the log to expand. A value with dots expands what comes before each dot too. */
                expand?: components["parameters"]["expand_home_battery_status_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the home battery. */
                home_battery_id: components["parameters"]["home_battery_id"];
                /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
                sampled_at: components["parameters"]["sampled_at"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HomeBatteryStatusLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-home_battery_makes": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HomeBatteryMake"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-home_battery_makes-home_battery_make_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path: {
                /** @description Id of the make of home batteries. */
                home_battery_make_id: components["parameters"]["home_battery_make_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HomeBatteryMake"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-home_battery_models": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the model to expand. */
                expand?: components["parameters"]["expand_home_battery_model"];
                /** @description Keeps the models of this home battery make. */
                make_id?: components["parameters"]["home_battery_make_id_filter"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HomeBatteryModel"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-home_battery_models-home_battery_model_id": {
        parameters: {
            query?: {
                /** @description References of the model to expand. */
                expand?: components["parameters"]["expand_home_battery_model"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path: {
                /** @description Id of the model of home batteries. */
                home_battery_model_id: components["parameters"]["home_battery_model_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HomeBatteryModel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-boundary_meter_makes": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["BoundaryMeterMake"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-boundary_meter_makes-boundary_meter_make_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the make of boundary meters. */
                boundary_meter_make_id: components["parameters"]["boundary_meter_make_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["BoundaryMeterMake"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-boundary_meter_models": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the model to expand. */
                expand?: components["parameters"]["expand_boundary_meter_model"];
                /** @description Keeps the models of this boundary meter make. */
                make_id?: components["parameters"]["boundary_meter_make_id_filter"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["BoundaryMeterModel"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-boundary_meter_models-boundary_meter_model_id": {
        parameters: {
            query?: {
                /** @description References of the model to expand. */
                expand?: components["parameters"]["expand_boundary_meter_model"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the model of boundary meters. */
                boundary_meter_model_id: components["parameters"]["boundary_meter_model_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["BoundaryMeterModel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-boundary_meters": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the boundary meter to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_boundary_meter"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["BoundaryMeter"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-boundary_meters-boundary_meter_id": {
        parameters: {
            query?: {
                /** @description References of the boundary meter to expand. `model.make` expands `model` too. */
                expand?: components["parameters"]["expand_boundary_meter"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the boundary meter. */
                boundary_meter_id: components["parameters"]["boundary_meter_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["BoundaryMeter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-boundary_meters-boundary_meter_id-status_logs": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps entries sampled at this time or later. */
                sampled_at__gte?: components["parameters"]["sampled_at__gte"];
                /** @description Keeps entries sampled at this time or earlier. */
                sampled_at__lte?: components["parameters"]["sampled_at__lte"];
                /** @description References of the log to expand. A value with dots expands what comes before each dot too. */
                expand?: components["parameters"]["expand_boundary_meter_status_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the boundary meter. */
                boundary_meter_id: components["parameters"]["boundary_meter_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["BoundaryMeterStatusLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-boundary_meters-boundary_meter_id-status_logs-sampled_at": {
        parameters: {
            query?: {
                /** @description References of the log to expand. A value with dots expands what comes before each dot too. */
                expand?: components["parameters"]["expand_boundary_meter_status_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the boundary meter. */
                boundary_meter_id: components["parameters"]["boundary_meter_id"];
                /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
                sampled_at: components["parameters"]["sampled_at"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["BoundaryMeterStatusLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-hem_systems": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HEMSystem"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-hem_systems-hem_system_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the home energy management system. */
                hem_system_id: components["parameters"]["hem_system_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HEMSystem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-hem_systems-hem_system_id-energy_stats": {
        parameters: {
            query: {
                /** @description Beginning of the range: a time with its offset, on a boundary of `resolution` as seen in the time zone of the HEM system. */
                start: string;
                /** @description End of the range: a time with its offset, on a boundary of `resolution` as seen in the time zone of the HEM system. */
                end: string;
                /** @description Length of a bucket, which also limits the range. */
                resolution: components["schemas"]["HEMSystemEnergyStatsResolution"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the home energy management system. */
                hem_system_id: components["parameters"]["hem_system_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HEMSystemEnergyStatsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-hem_systems-hem_system_id-live_power": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the home energy management system. */
                hem_system_id: components["parameters"]["hem_system_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HEMSystemLivePower"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-charging_sessions": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the charging session to expand. `sub_sessions` becomes an array of sub-sessions. */
                expand?: components["parameters"]["expand_charging_session"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ChargingSession"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-charging_sessions-charging_session_id": {
        parameters: {
            query?: {
                /** @description References of the charging session to expand. `sub_sessions` becomes an array of sub-sessions. */
                expand?: components["parameters"]["expand_charging_session"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the charging session. */
                charging_session_id: components["parameters"]["charging_session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ChargingSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-charging_sessions-charging_session_id-boost_end": {
        parameters: {
            query?: {
                /** @description References of the charging session to expand. `sub_sessions` becomes an array of sub-sessions. */
                expand?: components["parameters"]["expand_charging_session"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the charging session. */
                charging_session_id: components["parameters"]["charging_session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ChargingSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["DeviceUnreachable"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-charging_sessions-charging_session_id-boost_start": {
        parameters: {
            query?: {
                /** @description References of the charging session to expand. `sub_sessions` becomes an array of sub-sessions. */
                expand?: components["parameters"]["expand_charging_session"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the charging session. */
                charging_session_id: components["parameters"]["charging_session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ChargingSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["DeviceUnreachable"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-charging_sub_sessions": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the charging sub-session to expand. A value with dots expands what comes before each dot too. */
                expand?: components["parameters"]["expand_charging_sub_session"];
                /** @description Keeps what involves this EVSE. */
                evse_id?: components["parameters"]["evse_id_filter"];
                /** @description Keeps what involves this vehicle. */
                vehicle_id?: components["parameters"]["vehicle_id_filter"];
                /** @description Keeps what belongs to this user; `me` stands for the user of the token. */
                user_id?: components["parameters"]["user_id_filter"];
                /** @description Keeps what delivered at least this much energy, in watt-hours. */
                energy_delivered_watt_hours__gte?: components["parameters"]["energy_delivered_watt_hours__gte"];
                /** @description Keeps what delivered at most this much energy, in watt-hours. */
                energy_delivered_watt_hours__lte?: components["parameters"]["energy_delivered_watt_hours__lte"];
                /** @description `true` keeps what is over, `false` what still goes on. */
                is_finished?: components["parameters"]["is_finished"];
                /** @description Keeps what was charged in this mode. */
                mode?: components["parameters"]["mode"];
                /** @description Only sub-sessions whose `start` is later than this. */
                start__gt?: string;
                /** @description Only sub-sessions whose `start` is earlier than this. */
                start__lt?: string;
                /** @description Only sub-sessions whose `end` is later than this. */
                end__gt?: string;
                /** @description Only sub-sessions whose `end` is earlier than this. */
                end__lt?: string;
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ChargingSubSession"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-charging_sub_sessions-charging_sub_session_id": {
        parameters: {
            query?: {
                /** @description References of the charging sub-session to expand. A value with dots expands what comes before each dot too. */
                expand?: components["parameters"]["expand_charging_sub_session"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the charging sub-session. */
                charging_sub_session_id: components["parameters"]["charging_sub_session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ChargingSubSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-charging_sub_sessions-charging_sub_session_id-assessment": {
        parameters: {
            query?: {
                /** @description References of the assessment to expand. */
                expand?: components["parameters"]["expand_charging_sub_session_assessment"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the charging sub-session. */
                charging_sub_session_id: components["parameters"]["charging_sub_session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ChargingSubSessionAssessment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-charging_sub_sessions-charging_sub_session_id-debug_metadata": {
        parameters: {
            query?: {
                /** @description References of the metadata to expand. */
                expand?: components["parameters"]["expand_charging_sub_session_debug_metadata"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the charging sub-session. */
                charging_sub_session_id: components["parameters"]["charging_sub_session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ChargingSubSessionDebugMetadata"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-charging_sub_sessions-charging_sub_session_id-energy_usage": {
        parameters: {
            query?: {
                /** @description References of the energy usage to expand. */
                expand?: components["parameters"]["expand_charging_sub_session_energy_usage"];
                /** @description Keeps what delivered more energy than this, in watt-hours. */
                energy_delivered_watt_hours__gt?: components["parameters"]["energy_delivered_watt_hours__gt"];
                /** @description True joins neighbouring intervals with delivery, and likewise those without, so that lengths vary. */
                merge_consecutive_intervals?: boolean;
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the charging sub-session. */
                charging_sub_session_id: components["parameters"]["charging_sub_session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EnergyUsage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-charging_sub_sessions-charging_sub_session_id-flags": {
        parameters: {
            query?: {
                /** @description References of the flags to expand. */
                expand?: components["parameters"]["expand_charging_sub_session_flags"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the charging sub-session. */
                charging_sub_session_id: components["parameters"]["charging_sub_session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ChargingSubSessionFlags"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-charging_sub_sessions-charging_sub_session_id-recalculate_energy_usages": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the charging sub-session. */
                charging_sub_session_id: components["parameters"]["charging_sub_session_id"];
            };
            cookie?: never;
        };
        /** @description How to recalculate. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnergyUsageRecalculationRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EnergyUsageRecalculation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-charging_sub_sessions-charging_sub_session_id-schedule_plans": {
        parameters: {
            query?: {
                /** @description References of the schedule plans to expand. `price_data` adds the rates of the tariff that each plan was made with. */
                expand?: components["parameters"]["expand_charging_sub_session_schedule_plans"];
                /** @description Only plans whose `created_at` is at or after this. */
                created_at__gte?: string;
                /** @description Only plans whose `created_at` is at or before this. */
                created_at__lte?: string;
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the charging sub-session. */
                charging_sub_session_id: components["parameters"]["charging_sub_session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SchedulePlans"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-charging_sub_sessions-charging_sub_session_id-schedules": {
        parameters: {
            query?: {
                /** @description References of the schedules to expand. */
                expand?: components["parameters"]["expand_charging_sub_session_schedules"];
                /** @description Only schedules whose period starts at or after this. */
                started_at__gte?: string;
                /** @description Only schedules whose period starts at or before this. */
                started_at__lte?: string;
                /** @description Only schedules that were made from this schedule plan. */
                schedule_plan_id?: components["schemas"]["SchedulePlanId"];
                /** @description False gives superseded schedules too, not just the one made last for each period. */
                only_most_recently_created?: boolean;
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the charging sub-session. */
                charging_sub_session_id: components["parameters"]["charging_sub_session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Schedules"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-dispatcher_logs": {
        parameters: {
            query: {
                /** @description References of the log to expand. */
                expand?: components["parameters"]["expand_dispatcher_log"];
                /** @description The sub-session whose commands to list. */
                charging_sub_session_id: components["schemas"]["ChargingSubSessionId"];
                /** @description Only logs written at or after this. */
                logged_at__gte?: string;
                /** @description Only logs written at or before this. */
                logged_at__lte?: string;
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DispatcherLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-dispatch_coordinators": {
        parameters: {
            query?: {
                /** @description Id of a resource whose ids are words; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before_word"];
                /** @description Id of a resource whose ids are words; the page holds what follows it. Take it from the `next` link of the `Link` header. */
                page_after?: components["parameters"]["page_after_word"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DispatchCoordinator"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-dispatch_coordinators-dispatch_coordinator_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the dispatch coordinator, which is not a ULID. */
                dispatch_coordinator_id: components["parameters"]["dispatch_coordinator_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DispatchCoordinator"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-dispatch_coordinators-dispatch_coordinator_id-dispatch_events": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the dispatch coordinator, which is not a ULID. */
                dispatch_coordinator_id: components["parameters"]["dispatch_coordinator_id"];
            };
            cookie?: never;
        };
        /** @description The period and the power asked for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchEventCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["DispatchEvent"];
                };
            };
            400: components["responses"]["InvalidDispatchEventCreate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-dispatch_coordinators-dispatch_coordinator_id-dispatch_events-dispatch_event_id-cancel": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the dispatch coordinator, which is not a ULID. */
                dispatch_coordinator_id: components["parameters"]["dispatch_coordinator_id"];
                /** @description Id of the dispatch event. */
                dispatch_event_id: components["parameters"]["dispatch_event_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DispatchEventCancelResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-dispatch_coordinators-dispatch_coordinator_id-dispatch_logs": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps entries logged at this time or later. */
                logged_at__gte?: components["parameters"]["logged_at__gte"];
                /** @description Keeps entries logged at this time or earlier. */
                logged_at__lte?: components["parameters"]["logged_at__lte"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the dispatch coordinator, which is not a ULID. */
                dispatch_coordinator_id: components["parameters"]["dispatch_coordinator_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DispatchLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-dispatch_coordinators-dispatch_coordinator_id-dispatch_logs-logged_at": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the dispatch coordinator, which is not a ULID. */
                dispatch_coordinator_id: components["parameters"]["dispatch_coordinator_id"];
                /** @description When the entry was logged. Identifies the entry among those of its device. */
                logged_at: components["parameters"]["logged_at"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DispatchLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-suppliers": {
        parameters: {
            query?: {
                /** @description Number of the page, counted from 1. A page past the last one is a `404` problem. */
                page?: components["parameters"]["page"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps what is available in the region and the program of this user. */
                available_for_user_id?: components["parameters"]["available_for_user_id"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Supplier"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-suppliers-supplier_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the energy supplier. */
                supplier_id: components["parameters"]["supplier_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-tariffs": {
        parameters: {
            query?: {
                /** @description Number of the page, counted from 1. A page past the last one is a `404` problem. */
                page?: components["parameters"]["page"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the tariff to expand. */
                expand?: components["parameters"]["expand_tariff"];
                /** @description Keeps the tariffs of this supplier. */
                supplier_id?: components["parameters"]["supplier_id_filter"];
                /** @description `true` keeps the tariffs that a new customer can sign up for today, `false` those that are not open yet or no longer. Without it, both are there. A tariff is open from `valid_from` to `valid_until`, both days included, or without end when that is null. */
                valid?: components["parameters"]["tariff_valid_filter"];
                /** @description Keeps the tariffs for this Grid Supply Point group of Great Britain; `_C` is London. */
                gsp_group?: components["parameters"]["tariff_gsp_group_filter"];
                /** @description Keeps what is available in the region and the program of this user. */
                available_for_user_id?: components["parameters"]["available_for_user_id"];
                /** @description Properties to add to each tariff. They take a contract that includes them. */
                include_optional?: components["parameters"]["include_optional_tariff"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Tariff"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-tariffs-tariff_id": {
        parameters: {
            query?: {
                /** @description References of the tariff to expand. `prices` becomes an array of the prices of the past 24 hours, and takes the scope `tariff:prices:read`. */
                expand?: components["parameters"]["expand_tariff_detail"];
                /** @description Keeps what is available in the region and the program of this user. */
                available_for_user_id?: components["parameters"]["available_for_user_id"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the tariff. */
                tariff_id: components["parameters"]["tariff_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TariffDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-tariffs-tariff_id-prices": {
        parameters: {
            query?: {
                /** @description Keeps the prices that start at this time or later. */
                started_at__gte?: string;
                /** @description Keeps the prices that start at this time or earlier. */
                started_at__lte?: string;
                /** @description Number of the page, counted from 1. A page past the last one is a `404` problem. */
                page?: components["parameters"]["page"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the tariff. */
                tariff_id: components["parameters"]["tariff_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Price"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-carbon_feeds": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CarbonFeed"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-carbon_feeds-carbon_feed_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the carbon feed. */
                carbon_feed_id: components["parameters"]["carbon_feed_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CarbonFeed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-carbon_feeds-carbon_feed_id-carbon_intensities": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description References of the carbon intensities to expand. */
                expand?: components["parameters"]["expand_carbon_intensity"];
                /** @description Only intervals that start at or after this. */
                started_at__gte?: string;
                /** @description Only intervals that start at or before this. */
                started_at__lte?: string;
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the carbon feed. */
                carbon_feed_id: components["parameters"]["carbon_feed_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CarbonIntensities"];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-grid_feeds": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["GridFeed"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-grid_feeds-grid_feed_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the grid feed. */
                grid_feed_id: components["parameters"]["grid_feed_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["GridFeed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-grid_feeds-grid_feed_id-levels": {
        parameters: {
            query?: {
                /** @description Only levels that start at or after this. */
                started_at__gte?: string;
                /** @description Only levels that start at or before this. */
                started_at__lte?: string;
                /** @description Number of the page, counted from 1. A page past the last one is a `404` problem. */
                page?: components["parameters"]["page"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the grid feed. */
                grid_feed_id: components["parameters"]["grid_feed_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["GridLevel"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-solar_forecasts": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SolarForecast"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-solar_forecasts-solar_forecast_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the solar forecast. */
                solar_forecast_id: components["parameters"]["solar_forecast_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SolarForecast"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-solar_forecasts-solar_forecast_id-forecast_logs": {
        parameters: {
            query?: {
                /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
                page_before?: components["parameters"]["page_before_timestamp"];
                /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
                page_after?: components["parameters"]["page_after_timestamp"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps logs whose period starts at this time or later. */
                started_at__gte?: components["parameters"]["started_at__gte"];
                /** @description Keeps logs whose period starts at this time or earlier. */
                started_at__lte?: components["parameters"]["started_at__lte"];
                /** @description References of the log to expand. */
                expand?: components["parameters"]["expand_solar_forecast_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the solar forecast. */
                solar_forecast_id: components["parameters"]["solar_forecast_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SolarForecastLog"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-solar_forecasts-solar_forecast_id-forecast_logs-valid_period_start": {
        parameters: {
            query?: {
                /** @description References of the log to expand. */
                expand?: components["parameters"]["expand_solar_forecast_log"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the solar forecast. */
                solar_forecast_id: components["parameters"]["solar_forecast_id"];
                /** @description Start of the period that the forecast is for. Identifies the log within its forecast. */
                valid_period_start: components["parameters"]["valid_period_start"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SolarForecastLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-incentive_schemes": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-User"?: components["parameters"]["ev_energy_user_required"];
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["IncentiveScheme"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-programs": {
        parameters: {
            query?: {
                /** @description `latitude,longitude`. Keeps the programs that are open to someone who mostly charges there. */
                coordinates?: string;
                /** @description Keeps the programs that are open to someone who mostly charges in this postal area. Written as `country_code` demands. */
                postal_code?: string;
                /** @description Country of `postal_code`, which cannot do without it. */
                country_code?: components["schemas"]["CountryCode"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Program"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-programs-program_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the program. */
                program_id: components["parameters"]["program_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-programs-program_id-join": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the program. */
                program_id: components["parameters"]["program_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-programs-program_id-participation_agreement_versions": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the program. */
                program_id: components["parameters"]["program_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ParticipationAgreementVersion"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-programs-program_id-participation_agreement_versions-current": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the program. */
                program_id: components["parameters"]["program_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ParticipationAgreementVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-programs-program_id-participation_agreement_versions-participation_agreement_version_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the program. */
                program_id: components["parameters"]["program_id"];
                /** @description Id of the version, one of the program in the path. */
                participation_agreement_version_id: components["parameters"]["participation_agreement_version_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ParticipationAgreementVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-programs-program_id-participation_agreement_versions-participation_agreement_version_id-accept": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the program. */
                program_id: components["parameters"]["program_id"];
                /** @description Id of the version, one of the program in the path. */
                participation_agreement_version_id: components["parameters"]["participation_agreement_version_id"];
            };
            cookie?: never;
        };
        /** @description An empty object; any member is a `400` problem. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipationAgreementAcceptance"];
            };
        };
        responses: {
            201: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-programs-program_id-post-enrollment-verification": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the program. */
                program_id: components["parameters"]["program_id"];
            };
            cookie?: never;
        };
        /** @description What the program asks for. Members and formats differ by program; the examples show common ones. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostEnrollmentVerification"];
            };
        };
        responses: {
            201: {
                content?: never;
            };
            400: components["responses"]["InvalidProgramVerification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-programs-program_id-tiers": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the program. */
                program_id: components["parameters"]["program_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ProgramTier"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-programs-program_id-tiers-tier_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the program. */
                program_id: components["parameters"]["program_id"];
                /** @description Id of the tier, one of the program in the path. */
                tier_id: components["parameters"]["tier_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ProgramTier"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-programs-program_id-user_verification": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the program. */
                program_id: components["parameters"]["program_id"];
            };
            cookie?: never;
        };
        /** @description What the program asks for. Members and formats differ by program; the examples show common ones. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserVerification"];
            };
        };
        responses: {
            201: {
                content?: never;
            };
            400: components["responses"]["InvalidProgramVerification"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-programs-program_id-vehicle_compatibility": {
        parameters: {
            query?: {
                /** @description References of the entry to expand. */
                expand?: components["parameters"]["expand_program_vehicle_compatibility"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the program. */
                program_id: components["parameters"]["program_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ProgramVehicleCompatibility"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-rebate_evidence_files": {
        parameters: {
            query?: {
                /** @description Id of a rebate application; keeps the files of that one. */
                user_rebate?: components["schemas"]["UserRebateId"];
                /** @description References of the file to expand. */
                expand?: components["parameters"]["expand_rebateevidencefile"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RebateEvidenceFile"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-rebate_evidence_files-rebate_evidence_file_id": {
        parameters: {
            query?: {
                /** @description References of the file to expand. */
                expand?: components["parameters"]["expand_rebateevidencefile"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the file of evidence. */
                rebate_evidence_file_id: components["parameters"]["rebate_evidence_file_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RebateEvidenceFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-rebate_evidence_files-rebate_evidence_file_id-finish_upload": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the file of evidence. */
                rebate_evidence_file_id: components["parameters"]["rebate_evidence_file_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RebateEvidenceFileReference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-rebate_evidence_files-start_upload": {
        parameters: {
            query?: {
                /** @description Id of the rebate application that the file belongs to. */
                user_rebate?: components["schemas"]["UserRebateId"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file to upload. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RebateEvidenceUploadStart"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["RebateEvidenceUpload"];
                };
            };
            400: components["responses"]["InvalidRebateEvidenceUpload"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-rebate_evidence_types": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RebateEvidenceType"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-rebate_evidence_types-rebate_evidence_type_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path: {
                /** @description Id of the type of evidence. */
                rebate_evidence_type_id: components["parameters"]["rebate_evidence_type_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RebateEvidenceType"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-rebate_types": {
        parameters: {
            query?: {
                /** @description References of the rebate type to expand. */
                expand?: components["parameters"]["expand_rebatetype"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RebateType"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-rebate_types-rebate_type_id": {
        parameters: {
            query?: {
                /** @description References of the rebate type to expand. */
                expand?: components["parameters"]["expand_rebatetype"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path: {
                /** @description Id of the rebate type. */
                rebate_type_id: components["parameters"]["rebate_type_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RebateType"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-user_rebates": {
        parameters: {
            query?: {
                /** @description References of the rebate application to expand. `rebate_type.required_evidence` expands `rebate_type` too. */
                expand?: components["parameters"]["expand_user_rebate"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UserRebate"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-user_rebates": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The rebate to apply for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRebateCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["UserRebateReference"];
                };
            };
            400: components["responses"]["InvalidUserRebateCreate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-user_rebates-user_rebate_id": {
        parameters: {
            query?: {
                /** @description References of the rebate application to expand. `rebate_type.required_evidence` expands `rebate_type` too. */
                expand?: components["parameters"]["expand_user_rebate"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the user's rebate application. */
                user_rebate_id: components["parameters"]["user_rebate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UserRebate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "patch-user_rebates-user_rebate_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the user's rebate application. */
                user_rebate_id: components["parameters"]["user_rebate_id"];
            };
            cookie?: never;
        };
        /** @description The evidence. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRebateUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UserRebateReference"];
                };
            };
            400: components["responses"]["InvalidUserRebateUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-user_rebates-user_rebate_id-submit": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path: {
                /** @description Id of the user's rebate application. */
                user_rebate_id: components["parameters"]["user_rebate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-region_groups": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps the group with exactly this name. */
                name?: string;
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RegionGroup"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-region_groups": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The group and its regions, of 20 MB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegionGroupCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["RegionGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: {
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            422: {
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-region_groups-region_group_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the region group. */
                region_group_id: components["parameters"]["region_group_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RegionGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-region_groups-validate": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The group and its regions, as for `POST /region_groups`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegionGroupCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RegionGroupValidationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            422: {
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-regions": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
                /** @description Keeps the region with exactly this name. */
                name?: string;
                /** @description Keeps the regions with one of these exact names, separated by commas. */
                name__in?: string;
                /** @description Keeps the members of this region group. */
                region_group_id?: components["schemas"]["RegionGroupId"];
                /** @description Keeps the regions of this type. */
                type?: "OTHER" | "ELECTRICITY";
                /** @description `latitude,longitude`. Keeps the regions in which the point lies; a point on the boundary does not. */
                contains?: string;
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Region"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "post-regions": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The region to create, of 20 MB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegionCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["RegionDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: {
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            422: {
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-regions-region_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the region. */
                region_id: components["parameters"]["region_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RegionDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-timezones": {
        parameters: {
            query?: {
                /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
                page_before?: components["parameters"]["page_before"];
                /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
                page_after?: components["parameters"]["page_after"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Timezone"][];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-timezones-timezone_id": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path: {
                /** @description Id of the time zone. */
                timezone_id: components["parameters"]["timezone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Timezone"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "get-webhook_portal": {
        parameters: {
            query?: never;
            header?: {
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookPortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "webhook-charging_sub_session-created": {
        parameters: {
            query?: never;
            header: {
                "svix-event-type": "charging_sub_session.created";
                "svix-id": components["parameters"]["svix_id"];
                "svix-timestamp": components["parameters"]["svix_timestamp"];
                "svix-signature": components["parameters"]["svix_signature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event, with the sub-session in `data`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargingSubSessionCreatedWebhook"];
            };
        };
        responses: {
            200: {
                content?: never;
            };
        };
    };
    "webhook-charging_sub_session-ended": {
        parameters: {
            query?: never;
            header: {
                "svix-event-type": "charging_sub_session.ended";
                "svix-id": components["parameters"]["svix_id"];
                "svix-timestamp": components["parameters"]["svix_timestamp"];
                "svix-signature": components["parameters"]["svix_signature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event, with the sub-session in `data`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargingSubSessionEndedWebhook"];
            };
        };
        responses: {
            200: {
                content?: never;
            };
        };
    };
}
