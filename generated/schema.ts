/**
 * Types of the ev.energy v2 API.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the API root
         * @description The addresses of the top-level collections, for a client that finds its way by links. Needs no token.
         */
        get: operations["get-root"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve the charging connectors of a vehicle
         * @description The vehicle's own DC plug and the adaptors it carries. Where no plug is set for the vehicle itself, `native_connector` is the default of its model, which may be unknown too (null).
         */
        get: operations["get-vehicles-vehicle_id-connectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the charging connectors of a vehicle
         * @description Changes the properties that are sent; an empty object changes nothing.
         *
         *     - `native_connector` overrules the model's default for this vehicle; `null` goes back to the default.
         *     - `adaptors` replaces the whole list; `[]` empties it. No value may appear twice, nor equal the native
         *       connector.
         */
        patch: operations["patch-vehicles-vehicle_id-connectors"];
        trace?: never;
    };
    "/vehicles/{vehicle_id}/state_of_charge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve the state of charge of a vehicle
         * @description The battery level from which a route plan starts. `source` says whether the driver typed it in (`MANUAL`) or the telemetry of the vehicle gave it (`CONNECTED`). While no value is known the level, its source and its time are null.
         */
        get: operations["get-vehicles-vehicle_id-state_of_charge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the state of charge of a vehicle
         * @description Stores a battery level that the driver typed in. `null` clears it, and an empty object changes nothing. `source` cannot be set.
         */
        patch: operations["patch-vehicles-vehicle_id-state_of_charge"];
        trace?: never;
    };
    "/evse_compatibility/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether an EVSE model works in a country
         * @description Says whether chargers of one model can be connected in one country and, if so, whether their support is
         *     still in beta. Meant for the start of onboarding, before the user has an account or links anything.
         *
         *     The country is that of the program when `program_id` is sent; `country` and `Accept-Language` then play no
         *     part. Otherwise it is the first of these that is present:
         *
         *     1. the `country` parameter;
         *     2. the region in `Accept-Language`;
         *     3. `US`.
         *
         *     A program narrows the answer: the model has to be one of the program's supported EVSE models and also be
         *     supported in the program's region.
         *
         *     Problem types, named by the end of their `type` URL:
         *
         *     - `validation-failed-evse-compatibility-check` (400): `evse_model_id` is missing, or it or `country` is
         *       malformed.
         *     - `evse-model-not-found` (404): no EVSE model has this id.
         *     - `program-not-found` (404): no program has this id.
         */
        get: operations["get-evse_compatibility-check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List EVSEs
         * @description The EVSEs that the token gives access to. `cpid` finds the one with exactly this chargepoint id.
         */
        get: operations["get-evses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evses/{evse_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an EVSE
         * @description One EVSE. Whether it can be reached right now is not said outright; expand `latest_status_log` and look at the age of its `sampled_at`.
         */
        get: operations["get-evses-evse_id"];
        put?: never;
        post?: never;
        /**
         * Decommission an EVSE
         * @description Takes the EVSE out of service and disconnects it from ev.energy.
         */
        delete: operations["delete-evses-evse_id"];
        options?: never;
        head?: never;
        /**
         * Update an EVSE
         * @description Sets or clears the `location`; nothing else of an EVSE can be changed. Coordinates that are not numbers, not finite or out of range are a `400` whose `field_errors` names them.
         */
        patch: operations["patch-evses-evse_id"];
        trace?: never;
    };
    "/evse_models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List EVSE models
         * @description All EVSE models in the catalogue; `make_id` narrows them to one manufacturer. Calls without a token are limited to 50 an hour for each IP address. With one, `onboarding_url` is filled in for your application and, where the request names a user, for that user.
         */
        get: operations["get-evse_models"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evse_models/{evse_model_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE model. */
                evse_model_id: components["parameters"]["evse_model_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an EVSE model
         * @description One model of the EVSE catalogue. Calls without a token are limited to 50 an hour for each IP address.
         */
        get: operations["get-evse_models-evse_model_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evse_makes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List EVSE makes
         * @description All EVSE manufacturers in the catalogue. Calls without a token are limited to 50 an hour for each IP address. With one, `onboarding_url` is filled in for your application and, where the request names a user, for that user.
         */
        get: operations["get-evse_makes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evse_makes/{evse_make_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE make. */
                evse_make_id: components["parameters"]["evse_make_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an EVSE make
         * @description One manufacturer of the EVSE catalogue. Calls without a token are limited to 50 an hour for each IP address.
         */
        get: operations["get-evse_makes-evse_make_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evses/{evse_id}/status_logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        /**
         * List status logs of an EVSE
         * @description The state of the EVSE each time it reported in, newest first. `sampled_at__gte` and `sampled_at__lte` select a period.
         */
        get: operations["get-evses-evse_id-status_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evses/{evse_id}/status_logs/{sampled_at}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
                /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
                sampled_at: components["parameters"]["sampled_at"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a status log of an EVSE
         * @description A status log has no id; it is named by its EVSE and its `sampled_at`. Its `url` is this address.
         */
        get: operations["get-evses-evse_id-status_logs-sampled_at"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evses/{evse_id}/command_logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        /**
         * List command logs of an EVSE
         * @description What ev.energy told the EVSE to do and why, newest first. `logged_at__gte` and `logged_at__lte` select a period.
         */
        get: operations["get-evses-evse_id-command_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evses/{evse_id}/command_logs/{logged_at}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
                /** @description When the entry was logged. Identifies the entry among those of its device. */
                logged_at: components["parameters"]["logged_at"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a command log of an EVSE
         * @description A command log has no id; it is named by its EVSE and its `logged_at`. Its `url` is this address.
         */
        get: operations["get-evses-evse_id-command_logs-logged_at"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evses/{evse_id}/error_logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        /**
         * List API error logs of an EVSE
         * @description Failures of calls to the hardware API of the EVSE, newest first. `sampled_at__gte` and `sampled_at__lte` select a period.
         */
        get: operations["get-evses-evse_id-error_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evses/{evse_id}/error_logs/{sampled_at}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
                /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
                sampled_at: components["parameters"]["sampled_at"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an API error log of an EVSE
         * @description An API error log has no id; it is named by its EVSE and its `sampled_at`. Its `url` is this address.
         */
        get: operations["get-evses-evse_id-error_logs-sampled_at"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evses/{evse_id}/ocpp_logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        /**
         * List OCPP logs of an EVSE
         * @description The messages exchanged with the EVSE over the Open Charge Point Protocol, newest first, each with the response to it. The `direction` filter takes `SENT` and `RECEIVED`, where a log itself says `Sent` or `Received`.
         */
        get: operations["get-evses-evse_id-ocpp_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evses/{evse_id}/ocpp_logs/{sampled_at}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
                /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
                sampled_at: components["parameters"]["sampled_at"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an OCPP log of an EVSE
         * @description An OCPP log has no id; it is named by its EVSE and its `sampled_at`. Its `url` is this address.
         */
        get: operations["get-evses-evse_id-ocpp_logs-sampled_at"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evses/{evse_id}/vpp_modes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an EVSE's VPP modes
         * @description The ways in which a virtual power plant (VPP) can control the EVSE.
         */
        get: operations["get-evses-evse_id-vpp_modes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evses/{evse_id}/connectivity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an EVSE's connectivity
         * @description How well the EVSE is connected at the moment: signal strength now and over the past 7 days, reliability over the past 30 days, SIM and firmware.
         */
        get: operations["get-evses-evse_id-connectivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evses/{evse_id}/reconnect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE. */
                evse_id: components["parameters"]["evse_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a reconnection URL for an EVSE
         * @description Makes a URL at which the user gives access to the EVSE again after it was lost. The EVSE has to be assigned to a user. The request has no body.
         */
        post: operations["post-evses-evse_id-reconnect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evse_firmware_versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List EVSE firmware versions
         * @description The firmware catalogue of all EVSE models. Holds production releases only.
         */
        get: operations["get-evse_firmware_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evse_firmware_versions/{evse_firmware_version_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE firmware version. */
                evse_firmware_version_id: components["parameters"]["evse_firmware_version_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an EVSE firmware version
         * @description One release of the firmware catalogue, with its change log and support page.
         */
        get: operations["get-evse_firmware_versions-evse_firmware_version_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evse_onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start onboarding an EVSE
         * @description Opens the hosted pages on which a user connects a new charger. Load this URL in the user's browser, or in
         *     a web view of an app, and let it follow the redirect. There is no token: `client_id` and `user_id` say on
         *     whose behalf it happens. With neither `make_id` nor `model_id` the user first picks the make on a page.
         *
         *     **Native apps** that open the pages in a web view of their own add `response_type=json`: a `200` then
         *     answers with the URL to open, in place of the redirect. This needs `make_id` or `model_id`, else the
         *     answer is a `400`.
         *
         *     **At the end** the browser arrives at `redirect_uri` or, where that was not sent, at the
         *     `onboarding_redirect_url` of the application. Two query parameters name the EVSE:
         *
         *     - `evse_uid`: its id, as in `/evses/{evse_id}`. Use this one.
         *     - `evse_id`: its integer key in older versions of the API.
         *
         *     For example `https://drivers.example.com/done?evse_id=123&evse_uid=evse01HSH04KDEWF6Z4DB2J77J74K5`.
         */
        get: operations["get-evse_onboarding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evse_onboarding/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an EVSE by serial number
         * @description Looks a charger up at its provider by serial number and links it to the user of the token. The provider is
         *     asked for the user's email address (and `secondary_email`, if the user has one), so the charger has to be
         *     registered there under one of the two. Answers the new EVSE, as `GET /evses/{evse_id}` would.
         *
         *     Works for `ChargePoint`, `EO`, `SyncEV`, `EnelX`, `Easee`, `Wallbox` and `Zaptec`. Users with a charger of
         *     any other provider connect it through `GET /evse_onboarding`.
         */
        post: operations["post-evse_onboarding-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evse_waitlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to the EVSE waitlist
         * @description Notes the email address of somebody whose charger `GET /evse_compatibility/check` found not to be
         *     supported, to tell them when it is. Meant for the time before there is an account: no token is needed.
         *
         *     The body names the charger in exactly one of two ways:
         *
         *     - **picked from the catalogue**: `evse_model_id`, without the two names;
         *     - **typed in**: `evse_make_name` and `evse_model_name`, without `evse_model_id`.
         *
         *     What does not apply is left out or `null`. Every other combination is a `400`, also one that names nothing
         *     at all.
         *
         *     The country is not part of the body. It is that of the program when `program_id` is sent, else the region
         *     in `Accept-Language`, else `US`.
         *
         *     Problem type: `validation-failed-evse-waitlist` (400), when a required property is missing, the charger is
         *     not named in exactly one way, or `evse_model_id` or `program_id` is unknown.
         */
        post: operations["post-evse_waitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vehicles
         * @description Every vehicle that the token may see. Disabled vehicles are among them; permanently deleted ones are not.
         */
        get: operations["get-vehicles"];
        put?: never;
        /**
         * Create an unintegrated vehicle
         * @description For a vehicle that ev.energy cannot connect to: it stands in for the car and keeps details such as the battery size. To add one that can be connected, send the user through `GET /vehicle_onboarding`.
         */
        post: operations["post-vehicles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a vehicle
         * @description A disabled vehicle is still answered; one that was permanently deleted is not.
         */
        get: operations["get-vehicles-vehicle_id"];
        put?: never;
        post?: never;
        /**
         * Remove a vehicle
         * @description Disconnects the vehicle from ev.energy. A sandbox application gets `204` and the vehicle stays.
         */
        delete: operations["delete-vehicles-vehicle_id"];
        options?: never;
        head?: never;
        /**
         * Update a vehicle
         * @description Changes the properties that are sent and leaves the others. The battery size of an integrated vehicle cannot be changed; sending it is a `400` problem.
         */
        patch: operations["patch-vehicles-vehicle_id"];
        trace?: never;
    };
    "/vehicle_trims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vehicle trims
         * @description The trims of every model, or of one model with `model_id`, in the order they were added unless `ordering` asks for names (`-name` turns it round). A [trim level](https://en.wikipedia.org/wiki/Car_model#Trim_level) is a variant of a model with its own set of features. Custom trims are left out.
         */
        get: operations["get-vehicle_trims"];
        put?: never;
        /**
         * Create a custom vehicle trim
         * @description For a variant of a model that the catalogue lacks. The trim can be used by its address, but `GET /vehicle_trims` does not list it.
         */
        post: operations["post-vehicle_trims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicle_trims/{vehicle_trim_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle trim. */
                vehicle_trim_id: components["parameters"]["vehicle_trim_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a vehicle trim
         * @description A [trim level](https://en.wikipedia.org/wiki/Car_model#Trim_level) is a variant of a model with its own set of features, such as the battery.
         */
        get: operations["get-vehicle_trims-vehicle_trim_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicle_models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vehicle models
         * @description The models of every make, or of one make with `make_id`, in the order they were added unless `ordering`
         *     asks for names (`-name` turns it round). With `available_for_user_id` only models that the program and
         *     tier of that user support.
         *
         *     Needs no token. A caller without one has 50 requests an hour for its IP address.
         */
        get: operations["get-vehicle_models"];
        put?: never;
        /**
         * Create a vehicle model
         * @description Adds a model that the catalogue lacks. It stays hidden until ev.energy has reviewed it.
         */
        post: operations["post-vehicle_models"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicle_models/{vehicle_model_id}/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle model. */
                vehicle_model_id: components["parameters"]["vehicle_model_id"];
            };
            cookie?: never;
        };
        /**
         * List the regional connectors of a vehicle model
         * @description One item for each charging region, because a model may be built with another DC plug for another market, such as NACS for North America and CCS for Europe. Needs no token.
         */
        get: operations["get-vehicle_models-vehicle_model_id-connectors"];
        put?: never;
        /**
         * Add a connector to a vehicle model
         * @description Records which DC plug the model has in one region. Each region can be given once; a second connector for it is a `400` problem. The scope is the one for maintaining the shared catalogue.
         */
        post: operations["post-vehicle_models-vehicle_model_id-connectors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicle_models/{vehicle_model_id}/connectors/{region}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle model. */
                vehicle_model_id: components["parameters"]["vehicle_model_id"];
                /** @description Region of the connector. */
                region: components["parameters"]["region"];
            };
            cookie?: never;
        };
        /**
         * Retrieve the connector of a model in a region
         * @description The DC plug of the model in one charging region; a `404` problem where none is recorded. Needs no token.
         */
        get: operations["get-vehicle_models-vehicle_model_id-connectors-region"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the connector of a model in a region
         * @description Changes the properties that are sent and leaves the others. The region identifies the connector and stays as it is. The scope is the one for maintaining the shared catalogue.
         */
        patch: operations["patch-vehicle_models-vehicle_model_id-connectors-region"];
        trace?: never;
    };
    "/vehicle_models/{vehicle_model_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle model. */
                vehicle_model_id: components["parameters"]["vehicle_model_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a vehicle model
         * @description One model of the catalogue. Needs no token; a caller without one has 50 requests an hour for its IP address.
         */
        get: operations["get-vehicle_models-vehicle_model_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a vehicle model
         * @description Changes the catalogue that all applications share. The scope `vehicle_catalogue:write` is for staff and agents who maintain it; tokens of users and ordinary applications cannot have it. `default_connector_type` is the only property that can be changed.
         */
        patch: operations["patch-vehicle_models-vehicle_model_id"];
        trace?: never;
    };
    "/vehicle_makes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vehicle makes
         * @description The catalogue of makes, in the order they were added unless `ordering` asks for names (`-name` turns it
         *     round). With `available_for_user_id` only makes that the program and tier of that user support.
         *
         *     Needs no token. A caller without one has 50 requests an hour for its IP address.
         */
        get: operations["get-vehicle_makes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicle_makes/{vehicle_make_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle make. */
                vehicle_make_id: components["parameters"]["vehicle_make_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a vehicle make
         * @description One make of the catalogue. Needs no token; a caller without one has 50 requests an hour for its IP address.
         */
        get: operations["get-vehicle_makes-vehicle_make_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/status_logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        /**
         * List status logs of a vehicle
         * @description The state of the vehicle each time it reported to ev.energy. `sampled_at` identifies each log and orders the list.
         */
        get: operations["get-vehicles-vehicle_id-status_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/status_logs/{sampled_at}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
                /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
                sampled_at: components["parameters"]["sampled_at"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a status log of a vehicle
         * @description A status log has no id: the vehicle and the time of sampling identify it.
         */
        get: operations["get-vehicles-vehicle_id-status_logs-sampled_at"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/error_logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        /**
         * List API error logs of a vehicle
         * @description Failed attempts to reach the vehicle through its telematics API. `logged_at` identifies each and orders the list.
         */
        get: operations["get-vehicles-vehicle_id-error_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/error_logs/{logged_at}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
                /** @description When the entry was logged. Identifies the entry among those of its device. */
                logged_at: components["parameters"]["logged_at"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an API error log of a vehicle
         * @description An error log has no id: the vehicle and the time of logging identify it.
         */
        get: operations["get-vehicles-vehicle_id-error_logs-logged_at"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/location_logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        /**
         * List location logs of a vehicle
         * @description When the position of the vehicle was recorded, and whether it was at home then. Coordinates are never given. `sampled_at` identifies each log and orders the list.
         */
        get: operations["get-vehicles-vehicle_id-location_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/location_logs/{sampled_at}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
                /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
                sampled_at: components["parameters"]["sampled_at"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a location log of a vehicle
         * @description A location log has no id: the vehicle and the time of sampling identify it. Coordinates are never given.
         */
        get: operations["get-vehicles-vehicle_id-location_logs-sampled_at"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/command_logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        /**
         * List command logs of a vehicle
         * @description The commands that ev.energy sent to the vehicle. `logged_at` identifies each and orders the list.
         */
        get: operations["get-vehicles-vehicle_id-command_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/command_logs/{logged_at}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
                /** @description When the entry was logged. Identifies the entry among those of its device. */
                logged_at: components["parameters"]["logged_at"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a command log of a vehicle
         * @description A command log has no id: the vehicle and the time of logging identify it.
         */
        get: operations["get-vehicles-vehicle_id-command_logs-logged_at"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/vpp_modes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve the VPP modes of a vehicle
         * @description Which ways of control by a virtual power plant (VPP) the vehicle supports.
         */
        get: operations["get-vehicles-vehicle_id-vpp_modes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicle_onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start vehicle onboarding
         * @description Where a user begins to connect a vehicle. Open the address in the user's browser or in a web view of an app;
         *     the answer redirects to the pages of ev.energy and of the vehicle's provider. Without a make, model or trim
         *     the first page lets the user choose a make.
         *
         *     **Coming back.** At the end the browser goes to `redirect_uri`, or without it to the `onboarding_redirect_url`
         *     of the application, with these query parameters:
         *
         *     - `vehicle_uid`: id of the vehicle, for `GET /vehicles/{vehicle_id}`;
         *     - `vehicle_id`: number of the vehicle in the older API. Prefer `vehicle_uid`.
         *
         *     A user can connect several vehicles at once. Each parameter is then repeated, both in the same order:
         *     `?vehicle_id=814&vehicle_uid=vhcl01HRF…&vehicle_id=815&vehicle_uid=vhcl01HV4…`.
         *
         *     **Apps with a provider's SDK.** With `response_type=json` the answer is not a redirect but the provider's
         *     address and what its SDK needs, as Smartcar Connect does for BMW and MINI. That takes a make, model or trim;
         *     `400` without. Finish with `POST /vehicle_onboarding/complete` when the SDK hands the code to the app.
         */
        get: operations["get-vehicle_onboarding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicle_onboarding/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete vehicle onboarding
         * @description Ends an onboarding that began with `GET /vehicle_onboarding?response_type=json`: the provider's code is
         *     exchanged for the vehicles, which are created for the user. It is for apps that use a provider's SDK, such as
         *     Smartcar Connect, which hands the code to the app and not to a redirect.
         *
         *     Needs no token. The id of the authorization request, from the first call, ties the two together, and it works
         *     once.
         */
        post: operations["post-vehicle_onboarding-complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicle_onboarding/onboarding_link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a vehicle onboarding link
         * @description Builds a link with which the token's user can onboard a vehicle of one make, then sends an event to Braze, the messaging service, that holds the link, the email address and the name of the make.
         */
        post: operations["post-vehicle_onboarding-onboarding_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicle_compatibility/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a vehicle model is compatible
         * @description Whether a model is supported in a country, so that a user learns it before linking any account. Needs no
         *     token and no account.
         *
         *     The country is `country`, else the region of `Accept-Language`, else `US`. With `program_id` both are
         *     ignored: the country of the program counts, and the model must be among those that the program supports once
         *     its lists of included and excluded models are applied.
         */
        get: operations["get-vehicle_compatibility-check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicle_waitlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add someone to the vehicle waitlist
         * @description Keeps the address of someone whose vehicle failed the compatibility check, to write to them when it
         *     becomes supported. Meant for people without an account: needs no token.
         *
         *     The body names the vehicle in exactly one of two ways:
         *
         *     - chosen from the catalogue: `vehicle_model_id`, and both names absent or null;
         *     - typed by hand: `vehicle_make_name` together with `vehicle_model_name`, and `vehicle_model_id` absent or
         *       null.
         *
         *     The country is worked out, not sent: with `program_id` it is the country of the program, else the region
         *     of `Accept-Language`, else `US`.
         *
         *     Any other combination, none at all, a missing email, or a model or program that does not exist is a `400`
         *     problem of type `validation-failed-vehicle-waitlist`.
         */
        post: operations["post-vehicle_waitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evse_sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List EVSE sites
         * @description The EVSE sites that are available to the caller. `user_connected` is filled in only where the token or `EvEnergy-User` names a user.
         */
        get: operations["get-evse_sites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evse_sites/{evse_site_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the EVSE site. */
                evse_site_id: components["parameters"]["evse_site_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an EVSE site
         * @description One EVSE site, with the EVSEs installed there. `user_connected` is filled in only where the token or `EvEnergy-User` names a user.
         */
        get: operations["get-evse_sites-evse_site_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/reconnect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a reconnection URL
         * @description Answers a page at which the user signs in to the vehicle's provider again, for a vehicle that is `INACTIVE`. Takes no body; one that is sent is ignored.
         */
        post: operations["post-vehicles-vehicle_id-reconnect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the vehicle. */
                vehicle_id: components["parameters"]["vehicle_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect a vehicle from its provider
         * @description Revokes the OAuth tokens of the provider and invalidates the account behind the vehicle, which turns
         *     `INACTIVE`. Open charging sessions are closed for every car on that account. The vehicle still knows its
         *     provider, so the user can connect again through `POST /vehicles/{vehicle_id}/reconnect`.
         *
         *     Safe to repeat: for an unintegrated vehicle it does nothing and answers `200`.
         */
        post: operations["post-vehicles-vehicle_id-disconnect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpms_providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CPMS providers
         * @description The providers of charge point management systems (CPMS) that ev.energy integrates with. Any valid token may ask; no scope is needed.
         */
        get: operations["get-cpms_providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpms_providers/{cpms_provider_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the CPMS provider, a word. One that does not exist is a `404` problem. */
                cpms_provider_id: components["parameters"]["cpms_provider_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a CPMS provider
         * @description One provider of a charge point management system. Any valid token may ask; no scope is needed.
         */
        get: operations["get-cpms_providers-cpms_provider_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
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
             * @enum {string}
             */
            category: "ACTIONABLE" | "SERVICE" | "RETRY" | "MARKETING" | "INTERNAL";
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
            users?: string;
            /**
             * Format: uri
             * @description Address of the carbon feeds.
             */
            carbon_feeds?: string;
            /**
             * Format: uri
             * @description Address of the EVSEs.
             */
            evses?: string;
            /**
             * Format: uri
             * @description Address of the EVSE models.
             */
            evse_models?: string;
            /**
             * Format: uri
             * @description Address of the EVSE makes.
             */
            evse_makes?: string;
            /**
             * Format: uri
             * @description Address of the vehicles.
             */
            vehicles?: string;
            /**
             * Format: uri
             * @description Address of the vehicle trims.
             */
            vehicle_trims?: string;
            /**
             * Format: uri
             * @description Address of the vehicle models.
             */
            vehicle_models?: string;
            /**
             * Format: uri
             * @description Address of the vehicle makes.
             */
            vehicle_makes?: string;
            /**
             * Format: uri
             * @description Address of the energy suppliers.
             */
            suppliers?: string;
            /**
             * Format: uri
             * @description Address of the tariffs.
             */
            tariffs?: string;
            /**
             * Format: uri
             * @description Address of the support tickets.
             */
            support_tickets?: string;
            /**
             * Format: uri
             * @description Address of the dispatch coordinators.
             */
            dispatch_coordinators?: string;
            /**
             * Format: uri
             * @description Address of the grid feeds.
             */
            grid_feeds?: string;
        };
        /**
         * @description Identifies a vehicle.
         * @example vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
         */
        VehicleId: `vhcl${string}`;
        /**
         * @description A plug for charging with direct current.
         * @enum {string}
         */
        VehicleConnectorType: "CCS" | "NACS" | "CHADEMO";
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
            native_connector: components["schemas"]["VehicleConnectorType"] | null;
            /** @description Plugs that the vehicle can use through an adaptor. Empty when it has none. */
            adaptors: components["schemas"]["VehicleConnectorType"][];
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
             * @enum {string|null}
             */
            readonly source: "MANUAL" | "CONNECTED" | null;
            /**
             * Format: date-time
             * @description When the level was given. Null while none is known.
             */
            readonly updated_at: string | null;
        };
        /** @description A battery level that the driver gives. */
        VehicleStateOfChargeUpdate: {
            /** @description Battery level in percent; null to clear it. */
            state_of_charge_percentage?: number | null;
        };
        /**
         * @description Identifies an EVSE model.
         * @example emod01HS9A004X5TB5JCMHENB5Z446
         */
        EVSEModelId: `emod${string}`;
        /**
         * @description Identifies a program.
         * @example prog01HRS4TSK26BPBV7127DH7E0HA
         */
        ProgramId: `prog${string}`;
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
         * @description Identifies an EVSE (charger).
         * @example evse01HSH04KDEWF6Z4DB2J77J74K5
         */
        EVSEId: `evse${string}`;
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
            make?: string | components["schemas"]["EVSEMake"];
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
             * @example https://api.ev.energy/v2/evse_onboarding?model_id=emod01HS9A004X5TB5JCMHENB5Z446&user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&client_id=sandbox-cc-id
             */
            readonly onboarding_url?: string | null;
        };
        /**
         * @description A country as its two-letter code (ISO 3166-1 alpha-2).
         * @enum {string}
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
            start?: string;
            /**
             * @description Time of day when it is over. `00:00:00` is midnight at the end of the day.
             * @example 00:00:00
             */
            end?: string;
        };
        /** @description One price of electricity and the times of day when it applies. */
        PriceSummary: {
            /**
             * @description Price of a kWh in the major unit of the tariff's currency, as a decimal number. `0.10` is 10 pence where that is GBP.
             * @example 0.10
             */
            price?: string;
            /** @description When the price applies, in the time zone of the tariff. */
            times?: components["schemas"]["Times"][];
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
            supplier: string | components["schemas"]["Supplier"];
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
             * @enum {string}
             */
            type?: "FLAT_RATE" | "DUAL_RATE" | "THREE_RATE" | "DYNAMIC" | "EXTERNALLY_MANAGED" | "OTHER";
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
        /** @description The terms on which a supplier sells electricity, and the tariff that charging is planned by. */
        Tariff: {
            /** @description The tariff by which ev.energy plans charging; it can differ from the one the user is billed by. Null when none is set. */
            scheduler_tariff?: (string | null) | components["schemas"]["TariffBase"];
        } & components["schemas"]["TariffBase"];
        /**
         * @description Identifies an EVSE site.
         * @example site01JX2SZ0WAFTDYVYY0JRAYREY7
         */
        EVSESiteId: `site${string}`;
        /**
         * @description Identifies a CPMS provider. A word, where other resources have a prefix and a ULID.
         * @example CHARGEPOINT
         * @enum {string}
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
            readonly cpms_connection: components["schemas"]["CPMSProviderId"] | null;
            /**
             * @description The name of that provider, to show to users. Null when the site is connected to none.
             * @example ChargePoint
             */
            cpms_connection_display_name?: string | null;
            /** @description Whether the user of the request has an account connected with the CPMS of the site at present. Null when the request stands for no user (neither the token nor `EvEnergy-User` names one) and when the site has no CPMS. */
            readonly user_connected?: boolean | null;
        };
        /** @description A place where a user charges. Its address is either complete (first line, city, postal code and country, whatever else is known) or absent. */
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
            country_code?: components["schemas"]["CountryCode"] | null;
            /** @description Point on the map. Null when it is not known. */
            coordinates?: components["schemas"]["LatLong"] | null;
            /** @description The electricity tariff that the user pays here. Null when none has been chosen. */
            tariff?: (string | null) | components["schemas"]["Tariff"];
            /**
             * @description City or town. Null when the address is absent.
             * @example London
             */
            city?: string | null;
            /** @description State, province or county. Null when there is none. */
            state?: string | null;
            /** @description The EVSE site that the place belongs to. Null when it is not part of a site. */
            evse_site?: (string | null) | components["schemas"]["EVSESite"];
        };
        /** @description A location and what is reported about it only where a single one is asked for, not in lists. */
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
            readonly model?: string | components["schemas"]["EVSEModel"];
            /** @description The user to whom it is assigned. */
            readonly user?: string | components["schemas"]["User"];
            /** @description The newest status log, which is all that is known about the current state. There is no online or offline flag, since the border between the two is vague. To judge whether the EVSE can be reached, compare the age of the log's `sampled_at` with a limit that suits your purpose; after 15 minutes of silence, say, it probably cannot be. Null where there is no log. */
            readonly latest_status_log?: (string | null) | components["schemas"]["EVSEStatusLog"];
            /** @description The CT clamp that measures current for this EVSE. Null where none is installed. */
            readonly ct_clamp?: (string | null) | components["schemas"]["CTClamp"];
            /**
             * @description When the EVSE may charge. `UNLOCKED`: at any time. `SMART`: in the hours of smart charging only. `LOCKED`: never.
             * @enum {string|null}
             */
            readonly lock_mode?: "UNLOCKED" | "SMART" | "LOCKED" | null;
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
             * @enum {string|null}
             */
            readonly lifecycle_state?: "CREATED_LINKED" | "INSTALLED" | "COMMISSIONED" | "DECOMMISSIONED" | "UNKNOWN" | "PROBABLY_INSTALLED" | "UNPAIRED" | "PENDING" | "ENROLLED" | null;
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
             * @example https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5/status_logs/2024-04-17T09:39:45.984584Z
             */
            readonly url?: string;
            /**
             * Format: date-time
             * @description When the EVSE took these readings.
             */
            sampled_at?: string;
            /**
             * Format: date-time
             * @description When ev.energy stored them. As a rule after `sampled_at`, by a delay that depends on the integration among others.
             */
            logged_at?: string;
            /** @description The EVSE that these readings are of. */
            evse?: string | components["schemas"]["EVSE"];
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
             * @enum {string|null}
             */
            readonly control_pilot_status?: "A" | "B" | "C" | "D" | "E" | "F" | null;
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
             * @enum {string|null}
             */
            readonly mode?: null | "Unknown" | "Idle" | "Delay" | "Charge" | "Discharge" | "FFR" | "Load match" | "Export match" | "Peak time" | "Deep sleep";
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
            readonly evse?: (string | null) | components["schemas"]["EVSE"];
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
             * @example https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5/command_logs/2024-04-17T09:39:45.984584Z
             */
            readonly url?: string;
            /**
             * Format: date-time
             * @description When ev.energy recorded the command.
             */
            readonly logged_at?: string;
            /** @description The EVSE that the command was for. */
            evse?: string | components["schemas"]["EVSE"];
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
             * @enum {string|null}
             */
            readonly reason?: "SCHEDULED_CHARGING" | "REFRESH_SCHEDULES" | "STOP_CHARGE" | "START_CHARGE" | "SOLAR_CHARGE_NIGHTTIME_CHARGE_RATE" | "API_TRIGGERED_COMMAND" | "COMMISSIONING" | "CHARGING_SESSION" | "VEHICLE_TO_HOME" | "FREE_VEND" | "MAINTAIN_EVSE_STATE" | "CREATE_HOME_CHARGER" | "LOCKED_MODE" | "SMART_CHARGE_ENABLED_CHANGED" | "SMART_CHARGE_ENABLED" | "SMART_CHARGE_DISABLED" | null;
            /**
             * Format: uuid
             * @description Id of the dispatch, shared with the logs of devices that came of it. Null where none was recorded.
             * @example d4e5f6a7-b8c9-4123-9ef0-123456789abc
             */
            readonly internal_command_id?: string | null;
        };
        /** @description A failed call to the hardware API of an EVSE. */
        EVSEAPIErrorLog: {
            /**
             * Format: uri
             * @description Address of this API error log.
             * @example https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5/error_logs/2024-04-16T22:14:03.518226Z
             */
            readonly url?: string;
            /**
             * Format: date-time
             * @description When the error happened, as ev.energy saw it.
             */
            readonly sampled_at?: string;
            /** @description The EVSE that the call was about. */
            evse?: string | components["schemas"]["EVSE"];
            /**
             * @description HTTP status code of the response. Null where there was no such response.
             * @example 401
             */
            readonly status_code?: number | null;
            /**
             * @description The integration that made the call.
             * @example OCPP
             */
            readonly controller?: string;
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
         * @enum {string}
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
         * @enum {string}
         */
        OCPPErrorCode: "NoError" | "NotImplemented" | "NotSupported" | "InternalError" | "ProtocolError" | "SecurityError" | "FormationViolation" | "PropertyConstraintViolation" | "OccurenceConstraintViolation" | "TypeConstraintViolation" | "GenericError" | "UnknownError";
        /** @description The response to an OCPP message. */
        EVSEOCPPCallResponse: {
            /**
             * Format: date-time
             * @description When the response was recorded.
             */
            readonly sampled_at?: string;
            /** @description Body of the response. Its members depend on the action of the message. */
            readonly payload?: {
                [key: string]: unknown;
            };
            /** @description Outcome of the message. */
            readonly error_code?: components["schemas"]["OCPPErrorCode"];
            /** @description What went wrong, for people to read. Null if nothing is said. */
            readonly error_description?: string | null;
        };
        /** @description A message between an EVSE and ev.energy over OCPP (Open Charge Point Protocol), with its response. */
        EVSEOCPPLog: {
            /**
             * Format: uri
             * @description Address of this OCPP log.
             * @example https://api.ev.energy/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5/ocpp_logs/2024-04-17T09:39:45.984584Z
             */
            readonly url?: string;
            /**
             * Format: date-time
             * @description When the message was recorded.
             */
            readonly sampled_at?: string;
            /** @description The EVSE that sent or received the message. */
            evse?: string | components["schemas"]["EVSE"];
            /**
             * @description `Sent`: to the EVSE. `Received`: from the EVSE.
             * @enum {string}
             */
            readonly direction?: "Sent" | "Received";
            /** @description What the message asks for or reports. */
            readonly action?: components["schemas"]["OCPPAction"];
            /** @description Body of the message. Its members depend on `action`. */
            readonly payload?: {
                [key: string]: unknown;
            };
            /**
             * @description Id that the sender gave the message, by which its response is matched. A UUID, a number or any other text.
             * @example 7f8b1c52-3d0e-4a6f-9c1b-52e0a4d7f913
             */
            readonly message_id?: string;
            /** @description The response to the message. Null until one arrives. */
            response?: components["schemas"]["EVSEOCPPCallResponse"] | null;
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
            readonly latest_status_log: (string | null) | components["schemas"]["EVSEStatusLog"];
        };
        /** @description Where a user gives ev.energy access to an EVSE again. */
        EVSEReconnectionUrl: {
            /**
             * Format: uri
             * @description Address of the page on which the user does so.
             * @example https://app.ev.energy/evse-onboarding/start/56091b3b-86e9-4e7c-a825-f99e5d131234
             */
            readonly url?: string;
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
             * @example https://api.ev.energy/v2/evse_firmware_versions/evsf01HSH04KDEWF6Z4DB2J77J74K5
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
             * @enum {string}
             */
            provider: "ChargePoint" | "EO" | "SyncEV" | "EnelX" | "Easee" | "Wallbox" | "Zaptec";
            /**
             * @description Serial number (chargepoint id) on the device or in the app of its provider.
             * @example SHIR100001
             */
            serial_number: string;
        };
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
            /** @description Model that the user picked from the catalogue. Null where the user typed in the names. */
            evse_model_id?: components["schemas"]["EVSEModelId"] | null;
            /**
             * @description Make as the user typed it in, together with `evse_model_name`. Null where the user picked a model.
             * @example Wallbox
             */
            evse_make_name?: string | null;
            /**
             * @description Model as the user typed it in, together with `evse_make_name`. Null where the user picked a model.
             * @example Pulsar Pro
             */
            evse_model_name?: string | null;
        };
        /**
         * @description Identifies an entry on the EVSE waitlist.
         * @example ewlt01HRS4TSK26BPBV7127DH7E0HA
         */
        EVSEWaitlistEntryId: `ewlt${string}`;
        /** @description The new entry on the waitlist. Has an id but no `url`: to protect those who are on it, the list can neither be read nor searched. */
        EVSEWaitlistEntry: {
            readonly id: components["schemas"]["EVSEWaitlistEntryId"];
        };
        /**
         * @description Identifies a vehicle trim.
         * @example trim01HRFHBCM7VBSWRPVYFBQMH2BR
         */
        VehicleTrimId: `trim${string}`;
        /**
         * @description Identifies a vehicle model.
         * @example vmod01HSBR8Z36GD7A46K7M4R12VG0
         */
        VehicleModelId: `vmod${string}`;
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
            make?: string | components["schemas"]["VehicleMake"];
            /**
             * Format: uri
             * @description Where a user begins to connect a vehicle of this model. Null when the model is not enough to begin: let the user
             *     choose from the trims of the model (`vehicle_trims`) and use the `onboarding_url` of the trim.
             *
             *     Holds the `client_id` of the token's application and the `user_id` of its user. A client-credentials token stands
             *     for no user, so `user_id` is in it only if the request named one in `EvEnergy-User`.
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
            default_connector_type: components["schemas"]["VehicleConnectorType"] | null;
        };
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
            model?: string | components["schemas"]["VehicleModel"];
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
             * @example https://api.ev.energy/v2/vehicle_onboarding?trim_id=trim01HRFHBCM7VBSWRPVYFBQMH2BR&user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&client_id=your_client_id
             */
            readonly onboarding_url: string | null;
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
            readonly trim?: string | components["schemas"]["VehicleTrim"];
            /** @description User whose vehicle it is. */
            user?: string | components["schemas"]["User"];
            /** @description Newest status log of the vehicle, the best knowledge of how it is now. Null while it has none. */
            latest_status_log?: (string | null) | components["schemas"]["VehicleStatusLog"];
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
             * @enum {string}
             */
            readonly integrated: "UNINTEGRATED" | "ACTIVE" | "INACTIVE";
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
            vehicle_class: components["schemas"]["VehicleClass"] | null;
        };
        /** @description State of a vehicle at one moment, as the vehicle reported it. */
        VehicleStatusLog: {
            /**
             * Format: uri
             * @description Address of this status log.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/status_logs/2024-04-17T09:39:45.984584Z
             */
            readonly url?: string;
            /**
             * Format: date-time
             * @description When the report reached ev.energy.
             */
            readonly logged_at?: string;
            /**
             * Format: date-time
             * @description When the vehicle was in this state. Usually before `logged_at`; by how much depends on the integration, among other things. Identifies the log among those of its vehicle.
             */
            sampled_at?: string;
            /** @description Vehicle that reported. */
            vehicle?: string | components["schemas"]["Vehicle"];
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
             * @enum {string|null}
             */
            readonly current_type?: "AC - Typically home chargers" | "DC - Typically OTG chargers" | null;
            /** @description Whether the level at which charging is to end is reached. Null when the integration does not tell. */
            readonly is_complete?: boolean | null;
            /** @description Distance on the odometer, in metres. Null when the integration does not tell. */
            readonly odometer_meters?: number | null;
            /**
             * @description Integration from which the report came.
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
             * @enum {string|null}
             */
            readonly state?: "DRIVING" | "RECENTLY_FINISHED_DRIVING" | "STATIONARY" | "IN_SERVICE" | "PLUGGED_IN_NOT_CHARGING" | "PLUGGED_IN_CHARGING" | "PLUGGED_IN_COMPLETE" | "PLUGGED_IN_NEAR_READY_BY_TIME" | "PLUGGED_IN_ALMOST_COMPLETE" | "UNKNOWN" | null;
        };
        /**
         * @description What the vehicle is used as, a passenger car or a commercial vehicle.
         * @enum {string}
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
        /**
         * @description A market in which models share the kind of plug they are sold with.
         * @enum {string}
         */
        ChargingRegion: "NORTH_AMERICA" | "EUROPE";
        /**
         * @description A plug for charging with direct current, GB/T (`GBT`) included.
         * @enum {string}
         */
        VehicleModelConnectorType: "CCS" | "NACS" | "CHADEMO" | "GBT";
        /**
         * @description Where the record of a regional connector comes from: ev.energy itself, a car data API, a user, the vehicle register of Great Britain (`DVLA`), the provider of the integration, or a fleet.
         * @enum {string}
         */
        ConnectorSource: "EV_ENERGY" | "CAR_API" | "USER" | "DVLA" | "PROVIDER" | "FLEET";
        /**
         * @description How sure the maintainers of the catalogue are of a regional connector.
         * @enum {string}
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
            region: components["schemas"]["ChargingRegion"];
            /** @description Plug that is built into the model in this region. */
            connector_type: components["schemas"]["VehicleModelConnectorType"];
            /** @description Where the record comes from. Null when that was not noted. */
            source: components["schemas"]["ConnectorSource"] | null;
            /** @description How sure the maintainers of the catalogue are of it. Null when they have not judged. */
            confidence: components["schemas"]["ConnectorConfidence"] | null;
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
        /** @description Properties of a vehicle model that can be changed. What is left out stays as it is. */
        VehicleModelUpdate: {
            /** @description Plug to offer first when a user of this model chooses connectors; null for not known. */
            default_connector_type?: components["schemas"]["VehicleConnectorType"] | null;
        };
        /** @description A failed attempt to reach a vehicle through its telematics API. */
        VehicleAPIErrorLog: {
            /**
             * Format: uri
             * @description Address of this error log.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/error_logs/2024-04-17T09:39:45.984584Z
             */
            readonly url?: string;
            /**
             * Format: date-time
             * @description When ev.energy recorded the error. Identifies the log among those of its vehicle.
             */
            readonly logged_at?: string;
            /** @description Vehicle that could not be reached. */
            vehicle?: string | components["schemas"]["Vehicle"];
            /**
             * @description HTTP status with which the telematics API answered.
             * @example 401
             */
            readonly status_code?: number;
            /**
             * @description Integration through which the vehicle was addressed.
             * @example ENODE
             */
            readonly controller?: string;
            /**
             * @description Code of the error, from the provider or else chosen by ev.energy.
             * @example AUTHENTICATION_ERROR
             */
            readonly error_code?: string;
            /**
             * @description Kind of the error, from the provider or else chosen by ev.energy.
             * @example VehicleAPIUnauthorized
             */
            readonly error_type?: string;
            /**
             * @description Id of the request that failed, for tracing it.
             * @example 56rst-z2jku-tty9t-0dn2f-qazow
             */
            readonly request_id?: string;
            /**
             * @description Command or method that was being carried out.
             * @example START_CHARGE
             */
            readonly command?: string;
            /** @description What is known about the error, in words. */
            readonly error_detail?: string;
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
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/location_logs/2024-04-17T09:39:45.984584Z
             */
            readonly url?: string;
            /**
             * Format: date-time
             * @description When the vehicle was at the position, by the vehicle's API. Identifies the log among those of its vehicle.
             */
            readonly sampled_at?: string;
            /**
             * Format: date-time
             * @description When the position reached ev.energy.
             */
            readonly logged_at?: string;
            /** @description Vehicle whose position was recorded. */
            vehicle?: string | components["schemas"]["Vehicle"];
            /** @description Whether the position was the user's home. Null when the user has set no home. */
            readonly at_home?: boolean | null;
        };
        /** @description A command that ev.energy sent to a vehicle. */
        VehicleCommandLog: {
            /**
             * Format: uri
             * @description Address of this command log.
             * @example https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/command_logs/2024-04-17T09:39:45.984584Z
             */
            readonly url?: string;
            /**
             * Format: date-time
             * @description When ev.energy recorded the command. Identifies the log among those of its vehicle.
             */
            readonly logged_at?: string;
            /** @description Vehicle to which the command went. */
            vehicle?: string | components["schemas"]["Vehicle"];
            /**
             * @description What the vehicle was told: to start or stop charging, to wake up, or to follow a schedule.
             * @enum {string}
             */
            readonly command?: "START_CHARGE" | "STOP_CHARGE" | "WAKE_UP" | "SEND_SCHEDULE";
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
             * @description Id under which ev.energy dispatched the command. Error logs and the command logs of devices repeat it.
             * @example a1b2c3d4-e5f6-4890-abcd-ef1234567890
             */
            readonly internal_command_id?: string | null;
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
             * @enum {string}
             */
            auth_method: "api" | "native";
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
             * @description The `userId` that Smartcar gives next to the code, on its redirect or through its SDK. For no other provider.
             * @example a4c82e9f-0b1c-4d2e-8f3a-5b6c7d8e9f01
             */
            smartcar_user_id?: string | null;
        };
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
        /** @description Whether a vehicle model is supported in a country. */
        VehicleCompatibility: {
            /** @description Whether the model is supported in the country. */
            compatible: boolean;
            /** @description Place of the make when a user is to choose a device: 1 comes first, 10 last, and null, which stands for no rank, after all of them. The rank belongs to the make as it is now and does not depend on `compatible`. */
            recommendation_rank: number | null;
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
            /** @description Model that the person chose from the catalogue. Null when the names are given instead. */
            vehicle_model_id?: components["schemas"]["VehicleModelId"] | null;
            /**
             * @description Make as the person typed it, together with `vehicle_model_name`. Null when `vehicle_model_id` is given.
             * @example Renault
             */
            vehicle_make_name?: string | null;
            /**
             * @description Model as the person typed it, together with `vehicle_make_name`. Null when `vehicle_model_id` is given.
             * @example Zoe
             */
            vehicle_model_name?: string | null;
        };
        /**
         * @description Identifies an entry on the vehicle waitlist.
         * @example vwlt01HRS4TSK26BPBV7127DH7E0HA
         */
        VehicleWaitlistEntryId: `vwlt${string}`;
        /** @description A new entry on the waitlist. It has no address: for the sake of privacy entries can be neither listed nor retrieved. */
        VehicleWaitlistEntry: {
            id: components["schemas"]["VehicleWaitlistEntryId"];
        };
        /** @description A page at which a user connects a vehicle again. */
        VehicleReconnectionUrl: {
            /**
             * Format: uri
             * @description The page to open in the user's browser.
             * @example https://app.ev.energy/vehicle-onboarding/start/56091b3b-86e9-4e7c-a825-f99e5d131234
             */
            readonly url?: string;
            /**
             * Format: date-time
             * @description When the page stops working.
             * @example 2024-04-18T09:39:45.984584Z
             */
            readonly expires_at?: string;
        };
        /** @description A provider of a charge point management system (CPMS), the software that operates the EVSEs of a site. */
        CPMSProvider: {
            readonly id: components["schemas"]["CPMSProviderId"];
            /**
             * Format: uri
             * @description Address of this provider.
             * @example https://api.ev.energy/v2/cpms_providers/CHARGEPOINT
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
         * @enum {string}
         */
        ChargingMode: "SMART" | "BOOST" | "UNMANAGED_HOME" | "UNMANAGED_OTG" | "MANAGED_OTG";
        /** @description The place where a sub-session happened, as far as it is known. */
        ChargingSubSessionLocation: {
            /**
             * @description Name of the place, such as the user's name for it.
             * @example Home
             */
            readonly name?: string;
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
            readonly mode: components["schemas"]["ChargingMode"];
            /** @description The vehicle that was charged. Null when it is not known. */
            vehicle?: (string | null) | components["schemas"]["Vehicle"];
            /** @description The EVSE that it was plugged into. Null when it is not known. */
            evse?: (string | null) | components["schemas"]["EVSE"];
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
             * @enum {string|null}
             */
            readonly co2_intensity_classification: "very low" | "low" | "moderate" | "high" | "very high" | null;
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
            readonly labels?: ("OUTSIDE" | "OFF_PEAK" | "SUMMER_PEAK" | "MIXED" | "OTHER" | "PRIMARY" | "AWAY" | "CONED" | "ORU")[] | null;
            /** @description The intervals in which the vehicle received energy, and how much in each. */
            readonly energy_usage?: string | components["schemas"]["EnergyUsage"];
            /** @description The schedule by which the vehicle was told to charge. */
            readonly schedules?: string | components["schemas"]["Schedules"];
            /** @description How well charging went. Needs the `debug:read` scope. */
            readonly assessment?: string | components["schemas"]["ChargingSubSessionAssessment"];
            /** @description Issues that were noticed about the sub-session. */
            readonly flags?: string | components["schemas"]["ChargingSubSessionFlags"];
            /** @description How the figures of the sub-session came about. Needs the `debug:read` scope. */
            readonly debug_metadata?: string | components["schemas"]["ChargingSubSessionDebugMetadata"];
            /** @description The tariff for electricity drawn from the grid. Null when there is none. Needs the `tariff:read` scope. */
            readonly tariff?: (string | null) | components["schemas"]["Tariff"];
            /** @description The carbon feed behind the CO2 figures. Null when there is none. Needs the `carbon:read` scope. */
            readonly carbon_feed?: (string | null) | components["schemas"]["CarbonFeed"];
            /** @description The grid feeds that were taken into account. Needs the `grid:read` scope. */
            readonly grid_feeds?: (string | components["schemas"]["GridFeed"])[];
            /**
             * @description How solar energy was used. Null when solar charging is not set up.
             * @example OFF
             * @enum {string|null}
             */
            readonly solar_mode_type?: "OFF" | "SOLAR_ONLY" | "SOLAR_AND_GRID" | "SOLAR_SMART" | null;
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
            price?: string;
            /**
             * @description Energy bought at this price, in watt-hours.
             * @example 1800
             */
            energy_delivered_watt_hours?: number;
        };
        /** @description The energy of one stretch of a charging sub-session. */
        UsageInterval: {
            /**
             * @description Length of the interval, in seconds.
             * @example 1800
             */
            readonly interval_seconds?: number;
            /**
             * Format: date-time
             * @description When the interval began.
             * @example 2024-03-22T00:30:00Z
             */
            readonly started_at?: string;
            /**
             * @description Energy that the vehicle received, in watt-hours.
             * @example 3600
             */
            readonly total_energy_delivered_watt_hours?: number;
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
            readonly url?: string;
            /**
             * @description Currency of the prices, as an ISO 4217 code. They are in its minor unit (pence, cents).
             * @example GBP
             */
            readonly currency?: string;
            /** @description The sub-session in which the energy was used. */
            readonly charging_sub_session?: string | components["schemas"]["ChargingSubSession"];
            /** @description The intervals. One without energy is listed too, with an amount of 0. */
            readonly intervals?: components["schemas"]["UsageInterval"][];
            /**
             * Format: date-time
             * @description When the figures last changed.
             * @example 2024-03-22T06:50:04Z
             */
            last_updated_at?: string;
        };
        /** @description One instruction of a charging schedule, the current to charge at from one moment on. */
        ScheduleInterval: {
            /**
             * Format: date-time
             * @description When the instruction takes effect, on the hour or half past.
             * @example 2024-03-22T00:30:00Z
             */
            readonly started_at?: string;
            /**
             * @description How long it holds, in seconds. At present always 1800; null for a boost, which has no end of its own.
             * @example 1800
             */
            readonly interval_seconds?: number | null;
            /**
             * @description Current to charge at, in milliamps; 0 stops charging.
             * @example 32000
             */
            readonly current_milliamps?: number;
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
             * @enum {string}
             */
            readonly schedule_type?: "INITIAL_CHARGE_TIME" | "BATTERY_WARMING" | "SMART" | "BOOST" | "SOLAR_ONLY" | "SOLAR_SMART" | "V2G_DISCHARGE" | "V2G_CHARGEBACK" | "LEGACY";
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
            readonly created_at?: string;
        };
        /** @description The charging schedule of a sub-session. */
        Schedules: {
            /**
             * Format: uri
             * @description Address of this schedule.
             * @example https://api.ev.energy/v2/charging_sub_sessions/csub01HSH04KDEWF6Z4DB2J77J74K5/schedules
             */
            readonly url?: string;
            /** @description The sub-session that the schedule is for. */
            readonly charging_sub_session?: string | components["schemas"]["ChargingSubSession"];
            /** @description The instructions that make up the schedule. */
            readonly schedules?: components["schemas"]["ScheduleInterval"][];
        };
        /** @description What an assessment measured. Shares lie between 0 and 100; a metric that could not be measured is null. */
        ChargingSubSessionAssessmentMetrics: {
            /**
             * @description Share of the time for which the vehicle sent data, in per cent.
             * @example 95
             */
            vehicle_data_uptime?: number | null;
            /**
             * @description Share of the time for which the vehicle sent its location, in per cent.
             * @example 90
             */
            vehicle_location_uptime?: number | null;
            /**
             * @description Share of errors among the vehicle's answers, in per cent.
             * @example 2
             */
            vehicle_error_rate?: number | null;
            /**
             * @description How far the vehicle did what it was told, in per cent.
             * @example 88
             */
            vehicle_command_adherence?: number | null;
            /**
             * @description Share of the time for which the EVSE sent data, in per cent.
             * @example 98
             */
            evse_data_uptime?: number | null;
            /**
             * @description How far the EVSE did what it was told, in per cent.
             * @example 92
             */
            evse_command_adherence?: number | null;
            /**
             * @description Share of the scheduled charging time in which nothing was charged, in per cent.
             * @example 85
             */
            schedule_quality?: number | null;
            /**
             * @description Share of the energy that was charged at times outside the schedule, in per cent.
             * @example 5
             */
            charge_outside_of_schedule?: number | null;
            /**
             * @description How long the session lasted.
             * @example 28800
             */
            session_duration?: number | null;
            /**
             * @description Energy delivered, in per cent of the energy needed.
             * @example 95
             */
            energy_delivered_vs_required?: number | null;
            /**
             * @description Savings, in per cent of the most that was possible in theory.
             * @example 78
             */
            savings_attainment_rate?: number | null;
            /**
             * @description What lies between the dearest and the cheapest way to charge, in theory, in units of the currency.
             * @example 30
             */
            session_savings_range?: number | null;
            /**
             * @description Whether the meter of added energy was seen to start anew.
             * @example false
             */
            charge_energy_added_meter_reset?: boolean | null;
            /**
             * @description How often the reading of added energy went back and forth.
             * @example 0
             */
            charge_energy_added_oscillation_count?: number | null;
            /**
             * @description How often the reading of the charge level went back and forth.
             * @example 1
             */
            charge_level_oscillation_count?: number | null;
            /**
             * @description Age of the vehicle's location when the session began, in minutes.
             * @example 5
             */
            charge_location_data_at_session_start_minutes?: number | null;
            /**
             * @description Speed that the last change of location amounts to, in km/h.
             * @example 0
             */
            last_location_update_implied_velocity_kmh?: number | null;
            /**
             * @description How far from home the vehicle was, in metres.
             * @example 15
             */
            distance_from_home_meters?: number | null;
            /**
             * @description Whether there was no location.
             * @example false
             */
            missing_location?: boolean | null;
            /**
             * @description Median gap in the vehicle's data, in minutes.
             * @example 3
             */
            vehicle_median_data_gap_duration_minutes?: number | null;
            /**
             * @description Longest gap in the vehicle's data, in minutes.
             * @example 12
             */
            vehicle_max_data_gap_duration_minutes?: number | null;
            /**
             * @description Share of the vehicle's data that came less often than it should, in per cent.
             * @example 8
             */
            vehicle_data_frequency_below_threshold?: number | null;
            /**
             * @description Median gap in the EVSE's data, in minutes.
             * @example 2
             */
            evse_median_data_gap_duration_minutes?: number | null;
            /**
             * @description Longest gap in the EVSE's data, in minutes.
             * @example 8
             */
            evse_max_data_gap_duration_minutes?: number | null;
            /**
             * @description Share of the EVSE's data that came less often than it should, in per cent.
             * @example 5
             */
            evse_data_frequency_below_threshold?: number | null;
            /**
             * @description How far the highest rate of charge strays from the others, in median absolute deviations (MAD).
             * @example 3
             */
            charge_rate_max_mad_score?: number | null;
            /**
             * @description Highest rate of charge, in per cent of the median rate.
             * @example 140
             */
            charge_rate_max_median_ratio?: number | null;
        };
        /** @description A red, amber or green rating for each metric of the assessment, by the metric's name, and one for the overall quality. A metric that says nothing about this sub-session is `NOT_APPLICABLE`. */
        ChargingSubSessionAssessmentRatings: {
            [key: string]: "RED" | "AMBER" | "GREEN" | "NOT_APPLICABLE";
        };
        /** @description How well charging went in a sub-session that has ended. */
        ChargingSubSessionAssessment: {
            /**
             * Format: uri
             * @description Address of this assessment.
             * @example https://api.ev.energy/v2/charging_sub_sessions/csub01HSH04KDEWF6Z4DB2J77J74K5/assessment
             */
            readonly url?: string;
            /** @description The sub-session that was assessed. */
            readonly charging_sub_session?: string | components["schemas"]["ChargingSubSession"];
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
            readonly metrics?: components["schemas"]["ChargingSubSessionAssessmentMetrics"];
            readonly ratings?: components["schemas"]["ChargingSubSessionAssessmentRatings"];
            /**
             * Format: date-time
             * @description When the assessment last changed.
             * @example 2024-03-22T07:00:12Z
             */
            readonly updated_at?: string;
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
            readonly charging_sub_session: string | components["schemas"]["ChargingSubSession"];
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
            readonly charging_sub_session: string | components["schemas"]["ChargingSubSession"];
            /**
             * @description What began the session. Null when it is not known. The API may add reasons.
             * @enum {string|null}
             */
            readonly start_reason: "BOOST_START" | "SMART_CHARGE_ENABLED" | "SMART_CHARGE_DISABLED" | "SOLAR_SETTINGS" | "ADMIN_CREATE_FAKE" | "ADMIN_IMPORT_CSV" | "REPROCESS_VEHICLEDATALOGS_CMD" | "SFTP_IMPORTER" | "EVSE_CONNECT" | "CP_EVSE_CONNECT" | "VEHICLE_LOG_CONNECT" | "USER_SETTINGS" | null;
            /**
             * @description What ended the session. Null when it is not known. The API may add reasons.
             * @enum {string|null}
             */
            readonly finish_reason: "BOOST_START" | "SMART_CHARGE_ENABLED" | "SMART_CHARGE_DISABLED" | "SOLAR_SETTINGS" | "ADMIN_ACTION" | "FAKE_CURRENT_CHARGING_CMD" | "REPROCESS_VEHICLEDATALOGS_CMD" | "SFTP_IMPORTER" | "INVALIDATE_ACCOUNT" | "REMOVE_INTEGRATION" | "EVSE_UNPAIR" | "EVSE_DISCONNECT" | null;
            /** @description Whether the energy was cut down to a plausible amount because it exceeded what the battery of the vehicle can hold. */
            readonly is_energy_delivered_capped: boolean;
            /** @description The energy without that limit, calculated anew, in watt-hours. Null when nothing was cut or the calculation is impossible. */
            readonly uncapped_energy_delivered_watt_hours: number | null;
            /**
             * @description How the energy was found, metered or estimated from one of the vehicle's readings.
             * @enum {string}
             */
            readonly energy_usage_calculation_method: "ESTIMATED_CHARGE_ENERGY_ADDED" | "ESTIMATED_CHARGE_LEVEL" | "ESTIMATED_CHARGE_RATE" | "METERED" | "METERED_CHARGE_RATE" | "BETA_ESTIMATED_CHARGE_ENERGY_ADDED" | "ESTIMATED_CHARGE_LEVEL_WITH_INFERENCE" | "MANUAL_ENTRY";
            /**
             * @description How the time between two readings was filled in for that.
             * @enum {string}
             */
            readonly energy_usage_interpolation_method: "LINEAR" | "LINEAR_WITH_CHARGE_STEP";
            /**
             * @description How the EVSE of the session handles solar energy. Null when the session has no EVSE.
             * @enum {string|null}
             */
            readonly solar_integration_type: "UNAVAILABLE" | "HARDWARE" | "SOFTWARE" | "SOFTWARE_BETA" | "HARDWARE_PASSTHROUGH" | null;
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
        /** @description What is sent when a charging sub-session has begun. */
        ChargingSubSessionCreatedWebhook: {
            /**
             * @description Name of the event, also in the `svix-event-type` header.
             * @enum {string}
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
             * @enum {string}
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
        /** @description An unexpected failure on the side of the API, usually temporary. */
        ServerError: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid: a parameter, a header or the body breaks the rules of this operation. */
        BadRequest: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No media type of this operation satisfies the `Accept` header. */
        NotAcceptable: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The rate limit is used up. Wait for the seconds in `Retry-After`; the request was not processed. */
        TooManyRequests: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token was sent, or it is unknown, expired or revoked. */
        Unauthorized: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is valid but lacks a scope of this operation, or its user may not act on this resource. */
        Forbidden: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has this id, or the caller may not see it; the two are not told apart. */
        NotFound: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path exists but does not support this method. */
        MethodNotAllowed: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidVehicleConnectorsUpdate: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidVehicleStateOfChargeUpdate: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is missing or malformed; `field_errors` names it. */
        InvalidEVSECompatibilityCheck: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid: most often a paging parameter or an unknown `expand` value. */
        BadListRequest: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidEVSEUpdate: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid, most often because of `redirect_uri` or, with `response_type=json`, because it names neither make nor model. */
        InvalidEVSEOnboarding: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidEVSEImport: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidEVSEWaitlistEntry: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidVehicleCreate: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidVehicleUpdate: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidVehicleTrimCreate: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidVehicleModelCreate: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidVehicleModelConnector: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidVehicleModelConnectorUpdate: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidVehicleModelUpdate: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid, most often because of `redirect_uri` or, with `response_type=json`, because it names no make, model or trim. */
        InvalidVehicleOnboarding: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidVehicleOnboardingCompletion: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidVehicleOnboardingLink: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A query parameter is missing or not valid; `field_errors` names it. */
        InvalidVehicleCompatibilityCheck: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body failed validation; `field_errors` names what to correct. */
        InvalidVehicleWaitlistEntry: {
            headers: {
                "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
        ev_energy_version: 2;
        /** @description Id of the vehicle. */
        vehicle_id: components["schemas"]["VehicleId"];
        /** @description Languages and regions the caller prefers (RFC 9110, section 12.5.4). Its region is the fallback country. */
        accept_language: string;
        /** @description Id of a resource; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
        page_before: components["schemas"]["ResourceId"];
        /** @description Id of a resource; the page holds what follows it. Take it from the `next` link of the `Link` header rather than building it. */
        page_after: components["schemas"]["ResourceId"];
        /** @description Largest number of items in a page. */
        page_size: number;
        /** @description References of the EVSE to expand. `model.make` expands `model` too. */
        expand_evse: ("user" | "model" | "model.make" | "latest_status_log" | "ct_clamp")[];
        /** @description Keeps the EVSE whose chargepoint id is exactly this. */
        cpid: string;
        /** @description User to act for when the token comes from the client-credentials grant, which stands for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice. */
        ev_energy_user: components["schemas"]["UserReference"];
        /** @description Id of the EVSE. */
        evse_id: components["schemas"]["EVSEId"];
        /** @description References of the EVSE model to expand. */
        expand_evse_model: "make"[];
        /** @description Keeps what is available in the region and the program of this user. */
        available_for_user_id: components["schemas"]["UserId"];
        /** @description Keeps what this EVSE make offers. */
        evse_make_id_filter: components["schemas"]["EVSEMakeId"];
        /** @description Id of the EVSE model. */
        evse_model_id: components["schemas"]["EVSEModelId"];
        /** @description Id of the EVSE make. */
        evse_make_id: components["schemas"]["EVSEMakeId"];
        /** @description Timestamp of a log entry; the page holds what comes right before it in the list's order. Has no effect together with `page_after`. The `previous` link carries it. */
        page_before_timestamp: string;
        /** @description Timestamp of a log entry; the page holds what follows it in the list's order. The `next` link carries it. */
        page_after_timestamp: string;
        /** @description Keeps entries sampled at this time or later. */
        sampled_at__gte: string;
        /** @description Keeps entries sampled at this time or earlier. */
        sampled_at__lte: string;
        /** @description References of the status log to expand. A dotted value expands each reference on its way. */
        expand_evse_status_log: ("evse" | "evse.model" | "evse.model.make" | "evse.user")[];
        /** @description When the device took the readings of the log entry. Identifies the entry among those of its device. */
        sampled_at: string;
        /** @description Keeps entries logged at this time or later. */
        logged_at__gte: string;
        /** @description Keeps entries logged at this time or earlier. */
        logged_at__lte: string;
        /** @description References of the command log to expand. A dotted value expands each reference on its way. */
        expand_evse_command_log: ("evse" | "evse.model" | "evse.model.make" | "evse.user")[];
        /** @description When the entry was logged. Identifies the entry among those of its device. */
        logged_at: string;
        /** @description References of the error log to expand. A dotted value expands each reference on its way. */
        expand_evse_error_log: ("evse" | "evse.model" | "evse.model.make" | "evse.user")[];
        /** @description Keeps messages of this OCPP action. */
        ocpp_action: components["schemas"]["OCPPAction"];
        /** @description Keeps messages of any of these OCPP actions, separated by commas. */
        ocpp_action__in: string;
        /** @description Keeps messages that went one way. `SENT` went to the EVSE, `RECEIVED` came from it. */
        ocpp_direction: "SENT" | "RECEIVED";
        /** @description Keeps calls that were answered with this OCPP error code. */
        ocpp_error_code: components["schemas"]["OCPPErrorCode"];
        /** @description Keeps calls that were answered with any of these OCPP error codes, separated by commas. */
        ocpp_error_code__in: string;
        /** @description References of the OCPP log to expand. A dotted value expands each reference on its way. */
        expand_evse_ocpp_log: ("evse" | "evse.model" | "evse.model.make" | "evse.user")[];
        /** @description References of the connectivity report to expand. Its only one is the EVSE's latest status log. */
        expand_evse_connectivity: "latest_status_log"[];
        /** @description Id of the EVSE firmware version. */
        evse_firmware_version_id: components["schemas"]["EVSEFirmwareVersionId"];
        /** @description Id of the user who connects a device. */
        user_id_onboarding: components["schemas"]["UserId"];
        /** @description Id of your OAuth application, the one that you request tokens with. ev.energy issues it when it sets up your integration; an unknown one is an error. The user's browser passes through an OAuth flow, to which the application lends its branding, redirect addresses and scopes. */
        client_id: string;
        /** @description References of the vehicle to expand. `trim.model.make` expands `trim` and `trim.model` too. */
        expand_vehicle: ("user" | "trim" | "trim.model" | "trim.model.make" | "latest_status_log")[];
        /** @description User to act for. This operation needs one: a client-credentials token without this header gets a `400` problem. A token of the authorization-code grant already names its user. */
        ev_energy_user_required: components["schemas"]["UserReference"];
        /** @description References of the vehicle trim to expand. `model.make` expands `model` too. */
        expand_vehicle_trim: ("model" | "model.make")[];
        /** @description Keeps the trims of this vehicle model. */
        vehicle_model_id_filter: components["schemas"]["VehicleModelId"];
        /** @description Sorts by name, from A to Z or, with `-name`, from Z to A. Without it, or with a value that the API does not know, the list is in order of creation. */
        ordering_by_name: "name" | "-name";
        /** @description Id of the vehicle trim. */
        vehicle_trim_id: components["schemas"]["VehicleTrimId"];
        /** @description References of the vehicle model to expand. */
        expand_vehicle_model: "make"[];
        /** @description Keeps the models of this vehicle make. */
        vehicle_make_id_filter: components["schemas"]["VehicleMakeId"];
        /** @description Id of the vehicle model. */
        vehicle_model_id: components["schemas"]["VehicleModelId"];
        /** @description Number of the page, counted from 1. A page past the last one is a `404` problem. */
        page: number;
        /** @description Region of the connector. */
        region: components["schemas"]["ChargingRegion"];
        /** @description Id of the vehicle make. */
        vehicle_make_id: components["schemas"]["VehicleMakeId"];
        /** @description References of the status log to expand. A dotted value expands each reference on its way. */
        expand_vehicle_status_log: ("vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user")[];
        /** @description References of the error log to expand. A dotted value expands each reference on its way. */
        expand_vehicle_error_log: ("vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user")[];
        /** @description References of the location log to expand. A dotted value expands each reference on its way. */
        expand_vehicle_location_log: ("vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user")[];
        /** @description References of the command log to expand. A dotted value expands each reference on its way. */
        expand_vehicle_command_log: ("vehicle" | "vehicle.trim" | "vehicle.trim.model" | "vehicle.trim.model.make" | "vehicle.user")[];
        /** @description Id of the EVSE site. */
        evse_site_id: components["schemas"]["EVSESiteId"];
        /** @description Id of a resource whose ids are words; the page holds what comes right before it. Has no effect together with `page_after`. Take it from the `previous` link of the `Link` header. */
        page_before_word: string;
        /** @description Id of a resource whose ids are words; the page holds what follows it. Take it from the `next` link of the `Link` header. */
        page_after_word: string;
        /** @description Id of the CPMS provider, a word. One that does not exist is a `404` problem. */
        cpms_provider_id: string;
        /** @description Id of the message. Every delivery attempt of one event repeats it, so discard a message whose id was seen before. */
        svix_id: string;
        /** @description When this attempt was sent, in whole seconds since the Unix epoch. Part of what is signed. */
        svix_timestamp: string;
        /** @description One or more signatures separated by spaces, each a version and a Base64 HMAC-SHA256 (`v1,…`). Several appear while the endpoint's secret is being rotated: accept the message if any of them verifies. */
        svix_signature: string;
    };
    requestBodies: never;
    headers: {
        /** @description Version of the API that made this response. */
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
         * @description Links to the neighbouring pages (RFC 8288), `rel="previous"` and `rel="next"`, with a timestamp as the cursor. At either end of the log the target is `about:blank`. Follow these URLs as they are.
         * @example <about:blank>; rel="previous", <https://api.ev.energy/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/status_logs?page_size=25&page_after=2024-04-18T08:53:52.225655Z>; rel="next"
         */
        LinkTimestamp: string;
        /**
         * @description Links to the neighbouring pages (RFC 8288), `rel="previous"` and `rel="next"`, with a page number. Before the first and after the last page the target is `about:blank`. Follow these URLs as they are.
         * @example <about:blank>; rel="previous", <https://api.ev.energy/v2/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0/connectors?page=2&page_size=25>; rel="next"
         */
        LinkPage: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "get-root": {
        parameters: {
            query?: never;
            header?: {
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses of the collections. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
    "get-vehicles-vehicle_id-connectors": {
        parameters: {
            query?: never;
            header?: {
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The connectors. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The updated connectors. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
    "get-vehicles-vehicle_id-state_of_charge": {
        parameters: {
            query?: never;
            header?: {
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The state of charge. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The updated state of charge. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description Languages and regions the caller prefers (RFC 9110, section 12.5.4). Its region is the fallback country. */
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdict for this model and country. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EVSECompatibility"];
                };
            };
            400: components["responses"]["InvalidEVSECompatibilityCheck"];
            401: components["responses"]["Unauthorized"];
            /** @description No EVSE model or no program has the id that was sent; `type` says which of the two. */
            404: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description User to act for when the token comes from the client-credentials grant, which stands for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice. */
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The EVSEs. */
            200: {
                headers: {
                    Link: components["headers"]["LinkCursor"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The EVSE. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The EVSE is decommissioned. */
            204: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The EVSE as it is now. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description User to act for when the token comes from the client-credentials grant, which stands for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice. */
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The EVSE models. */
            200: {
                headers: {
                    Link: components["headers"]["LinkCursor"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The EVSE model. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description User to act for when the token comes from the client-credentials grant, which stands for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice. */
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The EVSE makes. */
            200: {
                headers: {
                    Link: components["headers"]["LinkCursor"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The EVSE make. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The status logs, newest first. */
            200: {
                headers: {
                    Link: components["headers"]["LinkTimestamp"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The status log. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The command logs, newest first. */
            200: {
                headers: {
                    Link: components["headers"]["LinkTimestamp"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The command log. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The API error logs, newest first. */
            200: {
                headers: {
                    Link: components["headers"]["LinkTimestamp"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The API error log. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The OCPP logs, newest first. */
            200: {
                headers: {
                    Link: components["headers"]["LinkTimestamp"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The OCPP log. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
    "get-evses-evse_id-vpp_modes": {
        parameters: {
            query?: never;
            header?: {
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The VPP modes of the EVSE. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
    "get-evses-evse_id-connectivity": {
        parameters: {
            query?: {
                /** @description References of the connectivity report to expand. Its only one is the EVSE's latest status log. */
                expand?: components["parameters"]["expand_evse_connectivity"];
            };
            header?: {
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The connectivity of the EVSE. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
    "post-evses-evse_id-reconnect": {
        parameters: {
            query?: never;
            header?: {
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The new reconnection URL. */
            201: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The firmware versions. */
            200: {
                headers: {
                    Link: components["headers"]["LinkCursor"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The firmware version. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
            /** @description The URL to open in a web view or browser. Only with `response_type=json`. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EVSEOnboarding"];
                };
            };
            /** @description Redirect to the pages on which the user connects the EVSE. A page to choose make and model comes first where these were not sent. */
            302: {
                headers: {
                    /**
                     * @description Next page for the browser of the user.
                     * @example https://app.ev.energy/evse-onboarding/start/56091b3b-86e9-4e7c-a825-f99e5d131234
                     */
                    Location: string;
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The imported EVSE, linked to the user. */
            201: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EVSE"];
                };
            };
            400: components["responses"]["InvalidEVSEImport"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The provider knows no charger with this serial number under the email address of the user. */
            404: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /** @description The charger is registered already, its provider answered with an error, or the provider cannot import by serial number. */
            422: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description Languages and regions the caller prefers (RFC 9110, section 12.5.4). Its region is the fallback country. */
                "Accept-Language"?: components["parameters"]["accept_language"];
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
            /** @description The user is on the waitlist. */
            201: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description User to act for when the token comes from the client-credentials grant, which stands for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice. */
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vehicles. */
            200: {
                headers: {
                    Link: components["headers"]["LinkCursor"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description User to act for. This operation needs one: a client-credentials token without this header gets a `400` problem. A token of the authorization-code grant already names its user. */
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
            /** @description The new vehicle. */
            201: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description User to act for when the token comes from the client-credentials grant, which stands for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice. */
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
            /** @description The vehicle. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The vehicle is removed. The body counts what remains, `remaining_car_count` being the user's other vehicles. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: number;
                    };
                };
            };
            /** @description Sandbox only, where vehicles are kept. No body. */
            204: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The updated vehicle. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description User to act for when the token comes from the client-credentials grant, which stands for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice. */
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vehicle trims. */
            200: {
                headers: {
                    Link: components["headers"]["LinkCursor"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The new trim. */
            201: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The trim. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description User to act for when the token comes from the client-credentials grant, which stands for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice. */
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vehicle models. */
            200: {
                headers: {
                    Link: components["headers"]["LinkCursor"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description User to act for when the token comes from the client-credentials grant, which stands for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice. */
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
            /** @description The new model. */
            201: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
    "get-vehicle_models-vehicle_model_id-connectors": {
        parameters: {
            query?: {
                /** @description Number of the page, counted from 1. A page past the last one is a `404` problem. */
                page?: components["parameters"]["page"];
                /** @description Largest number of items in a page. */
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The connectors of the model. */
            200: {
                headers: {
                    Link: components["headers"]["LinkPage"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The new connector. */
            201: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The connector. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The updated connector. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
    "get-vehicle_models-vehicle_model_id": {
        parameters: {
            query?: {
                /** @description References of the vehicle model to expand. */
                expand?: components["parameters"]["expand_vehicle_model"];
            };
            header?: {
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The model. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The updated model. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description User to act for when the token comes from the client-credentials grant, which stands for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice. */
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vehicle makes. */
            200: {
                headers: {
                    Link: components["headers"]["LinkCursor"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The make. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The status logs, newest first. */
            200: {
                headers: {
                    Link: components["headers"]["LinkTimestamp"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The status log. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The error logs, newest first. */
            200: {
                headers: {
                    Link: components["headers"]["LinkTimestamp"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The error log. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The location logs, newest first. */
            200: {
                headers: {
                    Link: components["headers"]["LinkTimestamp"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The location log. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The command logs, newest first. */
            200: {
                headers: {
                    Link: components["headers"]["LinkTimestamp"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The command log. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
    "get-vehicles-vehicle_id-vpp_modes": {
        parameters: {
            query?: never;
            header?: {
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The VPP modes. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
            /** @description Only for `response_type=json`: the provider's address, to open in a web view, with the details that a provider's SDK needs. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleOnboarding"];
                };
            };
            /** @description Leads the browser to where the user connects the vehicle; first to a page for choosing one, if the request named no make, model or trim. */
            302: {
                headers: {
                    /**
                     * @description The page to which the browser goes next.
                     * @example https://app.ev.energy/vehicle-onboarding/start/56091b3b-86e9-4e7c-a825-f99e5d131234
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidVehicleOnboarding"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description Only for `response_type=json`: the provider gave no address to open. It may not support the make, be out of order, or have answered with an error. */
            422: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The vehicles that were created, as a list even for a single one. */
            201: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleOnboardingCompletion"];
                };
            };
            400: components["responses"]["InvalidVehicleOnboardingCompletion"];
            /** @description No authorization request has the id in `authorization_request_uid`. */
            404: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /** @description The authorization request has expired, the provider refused the code, or it returned no vehicles. Start the onboarding again. */
            422: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The link was sent. No body. */
            204: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description Languages and regions the caller prefers (RFC 9110, section 12.5.4). Its region is the fallback country. */
                "Accept-Language"?: components["parameters"]["accept_language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdict for the model and the country. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleCompatibility"];
                };
            };
            400: components["responses"]["InvalidVehicleCompatibilityCheck"];
            401: components["responses"]["Unauthorized"];
            /** @description The model or the program does not exist; the problem type (`vehicle-model-not-found` or `program-not-found-vehicle-compatibility`) says which. */
            404: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
    "post-vehicle_waitlist": {
        parameters: {
            query?: {
                /** @description OAuth client id of the application. When the application is in sandbox mode, the answer is a fixed `201` and nothing is stored, as in the onboarding operations and the compatibility check. */
                client_id?: string;
            };
            header?: {
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description Languages and regions the caller prefers (RFC 9110, section 12.5.4). Its region is the fallback country. */
                "Accept-Language"?: components["parameters"]["accept_language"];
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
            /** @description The new entry, by its id alone. */
            201: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description User to act for when the token comes from the client-credentials grant, which stands for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice. */
                "EvEnergy-User"?: components["parameters"]["ev_energy_user"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The EVSE sites. */
            200: {
                headers: {
                    Link: components["headers"]["LinkCursor"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
                /** @description User to act for when the token comes from the client-credentials grant, which stands for no user by itself. Either the bare id or the user's URL; the bare id is the shorter choice. */
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
            /** @description The EVSE site. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
    "post-vehicles-vehicle_id-reconnect": {
        parameters: {
            query?: never;
            header?: {
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The page to open, and until when it works. */
            201: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
    "post-vehicles-vehicle_id-disconnect": {
        parameters: {
            query?: {
                /** @description References of the vehicle to expand. `trim.model.make` expands `trim` and `trim.model` too. */
                expand?: components["parameters"]["expand_vehicle"];
            };
            header?: {
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The vehicle as it is now. `integrated` is `INACTIVE` if there was a connection, `UNINTEGRATED` if there was none. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
                "EvEnergy-Version"?: components["parameters"]["ev_energy_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CPMS providers. */
            200: {
                headers: {
                    Link: components["headers"]["LinkCursor"];
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
                /** @description API version to answer with. Without it the version pinned to the OAuth application applies. A version that the API does not know is a `400` problem. */
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
            /** @description The CPMS provider. */
            200: {
                headers: {
                    "EvEnergy-Version": components["headers"]["EvEnergyVersion"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    [name: string]: unknown;
                };
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
    "webhook-charging_sub_session-created": {
        parameters: {
            query?: never;
            header: {
                /** @description Name of the event, the same as `type` in the body. A receiver can route by it before it parses the body. */
                "svix-event-type": "charging_sub_session.created";
                /** @description Id of the message. Every delivery attempt of one event repeats it, so discard a message whose id was seen before. */
                "svix-id": components["parameters"]["svix_id"];
                /** @description When this attempt was sent, in whole seconds since the Unix epoch. Part of what is signed. */
                "svix-timestamp": components["parameters"]["svix_timestamp"];
                /** @description One or more signatures separated by spaces, each a version and a Base64 HMAC-SHA256 (`v1,…`). Several appear while the endpoint's secret is being rotated: accept the message if any of them verifies. */
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
            /** @description The event has been received. Any other 2xx status says the same. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook-charging_sub_session-ended": {
        parameters: {
            query?: never;
            header: {
                /** @description Name of the event, the same as `type` in the body. A receiver can route by it before it parses the body. */
                "svix-event-type": "charging_sub_session.ended";
                /** @description Id of the message. Every delivery attempt of one event repeats it, so discard a message whose id was seen before. */
                "svix-id": components["parameters"]["svix_id"];
                /** @description When this attempt was sent, in whole seconds since the Unix epoch. Part of what is signed. */
                "svix-timestamp": components["parameters"]["svix_timestamp"];
                /** @description One or more signatures separated by spaces, each a version and a Base64 HMAC-SHA256 (`v1,…`). Several appear while the endpoint's secret is being rotated: accept the message if any of them verifies. */
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
            /** @description The event has been received. Any other 2xx status says the same. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
