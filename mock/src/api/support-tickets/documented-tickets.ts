import type { Schema } from '../../engine/world/schema.ts'

/** Tickets that the documentation shows: one of the default user, one without a user. */
export const DOCUMENTED_TICKETS: readonly Omit<
  Schema<'SupportTicket'>,
  'id' | 'url' | 'user' | 'messages'
>[] = [
  {
    external_ticket_id: '12345',
    subject: 'My Volvo will not connect',
    status: 'Resolved',
    priority: 'Medium',
    source: 'Email',
    human_verified_category: 'VEHICLE',
    human_verified_subcategory: 'REAUTHENTICATION',
    ai_generated_category: 'VEHICLE',
    ai_generated_subcategory: 'TELEMATICS_ISSUE',
    type_deprecated: 'Vehicle API error',
    tags: ['ai-categorised'],
    conversation_summary:
      'The customer could not connect a Volvo C40 in the app until they renewed their consent.',
    custom_fields: { car_manufacturer: 'Volvo', mobile_app: 'iOS', legal_country: 'GB' },
    attributes: { vehicle_trim: 'Volvo C40', evse_model: 'EVWC2S22' },
    created_at: '2024-01-26T14:15:22Z',
    ticket_updated_at: '2024-01-27T10:00:00Z',
    resolved_at: '2024-01-27T10:00:00Z',
  },
  {
    external_ticket_id: '12346',
    subject: 'Is my charger compatible?',
    status: 'Open',
    priority: 'Low',
    source: 'Feedback Widget',
    human_verified_category: null,
    human_verified_subcategory: null,
    ai_generated_category: 'CHARGER',
    ai_generated_subcategory: 'COMPATIBILITY',
    type_deprecated: null,
    tags: [],
    conversation_summary: null,
    custom_fields: {},
    attributes: {},
    created_at: '2024-01-26T20:52:10Z',
    ticket_updated_at: null,
    resolved_at: null,
  },
]
