import type { Applicant, CodedName, Contact, ProjectDescription, PublicFunding } from '#domain/project/description.ts'
import { parseFinnishDay } from '#domain/values/day-text.ts'
import { formatDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { formatWholeEurosPublished, parseMoney } from '#domain/values/money.ts'
import { collapseSpaces, emailFromPublished, emailToPublished } from '#domain/values/text.ts'

type Part = Partial<ProjectDescription>

/** How the value of one `Label: value` line is written, and read back; `null` = the text says nothing readable. */
export interface LabelValue {
  write(description: ProjectDescription): string
  read(text: string, sofar: ProjectDescription): Part | null
}

type TextField = 'code' | 'name' | 'state' | 'authority' | 'procedureText'

const own = (field: TextField): LabelValue => ({
  write: (description) => description[field],
  read: (text) => ({ [field]: text }),
})
const applicant = (field: keyof Applicant): LabelValue => ({
  write: (description) => description.applicant[field],
  read: (text, sofar) => ({ applicant: { ...sofar.applicant, [field]: text } }),
})
const contact = (field: keyof Contact): LabelValue => ({
  write: (description) => description.contact[field],
  read: (text, sofar) => ({ contact: { ...sofar.contact, [field]: text } }),
})
const site = (field: 'siteStreet' | 'sitePostalCode' | 'siteCity'): LabelValue => ({
  write: (description) => description.area[field],
  read: (text, sofar) => ({ area: { ...sofar.area, [field]: text } }),
})
const areaList = (field: 'regions' | 'subregions' | 'municipalities'): LabelValue => ({
  write: (description) => description.area[field].join(', '),
  read: (text, sofar) => ({
    area: {
      ...sofar.area,
      [field]: text
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    },
  }),
})

/** `1.1. Uuden liiketoiminnan luominen`; a text without a code is all name. */
const codedName = (field: 'axis' | 'objective'): LabelValue => ({
  write: ({ [field]: { code, name } }) => (code === '' ? name : `${code}. ${name}`.trimEnd()),
  read: (text) => {
    const match = /^(\d+(?:\.\d+)*)\.(?: (.*))?$/.exec(text)
    return { [field]: { code: match?.[1] ?? '', name: match ? (match[2] ?? '').trim() : text } satisfies CodedName }
  },
})

/** Whole euros grouped by a space; anything else that is money is read too and its own writing kept in the layout. */
const money = (field: keyof PublicFunding): LabelValue => ({
  write: ({ funding }) => (funding[field] === null ? '' : formatWholeEurosPublished(funding[field])),
  read: (text, sofar) => {
    if (text === '') return {}
    const amount = parseMoney(text)
    return amount.ok ? { funding: { ...sofar.funding, [field]: amount.value } } : null
  },
})

const writeDay = (day: Day | null) => (day === null ? '' : formatDay(day, 'fi'))

/** `Alkaa 1.9.2015 ja päättyy 31.8.2017`. */
const period: LabelValue = {
  write: ({ periodStart, periodEnd }) =>
    periodStart === null && periodEnd === null
      ? ''
      : `Alkaa ${writeDay(periodStart)} ja päättyy ${writeDay(periodEnd)}`.trimEnd(),
  read: (text) => {
    if (text === '') return {}
    // Runs of spaces are joined first: matching them one by one would take minutes on a hostile line.
    const match = /^Alkaa (?:(\S+) )?ja päättyy(?: (\S+))?$/.exec(collapseSpaces(text))
    if (!match) return null
    const [start, end] = [match[1] ?? '', match[2] ?? ''].map((day) => (day === '' ? null : parseFinnishDay(day)))
    if (start?.ok === false || end?.ok === false) return null
    return { periodStart: start?.value ?? null, periodEnd: end?.value ?? null }
  },
}

/** The page writes `(at)`; the project keeps a real address. */
const email: LabelValue = {
  write: ({ contact: { email: address } }) => emailToPublished(address),
  read: (text, sofar) => {
    const address = emailFromPublished(text)
    return { contact: { ...sofar.contact, email: address.ok ? address.value : text } }
  },
}

export const labelValues: Readonly<Record<string, LabelValue>> = {
  code: own('code'),
  name: own('name'),
  axis: codedName('axis'),
  objective: codedName('objective'),
  period,
  state: own('state'),
  authority: own('authority'),
  applicantName: applicant('name'),
  applicantOrganisationType: applicant('organisationType'),
  applicantBusinessId: applicant('businessId'),
  applicantStreet: applicant('street'),
  applicantPhone: applicant('phone'),
  applicantPostalCode: applicant('postalCode'),
  applicantCity: applicant('city'),
  applicantWebsite: applicant('website'),
  contactName: contact('name'),
  contactPosition: contact('position'),
  contactEmail: email,
  contactPhone: contact('phone'),
  procedureText: own('procedureText'),
  grantedEuState: money('grantedEuState'),
  realisedEuState: money('realisedEuState'),
  plannedPublic: money('plannedPublic'),
  realisedPublic: money('realisedPublic'),
  regions: areaList('regions'),
  subregions: areaList('subregions'),
  municipalities: areaList('municipalities'),
  siteStreet: site('siteStreet'),
  sitePostalCode: site('sitePostalCode'),
  siteCity: site('siteCity'),
}
