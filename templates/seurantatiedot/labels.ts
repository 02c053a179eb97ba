import type { Gender, SizeClass } from '#domain/indicators/indicator-type.ts'
import type { Language } from '#domain/values/language.ts'
import type { HeadingLabels } from '../people-page.ts'

export interface MonitoringLabels extends HeadingLabels {
  wholePeriod: string
  table: string
  indicator: string
  unit: string
  target: string
  ofPeriod: string
  cumulative: string
  percent: string
  women: string
  divisions: string
  division: string
  figure: string
  genders: Readonly<Record<Gender, string>>
  sizes: Readonly<Record<SizeClass, string>>
  age: string
  founded: string
  untold: string
  suppressed: string
  chart: string
  chartAlt: string
  none: string
  unverified: string
  suppression: string
  method: string
  anonymous: string
}

export const labels: Readonly<Record<Language, MonitoringLabels>> = {
  fi: {
    title: 'Seurantatiedot',
    code: 'Hankekoodi',
    name: 'Hankkeen nimi',
    applicant: 'Toteuttaja',
    period: 'Seurantakausi',
    summary: 'Hanke ja seurantakausi',
    draft: 'LUONNOS',
    translated: '',
    wholePeriod: 'koko hanke',
    table: 'Tavoite ja toteuma',
    indicator: 'Indikaattori',
    unit: 'Yksikkö',
    target: 'Tavoite',
    ofPeriod: 'Kaudella',
    cumulative: 'Kauden loppuun',
    percent: 'Osuus tavoitteesta',
    women: 'naisia',
    divisions: 'Toteuma jaoteltuna kauden lopussa',
    division: 'Ryhmä',
    figure: 'Toteuma',
    genders: { women: 'naiset', men: 'miehet', nonBinary: 'muunsukupuoliset' },
    sizes: {
      micro: 'mikroyritykset',
      small: 'pienet yritykset',
      medium: 'keskisuuret yritykset',
      large: 'suuret yritykset',
    },
    age: 'ikä {band}',
    founded: 'naisten perustamat',
    untold: 'ei kerrottu',
    suppressed: 'ei julkaista',
    chart: 'Toteuma tavoitteesta, prosenttia',
    chartAlt: 'Palkit näyttävät, paljonko kunkin indikaattorin tavoitteesta on saavutettu. Luvut ovat taulukossa.',
    none: 'Hankkeella ei ole indikaattoreita.',
    unverified: 'Indikaattorin nimi ja yksikkö on tarkistamatta säädöksestä.',
    suppression:
      'Henkilöiden jaotteluista on jätetty pois alle viiden luvut ja tarvittaessa seuraavaksi pienin, jottei erotus paljasta niitä.',
    method:
      'Yritys ja henkilö lasketaan hankkeessa kerran. Koulutuspäivät = tarjotut tunnit / 8. Hankkeen palkkaamia ei lasketa yrityksiin syntyneisiin työpaikkoihin. Kauden luku on kauden lopun ja sen alkua edeltävän päivän kertymän erotus.',
    anonymous: 'Riveistä {count} ei kerro, kenestä on kyse; niistä ei voi huomata toistoa.',
  },
  sv: {
    title: 'Uppföljningsuppgifter',
    code: 'Projektkod',
    name: 'Projektets namn',
    applicant: 'Genomförare',
    period: 'Uppföljningsperiod',
    summary: 'Projekt och uppföljningsperiod',
    draft: 'UTKAST',
    translated: 'Översättning; finansiärens språk är finska.',
    wholePeriod: 'hela projektet',
    table: 'Mål och utfall',
    indicator: 'Indikator',
    unit: 'Enhet',
    target: 'Mål',
    ofPeriod: 'Under perioden',
    cumulative: 'Till periodens slut',
    percent: 'Andel av målet',
    women: 'kvinnor',
    divisions: 'Utfall i grupper vid periodens slut',
    division: 'Grupp',
    figure: 'Utfall',
    genders: { women: 'kvinnor', men: 'män', nonBinary: 'icke-binära' },
    sizes: { micro: 'mikroföretag', small: 'små företag', medium: 'medelstora företag', large: 'stora företag' },
    age: 'ålder {band}',
    founded: 'grundade av kvinnor',
    untold: 'inte sagt',
    suppressed: 'publiceras inte',
    chart: 'Utfall av målet, procent',
    chartAlt: 'Staplarna visar hur mycket av varje indikators mål som nåtts. Talen finns i tabellen.',
    none: 'Projektet har inga indikatorer.',
    unverified: 'Indikatorns namn och enhet har inte kontrollerats i rättsakten.',
    suppression:
      'Ur indelningarna av personer har tal under fem lämnats bort, och vid behov det näst minsta, så att skillnaden inte avslöjar dem.',
    method:
      'Ett företag och en person räknas en gång i projektet. Utbildningsdagar = erbjudna timmar / 8. De som projektet anställt räknas inte bland arbetsplatser i företag. Periodens tal är skillnaden mellan ackumuleringen vid periodens slut och dagen före dess början.',
    anonymous: 'Av raderna säger {count} inte vem det gäller; där kan upprepning inte märkas.',
  },
  en: {
    title: 'Monitoring data',
    code: 'Project code',
    name: 'Project name',
    applicant: 'Implementer',
    period: 'Monitoring period',
    summary: 'Project and monitoring period',
    draft: 'DRAFT',
    translated: 'A translation; the funder’s own language is Finnish.',
    wholePeriod: 'the whole project',
    table: 'Targets and results',
    indicator: 'Indicator',
    unit: 'Unit',
    target: 'Target',
    ofPeriod: 'In the period',
    cumulative: 'To its end',
    percent: 'Share of target',
    women: 'women',
    divisions: 'Results in groups at the end of the period',
    division: 'Group',
    figure: 'Result',
    genders: { women: 'women', men: 'men', nonBinary: 'non-binary' },
    sizes: {
      micro: 'micro enterprises',
      small: 'small enterprises',
      medium: 'medium enterprises',
      large: 'large enterprises',
    },
    age: 'age {band}',
    founded: 'founded by women',
    untold: 'not told',
    suppressed: 'not published',
    chart: 'Result of target, per cent',
    chartAlt: 'The bars show how much of each indicator’s target is reached. The figures are in the table.',
    none: 'The project has no indicators.',
    unverified: 'Name and unit of the indicator are not verified in the act.',
    suppression:
      'From the groups of persons, counts under five are left out, and where needed the next smallest, so that no difference tells them.',
    method:
      'A company and a person count once in a project. Training days = hours offered / 8. People hired by the project are not counted as jobs in companies. The figure of a period is what had come to its end less what had come the day before it began.',
    anonymous: 'Of the rows, {count} do not say whose they are; repetition can’t be noticed there.',
  },
}
