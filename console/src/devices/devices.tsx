import { useState } from 'preact/hooks'
import { useLoaded } from '../load.ts'
import { Field } from '../parts/field.tsx'
import { Show } from '../parts/loaded.tsx'
import { EvseCard } from './evse-card.tsx'
import { EvsePage } from './evse-page.tsx'
import { evses, MOST, modelOf, vehicles } from './fleet.ts'
import { openSessions } from './open-sessions.ts'
import { VehicleCard } from './vehicle-card.tsx'
import { VehiclePage } from './vehicle-page.tsx'

/** All devices, or the one that was chosen. */
export function Devices({ rest }: { readonly rest: string }) {
  if (rest === '') return <Fleet />
  return rest.startsWith('evse') ? <EvsePage id={rest} /> : <VehiclePage id={rest} />
}

function Fleet() {
  const [text, setText] = useState('')
  const fleet = useLoaded('fleet', async (signal) => {
    const [cars, chargers, sessions] = await Promise.all([
      vehicles(signal),
      evses(signal),
      openSessions(signal),
    ])
    return { cars, chargers, sessions }
  })
  const fits = (...words: readonly (string | undefined)[]) =>
    words.join(' ').toLowerCase().includes(text.toLowerCase())
  return (
    <div class="page">
      <div class="head">
        <h1>Vehicles and chargers</h1>
        <search>
          <Field label="Name, model, owner or id">
            <input type="search" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
          </Field>
        </search>
      </div>
      <Show of={fleet}>
        {({ cars, chargers, sessions }) => {
          const shown = cars.filter((car) => fits(car.id, car.description, modelOf(car), car.user?.full_name))
          const boxes = chargers.filter((box) => fits(box.id, box.cpid, box.model?.name, box.user?.full_name))
          return (
            <>
              <h2>Vehicles</h2>
              {shown.length === 0 && <Nothing all={cars.length} of="vehicle" />}
              <ul class="cards">
                {shown.map((car) => (
                  <VehicleCard key={car.id} vehicle={car} session={sessions.get(car.url)} />
                ))}
              </ul>
              <h2>Chargers</h2>
              {boxes.length === 0 && <Nothing all={chargers.length} of="charger" />}
              <ul class="cards">
                {boxes.map((box) => (
                  <EvseCard key={box.id} evse={box} />
                ))}
              </ul>
              {(cars.length === MOST || chargers.length === MOST) && (
                <p class="quiet">These are the first {MOST} of each; the API lists all.</p>
              )}
            </>
          )
        }}
      </Show>
    </div>
  )
}

function Nothing({ all, of }: { readonly all: number; readonly of: string }) {
  return (
    <p class="empty">
      {all === 0
        ? `There is no ${of}. Connect one through the onboarding pages, or start the world over with more users on Snapshots.`
        : `No ${of} is called so. Clear the field to see all ${all}.`}
    </p>
  )
}
