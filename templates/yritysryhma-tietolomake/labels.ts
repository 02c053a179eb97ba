import type { AreaClass, MapCheck } from '#domain/organisation/area.ts'
import type { Language } from '#domain/values/language.ts'
import type { HeadingLabels } from '../people-page.ts'

export interface DataSheetLabels extends HeadingLabels {
  asOf: string
  group: string
  company: string
  businessId: string
  state: string
  in: string
  interested: string
  left: string
  weight: string
  cost: string
  aid: string
  agreed: string
  total: string
  basics: string
  address: string
  municipality: string
  contact: string
  nace: string
  part: string
  joinedOn: string
  signedOn: string
  leftOn: string
  reason: string
  sites: string
  noSites: string
  area: string
  check: string
  checked: string
  size: string
  noYears: string
  year: string
  awu: string
  turnover: string
  balance: string
  owners: string
  noOwners: string
  owner: string
  share: string
  planned: string
  commitment: string
  commitmentText: string
  place: string
  signer: string
  areas: Readonly<Record<AreaClass, string>>
  checks: Readonly<Record<MapCheck, string>>
}

export const labels: Readonly<Record<Language, DataSheetLabels>> = {
  fi: {
    title: 'Yritysryhmän tietolomake',
    code: 'Hankkeen numero',
    name: 'Hankkeen nimi',
    applicant: 'Hallinnoija',
    period: 'Toteutusaika',
    summary: 'Hanke',
    draft: 'LUONNOS',
    translated: '',
    asOf: 'Tilanne',
    group: 'Ryhmän yritykset',
    company: 'Yritys',
    businessId: 'Y-tunnus',
    state: 'Tila',
    in: 'mukana',
    interested: 'ei mukana',
    left: 'jäänyt pois',
    weight: 'Paino',
    cost: 'Kustannukset',
    aid: 'Tuki',
    agreed: 'Omarahoitus',
    total: 'Yhteensä',
    basics: 'Perustiedot',
    address: 'Osoite',
    municipality: 'Kotikunta',
    contact: 'Yhteyshenkilö',
    nace: 'Toimiala (TOL)',
    part: 'Osallistuminen',
    joinedOn: 'Mukana alkaen',
    signedOn: 'Yhteistyösopimus allekirjoitettu',
    leftOn: 'Viimeinen päivä',
    reason: 'Syy',
    sites: 'Toimipaikat ja aluetarkistus',
    noSites: 'Toimipaikkoja ei ole kirjattu.',
    area: 'Aluetyyppi',
    check: 'Kartta',
    checked: 'Tarkistettu',
    size: 'Yrityksen koko',
    noYears: 'Tilikausien tietoja ei ole kirjattu.',
    year: 'Tilikausi',
    awu: 'Henkilöstö (htv)',
    turnover: 'Liikevaihto',
    balance: 'Tase',
    owners: 'Omistajat, vähintään 25 %',
    noOwners: 'Omistajia ei ole kirjattu.',
    owner: 'Omistaja',
    share: 'Osuus',
    planned: 'Suunnitellut osuudet',
    commitment: 'Sitoumus',
    commitmentText:
      'Yritys sitoutuu ryhmän tavoitteisiin ja maksamaan omarahoitusosuutensa rahana. Tiedot saa luovuttaa hankkeen rahoittajalle, ja yrityksen nimen saa julkaista hankkeen viestinnässä.',
    place: 'Paikka ja päiväys',
    signer: 'Allekirjoitus ja nimenselvennys',
    areas: {
      inner_urban: 'sisempi kaupunkialue',
      outer_urban: 'ulompi kaupunkialue',
      peri_urban: 'kaupungin kehysalue',
      local_centre: 'maaseudun paikalliskeskus',
      rural_near_urban: 'kaupungin läheinen maaseutu',
      rural_heartland: 'ydinmaaseutu',
      sparse_rural: 'harvaan asuttu maaseutu',
    },
    checks: { inside: 'tukialueella', outside: 'tukialueen ulkopuolella', unclear: 'ei ratkea kartasta' },
  },
  sv: {
    title: 'Företagsgruppens datablad',
    code: 'Projektets nummer',
    name: 'Projektets namn',
    applicant: 'Administratör',
    period: 'Genomförandetid',
    summary: 'Projekt',
    draft: 'UTKAST',
    translated: 'Översättning; finansiärens språk är finska.',
    asOf: 'Läget',
    group: 'Gruppens företag',
    company: 'Företag',
    businessId: 'FO-nummer',
    state: 'Status',
    in: 'med',
    interested: 'inte med',
    left: 'har lämnat',
    weight: 'Vikt',
    cost: 'Kostnader',
    aid: 'Stöd',
    agreed: 'Egen finansiering',
    total: 'Sammanlagt',
    basics: 'Basuppgifter',
    address: 'Adress',
    municipality: 'Hemkommun',
    contact: 'Kontaktperson',
    nace: 'Näringsgren (TOL)',
    part: 'Deltagande',
    joinedOn: 'Med från',
    signedOn: 'Samarbetsavtalet undertecknat',
    leftOn: 'Sista dagen',
    reason: 'Orsak',
    sites: 'Verksamhetsställen och områdeskontroll',
    noSites: 'Inga verksamhetsställen är antecknade.',
    area: 'Områdestyp',
    check: 'Karta',
    checked: 'Kontrollerad',
    size: 'Företagets storlek',
    noYears: 'Inga uppgifter om räkenskapsperioder är antecknade.',
    year: 'Räkenskapsperiod',
    awu: 'Personal (årsverken)',
    turnover: 'Omsättning',
    balance: 'Balansomslutning',
    owners: 'Ägare, minst 25 %',
    noOwners: 'Inga ägare är antecknade.',
    owner: 'Ägare',
    share: 'Andel',
    planned: 'Planerade andelar',
    commitment: 'Förbindelse',
    commitmentText:
      'Företaget förbinder sig till gruppens mål och att betala sin egen andel i pengar. Uppgifterna får lämnas till projektets finansiär, och företagets namn får publiceras i projektets kommunikation.',
    place: 'Ort och datum',
    signer: 'Underskrift och namnförtydligande',
    areas: {
      inner_urban: 'inre stadsområde',
      outer_urban: 'yttre stadsområde',
      peri_urban: 'stadsnära kransområde',
      local_centre: 'lokalt centrum på landsbygden',
      rural_near_urban: 'stadsnära landsbygd',
      rural_heartland: 'kärnlandsbygd',
      sparse_rural: 'glesbygd',
    },
    checks: { inside: 'inom stödområdet', outside: 'utanför stödområdet', unclear: 'kan inte avgöras på kartan' },
  },
  en: {
    title: 'Data sheet of the group of companies',
    code: 'Project number',
    name: 'Project name',
    applicant: 'Administrator',
    period: 'Period',
    summary: 'Project',
    draft: 'DRAFT',
    translated: 'A translation; the funder’s own language is Finnish.',
    asOf: 'As of',
    group: 'Companies of the group',
    company: 'Company',
    businessId: 'Business ID',
    state: 'State',
    in: 'in',
    interested: 'not in',
    left: 'has left',
    weight: 'Weight',
    cost: 'Costs',
    aid: 'Aid',
    agreed: 'Own money',
    total: 'Total',
    basics: 'Basics',
    address: 'Address',
    municipality: 'Home municipality',
    contact: 'Contact',
    nace: 'Industry (NACE)',
    part: 'Part in the project',
    joinedOn: 'In from',
    signedOn: 'Cooperation agreement signed',
    leftOn: 'Last day',
    reason: 'Reason',
    sites: 'Places of business and the check of the area',
    noSites: 'No places of business are recorded.',
    area: 'Kind of area',
    check: 'Map',
    checked: 'Checked',
    size: 'Size of the company',
    noYears: 'No accounting years are recorded.',
    year: 'Accounting year',
    awu: 'Staff (annual work units)',
    turnover: 'Turnover',
    balance: 'Balance sheet',
    owners: 'Owners of at least 25 %',
    noOwners: 'No owners are recorded.',
    owner: 'Owner',
    share: 'Share',
    planned: 'Planned shares',
    commitment: 'Commitment',
    commitmentText:
      'The company commits itself to the aims of the group and to pay its own share in money. The data may be given to the funder of the project, and the company’s name may be published in the project’s communication.',
    place: 'Place and date',
    signer: 'Signature and name in print',
    areas: {
      inner_urban: 'inner urban area',
      outer_urban: 'outer urban area',
      peri_urban: 'peri-urban area',
      local_centre: 'local centre in a rural area',
      rural_near_urban: 'rural area close to an urban area',
      rural_heartland: 'rural heartland',
      sparse_rural: 'sparsely populated rural area',
    },
    checks: { inside: 'inside the area', outside: 'outside the area', unclear: 'not clear on the map' },
  },
}
