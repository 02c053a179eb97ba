import { defineWords } from '../../../i18n/words.ts'

export const fundingWords = defineWords({
  fi: {
    chart: 'Toteuma suunnitelmaan verrattuna',
    'chart.note': 'Muu julkinen rahoitus on laskettu: julkinen rahoitus yhteensä miinus EU- ja valtion rahoitus.',
    source: 'Rahoitus',
    euState: 'EU- ja valtion rahoitus',
    public: 'Julkinen rahoitus yhteensä',
    other: 'josta muu julkinen rahoitus',
    planned: 'Suunniteltu',
    realised: 'Toteutunut',
    share: 'Toteuma',
  },
  sv: {
    chart: 'Utfallet jämfört med planen',
    'chart.note':
      'Övrig offentlig finansiering är beräknad: offentlig finansiering minus EU- och statlig finansiering.',
    source: 'Finansiering',
    euState: 'EU- och statlig finansiering',
    public: 'Offentlig finansiering sammanlagt',
    other: 'varav övrig offentlig finansiering',
    planned: 'Planerat',
    realised: 'Utfall',
    share: 'Utfallsgrad',
  },
  en: {
    chart: 'Realised against plan',
    'chart.note': 'Other public funding is computed: public funding in total minus EU and state funding.',
    source: 'Funding',
    euState: 'EU and state funding',
    public: 'Public funding, total',
    other: 'of which other public funding',
    planned: 'Planned',
    realised: 'Realised',
    share: 'Share',
  },
})
