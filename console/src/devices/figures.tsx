import { dayAndTime } from '../moments.ts'
import { DAY, type History, type Point, type Stretch } from './history.ts'

const HOUR = 3600

/** What the plots show, as a table: for an hour each. */
export function Figures({ history }: { readonly history: History }) {
  const { now, level, power, price, carbon, planned, charged } = history
  const first = Math.ceil((now - DAY) / HOUR) * HOUR
  const hours = Array.from({ length: 48 }, (_, index) => first + index * HOUR)
  return (
    <details class="panel">
      <summary>The figures as a table</summary>
      <table>
        <thead>
          <tr>
            {['Time (UTC)', 'Level', 'Power', 'Price', 'Carbon', 'Planned', 'Happened'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hours.map((hour) => (
            <tr key={hour}>
              <th scope="row">{dayAndTime(hour * 1000)}</th>
              <td>{hour > now ? '' : figure(level, hour, '%')}</td>
              <td>{hour > now ? '' : figure(power, hour, 'kW')}</td>
              <td>{figure(price, hour, '')}</td>
              <td>{figure(carbon, hour, 'g')}</td>
              <td>{within(planned, hour) ? 'charges' : ''}</td>
              <td>{within(charged, hour) ? 'charged' : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** Whether there is a part of an hour in one of some stretches. */
const within = (stretches: readonly Stretch[], hour: number) =>
  stretches.some(({ from, to }) => from < hour + HOUR && hour < to)

function figure(points: readonly Point[], at: number, unit: string): string {
  const value = points.findLast(([moment]) => moment <= at)?.[1]
  return value === undefined ? '' : `${Math.round(value * 10) / 10} ${unit}`.trim()
}
