import { emptyPlan } from '#domain/plan/plan.ts'
import type { Plan, PlanFields, PlanKind, PlanRow } from '#domain/plan/plan.ts'

/** Rows with ids that tell their kind and place. */
function rows<K extends PlanKind>(kind: K, list: readonly PlanFields[K][]): PlanRow<K>[] {
  return list.map((fields, index) => ({ ...fields, id: `${kind}-${index + 1}`, version: 1 }))
}

const goal = (name: string, more: Partial<PlanFields['goal']>): PlanFields['goal'] => ({
  kind: 'benefit',
  parentId: null,
  workPackageId: null,
  name,
  description: '',
  measure: '',
  baseline: '',
  target: '',
  state: 'done',
  stateDay: '2021-12-31',
  ...more,
})

const action = (
  workPackageId: string,
  goalId: string,
  name: string,
  [startDay, endDay]: readonly [string, string],
  more: Partial<PlanFields['action']> = {},
): PlanFields['action'] => ({
  workPackageId,
  goalId,
  name,
  startDay,
  endDay,
  responsible: 'projektipäällikkö',
  state: 'done',
  donePercent: 100,
  ...more,
})

const member = (bodyId: string, name: string, role: string, organisation: string): PlanFields['member'] => ({
  bodyId,
  name,
  role,
  organisation,
})

/** An invented plan of two work packages, with every part that reports tell of. */
export const samplePlan = (): Plan => ({
  ...emptyPlan,
  goal: rows('goal', [
    goal('Palvelut pysyvät kylissä', {
      description: 'Jokaisessa mukana olevassa kylässä saa lähipalveluja vähintään kerran viikossa.',
      measure: 'kyliä, joissa palvelupäivä',
      baseline: '1 kylä',
      target: '6 kylää',
    }),
    goal('kylätupa avataan palvelupisteeksi', {
      parentId: 'goal-1',
      measure: 'avattuja palvelupisteitä',
      baseline: '0',
      target: '5',
    }),
    goal('Pienet yritykset tarjoavat palvelut yhdessä', {
      description: 'Yritykset sopivat kiertävistä palvelupäivistä ja jakavat niiden kulut.',
      measure: 'yritysten yhteisiä sopimuksia',
      baseline: '0',
      target: '3',
      state: 'ongoing',
    }),
  ]),
  workPackage: rows('workPackage', [
    {
      code: 'TP1',
      name: 'Kylätuvat käyttöön',
      owner: 'projektipäällikkö',
      startDay: '2019-03-01',
      endDay: '2020-12-31',
      description: 'Tilat, varaukset ja kylien omat vastuuhenkilöt.',
    },
    {
      code: 'TP2',
      name: 'Kiertävät palvelut',
      owner: 'yrityskoordinaattori',
      startDay: '2019-09-01',
      endDay: '2021-12-31',
      description: 'Yritysten palvelupäivät ja niiden markkinointi.',
    },
  ]),
  action: rows('action', [
    action('workPackage-1', 'goal-1', 'Kylien tilat kartoitetaan', ['2019-03-01', '2019-08-31']),
    action('workPackage-1', 'goal-1', 'Varauskalenteri otetaan käyttöön', ['2019-09-01', '2020-06-30']),
    action('workPackage-2', 'goal-3', 'Palvelupäiviä kokeillaan kolmessa kylässä', ['2019-09-01', '2020-12-31'], {
      responsible: 'yrityskoordinaattori',
    }),
    action('workPackage-2', 'goal-3', 'Yhteinen markkinointi sovitaan', ['2020-10-01', '2021-12-31'], {
      responsible: 'yrityskoordinaattori',
      state: 'ongoing',
      donePercent: 80,
    }),
  ]),
  milestone: rows('milestone', [
    { name: 'Ensimmäinen palvelupäivä', day: '2019-11-14', workPackageId: 'workPackage-2', state: 'done' },
    { name: 'Viides kylätupa avattu', day: '2021-05-20', workPackageId: 'workPackage-1', state: 'done' },
  ]),
  result: rows('result', [
    { name: 'Varauskalenteri, jota kylät ylläpitävät itse' },
    { name: 'Ohje kiertävän palvelupäivän järjestäjälle' },
  ]),
  benefit: rows('benefit', [
    { resultId: 'result-1', name: 'tuvat ovat käytössä arkipäivisinkin' },
    { resultId: 'result-1', name: 'yrittäjä näkee vapaat ajat kerralla' },
    { resultId: 'result-2', name: 'uusi kylä pääsee alkuun ilman hanketta' },
  ]),
  risk: rows('risk', [
    {
      name: 'Yritykset väsyvät ajamiseen',
      measures: 'Päivät ketjutetaan niin, että yhdellä matkalla käydään kahdessa kylässä.',
      owner: 'yrityskoordinaattori',
      probability: 3,
      impact: 4,
      state: 'closed',
    },
    {
      name: 'Tilaisuuksia ei voi järjestää paikan päällä',
      measures: 'Osa päivistä siirretään verkkoon ja ulkotiloihin.',
      owner: 'projektipäällikkö',
      probability: 2,
      impact: 5,
      state: 'occurred',
    },
  ]),
  body: rows('body', [
    { kind: 'steering', name: 'Ohjausryhmä', parentId: null, task: 'valvoo hankkeen toteutusta' },
    { kind: 'office', name: 'Hanketoimisto', parentId: 'body-1', task: 'toteuttaa hankkeen' },
  ]),
  member: rows('member', [
    member('body-1', 'Inkeri Saarela', 'puheenjohtaja', 'Ruskovaaran kunta'),
    member('body-1', 'Pauli Ketola', 'jäsen', 'Ruskovaaran Yrittäjät ry'),
    member('body-2', 'Maija Korpi', 'projektipäällikkö', 'Ruskovaaran Kehitys ry'),
  ]),
})
