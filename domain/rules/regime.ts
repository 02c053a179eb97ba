/**
 * The bodies of rules that a project lives under (ohjelmakausi ja rahasto): the structural funds 2014–2020 and
 * 2021–2027, the rural fund 2014–2022 and 2023–2027, and state grants (valtionavustus, L 688/2001).
 */
export const REGIMES = ['SF14', 'SF21', 'RUR14', 'RUR23', 'STATE'] as const
export type Regime = (typeof REGIMES)[number]

/** EAKR = ERDF, ESR = ESF, ESR+ = ESF+, JTF, maaseuturahasto = EAFRD, valtionavustus = VALTIO. */
export const FUNDS = ['EAKR', 'ESR', 'ESR+', 'JTF', 'EAFRD', 'VALTIO'] as const
export type Fund = (typeof FUNDS)[number]

export const FUNDS_OF_REGIME = {
  SF14: ['EAKR', 'ESR'],
  SF21: ['EAKR', 'ESR+', 'JTF'],
  RUR14: ['EAFRD'],
  RUR23: ['EAFRD'],
  STATE: ['VALTIO'],
} as const satisfies Record<Regime, readonly Fund[]>
