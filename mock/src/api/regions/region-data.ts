import type { Schema } from '../../engine/world/schema.ts'

/** A region: its type and its outline; what the documentation shows has the id that it has there. */
export interface RegionRow {
  readonly id: Schema<'RegionDetail'>['id']
  readonly name: string
  readonly type: Schema<'RegionType'>
  /** Positions (longitude, latitude), counterclockwise and not closed; null for a region without a boundary. */
  readonly outline: readonly (readonly [number, number])[] | null
}

/** Regions that belong together. */
export interface RegionGroupRow {
  readonly id: Schema<'RegionGroup'>['id']
  readonly name: string
  readonly created_at: string
  readonly regions: readonly RegionRow[]
}

/** Roughly where they are: a handful of corners each. */
export const REGION_GROUPS: readonly RegionGroupRow[] = [
  {
    id: 'rgrp01HR3B5D7F9H2K4M6P8R1T3V5X',
    name: 'Great Britain cities',
    created_at: '2024-03-04T09:12:45.118000Z',
    regions: [
      {
        id: 'regn01HR3B5D7F1A2B3C4D5E6F7G8H',
        name: 'BRISTOL',
        type: 'OTHER',
        outline: [
          [-2.73, 51.39],
          [-2.5, 51.39],
          [-2.45, 51.47],
          [-2.52, 51.55],
          [-2.7, 51.53],
        ],
      },
      {
        id: 'regn01HR3B5D7F2B3C4D5E6F7G8H9J',
        name: 'GLASGOW',
        type: 'OTHER',
        outline: [
          [-4.4, 55.78],
          [-4.1, 55.78],
          [-4.07, 55.88],
          [-4.2, 55.93],
          [-4.4, 55.91],
        ],
      },
      {
        id: 'regn01HR3B5D7F3C4D5E6F7G8H9J0K',
        name: 'GREATER LONDON',
        type: 'ELECTRICITY',
        outline: [
          [-0.15, 51.29],
          [0.15, 51.31],
          [0.33, 51.56],
          [0.02, 51.68],
          [-0.35, 51.66],
          [-0.51, 51.46],
          [-0.33, 51.33],
        ],
      },
      {
        id: 'regn01HR3B5D7F4D5E6F7G8H9J0K1M',
        name: 'LEEDS',
        type: 'OTHER',
        outline: [
          [-1.8, 53.7],
          [-1.3, 53.7],
          [-1.29, 53.9],
          [-1.7, 53.95],
        ],
      },
    ],
  },
  {
    id: 'rgrp01HW2C4E6G8J1K3N5P7R9T2V4X',
    name: 'Sacramento pilot',
    created_at: '2024-05-09T17:03:20.551000Z',
    regions: [
      {
        id: 'regn01HW2C4E6G1A2B3C4D5E6F7G8H',
        name: 'SACRAMENTO COUNTY',
        type: 'ELECTRICITY',
        outline: [
          [-121.86, 38.03],
          [-121.03, 38.3],
          [-121.03, 38.5],
          [-121.24, 38.72],
          [-121.6, 38.74],
        ],
      },
      { id: 'regn01HW2C4E6G2B3C4D5E6F7G8H9J', name: 'DELTA EXTENSION', type: null, outline: null },
    ],
  },
  {
    id: 'rgrp01JCK1HPNAANB8WN253G27SFPC',
    name: 'Eversource MA Pilot 1A',
    created_at: '2024-11-13T15:30:12.404000Z',
    regions: [
      {
        id: 'regn01JCK1HPNAANB8WN253G27SFPC',
        name: 'WEST ROXBURY',
        type: 'ELECTRICITY',
        outline: [
          [-71.19, 42.265],
          [-71.13, 42.265],
          [-71.13, 42.3],
          [-71.19, 42.3],
        ],
      },
      {
        id: 'regn01JCK1HPNHX7Q2M5V9B3CHVDFN',
        name: 'DEDHAM',
        type: 'ELECTRICITY',
        outline: [
          [-71.21, 42.22],
          [-71.14, 42.22],
          [-71.14, 42.262],
          [-71.21, 42.262],
        ],
      },
    ],
  },
]
