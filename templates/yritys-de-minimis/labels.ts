import type { AidRegime } from '#domain/de-minimis/aid-grant.ts'
import type { Language } from '#domain/values/language.ts'
import type { HeadingLabels } from '../people-page.ts'

export interface DeMinimisLabels extends HeadingLabels {
  decision: string
  decidedOn: string
  authority: string
  company: string
  businessId: string
  address: string
  notice: string
  noticeText: string
  amount: string
  act: string
  noAct: string
  declaration: string
  declarationText: string
  /** `{since}`, `{until}`. */
  window: string
  undertaking: string
  alone: string
  prior: string
  receiver: string
  grantedOn: string
  grantor: string
  kind: string
  total: string
  nothing: string
  more: string
  regimes: Readonly<Record<AidRegime, string>>
  place: string
  signer: string
  signing: string
  none: string
}

export const labels: Readonly<Record<Language, DeMinimisLabels>> = {
  fi: {
    title: 'Vähämerkityksinen tuki: ilmoitus yritykselle ja yrityksen vakuutus',
    code: 'Hankkeen numero',
    name: 'Hankkeen nimi',
    applicant: 'Hallinnoija',
    period: 'Toteutusaika',
    summary: 'Hanke',
    draft: 'LUONNOS',
    translated: '',
    decision: 'Rahoituspäätös',
    decidedOn: 'Tuen myöntämispäivä',
    authority: 'Tuen myöntäjä',
    company: 'Yritys',
    businessId: 'Y-tunnus',
    address: 'Osoite',
    notice: 'Ilmoitus myönnetystä tuesta',
    noticeText:
      'Yritykselle kohdentuva osa hankkeen julkisesta tuesta on sen vähämerkityksistä tukea (de minimis). Tukea ei makseta yritykselle rahana. Tuki katsotaan myönnetyksi päätöksen päivänä.',
    amount: 'Yrityksen tuki (bruttoavustusekvivalentti)',
    act: 'Tukea koskeva asetus',
    noAct: 'Päätöksen päivältä ei tunneta asetusta; varmista tuen myöntäjältä.',
    declaration: 'Yrityksen vakuutus',
    declarationText:
      'Yritys vakuuttaa, että alla on kaikki sille ja sen kanssa samaan yritykseen kuuluville myönnetty vähämerkityksinen tuki, myönsi sen mikä viranomainen tahansa.',
    window: 'Tuet ajalta {since}–{until}',
    undertaking: 'Samaan yritykseen kuuluvat',
    alone: 'ei muita',
    prior: 'Aiempi vähämerkityksinen tuki',
    receiver: 'Saaja',
    grantedOn: 'Myönnetty',
    grantor: 'Myöntäjä',
    kind: 'Laji',
    total: 'Yhteensä',
    nothing: 'Tukia ei ole tiedossa.',
    more: 'Muut tuet, joita yllä ei ole',
    regimes: { general: 'yleinen', services: 'SGEI', agriculture: 'maatalous', fishery: 'kalatalous' },
    place: 'Paikka ja päiväys',
    signer: 'Allekirjoitus ja nimenselvennys',
    signing: 'Allekirjoitus',
    none: 'Hankkeessa ei ole yritystä, jolle tukea kohdentuu.',
  },
  sv: {
    title: 'Stöd av mindre betydelse: meddelande till företaget och företagets försäkran',
    code: 'Projektets nummer',
    name: 'Projektets namn',
    applicant: 'Administratör',
    period: 'Genomförandetid',
    summary: 'Projekt',
    draft: 'UTKAST',
    translated: 'Översättning; finansiärens språk är finska.',
    decision: 'Finansieringsbeslut',
    decidedOn: 'Dag då stödet beviljades',
    authority: 'Beviljare',
    company: 'Företag',
    businessId: 'FO-nummer',
    address: 'Adress',
    notice: 'Meddelande om beviljat stöd',
    noticeText:
      'Den del av projektets offentliga stöd som gäller företaget är dess stöd av mindre betydelse (de minimis). Stödet betalas inte till företaget i pengar. Det anses beviljat den dag beslutet fattades.',
    amount: 'Företagets stöd (bruttobidragsekvivalent)',
    act: 'Förordning som gäller stödet',
    noAct: 'Ingen förordning är känd för beslutets dag; kontrollera med beviljaren.',
    declaration: 'Företagets försäkran',
    declarationText:
      'Företaget försäkrar att nedan finns allt stöd av mindre betydelse som beviljats det och dem som hör till samma företag, oavsett myndighet.',
    window: 'Stöd under tiden {since}–{until}',
    undertaking: 'Hör till samma företag',
    alone: 'inga andra',
    prior: 'Tidigare stöd av mindre betydelse',
    receiver: 'Mottagare',
    grantedOn: 'Beviljat',
    grantor: 'Beviljare',
    kind: 'Slag',
    total: 'Sammanlagt',
    nothing: 'Inga stöd är kända.',
    more: 'Andra stöd som inte finns ovan',
    regimes: { general: 'allmänt', services: 'SGEI', agriculture: 'jordbruk', fishery: 'fiske' },
    place: 'Ort och datum',
    signer: 'Underskrift och namnförtydligande',
    signing: 'Underskrift',
    none: 'Projektet har inget företag som stödet gäller.',
  },
  en: {
    title: 'De minimis aid: notice to the company and its declaration',
    code: 'Project number',
    name: 'Project name',
    applicant: 'Administrator',
    period: 'Period',
    summary: 'Project',
    draft: 'DRAFT',
    translated: 'A translation; the funder’s own language is Finnish.',
    decision: 'Funding decision',
    decidedOn: 'Day of the grant',
    authority: 'Grantor',
    company: 'Company',
    businessId: 'Business ID',
    address: 'Address',
    notice: 'Notice of the aid granted',
    noticeText:
      'The company’s part of the public support of the project is its de minimis aid. It is not paid to the company in money. It counts as granted on the day of the decision.',
    amount: 'Aid of the company (gross grant equivalent)',
    act: 'Regulation',
    noAct: 'No regulation is known for the day of the decision; check it with the grantor.',
    declaration: 'Declaration of the company',
    declarationText:
      'The company declares that all de minimis aid granted to it and to those that count as one undertaking with it, by whatever authority, is listed below.',
    window: 'Aid from {since} to {until}',
    undertaking: 'One undertaking with',
    alone: 'no others',
    prior: 'Earlier de minimis aid',
    receiver: 'Receiver',
    grantedOn: 'Granted',
    grantor: 'Grantor',
    kind: 'Kind',
    total: 'Total',
    nothing: 'No aid is known.',
    more: 'Other aid that is not above',
    regimes: { general: 'general', services: 'SGEI', agriculture: 'agriculture', fishery: 'fishery' },
    place: 'Place and date',
    signer: 'Signature and name in print',
    signing: 'Signature',
    none: 'The project has no company that gets aid.',
  },
}
