import type { DataField, FieldValue } from '../data-field.ts'
import type { ReportInput } from '../report-input.ts'
import { count, day, field, names, period, reading, rowsOf, text } from './field.ts'
import type { Names } from './field.ts'

const ofProject = (
  key: string,
  fieldNames: Names,
  column: string,
  valueOf: (input: ReportInput) => FieldValue | null,
): DataField =>
  field('project', key, fieldNames, (input) => reading(valueOf(input), rowsOf('projects', [input.project.id], column)))

const ofReport = (key: string, fieldNames: Names, column: string, valueOf: (input: ReportInput) => FieldValue | null) =>
  field('project', key, fieldNames, (input) =>
    reading(valueOf(input), rowsOf('reports', input.report.id === '' ? [] : [input.report.id], column)),
  )

const list = (items: readonly string[]) => text(items.join(', '))

/** What the project and the report are. */
export const projectFields: readonly DataField[] = [
  ofProject('project.name', names('Hankkeen nimi', 'Projektets namn', 'Name of the project'), 'name', (input) =>
    text(input.project.description.name),
  ),
  ofProject('project.code', names('Hankekoodi', 'Projektkod', 'Project code'), 'code', (input) =>
    text(input.project.description.code),
  ),
  ofProject(
    'project.period',
    names('Hankkeen toteutusaika', 'Projektets genomförandetid', 'Period of the project'),
    'period_start',
    (input) => period(input.project.period),
  ),
  ofProject(
    'project.start',
    names('Hankkeen alkamispäivä', 'Projektets startdag', 'First day of the project'),
    'period_start',
    (input) => day(input.project.description.periodStart),
  ),
  ofProject(
    'project.end',
    names('Hankkeen päättymispäivä', 'Projektets slutdag', 'Last day of the project'),
    'period_end',
    (input) => day(input.project.description.periodEnd),
  ),
  ofProject('project.applicant', names('Hakija', 'Sökande', 'Applicant'), 'applicant_name', (input) =>
    text(input.project.description.applicant.name),
  ),
  ofProject('project.contact', names('Yhteyshenkilö', 'Kontaktperson', 'Contact person'), 'contact_name', (input) =>
    text(input.project.description.contact.name),
  ),
  ofProject('project.authority', names('Vastuuviranomainen', 'Ansvarig myndighet', 'Authority'), 'authority', (input) =>
    text(input.project.description.authority),
  ),
  field('project', 'project.municipalities', names('Kunnat', 'Kommuner', 'Municipalities'), (input) =>
    reading(
      list(input.project.description.area.municipalities),
      rowsOf('projects', [input.project.id], 'municipalities'),
    ),
  ),
  field('project', 'project.coImplementers', names('Osatoteuttajat', 'Delgenomförare', 'Co-implementers'), (input) =>
    reading(
      list(input.project.description.coImplementers.map(({ name }) => name)),
      rowsOf('projects', [input.project.id], 'co_implementers'),
    ),
  ),
  ofReport(
    'report.period',
    names('Raportin kausi', 'Rapportens period', 'Period of the report'),
    'period_start',
    (input) => period(input.report.period ?? input.project.period),
  ),
  ofReport('report.start', names('Kauden alku', 'Periodens början', 'Start of the period'), 'period_start', (input) =>
    day((input.report.period ?? input.project.period)?.start ?? null),
  ),
  ofReport('report.end', names('Kauden loppu', 'Periodens slut', 'End of the period'), 'period_end', (input) =>
    day((input.report.period ?? input.project.period)?.end ?? null),
  ),
  ofReport(
    'report.version',
    names('Raportin versio', 'Rapportens version', 'Version of the report'),
    'sequence',
    (input) => count(input.report.sequence),
  ),
]
