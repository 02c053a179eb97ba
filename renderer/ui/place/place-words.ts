import { defineWords } from '../../i18n/words.ts'

export const placeWords = defineWords({
  fi: {
    here: 'Kohta, johon linkki johti: {name}',
    gone: 'Kohtaa, johon linkki johti, ei ole enää tällä näytöllä. Se on ehkä poistettu.',
    unfiltered: 'Suodatus poistettiin, jotta kohta näkyy.',
  },
  sv: {
    here: 'Stället som länken ledde till: {name}',
    gone: 'Stället som länken ledde till finns inte längre här. Det har kanske tagits bort.',
    unfiltered: 'Filtret togs bort så att stället syns.',
  },
  en: {
    here: 'The place that the link led to: {name}',
    gone: 'The place that the link led to is no longer on this screen. Perhaps it was removed.',
    unfiltered: 'The filter was cleared so that the place can be seen.',
  },
})
