import type { Language } from '#domain/values/language.ts'
import type { HeadingLabels } from '../people-page.ts'

export interface StatusLabels extends HeadingLabels {
  notice: string
  lights: string
  area: string
  light: string
  overall: string
  schedule: string
  cost: string
  scope: string
  risk: string
  green: string
  yellow: string
  red: string
  unknown: string
  rule: string
  shortText: string
  tooLong: string
  notWritten: string
  processGoals: string
  workPackage: string
  goal: string
  state: string
  day: string
  not_started: string
  ongoing: string
  done: string
  next: string
  milestones: string
  costs: string
  spent: string
  noPackage: string
  total: string
  budget: string
  risks: string
  riskName: string
  level: string
  measures: string
  decisions: string
  noRows: string
}

export const labels: Readonly<Record<Language, StatusLabels>> = {
  fi: {
    title: 'Kuukausittainen tilannekatsaus',
    code: 'Hankkeen tunnus',
    name: 'Hankkeen nimi',
    applicant: 'Hankehallinnoija',
    period: 'Kuukausi',
    summary: 'Hanke ja kuukausi',
    draft: 'LUONNOS',
    translated: '',
    notice: 'Rahoittajan lomaketta vastaava runko: rahoittajan omaa kenttäluetteloa ei ole julkaistu.',
    lights: 'Kokonaistilanne',
    area: 'Osa-alue',
    light: 'Tilanne',
    overall: 'Kokonaisuus',
    schedule: 'Aikataulu',
    cost: 'Kustannukset',
    scope: 'Laajuus',
    risk: 'Riskit',
    green: 'vihreä',
    yellow: 'keltainen',
    red: 'punainen',
    unknown: 'ei arvioitavissa',
    rule: 'Aikataulu on punainen, kun välitavoite on myöhässä, ja keltainen, kun toimenpide on. Kustannukset ovat keltaisia, kun rahaa on käytetty yli kymmenen prosenttiyksikköä aikaa edellä, ja punaisia budjetin ylityttyä. Laajuus seuraa päättyneiden työpakettien prosessitavoitteita, riskit vakavinta avointa riskiä. Rajat ovat Hankekirjan omia, eivät rahoittajan.',
    shortText: 'Tiivistelmä',
    tooLong: 'Tiivistelmässä on {count} merkkiä, suositus on enintään 500.',
    notWritten: 'Ei vielä kirjoitettu.',
    processGoals: 'Prosessitavoitteet',
    workPackage: 'Työpaketti',
    goal: 'Tavoite',
    state: 'Tila',
    day: 'Pvm',
    not_started: 'ei aloitettu',
    ongoing: 'käynnissä',
    done: 'valmis',
    next: 'Seuraavat askeleet',
    milestones: 'Seuraavat välitavoitteet:',
    costs: 'Kertyneet kustannukset työpaketeittain',
    spent: 'Kertynyt',
    noPackage: 'ei työpakettia',
    total: 'Yhteensä',
    budget: 'Budjetti {amount}.',
    risks: 'Keskeisimmät riskit',
    riskName: 'Riski',
    level: 'Todennäköisyys × vaikutus',
    measures: 'Toimenpiteet',
    decisions: 'Pyydetyt päätökset',
    noRows: 'Ei kirjattu.',
  },
  sv: {
    title: 'Månatlig lägesöversikt',
    code: 'Projektets kod',
    name: 'Projektets namn',
    applicant: 'Projektets förvaltare',
    period: 'Månad',
    summary: 'Projekt och månad',
    draft: 'UTKAST',
    translated: 'Översättning; finansiärens språk är finska.',
    notice: 'En stomme som motsvarar finansiärens blankett: finansiärens egen fältlista är inte publicerad.',
    lights: 'Helhetsläget',
    area: 'Delområde',
    light: 'Läge',
    overall: 'Helhet',
    schedule: 'Tidtabell',
    cost: 'Kostnader',
    scope: 'Omfattning',
    risk: 'Risker',
    green: 'grönt',
    yellow: 'gult',
    red: 'rött',
    unknown: 'kan inte bedömas',
    rule: 'Tidtabellen är röd när en milstolpe är försenad och gul när en åtgärd är det. Kostnaderna är gula när pengarna ligger över tio procentenheter före tiden, och röda när budgeten överskridits. Omfattningen följer processmålen i avslutade arbetspaket, riskerna den allvarligaste öppna risken. Gränserna är Hankekirjas egna, inte finansiärens.',
    shortText: 'Sammandrag',
    tooLong: 'Sammandraget har {count} tecken, högst 500 rekommenderas.',
    notWritten: 'Inte skrivet ännu.',
    processGoals: 'Processmål',
    workPackage: 'Arbetspaket',
    goal: 'Mål',
    state: 'Läge',
    day: 'Dag',
    not_started: 'inte påbörjat',
    ongoing: 'pågår',
    done: 'färdigt',
    next: 'Följande steg',
    milestones: 'Följande milstolpar:',
    costs: 'Upplupna kostnader per arbetspaket',
    spent: 'Upplupet',
    noPackage: 'inget arbetspaket',
    total: 'Sammanlagt',
    budget: 'Budget {amount}.',
    risks: 'Centrala risker',
    riskName: 'Risk',
    level: 'Sannolikhet × verkan',
    measures: 'Åtgärder',
    decisions: 'Beslut som begärs',
    noRows: 'Inget antecknat.',
  },
  en: {
    title: 'Monthly status',
    code: 'Project code',
    name: 'Project name',
    applicant: 'Administrator of the project',
    period: 'Month',
    summary: 'Project and month',
    draft: 'DRAFT',
    translated: 'A translation; the funder’s own language is Finnish.',
    notice: 'A frame in place of the funder’s form: the funder’s own list of fields is not published.',
    lights: 'Overall status',
    area: 'Area',
    light: 'Status',
    overall: 'Overall',
    schedule: 'Schedule',
    cost: 'Costs',
    scope: 'Scope',
    risk: 'Risks',
    green: 'green',
    yellow: 'yellow',
    red: 'red',
    unknown: 'can’t be judged',
    rule: 'The schedule is red when a milestone is late, yellow when an action is. Costs are yellow when money is more than ten points ahead of time, red above the budget. The scope follows the process goals of packages that have ended, the risks the worst open risk. The limits are Hankekirja’s own, not the funder’s.',
    shortText: 'Summary',
    tooLong: 'The summary has {count} characters; at most 500 are recommended.',
    notWritten: 'Not written yet.',
    processGoals: 'Process goals',
    workPackage: 'Work package',
    goal: 'Goal',
    state: 'State',
    day: 'Day',
    not_started: 'not started',
    ongoing: 'ongoing',
    done: 'done',
    next: 'Next steps',
    milestones: 'Next milestones:',
    costs: 'Costs to date by work package',
    spent: 'To date',
    noPackage: 'no work package',
    total: 'Total',
    budget: 'Budget {amount}.',
    risks: 'Main risks',
    riskName: 'Risk',
    level: 'Probability × impact',
    measures: 'Measures',
    decisions: 'Decisions asked for',
    noRows: 'Nothing recorded.',
  },
}
