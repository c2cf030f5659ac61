/** Times are those of the sandbox, in UTC, as the API writes them. */
const DATE = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})
const TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})
const SHORT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

type Moment = string | number

export const dateAndTime = (moment: Moment): string =>
  `${DATE.format(new Date(moment))}, ${timeOf(moment)} UTC`
export const timeOf = (moment: Moment): string => TIME.format(new Date(moment))
/** As in `Tue 07:00`. */
export const dayAndTime = (moment: Moment): string => SHORT.format(new Date(moment)).replace(',', '')
