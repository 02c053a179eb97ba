import type { FundingSource } from '#domain/shares/funding-plan.ts'
import type { Language } from '#domain/values/language.ts'
import type { ReportWords } from '../report-parts/report-words.ts'

/** Words of accounts of a state grant, beside those that all reports share. */
export interface GrantWords {
  final: string
  interim: string
  grantee: string
  projectName: string
  outputsCaption: string
  outputsIntro: string
  description: string
  more: string
  use: string
  granted: string
  paid: string
  used: string
  unused: string
  toReturn: string
  useNote: string
  returnNote: string
  /** Of a grant that is paid without claims. */
  fundingNote: string
  useUnknown: string
  ledgerExtract: string
  otherAttachment: string
  sources: Readonly<Record<FundingSource, string>>
  /** In the place of the shared words. */
  shared: Partial<ReportWords>
}

function sources(names: readonly [grant: string, eu: string, otherPublic: string, isPrivate: string, own: string]) {
  const [grant, eu, otherPublic, isPrivate, own] = names
  return {
    support: grant,
    state: grant,
    eu,
    municipality: otherPublic,
    other_public: otherPublic,
    companies: isPrivate,
    other_private: isPrivate,
    in_kind: own,
    own,
  }
}

/** The labels of the budget are those of public state-grant forms in Finnish and Swedish, to the letter. */
export const grantWords: Readonly<Record<Language, GrantWords>> = {
  fi: {
    final: 'Loppuselvitys',
    interim: 'Väliselvitys',
    grantee: 'Avustuksen saaja',
    projectName: 'Hankkeen nimi',
    outputsCaption: 'Tuotokset',
    outputsIntro: 'Hankkeen tuotokset ovat taulukossa ({table}).',
    description: 'Kuvaus',
    more: 'Lisätietoja',
    use: 'Avustuksen käyttö',
    granted: 'Myönnetty avustus',
    paid: 'Maksettu avustus',
    used: 'Käytetty avustus',
    unused: 'Käyttämättä jäänyt avustus',
    toReturn: 'Palautettava avustus',
    useNote: 'Käytetty avustus on tukiprosentin mukainen osuus nettomenoista, kuitenkin enintään myönnetty avustus.',
    returnNote: 'Palautettavaa on se, mitä avustusta on maksettu enemmän kuin käytetty.',
    fundingNote: 'Avustus kattaa nettomenoista tukiprosentin mukaisen osuuden, omarahoitus loput.',
    useUnknown: 'Hankkeella ei ole vahvistettua avustuspäätöstä.',
    ledgerExtract: 'Kirjanpidon pääkirjaote (pakollinen)',
    otherAttachment: 'Muu liite: {name}',
    sources: sources(['Valtionavustus', 'EU-rahoitus', 'Muu julkinen rahoitus', 'Yksityinen rahoitus', 'Omarahoitus']),
    shared: {
      costs: 'Menot',
      category: 'Menot',
      costsIntro: 'Hyväksytyt ja toteutuneet menot ovat taulukossa ({table}).',
      income: 'Hankkeesta saadut tulot',
      net: 'Menot, joista tulot on vähennetty',
      funding: 'Rahoitus',
      source: 'Rahoitus',
    },
  },
  sv: {
    final: 'Slutredovisning',
    interim: 'Mellanredovisning',
    grantee: 'Understödstagare',
    projectName: 'Projektets namn',
    outputsCaption: 'Resultat av arbetet',
    outputsIntro: 'Det som projektet har producerat finns i tabellen ({table}).',
    description: 'Beskrivning',
    more: 'Ytterligare information',
    use: 'Användningen av understödet',
    granted: 'Beviljat understöd',
    paid: 'Utbetalt understöd',
    used: 'Använt understöd',
    unused: 'Oanvänt understöd',
    toReturn: 'Understöd som ska återbetalas',
    useNote: 'Använt understöd är stödprocentens andel av nettoutgifterna, dock högst det beviljade understödet.',
    returnNote: 'Det som har utbetalts utöver det använda ska återbetalas.',
    fundingNote: 'Understödet täcker stödprocentens andel av nettoutgifterna och den egna finansieringen resten.',
    useUnknown: 'Projektet har inget fastställt understödsbeslut.',
    ledgerExtract: 'Utdrag ur huvudboken (obligatoriskt)',
    otherAttachment: 'Annan bilaga: {name}',
    sources: sources([
      'Statsunderstöd',
      'EU-program',
      'Annan offentlig finansiering',
      'Privat finansiering',
      'Egen finansiering',
    ]),
    shared: {
      costs: 'Kostnader',
      category: 'Kostnader',
      costsIntro: 'Godkända och utfallna kostnader finns i tabellen ({table}).',
      income: 'Inkomster',
      net: 'Kostnader efter inkomster',
      funding: 'Finansiering',
      source: 'Finansiering',
    },
  },
  en: {
    final: 'Final account of the grant',
    interim: 'Interim account of the grant',
    grantee: 'Grantee',
    projectName: 'Project name',
    outputsCaption: 'Outputs',
    outputsIntro: 'The outputs of the project are in the table ({table}).',
    description: 'Description',
    more: 'More information',
    use: 'Use of the grant',
    granted: 'Grant awarded',
    paid: 'Grant paid',
    used: 'Grant used',
    unused: 'Grant left unused',
    toReturn: 'Grant to be returned',
    useNote: 'The grant used is the share of the net costs by the support rate, at most the grant awarded.',
    returnNote: 'What was paid beyond that is to be returned.',
    fundingNote: 'The grant covers the share of the net costs by the support rate, own funding the rest.',
    useUnknown: 'The project has no confirmed grant decision.',
    ledgerExtract: 'Extract of the general ledger (compulsory)',
    otherAttachment: 'Other attachment: {name}',
    sources: sources(['State grant', 'EU funding', 'Other public funding', 'Private funding', 'Own funding']),
    shared: {
      costs: 'Costs',
      category: 'Costs',
      costsIntro: 'Approved and realised costs are in the table ({table}).',
      income: 'Income',
      net: 'Costs less income',
      funding: 'Funding',
      source: 'Funding',
    },
  },
}

/** Names of the sum rows: those of the costs and those of the funding differ. */
export const sumNames: Readonly<Record<Language, { readonly costs: string; readonly funding: string }>> = {
  fi: { costs: 'Menot yhteensä', funding: 'Hankkeen rahoitus yhteensä' },
  sv: { costs: 'Kostnader sammanlagt', funding: 'Projektets finansiering sammanlagt' },
  en: { costs: 'Costs in all', funding: 'Funding of the project in all' },
}
