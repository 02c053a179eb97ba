import type { Plan } from '#domain/plan/plan.ts'
import type { NarrativeSlot } from '../engine/form.ts'
import { packageSlots } from '../report-parts/structural/packages.ts'
import { filledByData, slot } from '../report-parts/structural/slot.ts'

/**
 * Chapters of the final report in the order and words of the form of EURA 2007, the only one found; chapter 1 has its
 * number there, the others are numbered on. The chapters on rights, proposals and the steering group are additions and
 * have no number.
 */
export const slots = [
  slot('summary', '1', [
    'Yhteenveto projektin toteutuksesta ja tuloksista',
    'Sammandrag av projektets genomförande och resultat',
    'Summary of the implementation and results of the project',
  ]),
  slot('basics', '2', ['Projektin perustiedot', 'Projektets basuppgifter', 'Basic information'], filledByData),
  slot(
    'implementer',
    '3',
    ['Projektin toteuttajan tiedot', 'Uppgifter om projektets genomförare', 'Implementer of the project'],
    filledByData,
  ),
  slot(
    'author',
    '4',
    ['Raportin laatijan tiedot', 'Uppgifter om rapportens författare', 'Author of the report'],
    filledByData,
  ),
  slot('starting-point', '5', [
    'Projektin lähtökohta, tavoitteet ja kohderyhmä',
    'Projektets utgångspunkt, mål och målgrupp',
    'Starting point, goals and target group',
  ]),
  slot('implementation', '6', [
    'Projektin toteutus ja yhteistyö',
    'Projektets genomförande och samarbete',
    'Implementation and cooperation',
  ]),
  slot('communication', '7', [
    'Julkisuus ja tiedottaminen',
    'Offentlighet och information',
    'Publicity and information',
  ]),
  slot('deviations', '8', ['Ongelmat ja suositukset', 'Problem och rekommendationer', 'Problems and recommendations']),
  slot('results', '9', ['Projektin tulokset', 'Projektets resultat', 'Results of the project']),
  slot('innovation', '10', ['Projektin innovatiivisuus', 'Projektets innovativitet', 'Innovation of the project']),
  slot('equality', '11', [
    'Projektin tasa-arvovaikutukset',
    'Projektets effekter på jämställdheten',
    'Effects on gender equality',
  ]),
  slot('sustainability', '12', [
    'Projektin vaikutukset kestävään kehitykseen',
    'Projektets effekter på hållbar utveckling',
    'Effects on sustainable development',
  ]),
  slot('rights', '', [
    'Perusoikeudet, yhdenvertaisuus ja esteettömyys',
    'Grundläggande rättigheter, likabehandling och tillgänglighet',
    'Fundamental rights, non-discrimination and accessibility',
  ]),
  slot('good-practices', '13', ['Hyvät käytännöt', 'God praxis', 'Good practices']),
  slot('continuity', '14', ['Toiminnan jatkuvuus', 'Verksamhetens fortsättning', 'Continuity of the activities']),
  slot('proposals', '', ['Kehittämisehdotukset', 'Utvecklingsförslag', 'Proposals for development'], filledByData),
  slot('finances', '15', ['Projektin rahoitus', 'Projektets finansiering', 'Funding of the project'], filledByData),
  slot('retention', '16', ['Aineiston säilytys', 'Bevarande av material', 'Keeping of the material'], filledByData),
  slot(
    'steering-group',
    '',
    ['Ohjausryhmän hyväksyntä', 'Styrgruppens godkännande', 'Acceptance by the steering group'],
    filledByData,
  ),
  slot(
    'signatures',
    '',
    ['Päiväys ja allekirjoitukset', 'Datum och underskrifter', 'Date and signatures'],
    filledByData,
  ),
  slot('attachments', '', ['Liitteet', 'Bilagor', 'Attachments'], filledByData),
] as const satisfies readonly NarrativeSlot[]

export type SlotKey = (typeof slots)[number]['key']

/** With a section for each work package of the plan under the chapter of the implementation. */
export const slotsOfPlan = (plan: Plan): readonly NarrativeSlot[] =>
  slots.flatMap((each) => (each.key === 'implementation' ? [each, ...packageSlots(plan, each.number)] : [each]))
