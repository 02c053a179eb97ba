/**
 * The bodies of rules that a project lives under (ohjelmakausi ja rahasto): the structural funds 2014–2020 and
 * 2021–2027, the rural fund 2014–2022 and 2023–2027.
 */
export const REGIMES = ['SF14', 'SF21', 'RUR14', 'RUR23'] as const
export type Regime = (typeof REGIMES)[number]

/** EAKR = ERDF, ESR = ESF, ESR+ = ESF+, JTF, maaseuturahasto = EAFRD. */
export type Fund = 'EAKR' | 'ESR' | 'ESR+' | 'JTF' | 'EAFRD'

export const FUNDS_OF_REGIME = {
  SF14: ['EAKR', 'ESR'],
  SF21: ['EAKR', 'ESR+', 'JTF'],
  RUR14: ['EAFRD'],
  RUR23: ['EAFRD'],
} as const satisfies Record<Regime, readonly Fund[]>
