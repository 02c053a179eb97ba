import { budgetOf } from '../../decision/budget.ts'
import type { DecisionVersion } from '../../decision/decision.ts'
import type { DataField, FieldValue } from '../data-field.ts'
import { count, day, field, money, names, reading, rowsOf, share, text } from './field.ts'
import type { Names } from './field.ts'

const ofDecision = (
  key: string,
  fieldNames: Names,
  column: string,
  valueOf: (decision: DecisionVersion) => FieldValue | null,
): DataField =>
  field('decision', key, fieldNames, ({ decisions }) => {
    const held = decisions.at(-1)
    return held === undefined ? null : reading(valueOf(held), rowsOf('decisions', [held.id], column))
  })

/** What the confirmed decision that holds says. */
export const decisionFields: readonly DataField[] = [
  ofDecision(
    'decision.number',
    names('Päätöksen numero', 'Beslutets nummer', 'Number of the decision'),
    'number',
    (held) => text(held.number),
  ),
  ofDecision('decision.day', names('Päätöspäivä', 'Beslutsdag', 'Day of the decision'), 'decided_on', (held) =>
    day(held.decidedOn),
  ),
  field(
    'decision',
    'decision.first',
    names('Ensimmäinen päätös', 'Första beslutet', 'First decision'),
    ({ decisions }) => {
      const [first] = decisions
      return first === undefined ? null : reading(day(first.decidedOn), rowsOf('decisions', [first.id], 'decided_on'))
    },
  ),
  field(
    'decision',
    'decision.count',
    names('Päätösten määrä', 'Antal beslut', 'Number of decisions'),
    ({ decisions }) =>
      reading(
        count(decisions.length),
        rowsOf(
          'decisions',
          decisions.map(({ id }) => id),
          'number',
        ),
      ),
  ),
  ofDecision('decision.rate', names('Tukiprosentti', 'Stödprocent', 'Support rate'), 'support_rate', (held) =>
    share(held.supportRate),
  ),
  ofDecision('decision.granted', names('Myönnetty tuki', 'Beviljat stöd', 'Granted support'), 'granted_cents', (held) =>
    money(held.granted),
  ),
  ofDecision(
    'decision.totalCost',
    names('Hyväksytyt kustannukset', 'Godkända kostnader', 'Approved costs'),
    'budget',
    (held) => money(budgetOf(held).total),
  ),
]
