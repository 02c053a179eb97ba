import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import type { Citation } from '../rules/citation.ts'
import { rule } from '../rules/rule.ts'
import type { RuleRow } from '../rules/rule.ts'
import { asDay } from '../values/day.ts'

type SplitParameter = 'eu' | 'state' | 'municipality'

function split(
  id: string,
  titleFi: string,
  from: string,
  citation: Citation,
  [eu, state, municipality]: readonly [number, number, number],
): RuleRow<SplitParameter> {
  return rule({
    id,
    titleFi,
    validFrom: asDay(from),
    citation,
    certainty: 'unverified',
    parameters: {
      eu: { unit: 'basisPoints', value: eu },
      state: { unit: 'basisPoints', value: state },
      municipality: { unit: 'basisPoints', value: municipality },
    },
  })
}

/**
 * How the public money of a programme divides between the EU and the nation. Defaults for new projects only: the
 * decision's own percentages always win.
 */
export const PROGRAMME_SPLITS: readonly RuleRow<SplitParameter>[] = [
  split('SPLIT-SF14', 'EU 50 %, kansallinen 50 %', '2014-01-01', cite(ACTS.cpr2013, null), [5000, 5000, 0]),
  split('SPLIT-SF21-UUSIMAA', 'Helsinki-Uusimaa: EU 40 %', '2021-01-01', cite(ACTS.cpr2021, null), [4000, 6000, 0]),
  split('SPLIT-SF21-MAINLAND', 'Muu Manner-Suomi: EU 60 %', '2021-01-01', cite(ACTS.cpr2021, null), [6000, 4000, 0]),
  split('SPLIT-SF21-TL5', 'ESR+ toimintalinja 5: EU 95 %', '2021-01-01', cite(ACTS.cpr2021, null), [9500, 500, 0]),
  split('SPLIT-SF21-TL6', 'ESR+ toimintalinja 6: EU 90 %', '2021-01-01', cite(ACTS.cpr2021, null), [9000, 1000, 0]),
  split(
    'SPLIT-LEADER14',
    'Leader: EU 42 %, valtio 38 %, kunta 20 %',
    '2014-01-01',
    cite(ACTS.rural2014, null),
    [4200, 3800, 2000],
  ),
]
