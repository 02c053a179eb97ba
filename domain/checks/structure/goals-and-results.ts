import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'
import { shortened } from '../shared/shortened.ts'

export const check = defineCheck({
  id: 'structure/goals-and-results',
  family: 'structure',
  about: 'data',
  names: {
    fi: 'Tavoitteet, toimenpiteet, tulokset ja hyödyt',
    sv: 'Mål, åtgärder, resultat och nyttor',
    en: 'Goals, actions, results and benefits',
  },
  messages: {
    no_benefit: {
      fi: 'Tulokselle ”{subject}” ei ole kirjattu hyötyä.',
      sv: 'Resultatet ”{subject}” har ingen nytta.',
      en: 'The result “{subject}” has no benefit.',
    },
    no_action: {
      fi: 'Tavoitetta ”{subject}” ei edistä mikään toimenpide.',
      sv: 'Ingen åtgärd främjar målet ”{subject}”.',
      en: 'No action serves the goal “{subject}”.',
    },
    fewer_results: {
      fi: 'Suunnitelmassa on {goals} tavoitetta mutta vain {results} tulosta: osalla tavoitteista ei ole tulosta.',
      sv: 'Planen har {goals} mål men bara {results} resultat: en del mål saknar resultat.',
      en: 'The plan has {goals} goals but only {results} results: some goals have none.',
    },
  },
  *run({ plan: { goal, action, result, benefit } }) {
    for (const { id, name } of result) {
      if (benefit.some(({ resultId }) => resultId === id)) continue
      yield { severity: 'warning', message: 'no_benefit', subject: shortened(name), where: inArea('plan', id) }
    }
    const goals = goal.filter(({ kind, parentId }) => kind === 'benefit' && parentId === null)
    const served = new Set(action.flatMap(({ goalId }) => goalId ?? []))
    // Goals are tied to actions only in plans that do so at all.
    if (served.size > 0) {
      for (const { id, name } of goals) {
        const own = [id, ...goal.filter(({ parentId }) => parentId === id).map((each) => each.id)]
        if (own.some((each) => served.has(each))) continue
        yield { severity: 'warning', message: 'no_action', subject: shortened(name), where: inArea('plan', id) }
      }
    }
    if (result.length > 0 && result.length < goals.length) {
      const values = { goals: goals.length, results: result.length }
      yield {
        severity: 'note',
        message: 'fewer_results',
        subject: String(goals.length),
        values,
        where: inArea('plan', null, 'results'),
      }
    }
  },
})
