import type { DescriptionFund } from '#domain/project/description.ts'
import type { Language } from '#domain/values/language.ts'
import { lineByKey, plannedLabel, realisedLabel, titles } from './published/lines.ts'

/**
 * The form's wordings. Finnish is the funder's own and stands in `published/lines.ts`; Swedish and English pages were
 * never found, so these are translations and the document says so.
 */
type Translation = readonly [sv: string, en: string]

const translations: Readonly<Record<string, Translation>> = {
  publicity: ['Europeiska unionen Hävkraft från EU', 'European Union Gaining leverage from the EU'],
  section1: ['Projekt', 'Project'],
  code: ['Projektkod', 'Project code'],
  name: ['Projektets namn', 'Project name'],
  axis: ['Verksamhetslinje', 'Priority axis'],
  objective: ['Särskilt mål', 'Specific objective'],
  period: ['Genomförandetid enligt planen', 'Planned implementation period'],
  state: ['Verksamhetens status', 'Status of activities'],
  authority: ['Ansvarig myndighet', 'Responsible authority'],
  section2: ['Basuppgifter om sökanden', 'Applicant details'],
  applicantName: ['Sökandens officiella namn', 'Official name of the applicant'],
  applicantOrganisationType: ['Organisationstyp', 'Type of organisation'],
  applicantBusinessId: ['FO-nummer', 'Business ID'],
  applicantStreet: ['Utdelningsadress', 'Street address'],
  applicantPhone: ['Telefonnummer', 'Telephone'],
  applicantPostalCode: ['Postnummer', 'Postal code'],
  applicantCity: ['Postanstalt', 'City'],
  applicantWebsite: ['Webbadress', 'Website'],
  contactName: ['Projektets kontaktperson', 'Contact person of the project'],
  contactPosition: ['Kontaktpersonens ställning i organisationen', 'Position in the applicant organisation'],
  contactEmail: ['Kontaktpersonens e-postadress', 'E-mail of the contact person'],
  contactPhone: ['Kontaktpersonens telefonnummer', 'Telephone of the contact person'],
  procedureText: [
    'Antal sökande eller förfarande med överföring av stöd',
    'Number of applicants or transfer of support',
  ],
  coImplementers: ['Delgenomförare', 'Co-implementers'],
  summaryPlan: ['Sammandrag av genomförandet enligt planen', 'Summary of the planned implementation'],
  section4: ['Projektets målgrupper', 'Target groups of the project'],
  targetDirect: ['Egentliga målgrupper', 'Direct target groups'],
  targetIndirect: ['Indirekta målgrupper', 'Indirect target groups'],
  section5: ['Projektets offentliga finansiering, euro', 'Public funding of the project, euros'],
  grantedEuState: ['Beviljad EU- och statlig finansiering', 'EU and state funding granted'],
  realisedEuState: ['Utfall av EU- och statlig finansiering', 'EU and state funding realised'],
  plannedPublic: ['Planerad offentlig finansiering sammanlagt', 'Public funding planned, total'],
  realisedPublic: ['Utfall av offentlig finansiering sammanlagt', 'Public funding realised, total'],
  section6: ['Geografiskt målområde', 'Geographical target area'],
  regions: ['Landskap', 'Regions'],
  subregions: ['Ekonomiska regioner', 'Sub-regions'],
  municipalities: ['Kommuner', 'Municipalities'],
  site: [
    'Adress till genomförandeplatsen, om projektet genomförs på en plats',
    'Address of the site, if the project is carried out in one place',
  ],
  siteStreet: ['Utdelningsadress', 'Street address'],
  sitePostalCode: ['Postnummer', 'Postal code'],
  siteCity: ['Postanstalt', 'City'],
  section7: [
    'Uppskattningar av projektspecifika uppföljningsuppgifter i ansökningsskedet',
    'Estimates of project-level monitoring data at the time of application',
  ],
  planned: ['Planerat', 'Planned'],
  realised: ['Utfall enligt uppföljningsuppgifter', 'Realised according to monitoring data'],
  section8: ['Horisontella principer', 'Horizontal principles'],
  'section8.1': ['Jämställdhet', 'Gender equality'],
  'equality.analysis': [
    'I projektet har verksamhetsmiljön analyserats ur ett könsperspektiv',
    'The operating environment has been analysed from a gender perspective',
  ],
  'equality.mainstreaming': [
    'Könsperspektivet har beaktats i projektets verksamhet (integrering)',
    'The gender perspective has been taken into account in the activities (mainstreaming)',
  ],
  'equality.mainGoal': [
    'Projektets huvudmål är att främja jämställdhet mellan könen',
    'The main goal of the project is to promote gender equality',
  ],
  'section8.2': ['Hållbar utveckling', 'Sustainable development'],
  ecological: ['Ekologisk hållbarhet', 'Ecological sustainability'],
  'sustainability.naturalResources': ['Hållbar användning av naturresurser', 'Sustainable use of natural resources'],
  'sustainability.climateRisks': [
    'Minskning av risker som klimatförändringen orsakar',
    'Reduction of risks caused by climate change',
  ],
  'sustainability.biodiversity': [
    'Växtlighet, organismer och naturens mångfald',
    'Vegetation, organisms and biodiversity',
  ],
  'sustainability.waterSoilAir': [
    'Yt- och grundvatten, mark och luft (och minskade växthusgasutsläpp)',
    'Surface and ground water, soil and air (and lower greenhouse gas emissions)',
  ],
  'sustainability.natura2000': ['Områden i programmet Natura 2000', 'Sites of the Natura 2000 programme'],
  economic: ['Ekonomisk hållbarhet', 'Economic sustainability'],
  'sustainability.materialsWaste': ['Material och avfall', 'Materials and waste'],
  'sustainability.renewableEnergy': ['Användning av förnybara energikällor', 'Use of renewable energy sources'],
  'sustainability.localEconomy': [
    'Hållbar utveckling av den lokala näringsstrukturen',
    'Sustainable development of the local economic structure',
  ],
  'sustainability.intangibleProducts': [
    'Utveckling av immateriella produkter och tjänster',
    'Development of intangible products and services',
  ],
  'sustainability.mobilityLogistics': ['Mobilitet och logistik', 'Mobility and logistics'],
  social: ['Social och kulturell hållbarhet samt likabehandling', 'Social and cultural sustainability and equality'],
  'sustainability.wellbeing': ['Främjande av välfärd', 'Promotion of well-being'],
  'sustainability.equality': ['Främjande av jämställdhet', 'Promotion of equality'],
  'sustainability.culturalEquality': ['Samhällelig och kulturell likabehandling', 'Social and cultural equality'],
  'sustainability.culturalEnvironment': ['Kulturmiljö', 'Cultural environment'],
  'sustainability.environmentalSkills': ['Miljökunnande', 'Environmental skills'],
  finalSummary: ['Sammandrag av slutrapporten', 'Summary of the final report'],
}

