import { hasTolerance, judgeOverrun, judgeTotal, limitOf } from '../../claims/overrun.ts'
import { budgetLineOf } from '../../cost-models/category.ts'
import type { BudgetLine } from '../../cost-models/category.ts'
import { appliedInTime } from '../../decision/change-application.ts'
import { overrunRuleOf } from '../../decision/grant.ts'
import { knownModels } from '../../decision/models.ts'
import type { ReportMoneyLine } from '../../report/report-input.ts'
import { sumCents } from '../../values/money.ts'
import { defineCheck } from '../define-check.ts'
import { lineValue } from '../shared/line-words.ts'
import { decisionOf } from '../shared/project-state.ts'
import { inArea } from '../shared/places.ts'

export const check = defineCheck({
  id: 'money/line-overrun',
  family: 'money',
  about: 'data',
  names: {
    fi: 'Kustannuslajien ylitykset',
    sv: 'Överskridna kostnadsslag',
    en: 'Cost categories above the budget',
  },
  messages: {
    not_approved: {
      fi: '{line}: kirjattu {realised}, mutta päätöksessä ei ole tätä kustannuslajia.',
      sv: '{line}: {realised} är bokfört, men beslutet har inte detta kostnadsslag.',
      en: '{line}: {realised} is booked, but the decision has no such category.',
    },
    within: {
      fi: '{line}: toteutunut {realised} ylittää hyväksytyn {approved}. Raja on {limit}.',
      sv: '{line}: utfallet {realised} överskrider det godkända {approved}. Gränsen är {limit}.',
      en: '{line}: the realised {realised} is above the approved {approved}. The limit is {limit}.',
    },
    cut: {
      fi: '{line}: toteutunut {realised} ylittää rajan {limit}; {excess} jäänee tuen ulkopuolelle.',
      sv: '{line}: utfallet {realised} överskrider gränsen {limit}; {excess} blir sannolikt utanför stödet.',
      en: '{line}: the realised {realised} is above the limit {limit}; {excess} is likely left without support.',
    },
    change_needed: {
      fi: '{line}: toteutunut {realised} ylittää rajan {limit}. Muutosta on haettava ennen kuin kustannus syntyy.',
      sv: '{line}: utfallet {realised} överskrider gränsen {limit}. Ändring ska sökas innan kostnaden uppstår.',
      en: '{line}: the realised {realised} is above the limit {limit}. A change is applied for before the cost arises.',
    },
    change_pending: {
      fi: '{line}: toteutunut {realised} ylittää rajan {limit}. Muutosta on haettu ajoissa; rahoittaja päättää siitä.',
      sv: '{line}: utfallet {realised} överskrider gränsen {limit}. Ändring är sökt i tid; finansiären beslutar om den.',
      en: '{line}: the realised {realised} is above the limit {limit}. A change was applied for in time; the funder decides.',
    },
    total: {
      fi: 'Toteutuneet kustannukset {realised} ylittävät hyväksytyt {approved}: {excess} jää tuen ulkopuolelle.',
      sv: 'De faktiska kostnaderna {realised} överskrider de godkända {approved}: {excess} blir utanför stödet.',
      en: 'Realised costs {realised} are above the approved {approved}: {excess} is left without support.',
    },
  },
  *run(input) {
    const decision = decisionOf(input)
    const { lines, total } = input.money
    // Without a rate of support the follow-up has no approved lines to hold the costs against.
    if (decision === null || decision.cells.length === 0 || total.approved === 0) return
    const rule = overrunRuleOf(decision)
    const tolerated = hasTolerance(knownModels(decision.models))
    const isApplied = appliedInTime(input.changesApplied, input.datedCosts)
    for (const [line, own] of Map.groupBy(lines, lineOf)) {
      const sum = sumCents(own.map((each) => each.approved))
      const approved = sum === 0 ? null : sum
      const realised = sumCents(own.map((each) => each.total))
      const changeApplied = isApplied(line, limitOf(approved, rule, tolerated))
      const state = { line, approved, realised, changeApplied }
      const { verdict, cut } = judgeOverrun(state, rule, tolerated)
      const { limit = null } = verdict.computed
      const place = {
        subject: '',
        values: {
          line: lineValue(line, decision.regime),
          realised: { cents: realised },
          approved: { cents: sum },
          limit: { cents: typeof limit === 'number' ? limit : sum },
          excess: { cents: cut },
        },
        citation: verdict.citation,
        certainty: verdict.certainty,
        where: inArea('budget', line),
      }
      if (verdict.reason === 'line_not_approved' && verdict.status === 'FAIL') {
        yield { severity: 'error', message: 'not_approved', ...place }
      }
      if (verdict.reason === 'within_tolerance') yield { severity: 'note', message: 'within', ...place }
      if (verdict.reason === 'excess_cut') yield { severity: 'warning', message: 'cut', ...place }
      if (verdict.reason === 'change_application_needed') {
        yield { severity: 'error', message: 'change_needed', ...place }
      }
      if (verdict.reason === 'change_application_pending') {
        yield { severity: 'note', message: 'change_pending', ...place }
      }
    }
    const whole = judgeTotal(total.approved, total.total, rule)
    if (whole.verdict.reason !== 'total_exceeded') return
    const values = {
      realised: { cents: total.total },
      approved: { cents: total.approved },
      excess: { cents: whole.cut },
    }
    yield { severity: 'warning', message: 'total', subject: '', values, where: inArea('budget', null, 'total') }
  },
})

const lineOf = ({ line }: ReportMoneyLine): BudgetLine => budgetLineOf(line)
