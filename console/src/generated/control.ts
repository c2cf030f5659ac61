/**
 * Types of the control API of the mock, for the console.
 * Generated from mock/control.openapi.json by `npm run generate`. Do not edit.
 */

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what can be controlled */
        get: operations["getIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieve this document */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start over
         * @description Forgets what was written, tokens, webhooks on their way, faults and the request log, and starts again: from the same seed unless another is given.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the worlds
         * @description In the order of their creation. The first is `default`, whose paths have no prefix.
         */
        get: operations["listWorlds"];
        put?: never;
        /**
         * Make a world
         * @description A world has its own users, time, applications, tokens, limits, faults, webhooks, request log and state. It is reached by a prefix, as in `/w/checkout/v2/vehicles`, or by the header `EvEnergy-World` on the paths without one. What is left out is as the mock was started; webhooks are none. A name that is taken is refused (409), and so is one world beyond 10,000.
         */
        post: operations["createWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieve a world */
        get: operations["getWorld"];
        put?: never;
        post?: never;
        /**
         * Drop a world
         * @description Ends its timers, streams and deliveries, and forgets what it held. What it is answering is still answered. The world `default` stays (409).
         */
        delete: operations["deleteWorld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take a snapshot */
        get: operations["getSnapshot"];
        /**
         * Restore a snapshot
         * @description Takes a snapshot, or the name of one that was kept in a file. One that cannot be restored changes nothing.
         */
        put: operations["putSnapshot"];
        /**
         * Keep a snapshot in a file
         * @description Files are kept in the folder of the state file, `--state`, and only there.
         */
        post: operations["postSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the checkpoints */
        get: operations["listCheckpoints"];
        put?: never;
        /**
         * Set a checkpoint
         * @description In the place of the one with its name. A hundred are kept.
         */
        post: operations["setCheckpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkpoints/{checkpoint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a checkpoint */
        delete: operations["deleteCheckpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkpoints/{checkpoint}/rewind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to a checkpoint
         * @description State, time and all, as a snapshot of then would.
         */
        post: operations["rewind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what changed
         * @description What was created, changed and removed of what the API has, in the order of writing, with what it was and what it is. What time alone brings about is no change.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the scenarios */
        get: operations["listScenarios"];
        put?: never;
        /**
         * Start a scenario
         * @description Resets the sandbox, and stops its clock at the start; whoever moves the clock brings about what happens. One runs at a time in a world.
         */
        post: operations["startScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at the scenario that was started */
        get: operations["getRun"];
        put?: never;
        post?: never;
        /**
         * End the scenario
         * @description Where it is; the sandbox stays as it is.
         */
        delete: operations["deleteRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenario/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause, resume, step or finish the scenario */
        post: operations["controlRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieve the time */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the time, or how it passes
         * @description Time that is skipped on the way forward happens: vehicles charge, sessions end, webhooks are sent. The way back drops the deliveries of webhooks of the time that is to come again. It is refused (422) where something was written in that time: reset, or restore a snapshot.
         */
        patch: operations["patchClock"];
        trace?: never;
    };
    "/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance the time
         * @description What is skipped happens: vehicles charge, sessions end, webhooks are sent. Refused (409) where there is no event to go to.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the faults */
        get: operations["listFaults"];
        put?: never;
        /**
         * Set a fault
         * @description What goes wrong, or an answer of one's own, for all requests or for those that match. Faults are tried in the order in which they were set: several with a `count` make a sequence.
         */
        post: operations["createFault"];
        /** Remove all faults */
        delete: operations["deleteFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults/{fault_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a fault */
        delete: operations["deleteFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the applications */
        get: operations["listApplications"];
        put?: never;
        /** Register an application */
        post: operations["putApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an application */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the endpoints */
        get: operations["listEndpoints"];
        put?: never;
        /** Register an endpoint */
        post: operations["createEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an endpoint */
        delete: operations["deleteEndpoint"];
        options?: never;
        head?: never;
        /** Change an endpoint */
        patch: operations["updateEndpoint"];
        trace?: never;
    };
    "/webhooks/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the deliveries */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/deliveries/{delivery_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a webhook again */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event of the past now
         * @description The event is about the latest sub-session of the default user that began, or ended: as it was then, with that time.
         */
        post: operations["testWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the faults of webhooks */
        get: operations["listWebhookFaults"];
        put?: never;
        /**
         * Set a fault of webhooks
         * @description It befalls webhooks of events that are still to come, each endpoint's on its own.
         */
        post: operations["createWebhookFault"];
        /** Remove all faults of webhooks */
        delete: operations["deleteWebhookFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/faults/{webhook_fault_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a fault of webhooks */
        delete: operations["deleteWebhookFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/plug_in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plug a vehicle in
         * @description At its EVSE where that is free, or at the one that is named. A charging session begins, and its webhooks are sent. The vehicle stays plugged in until it is unplugged, for 30 days at most. One that is asleep wakes.
         */
        post: operations["plugInVehicle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/unplug": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unplug a vehicle
         * @description Its charging session ends, and the webhook of that is sent.
         */
        post: operations["unplugVehicle"];
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
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a vehicle
         * @description How it is, whether or not anybody is told.
         */
        get: operations["getVehicle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how a vehicle is
         * @description Puts it to sleep or wakes it, takes it offline, revokes its user's login at the provider or has the user sign in again, sets the level of its battery, or has the provider repeat old data. Status, location and error logs, `integrated` and the notifications of its user show it at once.
         */
        patch: operations["patchVehicle"];
        trace?: never;
    };
    "/vehicles/{vehicle_id}/drive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drive a vehicle
         * @description There and back, in no time: its level falls, and the odometer rises, by 6 metres for each watt-hour.
         */
        post: operations["driveVehicle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look ahead at prices and carbon intensities
         * @description What electricity costs at the home of a vehicle, and how clean it is, for the half hours of the next 24 hours, the present one first. The API itself tells of the past only.
         */
        get: operations["getForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vehicles/{vehicle_id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an error of a vehicle on record
         * @description As when its provider failed to do something. What is left out is that of a vehicle that did not answer in time.
         */
        post: operations["failVehicle"];
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
        get?: never;
        put?: never;
        /**
         * Add an EVSE
         * @description As an installer does before a user connects it. Without `user_id` it is assigned to nobody: only applications see it, and it cannot be reconnected.
         */
        post: operations["createEvse"];
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
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an EVSE
         * @description How it is, whether or not anybody is told.
         */
        get: operations["getEvse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how an EVSE is
         * @description Takes it offline or online, gives it a fault or clears that, or installs firmware. Status, error and OCPP logs, its connectivity and the notifications of its user show it at once. With a fault it gives no energy.
         */
        patch: operations["patchEvse"];
        trace?: never;
    };
    "/evses/{evse_id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an error of an EVSE on record
         * @description As when its hardware API failed to do something. What is left out is that of one that did not respond.
         */
        post: operations["failEvse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inverters/{inverter_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at an inverter */
        get: operations["getInverter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how an inverter is
         * @description Its status logs show it.
         */
        patch: operations["patchInverter"];
        trace?: never;
    };
    "/home_batteries/{home_battery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at a home battery */
        get: operations["getHomeBattery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how a home battery is
         * @description Its status logs show it.
         */
        patch: operations["patchHomeBattery"];
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
         * List all versions of firmware
         * @description Those as well that are no production releases, which the API neither lists nor finds.
         */
        get: operations["listFirmwareVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waitlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is on a waitlist
         * @description Of vehicles and of EVSEs, the latest first. The API itself shows them to nobody.
         */
        get: operations["listWaitlist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the latest requests
         * @description The latest, oldest first, with those beside the API and those that no operation is for; those to the control API are left out. No more than 1000 requests and 4 MiB are kept. All filters that are given have to fit. With `Accept: text/event-stream`, each as it is answered.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at the webhooks */
        get: operations["getPortal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type?: string;
            status: number;
            title: string;
            detail: string;
            field_errors?: {
                [key: string]: string[];
            };
        };
        Reset: {
            /** @description The same seed gives the same world. */
            seed?: string;
            /** @description How many users there are, besides those of the documentation. */
            users?: number;
        };
        WorldInput: {
            name: string;
            /** @description The same seed gives the same world. */
            seed?: string;
            /** @description How many users there are, besides those of the documentation. */
            users?: number;
            clock?: {
                /**
                 * Format: date-time
                 * @description The time that it starts at; that of now if left out.
                 */
                now?: string;
                /** @description Times real time; 0 stands still. */
                speed?: number;
            };
            /**
             * @description Whether only tokens of its own work, or any bearer token.
             * @enum {string}
             */
            auth?: "strict" | "lenient";
            /**
             * @description What codes, links, logins, tokens and signed addresses expire by.
             * @enum {string}
             */
            expiry?: "real" | "clock";
            /** @description Requests an hour for each application and user; null for no limit. */
            rate_limit?: number | null;
            /** @description Seconds of real time without a request after which it is dropped. It stays if left out. */
            ttl?: number;
            /** @description What it is to remember, as `GET /snapshot` of any world gives it. */
            snapshot?: Record<string, never>;
            /** @description A world to copy: what it remembers now. */
            from?: string;
        };
        World: {
            name: string;
            /**
             * @description What its paths begin with; empty for `default`.
             * @example /w/checkout
             */
            path: string;
            seed: string;
            users: number;
            clock: components["schemas"]["Clock"];
            /** @description Seconds of real time without a request after which it is dropped; null for one that stays. */
            ttl: number | null;
            /**
             * Format: date-time
             * @description In real time.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last asked for anything, in real time.
             */
            used_at: string;
        };
        Snapshot: {
            /** @constant */
            version: 1;
            /** @description The state of each part of the sandbox. To be given back as it was: what cannot be so is refused, and named. */
            parts: Record<string, never>;
        };
        SnapshotFile: {
            /** @description Name of the snapshot, without folder and ending. */
            file: string;
        };
        Clock: {
            /**
             * Format: date-time
             * @example 2025-03-01T08:30:00.000Z
             */
            now: string;
            /**
             * @description `real` also when the time differs from the real one, as long as it passes as fast.
             * @enum {string}
             */
            mode: "real" | "frozen" | "speed";
            /** @description Times real time. */
            speed: number;
            /**
             * @description What codes, links, logins, tokens and signed addresses expire by: real time, or this clock.
             * @enum {string}
             */
            expiry: "real" | "clock";
        };
        /**
         * @example {
         *       "mode": "frozen"
         *     }
         */
        ClockUpdate: {
            /**
             * Format: date-time
             * @description Where to go; first of all.
             * @example 2025-03-01T08:30:00.000Z
             */
            now?: string;
            /**
             * @description `frozen` stops the time. `real` sets it to the real time, unless `now` says otherwise, and lets it run. `speed` needs a `speed`.
             * @enum {string}
             */
            mode?: "real" | "frozen" | "speed";
            /** @description Lets the time run from where it is, this many times as fast as real time; 0 stops it. Faster than real time, at most 500 deliveries of webhooks are made in a second of it; of the rest nobody is told. */
            speed?: number;
            /**
             * @description What codes, links, logins, tokens and signed addresses expire by from here on: `real` time, whatever this clock does, or the `clock`, for tests of expiry. What is good now has as long left as it had.
             * @enum {string}
             */
            expiry?: "real" | "clock";
        };
        Advance: {
            seconds?: number;
            /**
             * @description ISO 8601, of weeks, days, hours, minutes and seconds.
             * @example PT1H30M
             */
            duration?: string;
            /**
             * @description To when a vehicle is next plugged in or unplugged by its habit, which is when webhooks are sent; within 31 days.
             * @constant
             */
            to?: "next_event";
        };
        FaultInput: {
            /** @description Method and path as the API's document has them, such as `GET /vehicles/{vehicle_id}`. Any operation when left out. */
            operation?: string;
            /** @description Answer with a problem of this status; nothing else happens. */
            status?: number;
            /** @description Wait so long, in milliseconds of real time; the answer follows. */
            latency_ms?: number;
            /**
             * @description Do not answer until the client gives up, or a minute has passed. Nothing else happens.
             * @constant
             */
            timeout?: true;
            /**
             * @description The operation happens, but half of its answer is missing.
             * @constant
             */
            broken_body?: true;
            match?: components["schemas"]["FaultMatch"];
            answer?: components["schemas"]["OwnAnswer"];
            /**
             * @description Reset the connection: before anything is done; when the work is done and the answer is not sent; in the middle of the body; after it.
             * @enum {unknown}
             */
            reset?: "before" | "answer_lost" | "in_body" | "after_body";
            /** @description Send the body in small parts over so long, in milliseconds of real time. */
            slow_body_ms?: number;
            /** @description Bytes by which Content-Length says more than there is, or less where it is below zero. */
            wrong_length?: number;
            /** @description How often; then the fault is gone. As often as there is a request when left out. */
            count?: number;
            /** @description Chance that it happens to a request, drawn from the seed. 1 when left out. */
            probability?: number;
        };
        Fault: {
            id: string;
            /** @description How often it has happened. */
            hits: number;
            operation?: string;
            status?: number;
            latency_ms?: number;
            /** @constant */
            timeout?: true;
            /** @constant */
            broken_body?: true;
            match?: components["schemas"]["FaultMatch"];
            answer?: components["schemas"]["OwnAnswer"];
            /**
             * @description Reset the connection: before anything is done; when the work is done and the answer is not sent; in the middle of the body; after it.
             * @enum {unknown}
             */
            reset?: "before" | "answer_lost" | "in_body" | "after_body";
            /** @description Send the body in small parts over so long, in milliseconds of real time. */
            slow_body_ms?: number;
            /** @description Bytes by which Content-Length says more than there is, or less where it is below zero. */
            wrong_length?: number;
            count?: number;
            probability?: number;
        };
        ApplicationInput: {
            client_id: string;
            /** @description Null, or left out, for an app that cannot keep one: it has PKCE instead. */
            client_secret?: string | null;
            /** @description What the consent page calls it. */
            name?: string;
            grants?: ("authorization_code" | "client_credentials")[];
            /** @description One that ends in `/*` stands for any path below. */
            redirect_uris?: string[];
            /** @description Where onboarding ends unless its request says otherwise. */
            onboarding_redirect_url?: string | null;
            /** @description All when left out. */
            scopes?: string[];
            /**
             * @description What follows where a refresh token comes a second time: it is refused, as when this is left out, or all tokens of the sign-in are revoked as well (RFC 9700, section 4.14.2).
             * @enum {unknown}
             */
            refresh_token_reuse?: "refuse" | "revoke";
        };
        Application: {
            client_id: string;
            client_secret: string | null;
            name: string;
            grants?: string[];
            redirect_uris: string[];
            onboarding_redirect_url?: string | null;
            scopes: string[];
            /** @enum {unknown} */
            refresh_token_reuse: "refuse" | "revoke";
        };
        EndpointInput: {
            /**
             * @description `http` or `https`.
             * @example http://127.0.0.1:3000/webhooks
             */
            url: string;
            /** @description `whsec_` and 24 to 75 bytes in Base64. One is made up when it is left out. */
            secret?: string;
            /** @description All when left out, or null. */
            event_types?: string[] | null;
            /** @description Nothing is sent while this is true. */
            disabled?: boolean;
        };
        EndpointUpdate: {
            /**
             * @description `http` or `https`.
             * @example http://127.0.0.1:3000/webhooks
             */
            url?: string;
            /** @description `whsec_` and 24 to 75 bytes in Base64. One is made up when it is left out. */
            secret?: string;
            /** @description All when left out, or null. */
            event_types?: string[] | null;
            /** @description Nothing is sent while this is true. */
            disabled?: boolean;
        };
        Endpoint: {
            id: string;
            /**
             * @description `http` or `https`.
             * @example http://127.0.0.1:3000/webhooks
             */
            url: string;
            /** @description `whsec_` and 24 to 75 bytes in Base64. One is made up when it is left out. */
            secret: string;
            /** @description All when left out, or null. */
            event_types: string[] | null;
            /** @description Nothing is sent while this is true. */
            disabled: boolean;
            /** @description The secret that it had before. Absent where it had no other. */
            previous_secret?: string;
        };
        Delivery: {
            id: string;
            /** @description `svix-id`. */
            message_id: string;
            endpoint_id: string;
            event_type: string;
            /**
             * Format: date-time
             * @example 2025-03-01T08:30:00.000Z
             */
            created_at: string;
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            attempts: {
                /**
                 * Format: date-time
                 * @example 2025-03-01T08:30:00.000Z
                 */
                attempted_at: string;
                /** @description HTTP status of the answer; null when there was none. */
                status: number | null;
                /** @description Why there was no answer. */
                error: string | null;
                duration_ms: number;
            }[];
            /**
             * Format: date-time
             * @description Sandbox time of the next attempt; null when there will be none.
             * @example 2025-03-01T08:30:00.000Z
             */
            next_attempt_at: string | null;
            /** @description What is sent. */
            event: Record<string, never>;
            /** @description The fault that befell it. Absent where none did. */
            fault_id?: string;
        };
        Request: {
            id: number;
            /**
             * Format: date-time
             * @description Sandbox time.
             * @example 2025-03-01T08:30:00.000Z
             */
            time: string;
            /** @enum {string} */
            face: "mock" | "sandbox" | "oauth" | "onboarding" | "uploads" | "other";
            method: string;
            /** @description Without the query. */
            path: string;
            /** @description A parameter that was sent several times is a list. */
            query: {
                [key: string]: string | string[];
            };
            /** @description Null for what is no operation of the API. */
            operation: string | null;
            /** @description Null where the client gave up before there was an answer. */
            status: number | null;
            duration_ms: number;
            actor: {
                application: string | null;
                user: string | null;
            } | null;
            /** @description By name in lower case. */
            headers: {
                [key: string]: string;
            };
            /** @description Parsed, if it is JSON or a form; null where there is none, or none that is text. */
            body: unknown;
            /** @description Whether the body is longer than what is kept of it, which is its beginning as text: 64 KiB of a request are kept, 16 KiB of an answer. */
            body_cut: boolean;
            /** @description Null where the client gave up before there was one. */
            response: components["schemas"]["Message"] | null;
        };
        Message: {
            /** @description By name in lower case. */
            headers: {
                [key: string]: string;
            };
            /** @description Parsed, if it is JSON or a form; null where there is none, or none that is text. */
            body: unknown;
            /** @description Whether the body is longer than what is kept of it, which is its beginning as text: 64 KiB of a request are kept, 16 KiB of an answer. */
            body_cut: boolean;
        };
        EVSEInput: {
            /** @description Its model. The first of the catalogue when left out. */
            evse_model_id?: string;
            /** @description The user whom it is assigned to. Nobody when left out. */
            user_id?: string;
            /** @description Its chargepoint id. One of the form that its make gives when left out. */
            cpid?: string;
        };
        WaitlistEntry: {
            id: string;
            /** @enum {unknown} */
            waitlist: "evse" | "vehicle";
            /** @description Two letters of ISO 3166-1: the country of the program, else the region of `Accept-Language`, else `US`. */
            country: string;
            /** Format: date-time */
            created_at: string;
            /** @description What was sent. */
            request: Record<string, never>;
        };
        VehicleAtHand: {
            /**
             * Format: uri-reference
             * @description Path of the vehicle, below the origin of the sandbox.
             */
            vehicle: string;
            /**
             * @description `none`: it never had one. `asleep`: nobody can wake it. `offline`: it does not answer. `revoked`: the login of its user at the provider is good no more. `disconnected`: it was ended through the API, or broke long ago.
             * @enum {unknown}
             */
            connection: "none" | "online" | "asleep" | "offline" | "revoked" | "disconnected";
            /**
             * @description `stale`: the provider repeats how the vehicle was.
             * @enum {unknown}
             */
            telemetry: "live" | "stale";
            state_of_charge_percentage: number;
            is_plugged_in: boolean;
            is_charging: boolean;
            /**
             * Format: uri-reference
             * @description Path of the EVSE that it is plugged into; null at a socket and on the road.
             */
            evse: string | null;
            /**
             * Format: uri-reference
             * @description Path of the present session.
             */
            charging_session: string | null;
            is_driving: boolean;
            odometer_meters: number;
        };
        VehicleChange: {
            /**
             * @description `online` also stands for a user who signs in again. At a socket, a vehicle that is asleep takes no energy.
             * @enum {unknown}
             */
            connection?: "online" | "asleep" | "offline" | "revoked";
            /**
             * @description Whether the provider tells how the vehicle is, or from now on repeats how it is now.
             * @enum {unknown}
             */
            telemetry?: "live" | "stale";
            /** @description Of its effective size. It drives and charges from there on. */
            state_of_charge_percentage?: number;
        };
        ForecastSlot: {
            /**
             * Format: date-time
             * @description When it begins.
             */
            started_at: string;
            /** @description How long it is. */
            interval_seconds: number;
            /** @description What a kWh costs, in the smallest unit of the currency. Null where the user has no tariff that tells. */
            price_minor_units: number | null;
            /** @description Grams of CO2 that a kWh causes. Null where no feed tells. */
            co2_intensity_grams_per_kilowatt_hour: number | null;
        };
        VehicleDrive: {
            /** @description How far. */
            distance_meters?: number;
            /** @description What it takes, instead. */
            energy_watt_hours?: number;
        };
        VehicleFailure: {
            status_code?: number;
            /** @description Code of the error. */
            error_code?: string;
            /** @description Kind of the error. */
            error_type?: string;
            /** @description More about it, in words. */
            error_detail?: string;
            /** @description What was being done, such as `START_CHARGE`. `GET_STATE` when left out. */
            command?: string;
        };
        PlugIn: {
            /**
             * @description One of the EVSEs of its user. Its own when left out, or a socket where that is taken or broken.
             * @example evse01HSH04KDEWF6Z4DB2J77J74K5
             */
            evse_id?: string;
        };
        EVSEAtHand: {
            /**
             * Format: uri-reference
             * @description Path of the EVSE, below the origin of the sandbox.
             */
            evse: string;
            /**
             * @description `disconnected`: it was ended through the API.
             * @enum {unknown}
             */
            connection: "online" | "offline" | "disconnected";
            /** @description The fault that it has, as OCPP names it. */
            fault_code: string | null;
            firmware_version: string | null;
            is_plugged_in: boolean;
            is_charging: boolean;
            /**
             * Format: uri-reference
             * @description Path of the vehicle that is plugged in.
             */
            vehicle: string | null;
            meter_reading_watt_hours: number;
        };
        EVSEChange: {
            /**
             * @description Offline, it tells nothing; what charges goes on.
             * @enum {unknown}
             */
            connection?: "online" | "offline";
            /**
             * @description As OCPP 1.6 names it; null for none.
             * @enum {unknown}
             */
            fault_code?: "ConnectorLockFailure" | "EVCommunicationError" | "GroundFailure" | "HighTemperature" | "InternalError" | "LocalListConflict" | "OtherError" | "OverCurrentFailure" | "OverVoltage" | "PowerMeterFailure" | "PowerSwitchFailure" | "ReaderFailure" | "ResetFailure" | "UnderVoltage" | "WeakSignal" | null;
            /** @description What it runs from now on. */
            firmware_version?: string;
        };
        EVSEFailure: {
            status_code?: number | null;
            /** @description Code of the error. */
            error_code?: string;
            /** @description Kind of the error. */
            error_type?: string;
            /** @description More about it, in words. */
            error_detail?: string;
        };
        HomeDeviceAtHand: {
            /**
             * Format: uri-reference
             * @description Path of the device, below the origin of the sandbox.
             */
            device: string;
            /**
             * @description Offline or with its login revoked, it makes no reports; with that, until its user has connected it again. `online` stands for that, too.
             * @enum {unknown}
             */
            connection: "online" | "offline" | "revoked";
            /** @description Whether it is broken. */
            fault: boolean;
        };
        HomeBatteryAtHand: {
            /**
             * Format: uri-reference
             * @description Path of the device, below the origin of the sandbox.
             */
            device: string;
            /**
             * @description Offline or with its login revoked, it makes no reports.
             * @enum {unknown}
             */
            connection: "online" | "offline" | "revoked";
            /** @description Whether it is broken. */
            fault: boolean;
            /** @description That of all batteries of its home. */
            state_of_charge_percentage: number;
        };
        InverterChange: {
            /**
             * @description Offline or with its login revoked, it makes no reports; with that, until its user has connected it again. `online` stands for that, too.
             * @enum {unknown}
             */
            connection?: "online" | "offline" | "revoked";
            /** @description Whether it says that it is broken; what it yields stays the same. */
            fault?: boolean;
        };
        HomeBatteryChange: {
            /**
             * @description Offline or with its login revoked, it makes no reports; with that, until its user has connected it again. `online` stands for that, too.
             * @enum {unknown}
             */
            connection?: "online" | "offline" | "revoked";
            /** @description Whether it says that it is broken; what it does stays the same. */
            fault?: boolean;
            /** @description Of what it can hold. The batteries of a home have one level; they go on from there with the next five minutes of the day. */
            state_of_charge_percentage?: number;
        };
        CheckpointInput: {
            name: string;
        };
        Checkpoint: {
            name: string;
            /**
             * Format: date-time
             * @description Sandbox time at which it was set.
             */
            at: string;
        };
        Changes: {
            changes: {
                /**
                 * Format: uri-reference
                 * @description Path of the resource, below the origin of the sandbox.
                 */
                path: string;
                /** @enum {unknown} */
                kind: "created" | "changed" | "removed";
                /** @description The resource as it would be without the change; null for what was created. */
                before: Record<string, never> | null;
                /** @description The resource as it is; null for what was removed. */
                after: Record<string, never> | null;
            }[];
            /** @description Whether these are all. */
            complete: boolean;
        };
        /** @description Which requests: all that is said has to be so. */
        FaultMatch: {
            /**
             * @description Path below the base of the API; `*` stands for any one segment.
             * @example /vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
             */
            path?: string;
            /** @description Query parameters; others do not matter. */
            query?: {
                [key: string]: string;
            };
            /** @description Headers; others do not matter. */
            headers?: {
                [key: string]: string;
            };
            /** @description What the JSON body has to have; objects in it may have more. Bodies of up to 1 MiB are looked at. */
            body?: unknown;
        };
        /** @description An answer of one's own. */
        OwnAnswer: {
            status: number;
            /** @description Headers besides those that every answer has. */
            headers?: {
                [key: string]: string;
            };
            /** @description Text is sent as it is, all else as JSON. Nothing when left out. */
            body?: unknown;
        };
        WebhookFaultInput: {
            /**
             * @description Type of the events that it befalls. Any when left out.
             * @example charging_sub_session.ended
             */
            event_type?: string;
            /** @description The endpoint. Any when left out. */
            endpoint_id?: string;
            /**
             * @description Never send it.
             * @constant
             */
            drop?: true;
            /**
             * @description Send it twice, with one `svix-id`.
             * @constant
             */
            double?: true;
            /**
             * @description Send it only once the next one to the same endpoint has been tried.
             * @constant
             */
            hold_back?: true;
            /** @description Send it so many seconds of sandbox time late. */
            delay_seconds?: number;
            /**
             * @description Sign it with a secret that is nobody's, or with the one that the endpoint had before; that is nobody's where it had none.
             * @enum {unknown}
             */
            secret?: "wrong" | "old";
            /** @description Sign it with a time so much ahead of the real one, or behind it where this is below zero. Receivers refuse what is more than five minutes off. */
            clock_skew_seconds?: number;
            /** @description How often; then the fault is gone. As often as there is a request when left out. */
            count?: number;
            /** @description Chance that it happens to a delivery, drawn from the seed. 1 when left out. */
            probability?: number;
        };
        WebhookFault: {
            id: string;
            /** @description How often it has happened. */
            hits: number;
            /** @description Type of the events that it befalls. Any when left out. */
            event_type?: string;
            /** @description The endpoint. Any when left out. */
            endpoint_id?: string;
            /**
             * @description Never send it.
             * @constant
             */
            drop?: true;
            /**
             * @description Send it twice, with one `svix-id`.
             * @constant
             */
            double?: true;
            /**
             * @description Send it only once the next one to the same endpoint has been tried.
             * @constant
             */
            hold_back?: true;
            /** @description Send it so many seconds of sandbox time late. */
            delay_seconds?: number;
            /**
             * @description Sign it with a secret that is nobody's, or with the one that the endpoint had before; that is nobody's where it had none.
             * @enum {unknown}
             */
            secret?: "wrong" | "old";
            /** @description Sign it with a time so much ahead of the real one, or behind it where this is below zero. Receivers refuse what is more than five minutes off. */
            clock_skew_seconds?: number;
            /** @description How often; then the fault is gone. As often as there is a request when left out. */
            count?: number;
            /** @description Chance that it happens to a delivery, drawn from the seed. 1 when left out. */
            probability?: number;
        };
        Scenario: {
            name: string;
            teaches: string;
            provenance: {
                /** @description Where the documentation says so. */
                documented?: string;
                /** @description Where it is seen. */
                plausible?: string;
            };
            start: {
                /** Format: date-time */
                now: string;
                /** @description The same seed gives the same world. */
                seed?: string;
                /** @description How many users there are, besides those of the documentation. */
                users?: number;
            };
            timeline: {
                /** @description Duration from the start, as `PT1H30M`. That of the step before when left out. */
                at?: string;
                /**
                 * @description An event that has to come about after the step before, instead of a time.
                 * @enum {unknown}
                 */
                after?: "charging_sub_session.created" | "charging_sub_session.ended";
                /**
                 * @description Remove all faults.
                 * @constant
                 */
                clear_faults?: true;
                application?: components["schemas"]["ApplicationInput"];
                vehicle?: {
                    id: string;
                    /**
                     * @description `online` also stands for a user who signs in again. At a socket, a vehicle that is asleep takes no energy.
                     * @enum {unknown}
                     */
                    connection?: "online" | "asleep" | "offline" | "revoked";
                    /**
                     * @description Whether the provider tells how the vehicle is, or from now on repeats how it is now.
                     * @enum {unknown}
                     */
                    telemetry?: "live" | "stale";
                    /** @description Of its effective size. It drives and charges from there on. */
                    state_of_charge_percentage?: number;
                };
                evse?: {
                    id: string;
                    /**
                     * @description Offline, it tells nothing; what charges goes on.
                     * @enum {unknown}
                     */
                    connection?: "online" | "offline";
                    /**
                     * @description As OCPP 1.6 names it; null for none.
                     * @enum {unknown}
                     */
                    fault_code?: "ConnectorLockFailure" | "EVCommunicationError" | "GroundFailure" | "HighTemperature" | "InternalError" | "LocalListConflict" | "OtherError" | "OverCurrentFailure" | "OverVoltage" | "PowerMeterFailure" | "PowerSwitchFailure" | "ReaderFailure" | "ResetFailure" | "UnderVoltage" | "WeakSignal" | null;
                    /** @description What it runs from now on. */
                    firmware_version?: string;
                };
                inverter?: {
                    id: string;
                    /**
                     * @description Offline or with its login revoked, it makes no reports.
                     * @enum {unknown}
                     */
                    connection?: "online" | "offline" | "revoked";
                    /** @description Whether it says that it is broken; what it yields stays the same. */
                    fault?: boolean;
                };
                home_battery?: {
                    id: string;
                    /**
                     * @description Offline or with its login revoked, it makes no reports.
                     * @enum {unknown}
                     */
                    connection?: "online" | "offline" | "revoked";
                    /** @description Whether it says that it is broken; what it does stays the same. */
                    fault?: boolean;
                    /** @description Of what it can hold; the batteries of a home have one level. */
                    state_of_charge_percentage?: number;
                };
                unplug?: {
                    vehicle: string;
                };
                drive?: {
                    vehicle: string;
                    /** @description How far. */
                    distance_meters?: number;
                    /** @description What it takes, instead. */
                    energy_watt_hours?: number;
                };
                plug_in?: {
                    vehicle: string;
                    evse?: string;
                };
                vehicle_error?: {
                    id: string;
                    status_code?: number;
                    /** @description Code of the error. */
                    error_code?: string;
                    /** @description Kind of the error. */
                    error_type?: string;
                    /** @description More about it, in words. */
                    error_detail?: string;
                    /** @description What was being done, such as `START_CHARGE`. `GET_STATE` when left out. */
                    command?: string;
                };
                evse_error?: {
                    id: string;
                    status_code?: number | null;
                    /** @description Code of the error. */
                    error_code?: string;
                    /** @description Kind of the error. */
                    error_type?: string;
                    /** @description More about it, in words. */
                    error_detail?: string;
                };
                fault?: components["schemas"]["FaultInput"];
                webhook_fault?: components["schemas"]["WebhookFaultInput"];
            }[];
            observations?: {
                /** @description When, as a duration from the start. The time of the one before when left out. */
                at?: string;
                /** @description Method and path below the base of the API, or `POST /o/token`; `{name}` stands for what was kept, here, in forms and in tokens. */
                request?: string;
                /** @description JSON that is sent. */
                body?: unknown;
                /** @description What is sent as a form, instead of JSON. */
                form?: {
                    [key: string]: string;
                };
                /** @description Access token that is sent. Any when left out. */
                bearer?: string;
                /** @description Instead of a request: a user signs in by the pages, and the answer with the tokens is looked at. */
                sign_in?: {
                    client_id: string;
                    user: string;
                };
                /** @description 200 when left out; 0 where no answer comes. */
                status?: number;
                /** @description JSON pointer of the part that is looked at. */
                of?: string;
                /** @description What it has. */
                shows?: unknown;
                /** @description JSON pointers of what is kept, by name. */
                keep?: {
                    [key: string]: string;
                };
                /** @description Somebody else sends the same request at the same moment; whoever comes second gets this. */
                rival?: {
                    /** @description 200 when left out; 0 where no answer comes. */
                    status?: number;
                    /** @description JSON pointer of the part that is looked at. */
                    of?: string;
                    /** @description What it has. */
                    shows?: unknown;
                };
                /** @description Instead of a request: types of the webhooks so far. */
                received?: string[];
            }[];
        };
        ScenarioStart: {
            /** @description One of those that `GET /scenarios` lists. */
            name?: string;
            scenario?: components["schemas"]["Scenario"];
        };
        ScenarioRun: {
            scenario: string;
            /**
             * @description `failed`: a step could not be done, and waits to be tried again.
             * @enum {unknown}
             */
            status: "running" | "paused" | "done" | "failed";
            /** @description Steps that are done. */
            step: number;
            /** @description All that there are. */
            steps: number;
            /**
             * Format: date-time
             * @description Sandbox time.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description Sandbox time of the next step; null where there is none, or where it waits for what is not in sight.
             */
            next_at: string | null;
            /** @description Why a step could not be done. */
            error: string | null;
        };
    };
    responses: {
        /** @description It was not done. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to find what. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        places: {
                            method: string;
                            path: string;
                            summary: string;
                        }[];
                    };
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "seed": "another-world",
                 *       "users": 100
                 *     }
                 */
                "application/json": components["schemas"]["Reset"];
            };
        };
        responses: {
            /** @description Everything is as it was at the start. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"][];
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "checkout",
                 *       "seed": "my-app",
                 *       "users": 3,
                 *       "clock": {
                 *         "now": "2026-06-01T12:00:00Z",
                 *         "speed": 0
                 *       },
                 *       "ttl": 3600
                 *     }
                 */
                "application/json": components["schemas"]["WorldInput"];
            };
        };
        responses: {
            /** @description The world. */
            201: {
                headers: {
                    /** @description What its paths begin with. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its name.
                 * @example checkout
                 */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its name.
                 * @example checkout
                 */
                world: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that the sandbox remembers, secrets and tokens included. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    putSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "charging"
                 *     }
                 */
                "application/json": components["schemas"]["Snapshot"] | components["schemas"]["SnapshotFile"];
            };
        };
        responses: {
            /** @description The sandbox is as it was then. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    postSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "charging"
                 *     }
                 */
                "application/json": components["schemas"]["SnapshotFile"];
            };
        };
        responses: {
            /** @description It is kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        file: string;
                        /** @description Where it is on the machine of the mock. */
                        path: string;
                    };
                };
            };
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listCheckpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that were set since the start or the last reset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "before-boost",
                     *         "at": "2026-01-05T12:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Checkpoint"][];
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    setCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "before-boost"
                 *     }
                 */
                "application/json": components["schemas"]["CheckpointInput"];
            };
        };
        responses: {
            /** @description It is set. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "before-boost",
                     *       "at": "2026-01-05T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the checkpoint.
                 * @example before-boost
                 */
                checkpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    rewind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the checkpoint.
                 * @example before-boost
                 */
                checkpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is as it was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /**
                 * @description Name of a checkpoint. The start, or the last reset, when left out.
                 * @example before-boost
                 */
                since?: string;
                /** @description Most that are listed. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changes": [
                     *         {
                     *           "path": "/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H",
                     *           "kind": "changed",
                     *           "before": {
                     *             "smart_charging_enabled": true
                     *           },
                     *           "after": {
                     *             "smart_charging_enabled": false
                     *           }
                     *         }
                     *       ],
                     *       "complete": true
                     *     }
                     */
                    "application/json": components["schemas"]["Changes"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that come with the mock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"][];
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    startScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "asleep"
                 *     }
                 */
                "application/json": components["schemas"]["ScenarioStart"];
            };
        };
        responses: {
            /** @description It has started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scenario": "asleep",
                     *       "status": "running",
                     *       "step": 0,
                     *       "steps": 1,
                     *       "started_at": "2026-10-14T12:00:00.000Z",
                     *       "next_at": "2026-10-14T12:10:00.000Z",
                     *       "error": null
                     *     }
                     */
                    "application/json": components["schemas"]["ScenarioRun"];
                };
            };
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it has come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scenario": "asleep",
                     *       "status": "running",
                     *       "step": 0,
                     *       "steps": 1,
                     *       "started_at": "2026-10-14T12:00:00.000Z",
                     *       "next_at": "2026-10-14T12:10:00.000Z",
                     *       "error": null
                     *     }
                     */
                    "application/json": components["schemas"]["ScenarioRun"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    controlRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `pause` keeps steps from happening, `resume` lets them happen again, `step` goes to the next one and does it, `finish` goes on to the end.
                 * @example step
                 */
                act: "pause" | "resume" | "step" | "finish";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it has come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scenario": "asleep",
                     *       "status": "running",
                     *       "step": 0,
                     *       "steps": 1,
                     *       "started_at": "2026-10-14T12:00:00.000Z",
                     *       "next_at": "2026-10-14T12:10:00.000Z",
                     *       "error": null
                     *     }
                     */
                    "application/json": components["schemas"]["ScenarioRun"];
                };
            };
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    patchClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "now": "2025-03-01T08:30:00Z",
                 *       "mode": "frozen"
                 *     }
                 */
                "application/json": components["schemas"]["ClockUpdate"];
            };
        };
        responses: {
            /** @description The time, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "duration": "PT1H30M"
                 *     }
                 */
                "application/json": components["schemas"]["Advance"];
            };
        };
        responses: {
            /** @description The time, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that can still happen, in the order in which they are tried. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"][];
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operation": "GET /vehicles",
                 *       "status": 503,
                 *       "count": 2
                 *     }
                 */
                "application/json": components["schemas"]["FaultInput"];
            };
        };
        responses: {
            /** @description It is set. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There are none. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example fault_1 */
                fault_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Secrets included. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"][];
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    putApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "client_id": "my-app",
                 *       "redirect_uris": [
                 *         "com.example.app:/callback"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationInput"];
            };
        };
        responses: {
            /** @description It is registered. An application with the same `client_id` is replaced. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example my-app */
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed, and its tokens are of no use. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Secrets included. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Endpoint"][];
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "http://127.0.0.1:3000/webhooks"
                 *     }
                 */
                "application/json": components["schemas"]["EndpointInput"];
            };
        };
        responses: {
            /** @description It is registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Endpoint"];
                };
            };
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example ep_0m7p3vk8gq2x5a9c1z4b6d8f0h2 */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. What was not delivered to it never will be. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    updateEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example ep_0m7p3vk8gq2x5a9c1z4b6d8f0h2 */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "disabled": true
                 *     }
                 */
                "application/json": components["schemas"]["EndpointUpdate"];
            };
        };
        responses: {
            /** @description The endpoint, changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Endpoint"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"][];
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example dlv_0m7p3vk8gq2x5a9c1z4b6d8f0h2 */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way, under the same `svix-id`. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    testWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "type": "charging_sub_session.ended"
                 *     }
                 */
                "application/json": {
                    /**
                     * @default charging_sub_session.created
                     * @enum {string}
                     */
                    type?: "charging_sub_session.created" | "charging_sub_session.ended";
                };
            };
        };
        responses: {
            /** @description What was sent: one delivery for each endpoint that takes the event. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"][];
                };
            };
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listWebhookFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that can still happen, in the order in which they are tried. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "whfault_1",
                     *         "double": true,
                     *         "hits": 0
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["WebhookFault"][];
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createWebhookFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "double": true,
                 *       "count": 1
                 *     }
                 */
                "application/json": components["schemas"]["WebhookFaultInput"];
            };
        };
        responses: {
            /** @description It is set. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whfault_1",
                     *       "double": true,
                     *       "hits": 0
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookFault"];
                };
            };
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteWebhookFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There are none. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteWebhookFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whfault_1 */
                webhook_fault_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    plugInVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vehicle.
                 * @example vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
                 */
                vehicle_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "evse_id": "evse01HSH04KDEWF6Z4DB2J77J74K5"
                 *     }
                 */
                "application/json": components["schemas"]["PlugIn"];
            };
        };
        responses: {
            /** @description The charging session that it is about. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "charging_session": "/v2/charging_sessions/cses01HSH04KDEWF6Z4DB2J77J74K5"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uri-reference
                         * @description Path of the session, below the origin of the sandbox.
                         */
                        charging_session: string;
                    };
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    unplugVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vehicle.
                 * @example vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
                 */
                vehicle_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charging session that it is about. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "charging_session": "/v2/charging_sessions/cses01HSH04KDEWF6Z4DB2J77J74K5"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uri-reference
                         * @description Path of the session, below the origin of the sandbox.
                         */
                        charging_session: string;
                    };
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vehicle.
                 * @example vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
                 */
                vehicle_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "vehicle": "/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H",
                     *       "connection": "online",
                     *       "telemetry": "live",
                     *       "state_of_charge_percentage": 62,
                     *       "is_plugged_in": false,
                     *       "is_charging": false,
                     *       "evse": null,
                     *       "charging_session": null,
                     *       "is_driving": false,
                     *       "odometer_meters": 21500000
                     *     }
                     */
                    "application/json": components["schemas"]["VehicleAtHand"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    patchVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vehicle.
                 * @example vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
                 */
                vehicle_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state_of_charge_percentage": 35
                 *     }
                 */
                "application/json": components["schemas"]["VehicleChange"];
            };
        };
        responses: {
            /** @description How it is then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "vehicle": "/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H",
                     *       "connection": "online",
                     *       "telemetry": "live",
                     *       "state_of_charge_percentage": 62,
                     *       "is_plugged_in": false,
                     *       "is_charging": false,
                     *       "evse": null,
                     *       "charging_session": null,
                     *       "is_driving": false,
                     *       "odometer_meters": 21500000
                     *     }
                     */
                    "application/json": components["schemas"]["VehicleAtHand"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    driveVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vehicle.
                 * @example vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
                 */
                vehicle_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "distance_meters": 12000
                 *     }
                 */
                "application/json": components["schemas"]["VehicleDrive"];
            };
        };
        responses: {
            /** @description How it is then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "vehicle": "/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H",
                     *       "connection": "online",
                     *       "telemetry": "live",
                     *       "state_of_charge_percentage": 62,
                     *       "is_plugged_in": false,
                     *       "is_charging": false,
                     *       "evse": null,
                     *       "charging_session": null,
                     *       "is_driving": false,
                     *       "odometer_meters": 21500000
                     *     }
                     */
                    "application/json": components["schemas"]["VehicleAtHand"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getForecast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vehicle.
                 * @example vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
                 */
                vehicle_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "started_at": "2024-03-22T01:00:00Z",
                     *         "interval_seconds": 1800,
                     *         "price_minor_units": 7.5,
                     *         "co2_intensity_grams_per_kilowatt_hour": 95
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ForecastSlot"][];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    failVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the vehicle.
                 * @example vhcl01HRFF3SEVSCRAV9B3CHVDFN0H
                 */
                vehicle_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "status_code": 429,
                 *       "error_code": "TOO_MANY_REQUESTS"
                 *     }
                 */
                "application/json": components["schemas"]["VehicleFailure"];
            };
        };
        responses: {
            /** @description It is on record. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_log": "/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H/error_logs/2026-01-05T12:00:00.000000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uri-reference
                         * @description Path of the error log, below the origin of the sandbox.
                         */
                        error_log: string;
                    };
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createEvse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "cpid": "SHIR100099"
                 *     }
                 */
                "application/json": components["schemas"]["EVSEInput"];
            };
        };
        responses: {
            /** @description It is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "evse": "/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uri-reference
                         * @description Path of the EVSE, below the origin of the sandbox.
                         */
                        evse: string;
                    };
                };
            };
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getEvse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the EVSE.
                 * @example evse01HSH04KDEWF6Z4DB2J77J74K5
                 */
                evse_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "evse": "/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5",
                     *       "connection": "online",
                     *       "fault_code": null,
                     *       "firmware_version": "1.2.3",
                     *       "is_plugged_in": false,
                     *       "is_charging": false,
                     *       "vehicle": null,
                     *       "meter_reading_watt_hours": 4300000
                     *     }
                     */
                    "application/json": components["schemas"]["EVSEAtHand"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    patchEvse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the EVSE.
                 * @example evse01HSH04KDEWF6Z4DB2J77J74K5
                 */
                evse_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fault_code": "GroundFailure"
                 *     }
                 */
                "application/json": components["schemas"]["EVSEChange"];
            };
        };
        responses: {
            /** @description How it is then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "evse": "/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5",
                     *       "connection": "online",
                     *       "fault_code": null,
                     *       "firmware_version": "1.2.3",
                     *       "is_plugged_in": false,
                     *       "is_charging": false,
                     *       "vehicle": null,
                     *       "meter_reading_watt_hours": 4300000
                     *     }
                     */
                    "application/json": components["schemas"]["EVSEAtHand"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    failEvse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the EVSE.
                 * @example evse01HSH04KDEWF6Z4DB2J77J74K5
                 */
                evse_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "status_code": 502,
                 *       "error_code": "BAD_GATEWAY"
                 *     }
                 */
                "application/json": components["schemas"]["EVSEFailure"];
            };
        };
        responses: {
            /** @description It is on record. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_log": "/v2/evses/evse01HSH04KDEWF6Z4DB2J77J74K5/error_logs/2026-01-05T12:00:00.000000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uri-reference
                         * @description Path of the error log, below the origin of the sandbox.
                         */
                        error_log: string;
                    };
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getInverter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the inverter.
                 * @example invt01HP9YGVQ0VS8KADFY6GAQ9C6R
                 */
                inverter_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "device": "/v2/inverters/invt01HP9YGVQ0VS8KADFY6GAQ9C6R",
                     *       "connection": "online",
                     *       "fault": false
                     *     }
                     */
                    "application/json": components["schemas"]["HomeDeviceAtHand"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    patchInverter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the inverter.
                 * @example invt01HP9YGVQ0VS8KADFY6GAQ9C6R
                 */
                inverter_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "connection": "offline"
                 *     }
                 */
                "application/json": components["schemas"]["InverterChange"];
            };
        };
        responses: {
            /** @description How it is then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "device": "/v2/inverters/invt01HP9YGVQ0VS8KADFY6GAQ9C6R",
                     *       "connection": "online",
                     *       "fault": false
                     *     }
                     */
                    "application/json": components["schemas"]["HomeDeviceAtHand"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getHomeBattery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the home battery.
                 * @example hoba01J5DCXX8DMJDJYGVR1DW4J7AA
                 */
                home_battery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "device": "/v2/home_batteries/hoba01J5DCXX8DMJDJYGVR1DW4J7AA",
                     *       "connection": "online",
                     *       "fault": false,
                     *       "state_of_charge_percentage": 62
                     *     }
                     */
                    "application/json": components["schemas"]["HomeBatteryAtHand"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    patchHomeBattery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the home battery.
                 * @example hoba01J5DCXX8DMJDJYGVR1DW4J7AA
                 */
                home_battery_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state_of_charge_percentage": 15
                 *     }
                 */
                "application/json": components["schemas"]["HomeBatteryChange"];
            };
        };
        responses: {
            /** @description How it is then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "device": "/v2/home_batteries/hoba01J5DCXX8DMJDJYGVR1DW4J7AA",
                     *       "connection": "online",
                     *       "fault": false,
                     *       "state_of_charge_percentage": 62
                     *     }
                     */
                    "application/json": components["schemas"]["HomeBatteryAtHand"];
                };
            };
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listFirmwareVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: string;
                        /** @description Whether the API has it. */
                        production: boolean;
                    }[];
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listWaitlist: {
        parameters: {
            query?: {
                /** @description At most so many. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitlistEntry"][];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description No more than this many, the latest. */
                limit?: number;
                /** @description Where they went; `other` is what the mock does not know, its start page and the reference. */
                face?: "mock" | "sandbox" | "oauth" | "onboarding" | "uploads" | "other";
                method?: string;
                /** @description Path without the query, as `/v2/vehicles`; with `*` at its end, all that begins so. */
                path?: string;
                /** @description As in `GET /vehicles/{vehicle_id}`. */
                operation?: string;
                /** @description A status, or a class of them as `4xx`. */
                status?: string;
                /** @description Whether the API has an operation for them. */
                matched?: boolean;
                /** @description Sandbox time from which on they came. */
                since?: string;
                /** @description The `id` of the entry after which they came. */
                after?: number;
            };
            header?: {
                /** @description With `text/event-stream`: the `id` of the last request seen, to begin with those after it. */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests and their answers. Tokens, passwords, codes, cookies and other secrets are struck out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"][];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getPortal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that shows endpoints and deliveries; where `GET /v2/webhook_portal` leads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
}
