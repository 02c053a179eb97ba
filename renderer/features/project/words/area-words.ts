import { defineWords } from '../../../i18n/words.ts'

export const areaWords = defineWords({
  fi: {
    region: 'Maakunnat',
    'region.hint': 'Järjestys on sama kuin raportissa.',
    subregion: 'Seutukunnat',
    'subregion.hint': 'Lomake tulostaa seutukunnat genetiivissä: Imatran, Lappeenrannan.',
    municipality: 'Kunnat',
    'municipality.hint': 'Voit lisätä monta kerralla pilkulla erotettuna.',
  },
  sv: {
    region: 'Landskap',
    'region.hint': 'Ordningen är densamma som i rapporten.',
    subregion: 'Ekonomiska regioner',
    'subregion.hint': 'Blanketten skriver regionerna på finska i genitiv: Imatran, Lappeenrannan.',
    municipality: 'Kommuner',
    'municipality.hint': 'Du kan lägga till flera på en gång, åtskilda med kommatecken.',
  },
  en: {
    region: 'Regions',
    'region.hint': 'The order is that of the report.',
    subregion: 'Sub-regions',
    'subregion.hint': 'The form prints them in the Finnish genitive: Imatran, Lappeenrannan.',
    municipality: 'Municipalities',
    'municipality.hint': 'You can add several at once, separated by commas.',
  },
})
