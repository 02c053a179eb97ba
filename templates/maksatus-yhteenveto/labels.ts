import type { ClaimState } from '#domain/claims/claim-state.ts'
import type { SupportBound } from '#domain/shares/support.ts'
import type { FundingSource } from '#domain/shares/funding-plan.ts'
import type { Language } from '#domain/values/language.ts'
import type { Rounding } from '#domain/values/rounding.ts'
import type { HeadingLabels } from '../people-page.ts'

export interface ClaimLabels extends HeadingLabels {
  /** That the funder's own form is behind a login and this has its content. */
  frame: string
  none: string
  claim: string
  serial: string
  /** `{serial}`, `{revision}`. */
  corrected: string
  last: string
  yes: string
  no: string
  state: string
  states: Readonly<Record<ClaimState, string>>
  sentOn: string
  decision: string
  /** `{number}`, `{day}`. */
  decisionOn: string
  granted: string
  costs: string
  costsSummary: string
  category: string
  thisClaim: string
  cumulative: string
  budget: string
  left: string
  totalCosts: string
  income: string
  net: string
  support: string
  supportSummary: string
  what: string
  rate: string
  base: string
  entered: string
  supportRow: string
  sanction: string
  stateDeduction: string
  offset: string
  payable: string
  rounding: Readonly<Record<Rounding, string>>
  /** `{flat}`, `{support}`. */
  roundingNote: string
  cumulativeNote: string
  bound: Readonly<Record<SupportBound, string>>
  funding: string
  fundingSummary: string
  source: string
  planned: string
  sources: Readonly<Record<FundingSource, string>>
  total: string
  rows: string
  rowsSummary: string
  rowsNone: string
  voucher: string
  day: string
  paid: string
  supplier: string
  text: string
  netAmount: string
  vat: string
  eligible: string
  flatNote: string
  pay: string
  paySummary: string
  person: string
  hours: string
  share: string
  wages: string
  sideCosts: string
  payTotal: string
  incomes: string
  inKind: string
  attachments: string
  attachmentsNote: string
  attachmentsUnverified: string
  signature: string
  place: string
  signer: string
  position: string
  computed: Readonly<Record<'staff_side_costs' | 'flat_rate_staff' | 'flat_rate', string>>
}

