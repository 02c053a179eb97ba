import { emptyPlan } from '#domain/plan/plan.ts'
import type { Plan, PlanFields, PlanKind, PlanRow } from '#domain/plan/plan.ts'

/** Rows with ids that tell their kind and place. */
const rows = <K extends PlanKind>(kind: K, list: readonly PlanFields[K][]): PlanRow<K>[] =>
  list.map((fields, index) => ({ ...fields, id: `${kind}-${index + 1}`, version: 1 }))

const progressOf = (donePercent: number, isOver: boolean) =>
  isOver ? ({ state: 'done', donePercent: 100 } as const) : ({ state: 'ongoing', donePercent } as const)

/**
 * An invented plan of three years from the first of January of `year`: one package done and one late, or, when the
 * project is over, everything done but its last milestone.
 */
export function structuralPlan(year: number, isOver: boolean): Plan {
  const [first, second, third] = [year, year + 1, year + 2]
  return {
    ...emptyPlan,
    goal: rows('goal', [
      {
        kind: 'benefit',
        parentId: null,
        workPackageId: null,
        name: 'Pienet yritykset osaavat kehittää henkilöstönsä osaamista',
        description: '',
        measure: 'yrityksiä, joilla on osaamissuunnitelma',
        baseline: '4',
        target: '40',
        state: 'ongoing',
        stateDay: `${third}-06-30`,
      },
    ]),
    workPackage: rows('workPackage', [
      {
        code: 'TP1',
        name: 'Osaamisen kartoitus',
        owner: 'projektipäällikkö',
        startDay: `${first}-01-01`,
        endDay: `${second}-03-31`,
        description: 'Yritysten osaamistarpeet kartoitetaan haastatteluin ja kyselyin.',
      },
      {
        code: 'TP2',
        name: 'Oppiverstaat yrityksissä',
        owner: 'yrityskoordinaattori',
        startDay: `${first}-09-01`,
        endDay: `${third}-12-31`,
        description: 'Valmennukset pidetään yritysten omissa tiloissa, muutaman yrityksen ryhmissä.',
      },
    ]),
    action: rows('action', [
      {
        workPackageId: 'workPackage-1',
        goalId: 'goal-1',
        name: 'Lähtötilanteen haastattelut',
        startDay: `${first}-01-15`,
        endDay: `${first}-08-31`,
        responsible: 'projektipäällikkö',
        state: 'done',
        donePercent: 100,
      },
      {
        workPackageId: 'workPackage-1',
        goalId: 'goal-1',
        name: 'Osaamissuunnitelman malli',
        startDay: `${first}-09-01`,
        endDay: `${second}-03-31`,
        responsible: 'projektipäällikkö',
        state: 'done',
        donePercent: 100,
      },
      {
        workPackageId: 'workPackage-2',
        goalId: 'goal-1',
        name: 'Valmennusryhmien kokoaminen',
        startDay: `${first}-09-01`,
        endDay: `${second}-05-31`,
        responsible: 'yrityskoordinaattori',
        ...progressOf(75, isOver),
      },
      {
        workPackageId: 'workPackage-2',
        goalId: 'goal-1',
        name: 'Oppiverstaiden pitäminen',
        startDay: `${second}-02-01`,
        endDay: `${third}-11-30`,
        responsible: 'yrityskoordinaattori',
        ...progressOf(40, isOver),
      },
    ]),
    milestone: rows('milestone', [
      {
        name: 'Osaamissuunnitelman malli julkaistu',
        day: `${second}-03-31`,
        workPackageId: 'workPackage-1',
        state: 'done',
      },
      {
        name: 'Kymmenes oppiverstas pidetty',
        day: `${second}-06-15`,
        workPackageId: 'workPackage-2',
        state: 'not_started',
      },
    ]),
    result: rows('result', [{ name: 'Osaamissuunnitelman malli pienelle yritykselle' }]),
    benefit: rows('benefit', [
      { resultId: 'result-1', name: 'koulutus ostetaan tarpeeseen' },
      { resultId: 'result-1', name: 'henkilöstö tietää, mitä siltä odotetaan' },
    ]),
    body: rows('body', [
      { kind: 'steering', name: 'Ohjausryhmä', parentId: null, task: 'seuraa hankkeen toteutumista' },
      { kind: 'office', name: 'Hanketiimi', parentId: 'body-1', task: 'toteuttaa hankkeen' },
    ]),
    member: rows('member', [
      { bodyId: 'body-1', name: 'Helena Ranta', role: 'puheenjohtaja', organisation: 'Lehtovirran kaupunki' },
      { bodyId: 'body-1', name: 'Oskari Malm', role: 'jäsen', organisation: 'Lehtovirran Yrittäjät ry' },
      {
        bodyId: 'body-2',
        name: 'Sanna Kivelä',
        role: 'projektipäällikkö',
        organisation: 'Lehtovirran koulutuskuntayhtymä',
      },
    ]),
    meeting: rows('meeting', [
      {
        bodyId: 'body-1',
        day: `${second}-02-12`,
        place: 'Lehtovirran kaupungintalo',
        agenda: 'väliarviointi',
        minutes: '',
        decisions: 'Hyväksyttiin osaamissuunnitelman malli.',
      },
      {
        bodyId: 'body-1',
        day: `${second}-05-28`,
        place: 'etäyhteys',
        agenda: 'ryhmien kokoaminen',
        minutes: '',
        decisions: 'Sovittiin, että viimeiset ryhmät kootaan elokuussa.',
      },
      {
        bodyId: 'body-1',
        day: `${third}-11-19`,
        place: 'Oppiverstas, Lehtovirta',
        agenda: 'loppuraportti',
        minutes: '',
        decisions: 'Merkittiin loppuraportin luonnos tiedoksi.',
      },
    ]),
    communication: rows('communication', [
      {
        audience: 'pienet yritykset',
        message: 'oppiverstas tulee yrityksen omiin tiloihin',
        channel: 'yrittäjäjärjestön kirje',
        timing: 'kaksi kertaa vuodessa',
        responsible: 'yrityskoordinaattori',
      },
      {
        audience: 'alueen asukkaat',
        message: 'EU-rahoitus vahvistaa alueen osaamista',
        channel: 'hankkeen verkkosivu ja paikallislehti',
        timing: 'jatkuvasti',
        responsible: 'projektipäällikkö',
      },
    ]),
  }
}
