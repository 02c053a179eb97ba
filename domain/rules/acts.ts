import { euRegulationUrl, finlexUrl } from './citation.ts'
import type { Act } from './citation.ts'

/** The acts that the money-and-hours rules stand on, by the short names of the code. */
export const ACTS = {
  /** Common provisions of the funds 2014–2020 (yleisasetus). */
  cpr2013: { name: 'CPR 1303/2013', url: euRegulationUrl(2013, 1303) },
  /** Common provisions of the funds 2021–2027. */
  cpr2021: { name: 'CPR 2021/1060', url: euRegulationUrl(2021, 1060) },
  /** Act on regional development and the structural funds 2014–2020. */
  structural2014: { name: 'L 8/2014', url: finlexUrl(8, 2014) },
  /** Eligibility of costs in the structural funds 2014–2020 (tukikelpoisuusasetus). */
  eligibility2014: { name: 'VNA 358/2014', url: finlexUrl(358, 2014) },
  /** Act on financing projects of regional development 2021–2027 (rahoituslaki). */
  financing2021: { name: 'L 757/2021', url: finlexUrl(757, 2021) },
  /** Eligibility of costs in the structural funds 2021–2027. */
  eligibility2021: { name: 'VNA 866/2021', url: finlexUrl(866, 2021) },
  /** Act on support for developing the countryside 2014–2022. */
  rural2014: { name: 'L 28/2014', url: finlexUrl(28, 2014) },
  /** Decree on rural development projects 2014–2022, as amended by 539/2015 and 338/2017. */
  ruralProjects2014: { name: 'VNA 1174/2014', url: finlexUrl(1174, 2014) },
  ruralAmendment2015: { name: 'VNA 539/2015', url: finlexUrl(539, 2015) },
  ruralAmendment2017: { name: 'VNA 338/2017', url: finlexUrl(338, 2017) },
  /** Act on support for developing the countryside 2023–2027. */
  rural2023: { name: 'L 1325/2022', url: finlexUrl(1325, 2022) },
  /** Decree on rural development projects 2023–2027. */
  ruralProjects2023: { name: 'VNA 617/2023', url: finlexUrl(617, 2023) },
  /** Act on discretionary government transfers (valtionavustuslaki). */
  stateGrants: { name: 'L 688/2001', url: finlexUrl(688, 2001) },
} as const satisfies Record<string, Act>
