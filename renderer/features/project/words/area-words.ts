import { defineWords } from '../../../i18n/words.ts'

export const areaWords = defineWords({
  fi: {
    region: 'Maakunnat',
    'region.add': 'Lisää maakunta',
    'region.hint': 'Järjestys on sama kuin raportissa.',
    subregion: 'Seutukunnat',
    'subregion.add': 'Lisää seutukunta',
    'subregion.hint': 'Lomake tulostaa seutukunnat genetiivissä: Imatran, Lappeenrannan.',
    municipality: 'Kunnat',
    'municipality.add': 'Lisää kunta',
    'municipality.hint': 'Voit lisätä monta kerralla pilkulla erotettuna.',
  },
  sv: {
    region: 'Landskap',
    'region.add': 'Lägg till landskap',
    'region.hint': 'Ordningen är densamma som i rapporten.',
    subregion: 'Ekonomiska regioner',
    'subregion.add': 'Lägg till ekonomisk region',
    'subregion.hint': 'Blanketten skriver regionerna på finska i genitiv: Imatran, Lappeenrannan.',
    municipality: 'Kommuner',
    'municipality.add': 'Lägg till kommun',
    'municipality.hint': 'Du kan lägga till flera på en gång, åtskilda med kommatecken.',
  },
  en: {
    region: 'Regions',
    'region.add': 'Add a region',
    'region.hint': 'The order is that of the report.',
    subregion: 'Sub-regions',
    'subregion.add': 'Add a sub-region',
    'subregion.hint': 'The form prints them in the Finnish genitive: Imatran, Lappeenrannan.',
    municipality: 'Municipalities',
    'municipality.add': 'Add a municipality',
    'municipality.hint': 'You can add several at once, separated by commas.',
  },
})
