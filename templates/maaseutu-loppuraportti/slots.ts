import type { NarrativeSlot } from '../engine/form.ts'

type Titles = readonly [fi: string, sv: string, en: string]
interface More {
  readonly isOptional?: true
}

const slot = <Key extends string>(key: Key, number: string, [fi, sv, en]: Titles, more: More = {}) =>
  ({ key, number, titles: { fi, sv, en }, isRenamable: true, ...more }) satisfies NarrativeSlot

/** Its data, or the sections under it, are enough: a text is extra. */
const filled = { isOptional: true } as const

/**
 * The long frame of the rural fund's reports (raportin runko), an annex of support decisions. Finnish headings as found
 * in published reports on it; Swedish ones with the terms of the acts, otherwise translations. Decisions differ, so
 * every heading can be changed for a project.
 */
export const slots = [
  slot('implementer', '1', ['Hankkeen toteuttaja', 'Projektets genomförare', 'Implementer of the project'], filled),
  slot(
    'identification',
    '2',
    ['Hankkeen nimi ja hanketunnus', 'Projektets namn och nummer', 'Project name and number'],
    filled,
  ),
  slot('summary', '3', ['Yhteenveto hankkeesta', 'Sammandrag av projektet', 'Summary of the project']),
  slot('report', '4', ['Raportti', 'Rapport', 'Report'], filled),
  slot('goals', '4.1', ['Hankkeen tavoitteet', 'Projektets mål', 'Goals of the project'], filled),
  slot('wider-goals', '4.1.1', [
    'Ylemmän tason tavoitteet, joiden osa hanke on',
    'Överordnade mål som projektet är en del av',
    'Higher goals that the project is part of',
  ]),
  slot('project-goals', '4.1.2', ['Hankkeen tavoitteet', 'Projektets mål', 'Goals of the project']),
  slot(
    'implementation',
    '4.2',
    ['Hankkeen toteutus', 'Projektets genomförande', 'Implementation of the project'],
    filled,
  ),
  slot('actions', '4.2.1', ['Toimenpiteet', 'Åtgärder', 'Actions']),
  slot('schedule', '4.2.2', ['Aikataulu', 'Tidtabell', 'Schedule']),
  slot('resources', '4.2.3', ['Resurssit', 'Resurser', 'Resources'], filled),
  slot('organisation', '4.2.4', ['Toteutuksen organisaatio', 'Organisation av genomförandet', 'Organisation']),
  slot('costs', '4.2.5', ['Kustannukset ja rahoitus', 'Kostnader och finansiering', 'Costs and funding'], filled),
  slot(
    'monitoring',
    '4.2.6',
    ['Raportointi ja seuranta', 'Rapportering och uppföljning', 'Reporting and monitoring'],
    filled,
  ),
  slot('risks', '4.2.7', ['Toteutusoletukset ja riskit', 'Antaganden och risker', 'Assumptions and risks']),
  slot('partners', '4.3', ['Yhteistyökumppanit', 'Samarbetsparter', 'Partners']),
  slot('results', '4.4', [
    'Hankkeen tulokset ja vaikutukset',
    'Projektets resultat och effekter',
    'Results and effects of the project',
  ]),
  slot(
    'steering-group',
    '4.5',
    ['Ohjausryhmän lausunto', 'Styrgruppens utlåtande', 'Statement of the steering group'],
    filled,
  ),
  slot('proposals', '5', [
    'Esitykset jatkotoimenpiteiksi',
    'Förslag till fortsatta åtgärder',
    'Proposals for further action',
  ]),
  slot('signatures', '6', ['Päiväys ja allekirjoitukset', 'Datum och underskrifter', 'Date and signatures'], filled),
  slot('attachments', '', ['Liitteet', 'Bilagor', 'Attachments'], filled),
] as const satisfies readonly NarrativeSlot[]

export type SlotKey = (typeof slots)[number]['key']
