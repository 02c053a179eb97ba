import { euRegulationUrl, finlexUrl } from '../rules/citation.ts'
import type { Act } from '../rules/citation.ts'

/** The acts on de minimis aid (vähämerkityksinen tuki), by the short names of the code. */
export const AID_ACTS = {
  general2013: { name: 'Reg. 1407/2013', url: euRegulationUrl(2013, 1407) },
  general2023: { name: 'Reg. 2023/2831', url: euRegulationUrl(2023, 2831) },
  services2012: { name: 'Reg. 360/2012', url: euRegulationUrl(2012, 360) },
  services2023: { name: 'Reg. 2023/2832', url: euRegulationUrl(2023, 2832) },
  agriculture2013: { name: 'Reg. 1408/2013', url: euRegulationUrl(2013, 1408) },
  agriculture2019: { name: 'Reg. 2019/316', url: euRegulationUrl(2019, 316) },
  agriculture2024: { name: 'Reg. 2024/3118', url: euRegulationUrl(2024, 3118) },
  fishery2014: { name: 'Reg. 717/2014', url: euRegulationUrl(2014, 717) },
  fishery2023: { name: 'Reg. 2023/2391', url: euRegulationUrl(2023, 2391) },
  stateAid2001: { name: 'L 300/2001', url: finlexUrl(300, 2001) },
} as const satisfies Record<string, Act>
