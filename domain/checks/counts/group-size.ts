import { judgeGroupSize } from '../../shares/group-size.ts'
import { sizeRule } from '../../groups/group-verdicts.ts'
import { defineCheck } from '../define-check.ts'
import { groupCompanies } from '../shared/group.ts'
import { inArea } from '../shared/places.ts'

export const check = defineCheck({
  id: 'counts/group-size',
  family: 'counts',
  about: 'data',
  names: { fi: 'Yritysryhmän koko', sv: 'Företagsgruppens storlek', en: 'Size of the business group' },
  messages: {
    too_few_companies: {
      fi: 'Yritysryhmässä on {companies} yritystä; vähintään {least} tarvitaan.',
      sv: 'Företagsgruppen har {companies} företag; minst {least} behövs.',
      en: 'The group has {companies} companies; at least {least} are needed.',
    },
    too_many_companies: {
      fi: 'Yritysryhmässä on {companies} yritystä; enintään {most} voi olla.',
      sv: 'Företagsgruppen har {companies} företag; högst {most} får vara med.',
      en: 'The group has {companies} companies; there may be at most {most}.',
    },
  },
  *run(input) {
    const members = groupCompanies(input)
    if (members.length === 0) return
    const { regime, period } = input.project
    const rule = sizeRule(regime, { least: null, most: null })
    // Those who left on the last day were in to the end.
    const stayed = members.filter(({ leftOn }) => leftOn === null || (period !== null && leftOn >= period.end))
    const { status, reason, citation, certainty } = judgeGroupSize(stayed.length, rule)
    if (status !== 'FAIL' || reason === null) return
    yield {
      // The funder may have agreed to a smaller group: the decision is not read here.
      severity: 'warning',
      message: reason,
      subject: String(stayed.length),
      values: {
        companies: stayed.length,
        least: rule.parameters.least.value,
        most: rule.parameters.most.value,
      },
      citation,
      certainty,
      where: inArea('companies'),
    }
  },
})
