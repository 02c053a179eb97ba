import type { ReportProject } from '#domain/report/report-input.ts'
import type { Certainty } from '#domain/rules/rule.ts'
import type { Fund, Regime } from '#domain/rules/regime.ts'
import type { Language } from '#domain/values/language.ts'

/** A line that the fund wants on the title page, and where its wording was read. */
export interface PublicityLine {
  readonly text: string
  readonly certainty: Certainty
  readonly readIn: string
}

type Wordings = Readonly<Record<Language, PublicityLine>>

const read = (text: string, readIn: string): PublicityLine => ({ text, certainty: 'verified', readIn })
const likely = (text: string, readIn: string): PublicityLine => ({ text, certainty: 'unverified', readIn })

const archive = 'maaseutu.fi, viestintäohjeet 2014–2022'
const guidance = 'rakennerahastot.fi, viestintä 2021–2027'
const published = 'julkaistut hankekuvaukset 2014–2020'

/** The slogan of the rural fund 2014–2022; where there is no room, `maaseuturahasto` (sv: EJFLU) stands for it. */
const ruralSlogan: Wordings = {
  fi: read('Euroopan maaseudun kehittämisen maatalousrahasto: Eurooppa investoi maaseutualueisiin', archive),
  sv: read('Europeiska jordbruksfonden för landsbygdsutveckling: Europa investerar i landsbygdsområden', archive),
  en: read(
    'The European Agricultural Fund for Rural Development: Europe investing in rural areas',
    'Regulation (EU) 808/2014, annex III, as quoted in national guidance',
  ),
}

const coFunded: Wordings = {
  fi: read('Euroopan unionin osarahoittama', guidance),
  sv: read('Medfinansieras av Europeiska unionen', guidance),
  en: read('Co-funded by the European Union', guidance),
}

const union: Wordings = {
  fi: read('Euroopan unioni', published),
  sv: read('Europeiska unionen', published),
  en: read('European Union', 'Regulation (EU) 1303/2013, annex XII 2.2'),
}

const leverage: Wordings = {
  fi: read('Vipuvoimaa EU:lta', published),
  sv: read('Hävkraft från EU', 'ita-suomi.fi, strukturfondsportal'),
  en: likely('Gaining leverage from the EU', 'rakennerahastot.fi, brochure of 2007–2013'),
}

const structuralFunds: Readonly<Partial<Record<Fund, Wordings>>> = {
  EAKR: {
    fi: read('Euroopan aluekehitysrahasto', published),
    sv: read('Europeiska regionala utvecklingsfonden', 'stm.fi, strukturfonder 2014–2020'),
    en: read('European Regional Development Fund', 'Regulation (EU) 1303/2013'),
  },
  ESR: {
    fi: read('Euroopan sosiaalirahasto', published),
    sv: read('Europeiska socialfonden', 'stm.fi, strukturfonder 2014–2020'),
    en: read('European Social Fund', 'Regulation (EU) 1303/2013'),
  },
}

/** Named beside the slogan when a Leader group finances the project; its logo goes along (2014–2022), or may (2023–). */
const leader = (regime: Regime): PublicityLine =>
  regime === 'RUR14' ? read('Leader', archive) : likely('Leader', 'paijanne-leader.fi, materiaalipankki')

/** Leader groups have the word in their names; an ELY centre hasn't. */
export const isLeader = (authority: string): boolean => /\bleader\b/iu.test(authority)

/** What the title page must tell of the fund; nothing for a state grant, which has no such rule. */
export function publicityOf(
  { regime, description: { fund, authority } }: Pick<ReportProject, 'regime' | 'description'>,
  language: Language,
): readonly PublicityLine[] {
  const ofGroup = isLeader(authority) ? [leader(regime)] : []
  switch (regime) {
    case 'RUR14':
      return [ruralSlogan[language], ...ofGroup]
    case 'RUR23':
      return [coFunded[language], ...ofGroup]
    case 'SF14': {
      const name = structuralFunds[fund]?.[language]
      return [union[language], ...(name === undefined ? [] : [name]), leverage[language]]
    }
    case 'SF21':
      return [coFunded[language]]
    case 'STATE':
      return []
  }
  return regime satisfies never
}
