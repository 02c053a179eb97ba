import { emptyPlan } from '#domain/plan/plan.ts'
import type { Plan, PlanFields, PlanKind, PlanRow } from '#domain/plan/plan.ts'

function rows<K extends PlanKind>(kind: K, list: readonly PlanFields[K][]): PlanRow<K>[] {
  return list.map((fields, index) => ({ ...fields, id: `${kind}-${index + 1}`, version: 1 }))
}

const workPackage = (code: string, name: string, startDay: string, endDay: string, owner: string) => {
  return { code, name, owner, startDay, endDay, description: '' }
}

function action(
  place: number,
  name: string,
  startDay: string,
  endDay: string,
  donePercent: number,
): PlanFields['action'] {
  return {
    workPackageId: `workPackage-${place}`,
    goalId: null,
    name,
    startDay,
    endDay,
    responsible: '',
    state: donePercent === 100 ? 'done' : donePercent === 0 ? 'not_started' : 'ongoing',
    donePercent,
  }
}

/** Heat and data: a plan with an action that begins too early and a risk that belongs to nobody. */
const heatAndData: Plan = {
  ...emptyPlan,
  workPackage: rows('workPackage', [
    workPackage('TP1', 'Mittausympäristö', '2019-01-15', '2020-06-30', 'Juhani Mäkinen'),
    workPackage('TP2', 'Kokeilut yrityksissä', '2020-03-01', '2021-03-31', 'Anna Virtanen'),
    workPackage('TP3', 'Tulosten levitys', '2020-09-01', '2021-05-31', 'Mikko Nieminen'),
  ]),
  action: rows('action', [
    action(1, 'Suunnitellaan mittaus ja hankitaan anturit', '2019-01-15', '2019-09-30', 100),
    action(1, 'Rakennetaan koeasema', '2019-10-01', '2020-06-30', 100),
    action(2, 'Kokeillaan kolmessa konesalissa', '2020-06-01', '2021-01-31', 100),
    action(3, 'Järjestetään kolme tulospäivää', '2020-09-01', '2021-05-31', 70),
  ]),
  dependency: rows('dependency', [
    { beforeId: 'action-1', afterId: 'action-2' },
    { beforeId: 'action-2', afterId: 'action-3' },
  ]),
  milestone: rows('milestone', [
    { name: 'Koeasema käytössä', day: '2020-06-30', workPackageId: 'workPackage-1', state: 'done' },
    { name: 'Loppuseminaari', day: '2021-05-20', workPackageId: null, state: 'done' },
  ]),
  result: rows('result', [{ name: 'Koeasema on yritysten käytettävissä.' }]),
  benefit: rows('benefit', [{ resultId: 'result-1', name: 'Hukkalämmön kannattavuus tiedetään ennen investointia' }]),
  risk: rows('risk', [
    {
      name: 'Anturien toimitus viivästyy.',
      measures: 'Tilataan kahdelta toimittajalta.',
      owner: 'Juhani Mäkinen',
      probability: 2,
      impact: 4,
      state: 'occurred',
    },
    { name: 'Konesali ei anna mitata.', measures: '', owner: '', probability: null, impact: null, state: 'open' },
  ]),
}

/** Steady work: a plan in its beginning, packages and a schedule only. */
const steadyWork: Plan = {
  ...emptyPlan,
  workPackage: rows('workPackage', [
    workPackage('TP1', 'Kokeilukierrokset', '2021-03-01', '2023-05-31', 'Leena Heikkinen'),
    workPackage('TP2', 'Esimiesten vertaisryhmät', '2021-09-01', '2023-05-31', 'Leena Heikkinen'),
  ]),
  action: rows('action', [
    action(1, 'Ensimmäinen kierros', '2021-03-01', '2022-04-30', 100),
    action(1, 'Toinen kierros', '2022-05-01', '2023-05-31', 50),
    action(2, 'Kuusi tapaamista lukukaudessa', '2021-09-01', '2023-05-31', 50),
  ]),
  milestone: rows('milestone', [
    { name: 'Kokeilupankki avataan', day: '2022-05-31', workPackageId: 'workPackage-1', state: 'done' },
    { name: 'Loppuraportti', day: '2023-08-31', workPackageId: null, state: 'not_started' },
  ]),
}

/** The smaller plans of the sample by project code. */
export const samplePlans: Readonly<Record<string, Plan>> = { A79103: heatAndData, S29105: steadyWork }
