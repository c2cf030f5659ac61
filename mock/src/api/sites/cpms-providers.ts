import { iconAt } from '../../engine/icons/icon.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { byId } from '../../engine/world/source.ts'
import { at } from '../../engine/world/url.ts'

type Provider = Schema<'CPMSProvider'>

/** Those who operate the EVSEs of sites. */
export const CPMS_PROVIDERS: readonly Provider[] = [
  {
    id: 'CHARGEPOINT',
    url: at('/cpms_providers/CHARGEPOINT/'),
    name: 'ChargePoint',
    icon: iconAt('chargepoint'),
  },
  { id: 'SWTCH', url: at('/cpms_providers/SWTCH/'), name: 'SWTCH', icon: null },
]

export const cpmsProviderType = resourceType<Provider>({
  path: '/cpms_providers/{cpms_provider_id}',
  collection: () => byId(CPMS_PROVIDERS),
  owner: () => undefined,
})
