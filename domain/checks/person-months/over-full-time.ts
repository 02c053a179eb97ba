import { DAILY_LIMIT_RULE } from '../../hours/hour-rules.ts'
import { dailyLoads } from '../../hours/daily-limit.ts'
import { basisPoints } from '../../values/rate.ts'
import { defineCheck } from '../define-check.ts'
import { periodValue } from '../shared/period-words.ts'
import { inArea } from '../shared/places.ts'
import { daysOfVerdict, figureOf, personOf, staffVerdicts } from '../shared/staff-verdicts.ts'

/** By the verdicts over all projects where they are known; otherwise this project alone is over full time. */
export const check = defineCheck({
  id: 'person-months/over-full-time',
  family: 'person_months',
  about: 'data',
  names: {
    fi: 'Työpanokset enintään työsuhteen mukaan',
    sv: 'Arbetsinsatser högst enligt anställningen',
    en: 'Work shares within the employment',
  },
  messages: {
    all: {
      fi: 'Henkilön {subject} työpanokset kaikissa hankkeissa ovat {total}, {over} yli työsuhteen: {days}.',
      sv: 'Arbetsinsatserna för {subject} i alla projekt är {total}, {over} över anställningen: {days}.',
      en: 'The work shares of {subject} in all projects are {total}, {over} above the employment: {days}.',
    },
    here: {
      fi: 'Henkilön {subject} työpanokset tässä hankkeessa ovat yhteensä {total}: {days}.',
      sv: 'Arbetsinsatserna för {subject} i detta projekt är sammanlagt {total}: {days}.',
      en: 'The work shares of {subject} in this project are {total} together: {days}.',
    },
  },
  *run(input) {
    const judged = staffVerdicts(input, DAILY_LIMIT_RULE.id, ['FAIL'])
    const told = new Set<string>()
    for (const verdict of judged) {
      const { id, name } = personOf(input, verdict)
      if (id !== null) told.add(id)
      const days = daysOfVerdict(verdict)
      if (days === null) continue
      yield {
        severity: 'error',
        message: 'all',
        subject: name,
        values: {
          total: { basisPoints: figureOf(verdict, 'total') },
          over: { basisPoints: figureOf(verdict, 'over') },
          days: periodValue(days),
        },
        citation: verdict.citation,
        certainty: verdict.certainty,
        where: inArea('staffing', id),
      }
    }
    const { allocations } = input.staff
    const rows = allocations.map(({ id, staffId, role, period, share }) => {
      return { id, personId: staffId, projectId: input.project.id, role, period, share: basisPoints(share) }
    })
    for (const { personId, stretches } of dailyLoads(rows, [])) {
      const [first] = stretches.filter(({ over }) => over > 0)
      if (first === undefined || told.has(personId) || judged.length > 0) continue
      yield {
        severity: 'error',
        message: 'here',
        subject: allocations.find(({ staffId }) => staffId === personId)?.staffName ?? '',
        values: { total: { basisPoints: first.total }, days: periodValue(first.days) },
        citation: DAILY_LIMIT_RULE.citation,
        certainty: DAILY_LIMIT_RULE.certainty,
        where: inArea('staffing', first.allocationIds[0] ?? null),
      }
    }
  },
})
