/** Who takes part: what the documentation shows, which every world has. */
export const CAR = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
export const OTHER_CAR = 'vhcl01HNARS42AVJN9QWQF6J52B7MB'
export const CHARGER = 'evse01HSH04KDEWF6Z4DB2J77J74K5'
export const OTHER_CHARGER = 'evse01HSH04XHZCT92RN018F0236ZM'
export const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'

/** Noon of a day in autumn, when the cars are away from their plugs. */
export const NOON = '2026-10-14T12:00:00Z'
