import { equalityQuestions, sustainabilityGroups } from '#domain/project/description.ts'
import type { DescriptionFund, EqualityQuestion, SustainabilityCriterion } from '#domain/project/description.ts'
import { isDescriptionFund } from '#domain/project/fund.ts'
import type { Fund } from '#domain/rules/regime.ts'

/**
 * The published page as a row of known lines, in order: the one declaration that both the reader and the writer of
 * the text follow. Wordings are the funder's own, the form's typos included (spec: forms-structural-funds 1.2).
 */
export type LineKind =
  /** The title of the fund; the only line whose wording depends on the project. */
  | 'title'
  /** A heading or other line without a value. */
  | 'fixed'
  /** `Label: value` on one line. */
  | 'label'
  /** `Label: Kyllä|Ei`, with a comment under it. */
  | 'question'
  /** `Criterion d i`, with a comment under it. */
  | 'score'

export interface LineSpec {
  key: string
  kind: LineKind
  /** The line itself, or its label without the colon, or the criterion. */
  text: string
  /** What stands between this line and the next one. */
  body: 'none' | 'freeText' | 'comment' | 'coImplementers' | 'indicators'
  /** Whether an empty line separates it from the next; inside 8.1 and 8.2 there is none. */
  tight: boolean
}

const spec = (kind: LineKind, key: string, text: string, more: Partial<LineSpec> = {}): LineSpec => ({
  key,
  kind,
  text,
  body: 'none',
  tight: false,
  ...more,
})
const fixed = (key: string, text: string, more?: Partial<LineSpec>) => spec('fixed', key, text, more)
const label = (key: string, text: string) => spec('label', key, text)
const freeText = { body: 'freeText' } as const

export const titles: Readonly<Record<DescriptionFund, string>> = {
  EAKR: 'Euroopan aluekehitysrahaston (EAKR) rahoittaman hankkeen kuvaus',
  ESR: 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
}

/** @throws RangeError for a fund that publishes no such description; the form isn't offered to its projects */
export function descriptionFund(fund: Fund): DescriptionFund {
  if (!isDescriptionFund(fund)) throw new RangeError(`${fund} has no description of 2014–2020`)
  return fund
}

const questionTexts = {
  analysis: 'Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta',
  mainstreaming: 'Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)',
  mainGoal: 'Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen',
} as const satisfies Record<EqualityQuestion, string>

const criterionTexts = {
  naturalResources: 'Luonnonvarojen käytön kestävyys',
  climateRisks: 'Ilmastonmuutoksen aiheuttamien riskien vähentäminen',
  biodiversity: 'Kasvillisuus, eliöt ja luonnon monimuotoisuus',
  waterSoilAir: 'Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen väheneminen)',
  natura2000: 'Natura 2000 -ohjelman kohteet',
  materialsWaste: 'Materiaalit ja jätteet',
  renewableEnergy: 'Uusiutuvien energialähteiden käyttö',
  localEconomy: 'Paikallisen elinkeinorakenteen kestävä kehittäminen',
  intangibleProducts: 'Aineettomien tuotteiden ja palvelujen kehittäminen',
  mobilityLogistics: 'Liikkuminen ja logistiikka',
  wellbeing: 'Hyvinvoinnin edistäminen',
  equality: 'Tasa-arvon edistäminen',
  culturalEquality: 'Yhteiskunnallinen ja kulttuurinen yhdenvertaisuus',
  culturalEnvironment: 'Kulttuuriympäristö',
  environmentalSkills: 'Ympäristöosaaminen',
} as const satisfies Record<SustainabilityCriterion, string>

export const questionKey = (question: EqualityQuestion) => `equality.${question}`
export const scoreKey = (criterion: SustainabilityCriterion) => `sustainability.${criterion}`

const question = (name: EqualityQuestion, tight: boolean) =>
  spec('question', questionKey(name), questionTexts[name], { body: 'comment', tight })

const scores = (criteria: readonly SustainabilityCriterion[]) =>
  criteria.map((name) => spec('score', scoreKey(name), criterionTexts[name], { body: 'comment', tight: true }))

const tight = { tight: true } as const
const lastQuestion = equalityQuestions.length - 1

