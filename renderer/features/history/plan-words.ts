import type { Language } from '#domain/values/language.ts'
import { defineWords } from '../../i18n/words.ts'
import { planChoiceWords } from '../plan/words/plan-field-words.ts'

export const planCommandWords = defineWords({
  fi: {
    'plan.add': 'lisäys suunnitelmaan',
    'plan.update': 'suunnitelman muutos',
    'plan.review': 'riskin arvio',
    'plan.remove': 'poisto suunnitelmasta',
    'plan.move': 'järjestyksen muutos',
  },
  sv: {
    'plan.add': 'tillägg i planen',
    'plan.update': 'ändring av planen',
    'plan.review': 'bedömning av risk',
    'plan.remove': 'borttagning ur planen',
    'plan.move': 'ändrad ordning',
  },
  en: {
    'plan.add': 'addition to the plan',
    'plan.update': 'change of the plan',
    'plan.review': 'judgement of a risk',
    'plan.remove': 'removal from the plan',
    'plan.move': 'change of order',
  },
})

export const planTableWords = defineWords({
  fi: {
    plan_goals: 'Tavoite',
    plan_work_packages: 'Työpaketti',
    plan_actions: 'Toimenpide',
    plan_milestones: 'Välitavoite',
    plan_dependencies: 'Riippuvuus',
    plan_neighbours: 'Muu hanke',
    plan_results: 'Tulos',
    plan_benefits: 'Hyöty',
    plan_risks: 'Riski',
    plan_risk_reviews: 'Riskin arvio',
    plan_bodies: 'Toimielin',
    plan_members: 'Jäsen',
    plan_meetings: 'Kokous',
    plan_communications: 'Viestintä',
    plan_limits: 'Rajaus tai oletus',
    plan_attachments: 'Suunnitelman liite',
  },
  sv: {
    plan_goals: 'Mål',
    plan_work_packages: 'Arbetspaket',
    plan_actions: 'Åtgärd',
    plan_milestones: 'Milstolpe',
    plan_dependencies: 'Beroende',
    plan_neighbours: 'Annat projekt',
    plan_results: 'Resultat',
    plan_benefits: 'Nytta',
    plan_risks: 'Risk',
    plan_risk_reviews: 'Bedömning av risk',
    plan_bodies: 'Organ',
    plan_members: 'Medlem',
    plan_meetings: 'Möte',
    plan_communications: 'Kommunikation',
    plan_limits: 'Avgränsning eller antagande',
    plan_attachments: 'Planens bilaga',
  },
  en: {
    plan_goals: 'Goal',
    plan_work_packages: 'Work package',
    plan_actions: 'Action',
    plan_milestones: 'Milestone',
    plan_dependencies: 'Dependency',
    plan_neighbours: 'Other project',
    plan_results: 'Result',
    plan_benefits: 'Benefit',
    plan_risks: 'Risk',
    plan_risk_reviews: 'Judgement of a risk',
    plan_bodies: 'Body',
    plan_members: 'Member',
    plan_meetings: 'Meeting',
    plan_communications: 'Communication',
    plan_limits: 'Limit or assumption',
    plan_attachments: 'Attachment of the plan',
  },
})

const references = new Set([
  'workPackageId',
  'goalId',
  'parentId',
  'beforeId',
  'afterId',
  'resultId',
  'bodyId',
  'riskId',
])
const chosen = { fi: '(valittu rivi)', sv: '(vald rad)', en: '(chosen row)' } as const satisfies Record<
  Language,
  string
>

/** Values of the plan's rows that are stored otherwise than people say them; `null` for all others. */
export function planValueText(name: string, value: unknown, language: Language): string | null {
  if (references.has(name) && typeof value === 'string') return chosen[language]
  if (name === 'startYear' || name === 'endYear') return String(value)
  if ((name !== 'state' && name !== 'kind') || typeof value !== 'string') return null
  const words: Readonly<Record<string, string>> = planChoiceWords[language]
  return Object.hasOwn(words, value) ? (words[value] ?? null) : null
}
