import { iconAt } from '../../engine/icons/icon.ts'
import type { Schema } from '../../engine/world/schema.ts'

type EvidenceData = Omit<Schema<'RebateEvidenceSupportingData'>, 'value'>

/** A kind of evidence, with the numbers that its supporting data go by when values are sent. */
export interface EvidenceRow
  extends Pick<Schema<'RebateEvidenceType'>, 'id' | 'title' | 'description' | 'upload_required'> {
  readonly data: readonly (EvidenceData & { readonly number: number })[]
}

/** Kinds of evidence; what the documentation shows has the id that it has there. */
export const EVIDENCE: readonly EvidenceRow[] = [
  {
    id: 'rbet01HSH04KDEWF6Z4DB2J77J74K5',
    title: 'Proof of purchase',
    description: 'The invoice of your charger and its installation',
    upload_required: true,
    data: [
      {
        number: 2,
        data_type: 'currency',
        title: 'Invoice',
        description: 'Total of the invoice for installing the charger',
        required: true,
      },
    ],
  },
  {
    id: 'rbet01HSH04QX7Y2Z5W9V3T8S1R6PA',
    title: 'Serial number',
    description: null,
    upload_required: false,
    data: [
      {
        number: 3,
        data_type: 'string',
        title: 'Serial number',
        description: 'Serial number on the label of the charger',
        required: true,
      },
    ],
  },
  {
    id: 'rbet01HSH04VB1C2D3E4F5G6H7J8K9',
    title: 'Vehicle registration',
    description: 'The first page of the registration document',
    upload_required: true,
    data: [
      {
        number: 4,
        data_type: 'string',
        title: 'Registration number',
        description: 'What is on the number plate',
        required: true,
      },
      {
        number: 5,
        data_type: 'currency',
        title: 'Price',
        description: 'What you paid for the vehicle',
        required: false,
      },
    ],
  },
]

/** Rebates that users can apply for. */
export const REBATES: readonly (Omit<Schema<'RebateType'>, 'url' | 'required_evidence'> & {
  readonly evidence: readonly string[]
})[] = [
  {
    id: 'rbtt01HSH04KDEWF6Z4DB2J77J74K5',
    title: 'Home charger',
    value_description: 'Earn up to £350',
    icon: iconAt('home-charger'),
    description_long: 'A rebate on a new charger at home and its installation.',
    description_short: 'Bought on or after 1 January 2024',
    requirements:
      '<html><ul><li>Bought on or after 1 January 2024</li><li>Connected to ev.energy</li></ul></html>',
    evidence: ['rbet01HSH04KDEWF6Z4DB2J77J74K5', 'rbet01HSH04QX7Y2Z5W9V3T8S1R6PA'],
  },
  {
    id: 'rbtt01HSH04VB1C2D3E4F5G6H7J8K9',
    title: 'Used electric vehicle',
    value_description: 'Earn £200',
    icon: null,
    description_long: null,
    description_short: null,
    requirements: '<html><ul><li>First registered before 2023</li></ul></html>',
    evidence: ['rbet01HSH04VB1C2D3E4F5G6H7J8K9'],
  },
]

/** Texts in other languages, by the English ones. */
export const TRANSLATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: {
    'Home charger': 'Cargador doméstico',
    'Earn up to £350': 'Gana hasta 350 £',
    'A rebate on a new charger at home and its installation.':
      'Un reembolso por un cargador nuevo en casa y su instalación.',
    'Bought on or after 1 January 2024': 'Comprado a partir del 1 de enero de 2024',
    'Used electric vehicle': 'Vehículo eléctrico de segunda mano',
    'Earn £200': 'Gana 200 £',
    'Proof of purchase': 'Comprobante de compra',
    'The invoice of your charger and its installation': 'La factura de tu cargador y de su instalación',
    'Serial number': 'Número de serie',
    'Vehicle registration': 'Permiso de circulación',
    'The first page of the registration document': 'La primera página del permiso de circulación',
  },
  fr: {
    'Home charger': 'Borne à domicile',
    'Earn up to £350': 'Recevez jusqu’à 350 £',
    'A rebate on a new charger at home and its installation.':
      'Une remise sur une nouvelle borne à domicile et son installation.',
    'Bought on or after 1 January 2024': 'Achetée à partir du 1er janvier 2024',
    'Used electric vehicle': 'Véhicule électrique d’occasion',
    'Earn £200': 'Recevez 200 £',
    'Proof of purchase': 'Preuve d’achat',
    'The invoice of your charger and its installation': 'La facture de votre borne et de son installation',
    'Serial number': 'Numéro de série',
    'Vehicle registration': 'Carte grise',
    'The first page of the registration document': 'La première page de la carte grise',
  },
}
