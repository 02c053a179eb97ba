import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'

/** Of the figures that the project's public description prints. */
export const check = defineCheck({
  id: 'money/realised-above-planned',
  family: 'money',
  about: 'data',
  names: {
    fi: 'Toteutunut rahoitus enintään suunniteltu',
    sv: 'Finansieringens utfall högst det planerade',
    en: 'Realised funding within the planned',
  },
  messages: {
    support: {
      fi: 'Toteutunut EU:n ja valtion rahoitus {realised} on suurempi kuin myönnetty {planned}.',
      sv: 'EU:s och statens faktiska finansiering {realised} är större än den beviljade {planned}.',
      en: 'The realised funding of EU and state {realised} is above the granted {planned}.',
    },
    publicMoney: {
      fi: 'Toteutunut julkinen rahoitus {realised} on suurempi kuin suunniteltu {planned}.',
      sv: 'Den faktiska offentliga finansieringen {realised} är större än den planerade {planned}.',
      en: 'The realised public funding {realised} is above the planned {planned}.',
    },
    part: {
      fi: 'EU:n ja valtion rahoitus {planned} on suurempi kuin koko julkinen rahoitus {realised}.',
      sv: 'EU:s och statens finansiering {planned} är större än hela den offentliga finansieringen {realised}.',
      en: 'The funding of EU and state {planned} is above all public funding {realised}.',
    },
  },
  *run({ project }) {
    const { grantedEuState, realisedEuState, plannedPublic, realisedPublic } = project.description.funding
    const pairs = [
      {
        message: 'support',
        field: 'realisedEuStateCents',
        planned: grantedEuState,
        realised: realisedEuState,
        isWrong: isAbove(realisedEuState, grantedEuState),
      },
      {
        message: 'publicMoney',
        field: 'realisedPublicCents',
        planned: plannedPublic,
        realised: realisedPublic,
        isWrong: isAbove(realisedPublic, plannedPublic),
      },
      {
        message: 'part',
        field: 'plannedPublicCents',
        planned: grantedEuState,
        realised: plannedPublic,
        isWrong: isAbove(grantedEuState, plannedPublic),
      },
      {
        message: 'part',
        field: 'realisedPublicCents',
        planned: realisedEuState,
        realised: realisedPublic,
        isWrong: isAbove(realisedEuState, realisedPublic),
      },
    ] as const
    for (const { message, field, planned, realised, isWrong } of pairs) {
      if (!isWrong || planned === null || realised === null) continue
      const values = { planned: { cents: planned }, realised: { cents: realised } }
      yield { severity: 'warning', message, subject: '', values, where: inArea('funding', null, field) }
    }
  },
})

const isAbove = (a: number | null, b: number | null) => a !== null && b !== null && a > b