export const labels: Readonly<Record<Language, ClaimLabels>> = {
  fi: {
    title: 'Maksatushakemuksen yhteenveto',
    code: 'Hankekoodi',
    name: 'Hankkeen nimi',
    applicant: 'Hakija',
    period: 'Maksatuskausi',
    summary: 'Hanke ja maksatuskausi',
    draft: 'LUONNOS',
    translated: '',
    frame: 'Rahoittajan lomaketta vastaava runko: hakemus jätetään rahoittajan omassa järjestelmässä.',
    none: 'Hankkeella ei ole maksatushakemusta tältä kaudelta.',
    claim: 'Hakemus',
    serial: 'Hakemuksen numero',
    corrected: '{serial}, korjattu versio {revision}',
    last: 'Viimeinen hakemus',
    yes: 'Kyllä',
    no: 'Ei',
    state: 'Tila',
    states: { draft: 'Luonnos', sent: 'Lähetetty', decided: 'Päätetty', paid: 'Maksettu' },
    sentOn: 'Lähetetty',
    decision: 'Rahoituspäätös',
    decisionOn: '{number}, {day}',
    granted: 'Myönnetty tuki enintään',
    costs: 'Kustannukset',
    costsSummary: 'Kustannukset kustannuslajeittain, euroa',
    category: 'Kustannuslaji',
    thisClaim: 'Tällä kaudella\u00a0€',
    cumulative: 'Kertynyt\u00a0€',
    budget: 'Budjetti\u00a0€',
    left: 'Jäljellä\u00a0€',
    totalCosts: 'Kustannukset yhteensä',
    income: 'Tulot',
    net: 'Nettokustannukset',
    support: 'Tuen laskeminen',
    supportSummary: 'Tuen laskeminen vaiheittain, euroa',
    what: 'Vaihe',
    rate: 'Prosentti',
    base: 'Peruste\u00a0€',
    entered: 'Kirjatut kustannukset',
    supportRow: 'Tuki nettokustannuksista',
    sanction: 'Seuraamus liian suuresta hakemuksesta',
    stateDeduction: 'Suunnitelman ylittävä muu julkinen rahoitus',
    offset: 'Ennakon kuittaus',
    payable: 'Haettava tuki',
    rounding: {
      HALF_UP: 'lähimpään senttiin',
      HALF_EVEN: 'lähimpään parilliseen senttiin',
      DOWN: 'alaspäin täysiin sentteihin',
      UP: 'ylöspäin täysiin sentteihin',
    },
    roundingNote: 'Päätöksen pyöristys: laskennalliset kustannukset {flat}, tuki {support}.',
    cumulativeNote:
      'Laskennalliset kustannukset ja tuki lasketaan hankkeen alusta kertyneestä summasta, ja hakemukseen tulee erotus aiempiin hakemuksiin.',
    bound: {
      rate: 'Tuen määrää tukiprosentti.',
      grant: 'Tukea rajoittaa myönnetty enimmäismäärä.',
      public_cap: 'Tukea rajoittaa julkisen rahoituksen enimmäisosuus.',
      in_kind: 'Tukea rajoittaa vastikkeettoman työn ja muun julkisen rahoituksen osuus kustannuksista.',
    },
    funding: 'Rahoituslaskelma',
    fundingSummary: 'Rahoitus lähteittäin, euroa',
    source: 'Rahoituslähde',
    planned: 'Suunniteltu\u00a0€',
    sources: {
      support: 'EU ja valtio',
      eu: 'EU',
      state: 'Valtio',
      municipality: 'Kunnat',
      other_public: 'Muu julkinen',
      companies: 'Yritykset',
      other_private: 'Muu yksityinen',
      in_kind: 'Vastikkeeton työ',
      own: 'Omarahoitus',
    },
    total: 'Yhteensä',
    rows: 'Menoerittely',
    rowsSummary: 'Menot tositteittain, euroa',
    rowsNone: 'Hakemuksessa ei ole kirjattuja menoja.',
    voucher: 'Tosite',
    day: 'Päivä',
    paid: 'Maksettu',
    supplier: 'Toimittaja',
    text: 'Selite',
    netAmount: 'Netto\u00a0€',
    vat: 'Alv\u00a0€',
    eligible: 'Haetaan\u00a0€',
    flatNote: 'Laskennallisista kustannuksista ei esitetä tositteita.',
    pay: 'Palkkaselvitys',
    paySummary: 'Palkat henkilöittäin, euroa',
    person: 'Henkilö',
    hours: 'Tunnit',
    share: 'Osuus',
    wages: 'Palkka\u00a0€',
    sideCosts: 'Sivukulut\u00a0€',
    payTotal: 'Yhteensä\u00a0€',
    incomes: 'Tulojen erittely',
    inKind: 'Vastikkeeton työ ja muut luontoissuoritukset',
    attachments: 'Liitteet',
    attachmentsNote: 'Hakemuksen mukaan tulevat:',
    attachmentsUnverified:
      'Luettelo on koottu rahoittajien yleisistä ohjeista; päätös ja rahoittajan määräys voivat vaatia muutakin.',
    signature: 'Allekirjoitus',
    place: 'Paikka ja päiväys',
    signer: 'Allekirjoitus ja nimenselvennys',
    position: 'Asema',
    computed: {
      staff_side_costs: 'Palkkojen sivukulut',
      flat_rate_staff: 'Henkilöstökustannukset, flat rate',
      flat_rate: 'Flat rate',
    },
  },
  sv: {
    title: 'Sammandrag av utbetalningsansökan',
    code: 'Projektkod',
    name: 'Projektets namn',
    applicant: 'Sökande',
    period: 'Utbetalningsperiod',
    summary: 'Projekt och utbetalningsperiod',
    draft: 'UTKAST',
    translated: 'Översättning; finansiärens språk är finska.',
    frame: 'En stomme som motsvarar finansiärens blankett: ansökan lämnas i finansiärens eget system.',
    none: 'Projektet har ingen utbetalningsansökan för perioden.',
    claim: 'Ansökan',
    serial: 'Ansökans nummer',
    corrected: '{serial}, rättad version {revision}',
    last: 'Sista ansökan',
    yes: 'Ja',
    no: 'Nej',
    state: 'Status',
    states: { draft: 'Utkast', sent: 'Sänd', decided: 'Beslutad', paid: 'Betald' },
    sentOn: 'Sänd',
    decision: 'Finansieringsbeslut',
    decisionOn: '{number}, {day}',
    granted: 'Beviljat stöd högst',
    costs: 'Kostnader',
    costsSummary: 'Kostnader per kostnadsslag, euro',
    category: 'Kostnadsslag',
    thisClaim: 'Denna period\u00a0€',
    cumulative: 'Ackumulerat\u00a0€',
    budget: 'Budget\u00a0€',
    left: 'Kvar\u00a0€',
    totalCosts: 'Kostnader sammanlagt',
    income: 'Inkomster',
    net: 'Nettokostnader',
    support: 'Beräkning av stödet',
    supportSummary: 'Beräkning av stödet stegvis, euro',
    what: 'Steg',
    rate: 'Procent',
    base: 'Grund\u00a0€',
    entered: 'Bokförda kostnader',
    supportRow: 'Stöd av nettokostnaderna',
    sanction: 'Påföljd för för stor ansökan',
    stateDeduction: 'Annan offentlig finansiering utöver planen',
    offset: 'Kvittning av förskott',
    payable: 'Stöd som söks',
    rounding: {
      HALF_UP: 'till närmaste cent',
      HALF_EVEN: 'till närmaste jämna cent',
      DOWN: 'nedåt till hela cent',
      UP: 'uppåt till hela cent',
    },
    roundingNote: 'Beslutets avrundning: beräknade kostnader {flat}, stöd {support}.',
    cumulativeNote:
      'Beräknade kostnader och stöd räknas på summan från projektets början, och ansökan får skillnaden till tidigare ansökningar.',
    bound: {
      rate: 'Stödprocenten bestämmer stödet.',
      grant: 'Det beviljade maximibeloppet begränsar stödet.',
      public_cap: 'Den offentliga finansieringens maximiandel begränsar stödet.',
      in_kind: 'Oavlönat arbete och annan offentlig finansiering begränsar stödet.',
    },
    funding: 'Finansieringskalkyl',
    fundingSummary: 'Finansiering per källa, euro',
    source: 'Finansieringskälla',
    planned: 'Planerat\u00a0€',
    sources: {
      support: 'EU och staten',
      eu: 'EU',
      state: 'Staten',
      municipality: 'Kommuner',
      other_public: 'Annan offentlig',
      companies: 'Företag',
      other_private: 'Annan privat',
      in_kind: 'Oavlönat arbete',
      own: 'Egen finansiering',
    },
    total: 'Sammanlagt',
    rows: 'Utgiftsspecifikation',
    rowsSummary: 'Utgifter per verifikat, euro',
    rowsNone: 'Ansökan har inga bokförda utgifter.',
    voucher: 'Verifikat',
    day: 'Dag',
    paid: 'Betald',
    supplier: 'Leverantör',
    text: 'Förklaring',
    netAmount: 'Netto\u00a0€',
    vat: 'Moms\u00a0€',
    eligible: 'Söks\u00a0€',
    flatNote: 'Inga verifikat visas för beräknade kostnader.',
    pay: 'Löneutredning',
    paySummary: 'Löner per person, euro',
    person: 'Person',
    hours: 'Timmar',
    share: 'Andel',
    wages: 'Lön\u00a0€',
    sideCosts: 'Bikostnader\u00a0€',
    payTotal: 'Sammanlagt\u00a0€',
    incomes: 'Specifikation av inkomster',
    inKind: 'Oavlönat arbete och andra naturainsatser',
    attachments: 'Bilagor',
    attachmentsNote: 'Till ansökan fogas:',
    attachmentsUnverified:
      'Förteckningen bygger på finansiärernas allmänna anvisningar; beslutet och finansiärens föreskrift kan kräva annat.',
    signature: 'Underskrift',
    place: 'Ort och datum',
    signer: 'Underskrift och namnförtydligande',
    position: 'Ställning',
    computed: {
      staff_side_costs: 'Lönebikostnader',
      flat_rate_staff: 'Personalkostnader, flat rate',
      flat_rate: 'Flat rate',
    },
  },
  en: {
    title: 'Summary of a payment claim',
    code: 'Project code',
    name: 'Project name',
    applicant: 'Applicant',
    period: 'Claim period',
    summary: 'Project and claim period',
    draft: 'DRAFT',
    translated: 'A translation; the funder’s own language is Finnish.',
    frame: 'A frame with the content of the funder’s form: the claim itself is filed in the funder’s own system.',
    none: 'The project has no payment claim for this period.',
    claim: 'Claim',
    serial: 'Number of the claim',
    corrected: '{serial}, corrected version {revision}',
    last: 'Last claim',
    yes: 'Yes',
    no: 'No',
    state: 'State',
    states: { draft: 'Draft', sent: 'Sent', decided: 'Decided', paid: 'Paid' },
    sentOn: 'Sent',
    decision: 'Grant decision',
    decisionOn: '{number}, {day}',
    granted: 'Support granted, at most',
    costs: 'Costs',
    costsSummary: 'Costs by category, euros',
    category: 'Category',
    thisClaim: 'This period\u00a0€',
    cumulative: 'Cumulative\u00a0€',
    budget: 'Budget\u00a0€',
    left: 'Left\u00a0€',
    totalCosts: 'Total costs',
    income: 'Income',
    net: 'Net costs',
    support: 'How the support is computed',
    supportSummary: 'The support step by step, euros',
    what: 'Step',
    rate: 'Rate',
    base: 'Base\u00a0€',
    entered: 'Booked costs',
    supportRow: 'Support of the net costs',
    sanction: 'Sanction for claiming too much',
    stateDeduction: 'Other public money above the plan',
    offset: 'Advance set off',
    payable: 'Support claimed',
    rounding: {
      HALF_UP: 'to the nearest cent',
      HALF_EVEN: 'to the nearest even cent',
      DOWN: 'down to whole cents',
      UP: 'up to whole cents',
    },
    roundingNote: 'Rounding of the decision: computed costs {flat}, support {support}.',
    cumulativeNote:
      'Computed costs and support are taken of the sum since the project’s start; the claim gets the difference to the claims before it.',
    bound: {
      rate: 'The rate of support decides the amount.',
      grant: 'The amount granted limits the support.',
      public_cap: 'The highest share of public money limits the support.',
      in_kind: 'Unpaid work and other public money limit the support.',
    },
    funding: 'Funding by source',
    fundingSummary: 'Funding by source, euros',
    source: 'Source',
    planned: 'Planned\u00a0€',
    sources: {
      support: 'EU and state',
      eu: 'EU',
      state: 'State',
      municipality: 'Municipalities',
      other_public: 'Other public',
      companies: 'Companies',
      other_private: 'Other private',
      in_kind: 'Unpaid work',
      own: 'Own funding',
    },
    total: 'Total',
    rows: 'Costs by voucher',
    rowsSummary: 'Costs by voucher, euros',
    rowsNone: 'The claim has no booked costs.',
    voucher: 'Voucher',
    day: 'Day',
    paid: 'Paid',
    supplier: 'Supplier',
    text: 'Text',
    netAmount: 'Net\u00a0€',
    vat: 'VAT\u00a0€',
    eligible: 'Claimed\u00a0€',
    flatNote: 'No vouchers are shown for computed costs.',
    pay: 'Pay',
    paySummary: 'Pay by person, euros',
    person: 'Person',
    hours: 'Hours',
    share: 'Share',
    wages: 'Pay\u00a0€',
    sideCosts: 'Side costs\u00a0€',
    payTotal: 'Total\u00a0€',
    incomes: 'Income in detail',
    inKind: 'Unpaid work and other contributions in kind',
    attachments: 'Attachments',
    attachmentsNote: 'To go along with the claim:',
    attachmentsUnverified:
      'The list is put together from the funders’ general guidance; the decision and the funder’s order may ask for more.',
    signature: 'Signature',
    place: 'Place and date',
    signer: 'Signature and name in print',
    position: 'Position',
    computed: {
      staff_side_costs: 'Side costs of pay',
      flat_rate_staff: 'Staff costs, flat rate',
      flat_rate: 'Flat rate',
    },
  },
}
