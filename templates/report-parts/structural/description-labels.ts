import type { Language } from '#domain/values/language.ts'

/** Finnish, Swedish, English. */
export type Wording = readonly [fi: string, sv: string, en: string]

/**
 * Labels of a project's description that its editions share. Finnish as the published page of 2014–2020 has it, without
 * its numbers and its slip in "sähköpostisoite"; Swedish and English pages were never found, so these are translations.
 */
export const descriptionLabels = {
  section1: ['Hanke', 'Projekt', 'Project'],
  code: ['Hankekoodi', 'Projektkod', 'Project code'],
  name: ['Hankkeen nimi', 'Projektets namn', 'Project name'],
  axis: ['Toimintalinja', 'Verksamhetslinje', 'Priority axis'],
  objective: ['Erityistavoite', 'Särskilt mål', 'Specific objective'],
  period: ['Suunnitelman mukainen toteutusaika', 'Genomförandetid enligt planen', 'Planned implementation period'],
  state: ['Toiminnan tila', 'Verksamhetens status', 'Status of activities'],
  authority: ['Vastuuviranomainen', 'Ansvarig myndighet', 'Responsible authority'],
  section2: ['Hakijan perustiedot', 'Basuppgifter om sökanden', 'Applicant details'],
  applicantName: ['Hakijan virallinen nimi', 'Sökandens officiella namn', 'Official name of the applicant'],
  applicantOrganisationType: ['Organisaatiotyyppi', 'Organisationstyp', 'Type of organisation'],
  applicantBusinessId: ['Y-tunnus', 'FO-nummer', 'Business ID'],
  applicantStreet: ['Jakeluosoite', 'Utdelningsadress', 'Street address'],
  applicantPhone: ['Puhelinnumero', 'Telefonnummer', 'Telephone'],
  applicantPostalCode: ['Postinumero', 'Postnummer', 'Postal code'],
  applicantCity: ['Postitoimipaikka', 'Postanstalt', 'City'],
  applicantWebsite: ['WWW-osoite', 'Webbadress', 'Website'],
  contactName: ['Hankkeen yhteyshenkilön nimi', 'Projektets kontaktperson', 'Contact person of the project'],
  contactPosition: [
    'Yhteyshenkilön asema hakijaorganisaatiossa',
    'Kontaktpersonens ställning i organisationen',
    'Position in the applicant organisation',
  ],
  contactEmail: ['Yhteyshenkilön sähköpostiosoite', 'Kontaktpersonens e-postadress', 'E-mail of the contact person'],
  contactPhone: ['Yhteyshenkilön puhelinnumero', 'Kontaktpersonens telefonnummer', 'Telephone of the contact person'],
  procedureText: [
    'Hakijoiden lukumäärä tai tuen siirto -menettely',
    'Antal sökande eller förfarande med överföring av stöd',
    'Number of applicants or transfer of support',
  ],
  coImplementers: ['Osatoteuttajat', 'Delgenomförare', 'Co-implementers'],
  summaryPlan: [
    'Suunnitelman mukainen tiivistelmä toteutuksesta',
    'Sammandrag av genomförandet enligt planen',
    'Summary of the planned implementation',
  ],
  section4: ['Hankkeen kohderyhmät', 'Projektets målgrupper', 'Target groups of the project'],
  targetDirect: ['Varsinaiset kohderyhmät', 'Egentliga målgrupper', 'Direct target groups'],
  targetIndirect: ['Välilliset kohderyhmät', 'Indirekta målgrupper', 'Indirect target groups'],
  section5: [
    'Projektin julkinen rahoitus, euroa',
    'Projektets offentliga finansiering, euro',
    'Public funding of the project, euros',
  ],
  grantedEuState: [
    'Myönnetty EU- ja valtion rahoitus',
    'Beviljad EU- och statlig finansiering',
    'EU and state funding granted',
  ],
  realisedEuState: [
    'Toteutunut EU- ja valtion rahoitus',
    'Utfall av EU- och statlig finansiering',
    'EU and state funding realised',
  ],
  plannedPublic: [
    'Suunniteltu julkinen rahoitus yhteensä',
    'Planerad offentlig finansiering sammanlagt',
    'Public funding planned, total',
  ],
  realisedPublic: [
    'Toteutunut julkinen rahoitus yhteensä',
    'Utfall av offentlig finansiering sammanlagt',
    'Public funding realised, total',
  ],
  section6: ['Maantieteellinen kohdealue', 'Geografiskt målområde', 'Geographical target area'],
  regions: ['Maakunnat', 'Landskap', 'Regions'],
  subregions: ['Seutukunnat', 'Ekonomiska regioner', 'Sub-regions'],
  municipalities: ['Kunnat', 'Kommuner', 'Municipalities'],
  site: [
    'Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa',
    'Adress till genomförandeplatsen, om projektet genomförs på en plats',
    'Address of the site, if the project is carried out in one place',
  ],
  siteStreet: ['Jakeluosoite', 'Utdelningsadress', 'Street address'],
  sitePostalCode: ['Postinumero', 'Postnummer', 'Postal code'],
  siteCity: ['Postitoimipaikka', 'Postanstalt', 'City'],
  section8: ['Horisontaaliset periaatteet', 'Horisontella principer', 'Horizontal principles'],
  'section8.1': ['Sukupuolten tasa-arvo', 'Jämställdhet', 'Gender equality'],
  'equality.analysis': [
    'Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta',
    'I projektet har verksamhetsmiljön analyserats ur ett könsperspektiv',
    'The operating environment has been analysed from a gender perspective',
  ],
  'equality.mainstreaming': [
    'Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)',
    'Könsperspektivet har beaktats i projektets verksamhet (integrering)',
    'The gender perspective has been taken into account in the activities (mainstreaming)',
  ],
  'equality.mainGoal': [
    'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen',
    'Projektets huvudmål är att främja jämställdhet mellan könen',
    'The main goal of the project is to promote gender equality',
  ],
  'section8.2': ['Kestävä kehitys', 'Hållbar utveckling', 'Sustainable development'],
  ecological: ['Ekologinen kestävyys', 'Ekologisk hållbarhet', 'Ecological sustainability'],
  'sustainability.naturalResources': [
    'Luonnonvarojen käytön kestävyys',
    'Hållbar användning av naturresurser',
    'Sustainable use of natural resources',
  ],
  'sustainability.climateRisks': [
    'Ilmastonmuutoksen aiheuttamien riskien vähentäminen',
    'Minskning av risker som klimatförändringen orsakar',
    'Reduction of risks caused by climate change',
  ],
  'sustainability.biodiversity': [
    'Kasvillisuus, eliöt ja luonnon monimuotoisuus',
    'Växtlighet, organismer och naturens mångfald',
    'Vegetation, organisms and biodiversity',
  ],
  'sustainability.waterSoilAir': [
    'Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen väheneminen)',
    'Yt- och grundvatten, mark och luft (och minskade växthusgasutsläpp)',
    'Surface and ground water, soil and air (and lower greenhouse gas emissions)',
  ],
  'sustainability.natura2000': [
    'Natura 2000 -ohjelman kohteet',
    'Områden i programmet Natura 2000',
    'Sites of the Natura 2000 programme',
  ],
  economic: ['Taloudellinen kestävyys', 'Ekonomisk hållbarhet', 'Economic sustainability'],
  'sustainability.materialsWaste': ['Materiaalit ja jätteet', 'Material och avfall', 'Materials and waste'],
  'sustainability.renewableEnergy': [
    'Uusiutuvien energialähteiden käyttö',
    'Användning av förnybara energikällor',
    'Use of renewable energy sources',
  ],
  'sustainability.localEconomy': [
    'Paikallisen elinkeinorakenteen kestävä kehittäminen',
    'Hållbar utveckling av den lokala näringsstrukturen',
    'Sustainable development of the local economic structure',
  ],
  'sustainability.intangibleProducts': [
    'Aineettomien tuotteiden ja palvelujen kehittäminen',
    'Utveckling av immateriella produkter och tjänster',
    'Development of intangible products and services',
  ],
  'sustainability.mobilityLogistics': [
    'Liikkuminen ja logistiikka',
    'Mobilitet och logistik',
    'Mobility and logistics',
  ],
  social: [
    'Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus',
    'Social och kulturell hållbarhet samt likabehandling',
    'Social and cultural sustainability and equality',
  ],
  'sustainability.wellbeing': ['Hyvinvoinnin edistäminen', 'Främjande av välfärd', 'Promotion of well-being'],
  'sustainability.equality': ['Tasa-arvon edistäminen', 'Främjande av jämställdhet', 'Promotion of equality'],
  'sustainability.culturalEquality': [
    'Yhteiskunnallinen ja kulttuurinen yhdenvertaisuus',
    'Samhällelig och kulturell likabehandling',
    'Social and cultural equality',
  ],
  'sustainability.culturalEnvironment': ['Kulttuuriympäristö', 'Kulturmiljö', 'Cultural environment'],
  'sustainability.environmentalSkills': ['Ympäristöosaaminen', 'Miljökunnande', 'Environmental skills'],
  finalSummary: ['Loppuraportin tiivistelmä', 'Sammandrag av slutrapporten', 'Summary of the final report'],
} as const satisfies Readonly<Record<string, Wording>>

export type DescriptionLabel = keyof typeof descriptionLabels

export const isDescriptionLabel = (key: string): key is DescriptionLabel => key in descriptionLabels

export const inLanguage = ([fi, sv, en]: Wording, language: Language): string => ({ fi, sv, en })[language]

export const descriptionLabel = (key: DescriptionLabel, language: Language): string =>
  inLanguage(descriptionLabels[key], language)
