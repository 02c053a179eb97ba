import type { Language } from '#domain/values/language.ts'
import { inLanguage } from './description-labels.ts'
import type { Wording } from './description-labels.ts'

/** Words of the structural funds' reports beside those that reports of all funders share; `{…}` is filled in. */
const table = {
  serial: ['Raportin järjestysnumero', 'Rapportens ordningsnummer', 'Serial number of the report'],
  serialOf: ['{serial}/{count}', '{serial}/{count}', '{serial}/{count}'],
  formType: ['Lomaketyyppi', 'Typ av blankett', 'Type of form'],
  typeNormal: ['Normaali seurantalomake', 'Normal uppföljningsblankett', 'Normal monitoring form'],
  typeCorrection: [
    'Sisältää korjauksia aiempiin tietoihin',
    'Innehåller rättelser av tidigare uppgifter',
    'Contains corrections of earlier data',
  ],
  isLast: ['Onko viimeinen', 'Är rapporten den sista', 'Is it the last one'],
  lastYes: ['Kyllä, hanke päättyy {day}', 'Ja, projektet slutar {day}', 'Yes, the project ends on {day}'],
  no: ['Ei', 'Nej', 'No'],
  correction: [
    '{name}: jakson luku on {value}, koska aiemmin ilmoitettua on korjattu alaspäin.',
    '{name}: periodens siffra är {value}, eftersom tidigare uppgifter har rättats nedåt.',
    '{name}: the figure of the period is {value}, because what was told earlier has been corrected downwards.',
  ],
  correctionFirst: [
    'Hankkeen ensimmäinen seurantatieto ei voi olla korjaus. Tarkista jakson luvut.',
    'Projektets första uppföljningsuppgifter kan inte vara en rättelse. Kontrollera periodens siffror.',
    'The first monitoring data of a project can’t be a correction. Check the figures of the period.',
  ],
  unverifiedName: ['nimi tarkistamatta', 'namnet okontrollerat', 'name not verified'],

  workPackage: ['Työpaketti', 'Arbetspaket', 'Work package'],
  packageOwner: ['Vastuu', 'Ansvar', 'Responsible'],
  packageTime: ['Aika', 'Tid', 'Time'],
  packageActions: ['Toimenpiteet: {name}', 'Åtgärder: {name}', 'Actions: {name}'],
  packageActionsIntro: [
    'Työpaketin toimenpiteet ja niiden toteutuminen ovat taulukossa ({table}).',
    'Arbetspaketets åtgärder och hur de har genomförts finns i tabellen ({table}).',
    'The actions of the work package and how far they have come are in the table ({table}).',
  ],
  packagesNone: [
    'Hankesuunnitelmaan ei ole kirjattu työpaketteja.',
    'Inga arbetspaket har antecknats i projektplanen.',
    'The project plan has no work packages.',
  ],

  deviations: ['Poikkeamat suunnitelmasta', 'Avvikelser från planen', 'Deviations from the plan'],
  deviationsIntro: [
    'Suunnitelmasta poikkeavat tiedot ovat taulukossa ({table}).',
    'Det som avviker från planen finns i tabellen ({table}).',
    'What differs from the plan is in the table ({table}).',
  ],
  deviation: ['Asia', 'Ärende', 'Matter'],
  asPlanned: ['Suunniteltu', 'Planerat', 'Planned'],
  asRealised: ['Toteutunut', 'Utfall', 'Realised'],
  plannedBy: ['valmis {day}', 'färdig {day}', 'done by {day}'],
  deviationsNone: [
    'Aikataulussa ja kustannuksissa ei ole poikkeamia suunnitelmasta.',
    'Tidtabellen och kostnaderna avviker inte från planen.',
    'Schedule and costs don’t differ from the plan.',
  ],
  nothingPlanned: [
    'Hankkeelle ei ole kirjattu suunnitelmaa eikä budjettia, johon toteutumaa voisi verrata.',
    'Ingen plan eller budget har antecknats som utfallet kunde jämföras med.',
    'No plan or budget has been recorded to compare with.',
  ],

  meetings: ['Toimielinten kokoukset', 'Organens möten', 'Meetings of the bodies'],
  meetingsIntro: [
    'Kokoukset ja niiden päätökset ovat taulukossa ({table}).',
    'Mötena och deras beslut finns i tabellen ({table}).',
    'The meetings and their decisions are in the table ({table}).',
  ],
  meetingsNone: [
    'Toimielinten kokouksia ei ole kirjattu.',
    'Inga möten har antecknats.',
    'No meetings have been recorded.',
  ],
  decisions: ['Päätökset', 'Beslut', 'Decisions'],

  channels: ['Viestintä kohderyhmittäin', 'Kommunikation enligt målgrupp', 'Communication by audience'],
  channelsIntro: [
    'Viestinnän kohderyhmät ja kanavat ovat taulukossa ({table}).',
    'Kommunikationens målgrupper och kanaler finns i tabellen ({table}).',
    'Audiences and channels of the communication are in the table ({table}).',
  ],
  audience: ['Kohderyhmä', 'Målgrupp', 'Audience'],
  message: ['Viesti', 'Budskap', 'Message'],
  channel: ['Kanava', 'Kanal', 'Channel'],
  timing: ['Ajoitus', 'Tidpunkt', 'Timing'],
  publicity: [
    'EU-rahoituksesta kerrotaan hankkeen viestinnässä: {text}.',
    'Om EU-finansieringen berättas i projektets kommunikation: {text}.',
    'The communication of the project tells of its EU funding: {text}.',
  ],

  equality: ['Sukupuolten tasa-arvo', 'Jämställdhet', 'Gender equality'],
  equalityIntro: [
    'Hankesuunnitelman arvio tasa-arvosta on taulukossa ({table}).',
    'Projektplanens bedömning av jämställdheten finns i tabellen ({table}).',
    'The plan’s assessment of gender equality is in the table ({table}).',
  ],
  sustainability: ['Kestävä kehitys', 'Hållbar utveckling', 'Sustainable development'],
  sustainabilityIntro: [
    'Hankesuunnitelman arvio vaikutuksista asteikolla 0–10 on taulukossa ({table}).',
    'Projektplanens bedömning av effekterna på skalan 0–10 finns i tabellen ({table}).',
    'The plan’s assessment of effects on a scale of 0–10 is in the table ({table}).',
  ],

  coming: ['Seuraavan kauden toimenpiteet', 'Åtgärder under följande period', 'Actions of the next period'],
  comingIntro: [
    'Kesken olevat ja alkavat toimenpiteet ovat taulukossa ({table}).',
    'Pågående och kommande åtgärder finns i tabellen ({table}).',
    'Actions that go on or begin are in the table ({table}).',
  ],
  deadlines: ['Seuraavat määräajat', 'Följande tidsfrister', 'Next deadlines'],
  deadlinesIntro: [
    'Seuraavat määräajat ovat taulukossa ({table}).',
    'Följande tidsfrister finns i tabellen ({table}).',
    'The next deadlines are in the table ({table}).',
  ],
  deadline: ['Mitä toimitetaan', 'Vad som lämnas in', 'What is due'],
  due: ['Viimeistään', 'Senast', 'By'],
  deadlineBasis: ['Peruste', 'Grund', 'Basis'],
  fromDecision: ['rahoituspäätös', 'finansieringsbeslutet', 'funding decision'],
  unverifiedRule: ['tarkistamatta säädöksestä', 'okontrollerat i författningen', 'not verified in the act'],
  final_claim: ['Viimeinen maksatushakemus', 'Sista utbetalningsansökan', 'Last payment application'],
  next_claim: ['Maksatushakemus', 'Utbetalningsansökan', 'Payment application'],
  monitoring_data: ['Seurantatiedot', 'Uppföljningsuppgifter', 'Monitoring data'],
  extension_application: ['Jatkoaikahakemus', 'Ansökan om förlängning', 'Application for more time'],
  claim: ['Maksatushakemus', 'Utbetalningsansökan', 'Payment application'],
  report: ['Seurantaraportti', 'Uppföljningsrapport', 'Monitoring report'],
  final_report: ['Loppuraportti', 'Slutrapport', 'Final report'],

  author: ['Raportin laatija', 'Rapportens författare', 'Author of the report'],
  position: ['Asema', 'Ställning', 'Position'],
  email: ['Sähköposti', 'E-post', 'E-mail'],
  phone: ['Puhelin', 'Telefon', 'Telephone'],

  retention14: [
    'Aineisto säilytetään rahoituspäätöksessä määrättyyn päivään asti. Säilytysaika perustuu asetuksen (EU) N:o 1303/2013 140 artiklaan (tarkistamatta säädöksestä).',
    'Materialet bevaras till den dag som anges i finansieringsbeslutet. Tiden grundar sig på artikel 140 i förordning (EU) nr 1303/2013 (okontrollerat i författningen).',
    'The material is kept until the day given in the funding decision. The time is based on Article 140 of Regulation (EU) No 1303/2013 (not verified in the act).',
  ],
  retention21: [
    'Aineisto säilytetään viisi vuotta sen vuoden joulukuun 31. päivästä, jona viimeinen maksu suoritettiin. Säilytysaika perustuu asetuksen (EU) 2021/1060 82 artiklaan (tarkistamatta säädöksestä).',
    'Materialet bevaras i fem år från den 31 december det år då den sista betalningen gjordes. Tiden grundar sig på artikel 82 i förordning (EU) 2021/1060 (okontrollerat i författningen).',
    'The material is kept for five years from 31 December of the year in which the last payment was made. The time is based on Article 82 of Regulation (EU) 2021/1060 (not verified in the act).',
  ],
  archive: [
    'EURA-järjestelmässä laaditut asiakirjat säilyvät järjestelmässä. Muu aineisto on hankkeen toteuttajalla: {name}.',
    'Handlingar som upprättats i EURA bevaras i systemet. Övrigt material finns hos projektets genomförare: {name}.',
    'Documents made in EURA are kept in the system. Other material is with the implementer of the project: {name}.',
  ],
  acceptance: [
    'Ohjausryhmän hyväksyntä loppuraportille. Kokouksen päivä: ____________________',
    'Styrgruppens godkännande av slutrapporten. Mötesdag: ____________________',
    'Acceptance of the final report by the steering group. Day of the meeting: ____________________',
  ],
  chair: ['ohjausryhmän puheenjohtaja', 'styrgruppens ordförande', 'chair of the steering group'],
} as const satisfies Readonly<Record<string, Wording>>

export type StructuralWord = keyof typeof table

export const structuralWords =
  (language: Language) =>
  (key: StructuralWord): string =>
    inLanguage(table[key], language)