export const lines: readonly LineSpec[] = [
  fixed('publicity', 'Euroopan unioni Vipuvoimaa EU:lta'),
  spec('title', 'title', ''),
  fixed('section1', '1 Hanke'),
  label('code', 'Hankekoodi'),
  label('name', 'Hankkeen nimi'),
  label('axis', 'Toimintalinja'),
  label('objective', 'Erityistavoite'),
  label('period', 'Suunnitelman mukainen toteutusaika'),
  label('state', 'Toiminnan tila'),
  label('authority', 'Vastuuviranomainen'),
  fixed('section2', '2 Hakijan perustiedot'),
  label('applicantName', 'Hakijan virallinen nimi'),
  label('applicantOrganisationType', 'Organisaatiotyyppi'),
  label('applicantBusinessId', 'Y-tunnus'),
  label('applicantStreet', 'Jakeluosoite'),
  label('applicantPhone', 'Puhelinnumero'),
  label('applicantPostalCode', 'Postinumero'),
  label('applicantCity', 'Postitoimipaikka'),
  label('applicantWebsite', 'WWW-osoite'),
  label('contactName', 'Hankkeen yhteyshenkilön nimi'),
  label('contactPosition', 'Yhteyshenkilön asema hakijaorganisaatiossa'),
  label('contactEmail', 'Yhteyshenkilön sähköpostisoite'),
  label('contactPhone', 'Yhteyshenkilön puhelinnumero'),
  label('procedureText', 'Hakijoiden lukumäärä tai tuen siirto -menettely'),
  fixed('coImplementers', 'Osatoteuttajat', { body: 'coImplementers' }),
  fixed('summaryPlan', '3 Suunnitelman mukainen tiivistelmä toteutuksesta', freeText),
  fixed('section4', '4 Hankkeen kohderyhmät'),
  fixed('targetDirect', '4.1 Varsinaiset kohderyhmät', freeText),
  fixed('targetIndirect', '4.2 Välilliset kohderyhmät', freeText),
  fixed('section5', '5 Projektin julkinen rahoitus, euroa'),
  label('grantedEuState', 'Myönnetty EU- ja valtion rahoitus'),
  label('realisedEuState', 'Toteutunut EU- ja valtion rahoitus'),
  label('plannedPublic', 'Suunniteltu julkinen rahoitus yhteensä'),
  label('realisedPublic', 'Toteutunut julkinen rahoitus yhteensä'),
  fixed('section6', '6 Maantieteellinen kohdealue'),
  label('regions', 'Maakunnat'),
  label('subregions', 'Seutukunnat'),
  label('municipalities', 'Kunnat'),
  fixed('site', 'Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa'),
  label('siteStreet', 'Jakeluosoite'),
  label('sitePostalCode', 'Postinumero'),
  label('siteCity', 'Postitoimipaikka'),
  fixed('section7', '7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista', { body: 'indicators' }),
  fixed('section8', '8 Horisontaaliset periaatteet'),
  fixed('section8.1', '8.1 Sukupuolten tasa-arvo'),
  ...equalityQuestions.map((name, index) => question(name, index < lastQuestion)),
  fixed('section8.2', '8.2 Kestävä kehitys'),
  fixed('scoreHeader', 'VälitönVälillinen', tight),
  fixed('ecological', 'Ekologinen kestävyys', tight),
  ...scores(sustainabilityGroups.ecological),
  fixed('economic', 'Taloudellinen kestävyys', tight),
  ...scores(sustainabilityGroups.economic),
  fixed('social', 'Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus', tight),
  ...scores(sustainabilityGroups.social).map((line, index, all) =>
    index === all.length - 1 ? { ...line, tight: false } : line,
  ),
  fixed('finalSummary', '9 Loppuraportin tiivistelmä', freeText),
]

export const lineByKey: ReadonlyMap<string, LineSpec> = new Map(lines.map((line) => [line.key, line]))

export const plannedLabel = 'Suunniteltu'
export const realisedLabel = 'Toteutunut seurantatietojen mukaan'

/** Keys of the lines of one section 7 item, by its place in the list. */
export const indicatorKeys = (index: number) => ({
  heading: `indicator.${index}`,
  planned: `indicator.${index}.planned`,
  realised: `indicator.${index}.realised`,
})
