import type { Plan } from '#domain/plan/plan.ts'
import type { NarrativeSlot } from '../engine/form.ts'
import { packageSlots } from '../report-parts/structural/packages.ts'
import { filledByData, slot } from '../report-parts/structural/slot.ts'

/**
 * The frame proposed for the monitoring reports of both periods: what guidance says a report tells, in the order of the
 * older forms. The chapters are the same 2014–2020 and 2021–2027; what differs (programme, fund, publicity, cost lines,
 * indicators) comes from the project.
 */
export const slots = [
  slot('basics', '', ['Hankkeen perustiedot', 'Projektets basuppgifter', 'Basic information'], filledByData),
  slot('implementation', '1', [
    'Toteutus raportointikaudella',
    'Genomförande under rapporteringsperioden',
    'Implementation in the reporting period',
  ]),
  slot('results', '2', ['Tulokset ja tavoitteet', 'Resultat och mål', 'Results and targets']),
  slot(
    'deviations',
    '3',
    ['Poikkeamat ja ongelmat', 'Avvikelser och problem', 'Deviations and problems'],
    filledByData,
  ),
  slot('cooperation', '4', ['Yhteistyö ja ohjausryhmä', 'Samarbete och styrgrupp', 'Cooperation and steering group']),
  slot('communication', '5', ['Viestintä', 'Kommunikation', 'Communication']),
  slot('principles', '6', ['Horisontaaliset periaatteet', 'Horisontella principer', 'Horizontal principles']),
  slot('finances', '7', ['Kustannukset ja rahoitus', 'Kostnader och finansiering', 'Costs and funding'], filledByData),
  slot('next-period', '8', ['Seuraava kausi', 'Följande period', 'Next period'], filledByData),
  slot(
    'signatures',
    '',
    ['Päiväys ja allekirjoitukset', 'Datum och underskrifter', 'Date and signatures'],
    filledByData,
  ),
  slot('attachments', '', ['Liitteet', 'Bilagor', 'Attachments'], filledByData),
] as const satisfies readonly NarrativeSlot[]

export type SlotKey = (typeof slots)[number]['key']

/** With a section for each work package of the plan under the first chapter. */
export const slotsOfPlan = (plan: Plan): readonly NarrativeSlot[] =>
  slots.flatMap((each) => (each.key === 'implementation' ? [each, ...packageSlots(plan, each.number)] : [each]))
