import { decimal, formatDecimal } from '#domain/values/numbers.ts'
import { basisPoints, formatPercent } from '#domain/values/rate.ts'
import type { Language } from '#domain/values/language.ts'
import { defineWords } from '../../i18n/words.ts'
import { hoursWords } from '../hours/words.ts'

export const peopleCommandWords = defineWords({
  fi: {
    'people.create': 'uusi henkilö',
    'people.update': 'henkilön tietojen muutos',
    'people.remove': 'henkilön poisto',
    'people.addEmployment': 'uusi työsuhde',
    'people.updateEmployment': 'työsuhteen muutos',
    'people.removeEmployment': 'työsuhteen poisto',
    'people.addAllocation': 'uusi kohdennus',
    'people.updateAllocation': 'kohdennuksen muutos',
    'people.removeAllocation': 'kohdennuksen poisto',
    'hours.write': 'tuntien kirjaus',
    'hours.approve': 'kuukauden hyväksyntä',
    'hours.reopen': 'hyväksynnän peruminen',
    'hours.lock': 'kuukauden lukitus',
    'hours.unlock': 'kuukauden lukituksen avaus',
    'hours.import': 'tuntilistan tuonti',
    'hours.removeListProfile': 'tuntilistan lukutavan poisto',
  },
  sv: {
    'people.create': 'ny person',
    'people.update': 'ändring av personens uppgifter',
    'people.remove': 'borttagning av person',
    'people.addEmployment': 'ny anställning',
    'people.updateEmployment': 'ändring av anställning',
    'people.removeEmployment': 'borttagning av anställning',
    'people.addAllocation': 'ny fördelning',
    'people.updateAllocation': 'ändring av fördelning',
    'people.removeAllocation': 'borttagning av fördelning',
    'hours.write': 'anteckning av timmar',
    'hours.approve': 'godkännande av månad',
    'hours.reopen': 'återtaget godkännande',
    'hours.lock': 'låsning av månad',
    'hours.unlock': 'upplåsning av månad',
    'hours.import': 'import av timlista',
    'hours.removeListProfile': 'borttagning av lässätt för timlistor',
  },
  en: {
    'people.create': 'new person',
    'people.update': 'change of a person’s data',
    'people.remove': 'removal of a person',
    'people.addEmployment': 'new employment',
    'people.updateEmployment': 'change of an employment',
    'people.removeEmployment': 'removal of an employment',
    'people.addAllocation': 'new allocation',
    'people.updateAllocation': 'change of an allocation',
    'people.removeAllocation': 'removal of an allocation',
    'hours.write': 'recording of hours',
    'hours.approve': 'approval of a month',
    'hours.reopen': 'withdrawal of an approval',
    'hours.lock': 'locking of a month',
    'hours.unlock': 'unlocking of a month',
    'hours.import': 'import of a list of hours',
    'hours.removeListProfile': 'removal of a way to read lists of hours',
  },
})

export const peopleTableWords = defineWords({
  fi: {
    staff_members: 'Henkilö',
    employments: 'Työsuhde',
    allocations: 'Kohdennus',
    hour_entries: 'Tunnit',
    hour_months: 'Kuukauden hyväksyntä',
    hour_imports: 'Tuntilistan tuonti',
    hour_list_profiles: 'Tuntilistan lukutapa',
  },
  sv: {
    staff_members: 'Person',
    employments: 'Anställning',
    allocations: 'Fördelning',
    hour_entries: 'Timmar',
    hour_months: 'Godkännande av månad',
    hour_imports: 'Import av timlista',
    hour_list_profiles: 'Lässätt för timlistor',
  },
  en: {
    staff_members: 'Person',
    employments: 'Employment',
    allocations: 'Allocation',
    hour_entries: 'Hours',
    hour_months: 'Approval of a month',
    hour_imports: 'Import of a list of hours',
    hour_list_profiles: 'Way to read lists of hours',
  },
})

export const peopleColumnWords = defineWords({
  fi: {
    title: 'Nimike',
    staffNumber: 'Henkilönumero',
    employer: 'Työnantaja',
    share: 'Osuus',
    startDay: 'Alkaa',
    endDay: 'Päättyy',
    annualPayCents: 'Vuosipalkka',
    sideCostRate: 'Sivukulut',
    outsideProject: 'Muu hanke',
    role: 'Tehtävä',
    workPackage: 'Työpaketti',
    hours: 'Tunnit',
    day: 'Päivä',
    activity: 'Tehtävä',
    month: 'Kuukausi',
    approvedBy: 'Hyväksyjä',
    approvedOn: 'Hyväksytty',
  },
  sv: {
    title: 'Titel',
    staffNumber: 'Nummer i lönesystemet',
    employer: 'Arbetsgivare',
    share: 'Andel',
    startDay: 'Börjar',
    endDay: 'Slutar',
    annualPayCents: 'Årslön',
    sideCostRate: 'Bikostnader',
    outsideProject: 'Annat projekt',
    role: 'Uppgift',
    workPackage: 'Arbetspaket',
    hours: 'Timmar',
    day: 'Dag',
    activity: 'Uppgift',
    month: 'Månad',
    approvedBy: 'Godkänd av',
    approvedOn: 'Godkänd',
  },
  en: {
    title: 'Title',
    staffNumber: 'Staff number',
    employer: 'Employer',
    share: 'Share',
    startDay: 'Begins',
    endDay: 'Ends',
    annualPayCents: 'Annual pay',
    sideCostRate: 'Side costs',
    outsideProject: 'Another project',
    role: 'Role',
    workPackage: 'Work package',
    hours: 'Hours',
    day: 'Day',
    activity: 'Task',
    month: 'Month',
    approvedBy: 'Approved by',
    approvedOn: 'Approved on',
  },
})

/** Values of people's rows that are stored otherwise than people say them; `null` for all others. */
export function peopleValueText(name: string, value: unknown, language: Language): string | null {
  if (typeof value === 'number') {
    if (name === 'share' || name === 'sideCostRate') return formatPercent(basisPoints(value), language)
    if (name === 'hours') return formatDecimal(decimal(value, 2), language)
  }
  if (name !== 'state') return null
  if (value === 'approved' || value === 'locked') return hoursWords[language][`state.${value}`]
  return null
}
