import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'

export const check = defineCheck({
  id: 'counts/survey-numbers',
  family: 'counts',
  about: 'data',
  names: { fi: 'Kyselyjen lukumäärät', sv: 'Enkäternas antal', en: 'Numbers of the surveys' },
  messages: {
    more_answers: {
      fi: 'Kyselyyn ”{subject}” on vastannut {answered}, mutta se lähetettiin vain {sent} vastaanottajalle.',
      sv: 'Enkäten ”{subject}” har {answered} svar, men den skickades bara till {sent} mottagare.',
      en: 'The survey “{subject}” has {answered} answers, but it was sent to only {sent}.',
    },
    more_choices: {
      fi: 'Kysymyksen ”{subject}” vaihtoehdolla ”{option}” on {count} vastausta, vaikka vastaajia on {answered}.',
      sv: 'I frågan ”{subject}” har alternativet ”{option}” {count} svar, fast {answered} har svarat.',
      en: 'In the question “{subject}” the option “{option}” has {count} answers, though only {answered} answered.',
    },
  },
  *run({ surveys }) {
    for (const { id, name, sent, answered, questions } of surveys) {
      const where = inArea('surveys', id)
      if (answered === null) continue
      if (sent !== null && answered > sent) {
        yield { severity: 'error', message: 'more_answers', subject: name, values: { answered, sent }, where }
      }
      for (const { question, options } of questions) {
        const most = options.find(({ count }) => count > answered)
        if (most === undefined) continue
        const values = { option: most.label, count: most.count, answered }
        yield { severity: 'error', message: 'more_choices', subject: question, values, where }
      }
    }
  },
})
