import type { Plan } from '#domain/plan/plan.ts'
import type { NarrativeSlot } from '../engine/form.ts'

type Titles = readonly [fi: string, sv: string, en: string]

const slot = (key: string, [fi, sv, en]: Titles, more: Partial<NarrativeSlot> = {}): NarrativeSlot => ({
  key,
  number: '',
  titles: { fi, sv, en },
  ...more,
})

/** The two questions that only the final account asks. Limits are the form's, in characters. */
const finalOnly = [
  slot('summary', ['Lyhyt yhteenveto hankkeesta', 'Kort sammandrag av projektet', 'Short summary of the project'], {
    limit: 1000,
  }),
  slot(
    'implementation',
    [
      'Miten hanke on käytännössä toteutettu? Työnjako ja aikataulu',
      'Hur har projektet genomförts i praktiken? Arbetsfördelning och tidtabell',
      'How was the project carried out in practice? Division of work and schedule',
    ],
    { limit: 2000 },
  ),
]

const goals = slot(
  'goals',
  ['TAVOITTEET, TOIMINTA JA TULOKSET', 'MÅL, VERKSAMHET OCH RESULTAT', 'GOALS, ACTIVITIES AND RESULTS'],
  { isOptional: true },
)

const after = [
  slot(
    'evaluation',
    [
      'Miten hankkeen toimintaa, tuloksia ja vaikutuksia on arvioitu?',
      'Hur har projektets verksamhet, resultat och effekter utvärderats?',
      'How were the activities, results and effects of the project evaluated?',
    ],
    { limit: 1500 },
  ),
  slot(
    'publicity',
    [
      'Miten hankkeesta/toiminnasta on tiedotettu?',
      'Hur har man informerat om projektet/verksamheten?',
      'How was the project publicised?',
    ],
    { limit: 1000 },
  ),
  slot('outputs', ['TUOTOKSET', 'PRODUCERAT MATERIAL', 'OUTPUTS'], { isOptional: true }),
  slot('more', ['Lisätietoja', 'Ytterligare information', 'More information'], { isOptional: true }),
  slot('budget', ['Talousarvio ja toteutuma', 'Budget och utfall', 'Budget and outcome'], { isOptional: true }),
  slot('use', ['Avustuksen käyttö', 'Användningen av understödet', 'Use of the grant'], { isOptional: true }),
  slot('attachments', ['Liitteet', 'Bilagor', 'Attachments'], { isOptional: true }),
]

/** Of the plan, the goals that stand by themselves: each has its three fields in the form. */
export const mainGoals = ({ goal }: Pick<Plan, 'goal'>) =>
  goal.filter(({ kind, parentId }) => kind === 'benefit' && parentId === null)

/** Keys of the fields of a goal, by its row in the plan: a text stays with its goal when others come and go. */
export const goalKeys = (goalId: string) => ({
  goal: `goal-${goalId}`,
  activity: `activity-${goalId}`,
  results: `results-${goalId}`,
})

function goalSlots(goalId: string, index: number): readonly NarrativeSlot[] {
  const keys = goalKeys(goalId)
  return [
    slot(
      keys.goal,
      ['Hankkeen/toiminnan tavoite', 'Projektets/verksamhetens mål', 'Goal of the project'],
      // The plan says what the goal is; a text takes its place.
      { number: String(index + 1), level: 2, limit: 1000, isOptional: true },
    ),
    slot(
      keys.activity,
      [
        'Toiminta, jolla tavoitteeseen on pyritty',
        'Verksamhet för att nå målet',
        'Activities by which the goal was pursued',
      ],
      { level: 3, limit: 1000 },
    ),
    slot(
      keys.results,
      [
        'Konkreettiset tulokset, jotka tavoitteen osalta saavutettiin',
        'Konkreta resultat som uppnåddes för målet',
        'Concrete results achieved for the goal',
      ],
      { level: 3, limit: 1000 },
    ),
  ]
}

export type AccountKind = 'interim' | 'final'

/** Sections of an account, with three for each goal of the plan. */
export const accountSlots = (kind: AccountKind, plan: Pick<Plan, 'goal'>): readonly NarrativeSlot[] => [
  ...(kind === 'final' ? finalOnly : []),
  goals,
  ...mainGoals(plan).flatMap(({ id }, index) => goalSlots(id, index)),
  ...after,
]
