import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import { useLoaded } from '../load.ts'
import { Field } from '../parts/field.tsx'
import { Show } from '../parts/loaded.tsx'
import { EvseCard } from './evse-card.tsx'
import { EvsePage } from './evse-page.tsx'
import { evses, MOST, modelOf, vehicles } from './fleet.ts'
import { HomeDeviceCard } from './home-device-card.tsx'
import { HomeDevicePage } from './home-device-page.tsx'
import { type HomeBattery, homeBatteries, homeModelOf, type Inverter, inverters } from './home-devices.ts'
import { openSessions } from './open-sessions.ts'
import { VehicleCard } from './vehicle-card.tsx'
import { VehiclePage } from './vehicle-page.tsx'

/** All devices, or the one that was chosen. */
export function Devices({ rest }: { readonly rest: string }) {
  if (rest === '') return <Fleet />
  if (rest.startsWith('evse')) return <EvsePage id={rest} />
  return /^(invt|hoba)/.test(rest) ? <HomeDevicePage id={rest} /> : <VehiclePage id={rest} />
}

function Fleet() {
  const [text, setText] = useState('')
  const fleet = useLoaded('fleet', async (signal) => {
    const [cars, chargers, sessions, batteries, solar] = await Promise.all([
      vehicles(signal),
      evses(signal),
      openSessions(signal),
      homeBatteries(signal),
      inverters(signal),
    ])
    return { cars, chargers, sessions, batteries, solar }
  })
  const fits = (...words: readonly (string | undefined)[]) =>
    words.join(' ').toLowerCase().includes(text.toLowerCase())
  return (
    <div class="page">
      <div class="head">
        <h1>Devices</h1>
        <search>
          <Field label="Name, model, owner or id">
            <input type="search" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
          </Field>
        </search>
      </div>
      <Show of={fleet}>
        {({ cars, chargers, sessions, batteries, solar }) => {
          const fitsHome = (device: Inverter | HomeBattery) => fits(device.id, homeModelOf(device))
          return (
            <>
              <Section title="Vehicles" all={cars.length} of="vehicle">
                {cars
                  .filter((car) => fits(car.id, car.description, modelOf(car), car.user?.full_name))
                  .map((car) => (
                    <VehicleCard key={car.id} vehicle={car} session={sessions.get(car.url)} />
                  ))}
              </Section>
              <Section title="Chargers" all={chargers.length} of="charger">
                {chargers
                  .filter((box) => fits(box.id, box.cpid, box.model?.name, box.user?.full_name))
                  .map((box) => (
                    <EvseCard key={box.id} evse={box} />
                  ))}
              </Section>
              <Section title="Home batteries" all={batteries.length} of="home battery">
                {batteries.filter(fitsHome).map((battery) => (
                  <HomeDeviceCard key={battery.id} device={battery} />
                ))}
              </Section>
              <Section title="Inverters" all={solar.length} of="inverter">
                {solar.filter(fitsHome).map((one) => (
                  <HomeDeviceCard key={one.id} device={one} />
                ))}
              </Section>
              {[cars, chargers, batteries, solar].some(({ length }) => length === MOST) && (
                <p class="quiet">These are the first {MOST} of each; the API lists all.</p>
              )}
            </>
          )
        }}
      </Show>
    </div>
  )
}

interface SectionProperties {
  readonly title: string
  /** What one is called. */
  readonly of: string
  /** How many there are, whatever is looked for. */
  readonly all: number
  readonly children: readonly ComponentChild[]
}

function Section({ title, of, all, children }: SectionProperties) {
  return (
    <>
      <h2>{title}</h2>
      {children.length > 0 ? (
        <ul class="cards">{children}</ul>
      ) : (
        <p class="empty">
          {all === 0
            ? `None is connected. Connect one through the onboarding pages, or start the world over with more users on Snapshots.`
            : `No ${of} is called so. Clear the field to see all ${all}.`}
        </p>
      )}
    </>
  )
}
