import { draw } from '../../engine/world/draw.ts'
import { sinceJoining, userUrl } from '../../engine/world/people.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { oneForEvery, type Series, seriesSource } from '../../engine/world/series.ts'
import { byId } from '../../engine/world/source.ts'
import { at, idAt } from '../../engine/world/url.ts'

type Subscription = Schema<'Subscription'>
type Offering = Schema<'SubscriptionOffering'>

const OFFERINGS = [
  ['subo01VSP6YGD1VP1DJSHTZARVX11M', 'ev.energy Solar Lifetime'],
  ['subo01HSH04KDEWF6Z4DB2J77J74K5', 'ev.energy Solar Monthly'],
] as const

const offerings: readonly Offering[] = OFFERINGS.map(([id, name]) => ({
  id,
  url: at(`/subscription_offerings/${id}`),
  name,
}))

const ownership = oneForEvery(3, ['subs01VSP6YGD1VP1DJSHTZARVX11M', 'subs01HSH04KDEWF6Z4DB2J77J74K5'])

const subscriptions: Series<Subscription, 'subs'> = {
  prefix: 'subs',
  pace: sinceJoining('subs', 3, 0.5),
  ...ownership,
  derive(world, id, ordinal) {
    const offering = ordinal < 0 ? OFFERINGS[-ordinal - 1] : draw(world.seed, 'subs', ordinal).pick(OFFERINGS)
    return {
      id,
      url: at(`/subscriptions/${id}`),
      offering: offering ? at(`/subscription_offerings/${offering[0]}`) : null,
      user: userUrl(world, ownership.owner(ordinal)),
    }
  },
}

export const subscriptionTypes = [
  resourceType<Subscription>({
    path: '/subscriptions/{subscription_id}',
    collection: (world) => seriesSource(subscriptions, world),
    owner: ({ user }) => idAt(user),
  }),
  resourceType<Offering>({
    path: '/subscription_offerings/{offering_id}',
    collection: () => byId(offerings),
  }),
]
