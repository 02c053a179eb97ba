import { isFinnishWorkingDay } from '../hours/working-days.ts'
import { cite } from '../rules/citation.ts'
import { rule } from '../rules/rule.ts'
import { addDays, asDay } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import { AID_ACTS } from './aid-acts.ts'
import type { AidRegime } from './aid-grant.ts'

const REGISTER_OF_GENERAL = rule({
  id: 'DM-REGISTER',
  titleFi: 'Tuki ilmoitetaan EU:n de minimis -rekisteriin',
  validFrom: asDay('2026-01-01'),
  citation: cite(AID_ACTS.general2023, 'art. 6(1)'),
  certainty: 'unverified',
  parameters: { workingDays: { unit: 'days', value: 20 } },
})
const REGISTER_OF_AGRICULTURE = rule({
  ...REGISTER_OF_GENERAL,
  validFrom: asDay('2027-01-01'),
  validTo: asDay('2032-12-31'),
  citation: cite(AID_ACTS.agriculture2024, 'art. 1'),
})

export interface AidDuties {
  /** Last day for the grantor to put the grant into the register; `null` = granted before the register. */
  readonly registerBy: Day | null
  /** A declaration of all aid of any three years is asked before granting, until the register covers three years. */
  readonly declarationNeeded: boolean
}

/**
 * What goes with a grant of that day (2023/2831 art. 6(1), 7(4); 1408/2013 art. 6(1)). The duty is the grantor's; the
 * Finnish act that names the register's keeper was read as a bill only (HE 144/2025).
 */
export function dutiesOf(regime: AidRegime, grantedOn: Day): AidDuties {
  const farm = regime === 'agriculture'
  const row = farm ? REGISTER_OF_AGRICULTURE : REGISTER_OF_GENERAL
  const registered = grantedOn >= row.validFrom
  return {
    registerBy: registered ? addWorkingDays(grantedOn, row.parameters.workingDays.value) : null,
    declarationNeeded: grantedOn <= (farm ? '2029-12-31' : '2028-12-31'),
  }
}

function addWorkingDays(day: Day, count: number): Day {
  let last = day
  for (let left = count; left > 0;) {
    last = addDays(last, 1)
    if (isFinnishWorkingDay(last)) left--
  }
  return last
}
