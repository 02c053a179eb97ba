import { cite } from '../rules/citation.ts'
import { rule } from '../rules/rule.ts'
import { asDay } from '../values/day.ts'

/**
 * The definition of micro, small and medium-sized enterprises, known to us from background: shown as unverified, its
 * limits are parameters. Headcount is "fewer than", money is "at most"; cents.
 */
export const SME_RULE = rule({
  id: 'SF-SME',
  titleFi: 'Pk-yrityksen määritelmä',
  validFrom: asDay('2005-01-01'),
  citation: cite({ name: 'Rec. 2003/361/EC', url: 'http://data.europa.eu/eli/reco/2003/361/oj' }, 'annex art. 2–6'),
  certainty: 'unverified',
  parameters: {
    microStaff: { unit: 'count', value: 10 },
    microMoney: { unit: 'cents', value: 200_000_000 },
    smallStaff: { unit: 'count', value: 50 },
    smallMoney: { unit: 'cents', value: 1_000_000_000 },
    mediumStaff: { unit: 'count', value: 250 },
    mediumTurnover: { unit: 'cents', value: 5_000_000_000 },
    mediumBalance: { unit: 'cents', value: 4_300_000_000 },
  },
})
