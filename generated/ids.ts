/**
 * The collections of the API by the prefix of their ids.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

/** Four-letter prefix to the name of the resource and the path of its collection, null where an id has no URL. */
export const collections = {
  cabf: {"resource":"CarbonFeed","path":null},
  csub: {"resource":"ChargingSubSession","path":null},
  ctcl: {"resource":"CTClamp","path":null},
  emak: {"resource":"EVSEMake","path":"/evse_makes"},
  emod: {"resource":"EVSEModel","path":"/evse_models"},
  evse: {"resource":"EVSE","path":"/evses"},
  evsf: {"resource":"EVSEFirmwareVersion","path":"/evse_firmware_versions"},
  ewlt: {"resource":"EVSEWaitlistEntry","path":null},
  grfd: {"resource":"GridFeed","path":null},
  notf: {"resource":"Notification","path":null},
  prog: {"resource":"Program","path":null},
  site: {"resource":"EVSESite","path":"/evse_sites"},
  supl: {"resource":"Supplier","path":null},
  tari: {"resource":"Tariff","path":null},
  trim: {"resource":"VehicleTrim","path":"/vehicle_trims"},
  user: {"resource":"User","path":null},
  vhcl: {"resource":"Vehicle","path":"/vehicles"},
  vmak: {"resource":"VehicleMake","path":"/vehicle_makes"},
  vmod: {"resource":"VehicleModel","path":"/vehicle_models"},
  vwlt: {"resource":"VehicleWaitlistEntry","path":null},
} as const
