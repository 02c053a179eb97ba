import { defineWords } from '../../../i18n/words.ts'

export const textWords = defineWords({
  fi: {
    'final.print': 'Loppuraportin tiivistelmä tulostetaan lomakkeelle (kohta 9)',
    'final.off': 'Kohtaa 9 ei tulosteta. Käynnissä olevalla hankkeella sitä ei vielä ole.',
    'final.remove': 'Jätetäänkö tiivistelmä pois?',
    'final.remove.help': 'Loppuraportin tiivistelmän teksti poistuu. Saat sen takaisin kumoamalla.',
    'final.remove.do': 'Jätä pois',
  },
  sv: {
    'final.print': 'Sammandraget av slutrapporten skrivs ut på blanketten (punkt 9)',
    'final.off': 'Punkt 9 skrivs inte ut. Ett pågående projekt har den inte än.',
    'final.remove': 'Ska sammandraget utelämnas?',
    'final.remove.help': 'Texten i slutrapportens sammandrag tas bort. Du får den tillbaka genom att ångra.',
    'final.remove.do': 'Utelämna',
  },
  en: {
    'final.print': 'The summary of the final report is printed on the form (section 9)',
    'final.off': 'Section 9 is not printed. A running project does not have it yet.',
    'final.remove': 'Leave the summary out?',
    'final.remove.help': 'The text of the final report’s summary is removed. Undo brings it back.',
    'final.remove.do': 'Leave out',
  },
})