const titleTranslations: Readonly<Record<DescriptionFund, Translation>> = {
  EAKR: [
    'Beskrivning av projekt som finansieras av Europeiska regionala utvecklingsfonden (ERUF)',
    'Description of project funded by the European Regional Development Fund (ERDF)',
  ],
  ESR: [
    'Beskrivning av projekt som finansieras av Europeiska socialfonden (ESF)',
    'Description of project funded by the European Social Fund (ESF)',
  ],
}

const finnish = (key: string): string => {
  if (key === 'planned') return plannedLabel
  if (key === 'realised') return realisedLabel
  return (lineByKey.get(key)?.text ?? key).replace(/^\d+(\.\d+)? /, '')
}

/** Wording of a line, without its number. */
export function labelOf(key: string, language: Language): string {
  const translation = translations[key]
  if (language === 'fi' || !translation) return finnish(key)
  return translation[language === 'sv' ? 0 : 1]
}

/** The heading's number as the form prints it; `''` = unnumbered. */
export const numberOf = (key: string): string => /^\d+(\.\d+)?(?= )/.exec(lineByKey.get(key)?.text ?? '')?.[0] ?? ''

export function titleOf(fund: DescriptionFund, language: Language): string {
  return language === 'fi' ? titles[fund] : titleTranslations[fund][language === 'sv' ? 0 : 1]
}

interface Words {
  yes: string
  no: string
  direct: string
  indirect: string
  criterion: string
  question: string
  answer: string
  starts: string
  ends: string
  draft: string
  /** Said on the first page of a translated document; `''` in the funder's own language. */
  translated: string
}

export const words: Readonly<Record<Language, Words>> = {
  fi: {
    yes: 'Kyllä',
    no: 'Ei',
    direct: 'Välitön',
    indirect: 'Välillinen',
    criterion: 'Arviointikohde',
    question: 'Kysymys',
    answer: 'Vastaus',
    starts: 'Alkaa',
    ends: 'ja päättyy',
    draft: 'LUONNOS',
    translated: '',
  },
  sv: {
    yes: 'Ja',
    no: 'Nej',
    direct: 'Direkt',
    indirect: 'Indirekt',
    criterion: 'Bedömningsobjekt',
    question: 'Fråga',
    answer: 'Svar',
    starts: 'Börjar',
    ends: 'och slutar',
    draft: 'UTKAST',
    translated: 'Blankettens rubriker är översatta; finansiärens egen blankett är på finska.',
  },
  en: {
    yes: 'Yes',
    no: 'No',
    direct: 'Direct',
    indirect: 'Indirect',
    criterion: 'Criterion',
    question: 'Question',
    answer: 'Answer',
    starts: 'Starts',
    ends: 'and ends',
    draft: 'DRAFT',
    translated: 'The headings of this form are translations; the funder’s own form is in Finnish.',
  },
}
