import type { Language } from '#domain/values/language.ts'
import type { HeadingLabels } from '../people-page.ts'

export interface OwnMoneyLabels extends HeadingLabels {
  asOf: string
  decision: string
  byCompany: string
  company: string
  businessId: string
  agreed: string
  due: string
  invoiced: string
  paid: string
  open: string
  late: string
  total: string
  /** `{serial}`, `{days}`. */
  periodTitle: string
  claimDay: string
  noClaimDay: string
  payments: string
  number: string
  invoicedOn: string
  paidOn: string
  evidence: string
  credit: string
  unpaid: string
  methods: Readonly<Record<'bank' | 'set_off' | 'in_kind', string>>
  none: string
  method: string
  assurance: string
  signing: string
  place: string
  signer: string
}

export const labels: Readonly<Record<Language, OwnMoneyLabels>> = {
  fi: {
    title: 'Selvitys yritysten omarahoituksesta',
    code: 'Hankkeen numero',
    name: 'Hankkeen nimi',
    applicant: 'Hallinnoija',
    period: 'Toteutusaika',
    summary: 'Hanke',
    draft: 'LUONNOS',
    translated: '',
    asOf: 'Tilanne',
    decision: 'Rahoituspäätös',
    byCompany: 'Omarahoitus yrityksittäin',
    company: 'Yritys',
    businessId: 'Y-tunnus',
    agreed: 'Sovittu',
    due: 'Kertynyt',
    invoiced: 'Laskutettu',
    paid: 'Maksettu',
    open: 'Avoinna',
    late: 'Myöhässä',
    total: 'Yhteensä',
    periodTitle: 'Maksatuskausi {serial}: {days}',
    claimDay: 'Osuudet maksettava viimeistään',
    noClaimDay: 'ei tiedossa',
    payments: 'Laskut ja maksut',
    number: 'Laskun nro',
    invoicedOn: 'Päiväys',
    paidOn: 'Maksupäivä',
    evidence: 'Todiste',
    credit: 'hyvitys',
    unpaid: 'maksamatta',
    methods: { bank: 'tilisiirto', set_off: 'kuittaus', in_kind: 'työ tai tavara' },
    none: 'Laskuja ja maksuja ei ole.',
    method:
      'Kertynyt on yrityksen osuus kauden kustannuksista julkisen tuen jälkeen. Laskutetusta on vähennetty hyvitykset. Myöhässä on avoimesta se osa, jonka eräpäivä on ennen tilanteen päivää.',
    assurance:
      'Maksetuiksi merkityt osuudet on maksettu rahana hankkeen hallinnoijan tilille, ja ne näkyvät hankkeen kirjanpidossa. Tositteet ovat hallinnoijalla.',
    signing: 'Allekirjoitus',
    place: 'Paikka ja päiväys',
    signer: 'Allekirjoitus ja nimenselvennys',
  },
  sv: {
    title: 'Utredning om företagens egen finansiering',
    code: 'Projektets nummer',
    name: 'Projektets namn',
    applicant: 'Administratör',
    period: 'Genomförandetid',
    summary: 'Projekt',
    draft: 'UTKAST',
    translated: 'Översättning; finansiärens språk är finska.',
    asOf: 'Läget',
    decision: 'Finansieringsbeslut',
    byCompany: 'Egen finansiering per företag',
    company: 'Företag',
    businessId: 'FO-nummer',
    agreed: 'Avtalat',
    due: 'Hittills',
    invoiced: 'Fakturerat',
    paid: 'Betalt',
    open: 'Öppet',
    late: 'Försenat',
    total: 'Sammanlagt',
    periodTitle: 'Utbetalningsperiod {serial}: {days}',
    claimDay: 'Andelarna ska betalas senast',
    noClaimDay: 'inte känt',
    payments: 'Fakturor och betalningar',
    number: 'Fakturanr',
    invoicedOn: 'Datum',
    paidOn: 'Betalningsdag',
    evidence: 'Bevis',
    credit: 'kredit',
    unpaid: 'obetald',
    methods: { bank: 'girering', set_off: 'kvittning', in_kind: 'arbete eller vara' },
    none: 'Inga fakturor eller betalningar.',
    method:
      'Hittills är företagets andel av periodens kostnader efter det offentliga stödet. Krediteringar är avdragna från det fakturerade. Försenat är den del av det öppna vars förfallodag är före lägets dag.',
    assurance:
      'De andelar som är märkta som betalda är betalda i pengar på administratörens konto och syns i projektets bokföring. Verifikaten finns hos administratören.',
    signing: 'Underskrift',
    place: 'Ort och datum',
    signer: 'Underskrift och namnförtydligande',
  },
  en: {
    title: 'Account of the companies’ own money',
    code: 'Project number',
    name: 'Project name',
    applicant: 'Administrator',
    period: 'Period',
    summary: 'Project',
    draft: 'DRAFT',
    translated: 'A translation; the funder’s own language is Finnish.',
    asOf: 'As of',
    decision: 'Funding decision',
    byCompany: 'Own money by company',
    company: 'Company',
    businessId: 'Business ID',
    agreed: 'Agreed',
    due: 'So far',
    invoiced: 'Invoiced',
    paid: 'Paid',
    open: 'Open',
    late: 'Late',
    total: 'Total',
    periodTitle: 'Claim period {serial}: {days}',
    claimDay: 'Shares to be paid by',
    noClaimDay: 'not known',
    payments: 'Invoices and payments',
    number: 'Invoice no.',
    invoicedOn: 'Dated',
    paidOn: 'Paid on',
    evidence: 'Evidence',
    credit: 'credit note',
    unpaid: 'unpaid',
    methods: { bank: 'bank transfer', set_off: 'set off', in_kind: 'work or goods' },
    none: 'There are no invoices or payments.',
    method:
      'So far is the company’s share of the costs of the period after public support. Credit notes are taken off what is invoiced. Late is the part of the open money that fell due before the day of this account.',
    assurance:
      'The shares that are marked as paid were paid in money to the administrator’s account and stand in the project’s books. The administrator keeps the vouchers.',
    signing: 'Signature',
    place: 'Place and date',
    signer: 'Signature and name in print',
  },
}
