import { claimChainProblems } from '../../claims/claim-chain.ts'
import type { ClaimChainProblem } from '../../claims/claim-chain.ts'
import type { FindingDraft } from '../define-check.ts'
import { defineCheck } from '../define-check.ts'
import { periodValue } from '../shared/period-words.ts'
import { inArea } from '../shared/places.ts'

type Message =
  | 'gap'
  | 'overlap'
  | 'starts_too_early'
  | 'after_last'
  | 'ends_after_project'
  | 'last_ends_early'
  | 'wrong_serial'

export const check = defineCheck<Message>({
  id: 'dates/claim-chain',
  family: 'dates',
  about: 'data',
  names: { fi: 'Maksatuskausien ketju', sv: 'Kedjan av ansökningsperioder', en: 'The chain of claim periods' },
  messages: {
    gap: {
      fi: 'Maksatushakemuksen {subject} edeltä puuttuu {days}.',
      sv: 'Före utbetalningsansökan {subject} fattas {days}.',
      en: 'Before claim {subject}, {days} is missing.',
    },
    overlap: {
      fi: 'Maksatushakemus {subject} on osin samalta ajalta kuin edellinen: {days}.',
      sv: 'Utbetalningsansökan {subject} gäller delvis samma tid som den föregående: {days}.',
      en: 'Claim {subject} shares days with the one before: {days}.',
    },
    starts_too_early: {
      fi: 'Maksatushakemus {subject} alkaa {start}, ennen aikaansa ({expected}).',
      sv: 'Utbetalningsansökan {subject} börjar {start}, före sin tid ({expected}).',
      en: 'Claim {subject} starts on {start}, before its time ({expected}).',
    },
    after_last: {
      fi: 'Maksatushakemus {subject} on viimeiseksi merkityn jälkeen.',
      sv: 'Utbetalningsansökan {subject} kommer efter den som är märkt som den sista.',
      en: 'Claim {subject} comes after the one marked as last.',
    },
    ends_after_project: {
      fi: 'Maksatushakemus {subject} päättyy {end}, hankkeen päättymisen ({expected}) jälkeen.',
      sv: 'Utbetalningsansökan {subject} slutar {end}, efter projektets slut ({expected}).',
      en: 'Claim {subject} ends on {end}, after the project’s end ({expected}).',
    },
    last_ends_early: {
      fi: 'Viimeinen maksatushakemus {subject} päättyy {end}, ennen hanketta ({expected}).',
      sv: 'Den sista utbetalningsansökan {subject} slutar {end}, före projektet ({expected}).',
      en: 'The last claim {subject} ends on {end}, before the project does ({expected}).',
    },
    wrong_serial: {
      fi: 'Maksatushakemuksen numero on {subject}, vaikka se on järjestyksessä {place}.',
      sv: 'Utbetalningsansökan har nummer {subject}, fast den är nummer {place} i ordningen.',
      en: 'The claim has the number {subject}, though it is number {place} in order.',
    },
  },
  *run({ claims, project: { period } }) {
    if (period === null) return
    for (const problem of claimChainProblems(claims, period)) {
      const claim = claims[problem.index]
      if (claim === undefined) continue
      const place = { subject: String(claim.serial), where: inArea('claims', claim.id) }
      yield { severity: 'error', message: problem.code, values: valuesOf(problem), ...place }
    }
  },
})

function valuesOf(problem: ClaimChainProblem): NonNullable<FindingDraft<Message>['values']> {
  switch (problem.code) {
    case 'gap':
      return { days: periodValue(problem.missing) }
    case 'overlap':
      return { days: periodValue(problem.shared) }
    case 'starts_too_early':
      return { start: { day: problem.start }, expected: { day: problem.expected } }
    case 'ends_after_project':
    case 'last_ends_early':
      return { end: { day: problem.end }, expected: { day: problem.projectEnd } }
    case 'wrong_serial':
      return { place: problem.expected }
    case 'after_last':
      return {}
  }
  return problem satisfies never
}
