import { defineWords } from '../../i18n/words.ts'

export const cleanUpWords = defineWords({
  fi: {
    do: 'Siivoa tiedostot',
    help: 'Vapauttaa poistettujen tiedostojen tilan. Tiedosto, jonka kumoaminen voi palauttaa, säilyy.',
    done: '{count} {count|tiedosto|tiedostoa} siivottiin.',
  },
  sv: {
    do: 'Städa filerna',
    help: 'Frigör utrymmet för borttagna filer. En fil som ångra kan återställa blir kvar.',
    done: '{count} {count|fil|filer} städades bort.',
  },
  en: {
    do: 'Clean up files',
    help: 'Frees the space of removed files. A file that undo can bring back stays.',
    done: '{count} {count|file was|files were} cleaned up.',
  },
})
