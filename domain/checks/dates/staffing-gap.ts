import { staffingGaps } from '../../hours/staffing-gaps.ts'
import { toTwoDecimals } from '../../hours/fraction.ts'
import type { ReportAllocation } from '../../report/report-input.ts'
import { basisPoints } from '../../values/rate.ts'
import { containsPeriod, intersect } from '../../values/period.ts'
import { defineCheck } from '../define-check.ts'
import { periodValue } from '../shared/period-words.ts'
import { inArea } from '../shared/places.ts'

export const check = defineCheck({
  id: 'dates/staffing-gap',
  family: 'dates',
  about: 'data',
  names: {
    fi: 'Työpanosten jaksot',
    sv: 'Perioderna för arbetsinsatserna',
    en: 'Periods of the work shares',
  },
  messages: {
    gap: {
      fi: 'Henkilön {subject} työpanoksissa on aukko {days}; se olisi {months} htkk.',
      sv: 'Arbetsinsatserna för {subject} har ett avbrott {days}; det vore {months} personmånader.',
      en: 'The work shares of {subject} have a gap {days}; it would be {months} person-months.',
    },
    overlap: {
      fi: 'Henkilöllä {subject} on tehtävässä {role} kaksi työpanosta samalle ajalle: {days}.',
      sv: '{subject} har i uppgiften {role} två arbetsinsatser för samma tid: {days}.',
      en: '{subject} has two work shares as {role} for the same days: {days}.',
    },
    outside: {
      fi: 'Henkilön {subject} työpanos {days} ei ole kokonaan hankkeen ajalla {known}.',
      sv: 'Arbetsinsatsen för {subject}, {days}, ligger inte helt inom projekttiden {known}.',
      en: 'The work share of {subject}, {days}, isn’t wholly within the project’s time {known}.',
    },
  },
  *run({ staff: { allocations }, project }) {
    const rows = allocations.map(({ id, staffId, role, period, share }) => {
      return { id, personId: staffId, projectId: project.id, role, period, share: basisPoints(share) }
    })
    const nameOf = (staffId: string) => allocations.find((each) => each.staffId === staffId)?.staffName ?? ''
    for (const { personId, days, after, closing } of staffingGaps(rows)) {
      const values = { days: periodValue(days), months: { hundredths: toTwoDecimals(closing).units } }
      const place = { subject: nameOf(personId), where: inArea('staffing', after.id) }
      yield { severity: 'warning', message: 'gap', values, ...place }
    }
    for (const { first, second } of pairs(allocations)) {
      const shared = intersect(first.period, second.period)
      if (shared === undefined) continue
      const values = { days: periodValue(shared), role: first.role }
      const place = { subject: first.staffName, where: inArea('staffing', second.id) }
      yield { severity: 'warning', message: 'overlap', values, ...place }
    }
    for (const { id, staffName, period } of allocations) {
      if (project.period === null || containsPeriod(project.period, period)) continue
      const values = { days: periodValue(period), known: periodValue(project.period) }
      yield { severity: 'warning', message: 'outside', subject: staffName, values, where: inArea('staffing', id) }
    }
  },
})

/** Stretches of one person in one role and work package. */
function pairs(allocations: readonly ReportAllocation[]) {
  const groups = Map.groupBy(allocations, ({ staffId, role, workPackage }) =>
    JSON.stringify([staffId, role, workPackage]),
  )
  return [...groups.values()].flatMap((group) =>
    group.flatMap((first, index) => group.slice(index + 1).map((second) => ({ first, second }))),
  )
}
