import { defineWords } from '../../i18n/words.ts'

/** Two rows of the register that are one organisation. */
export const mergeWords = defineWords({
  fi: {
    merge: 'Yhdistä toiseen',
    'merge.title': 'Yhdistä samaksi organisaatioksi',
    'merge.help':
      'Valitse rivi, joka on sama organisaatio. Sen kaikki tiedot siirtyvät tänne, sen nimi jää muuksi nimeksi ja rivi poistuu. Jos sama tuki on kirjattu molempiin, poista toinen. Kumoa palauttaa kaiken.',
    'merge.do': 'Yhdistä',
    'merge.likely': 'Rekisterissä on samanniminen rivi: {name}.',
    'merge.search': 'Hae rivi',
  },
  sv: {
    merge: 'Slå ihop med en annan',
    'merge.title': 'Slå ihop till en organisation',
    'merge.help':
      'Välj raden som är samma organisation. Alla dess uppgifter flyttas hit, dess namn blir ett annat namn och raden tas bort. Om samma stöd finns på båda, ta bort det ena. Ångra ger allt tillbaka.',
    'merge.do': 'Slå ihop',
    'merge.likely': 'I registret finns en rad med samma namn: {name}.',
    'merge.search': 'Sök raden',
  },
  en: {
    merge: 'Join with another',
    'merge.title': 'Join into one organisation',
    'merge.help':
      'Choose the row that is the same organisation. All its data comes here, its name becomes another name and the row goes. If the same aid stands on both, remove one. Undo brings everything back.',
    'merge.do': 'Join',
    'merge.likely': 'The register has a row of the same name: {name}.',
    'merge.search': 'Find the row',
  },
})
