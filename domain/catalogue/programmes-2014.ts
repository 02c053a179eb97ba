import type { Fund } from '../rules/regime.ts'
import { authority, page, recalled } from './programme.ts'
import type { PriorityAxis, Programme, SourcedName, SpecificObjective } from './programme.ts'

/**
 * Sustainable growth and jobs 2014–2020 (Kestävää kasvua ja työtä, CCI 2014FI16M2OP001) with its REACT-EU part:
 * priority axes (toimintalinja) and specific objectives (erityistavoite). Suggestions only; the decision's own words
 * win, so every field of a project takes other text too.
 */

export const priorityAxes2014: readonly PriorityAxis[] = [
  axis('1', 'EAKR', page('Pk-yritystoiminnan kilpailukyky'), 'Competitiveness of SMEs', ['Pk-yritysten kilpailukyky']),
  axis(
    '2',
    'EAKR',
    authority('Uusimman tiedon ja osaamisen tuottaminen ja hyödyntäminen'),
    'Producing and using the latest information and knowledge',
    ['Uuden tiedon ja osaamisen tuottaminen ja hyödyntäminen'],
  ),
  axis('3', 'ESR', page('Työllisyys ja työvoiman liikkuvuus'), 'Employment and labour mobility'),
  axis(
    '4',
    'ESR',
    authority('Koulutus, ammattitaito ja elinikäinen oppiminen'),
    'Education, skills and lifelong learning',
  ),
  axis('5', 'ESR', authority('Sosiaalinen osallisuus ja köyhyyden torjunta'), 'Social inclusion and combating poverty'),
  axis('6', 'EAKR', authority('Tekninen tuki (EAKR)'), null),
  axis('7', 'ESR', authority('Tekninen tuki (ESR)'), null),
  axis('8', 'EAKR', authority('REACT-EU:n EAKR-toimenpiteet'), null),
  axis('9', 'ESR', page('REACT-EU:n ESR-toimenpiteet'), null),
]

export const specificObjectives2014: readonly SpecificObjective[] = [
  objective('1.1', '1', page('Uuden liiketoiminnan luominen')),
  objective('1.2', '1', recalled('Pk-yrityksille tärkeiden liikenne- ja logistiikkayhteyksien parantaminen')),
  objective('2.1', '1', recalled('Pk-yritysten kasvun ja kansainvälistymisen edistäminen')),
  objective('3.1', '1', authority('Pk-yritysten energiatehokkuuden edistäminen')),
  objective('3.2', '2', authority('Uusiutuvan energian ja energiatehokkaiden ratkaisujen kehittäminen')),
  objective(
    '4.1',
    '2',
    page('Tutkimus-, osaamis- ja innovaatiokeskittymien kehittäminen alueellisten vahvuuksien pohjalta'),
  ),
  objective('5.1', '2', authority('Yritysten innovaatiotoiminnan vahvistaminen')),
  objective('6.1', '3', authority('Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistyminen'), [
    'Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen',
  ]),
  objective('7.1', '3', page('Tuottavuuden ja työhyvinvoinnin parantaminen')),
  objective('8.1', '3', authority('Työ- ja koulutusurien sukupuolenmukaisen eriytymisen lieventäminen')),
  objective('9.1', '4', page('Siirtymävaiheita ja koulutuksellista tasa-arvoa tukevien palveluiden parantaminen')),
  objective('9.2', '4', authority('Kasvu- ja rakennemuutosalojen koulutuksen laadun ja tarjonnan parantaminen')),
  objective('10.1', '5', page('Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen')),
  objective(
    '12.1',
    '8',
    authority('Pk-yritystoiminnan vahvistaminen erityisesti digitalisaation ja vihreän talouden näkökulmasta'),
  ),
  objective(
    '12.2',
    '8',
    authority(
      'Tutkimus- ja innovaatiotoiminnan kehittäminen erityisesti digitalisaation edistämisen ja yhteiskunnan hiilineutraalisuustavoitteen toteutumisen näkökulmasta',
    ),
  ),
  objective('12.3', '9', authority('Digitaalisten taitojen parantaminen')),
  objective('12.4', '9', page('Yritysten ja yrittäjien muutoskyvykkyyden lisääminen'), [
    'Yritysten ja yrittäjien nopean muutoskyvykkyyden edistäminen',
  ]),
]

export function priorityAxis(code: string): PriorityAxis | undefined {
  return priorityAxes2014.find((entry) => entry.code === code.trim())
}

export function specificObjective(code: string): SpecificObjective | undefined {
  return specificObjectives2014.find((entry) => entry.code === code.trim())
}

/** The fund that finances a specific objective, by its axis; `undefined` for an unknown code. */
export function fundOfObjective(code: string): Fund | undefined {
  const found = specificObjective(code)
  return found && priorityAxis(found.axisCode)?.fund
}

function axis(
  code: string,
  fund: Fund,
  fi: SourcedName,
  en: string | null,
  aliases: readonly string[] = [],
): PriorityAxis {
  return { code, fund, fi, sv: null, en: en === null ? null : authority(en), aliases }
}

function objective(
  code: string,
  axisCode: string,
  fi: SourcedName,
  aliases: readonly string[] = [],
): SpecificObjective {
  return { code, axisCode, fi, sv: null, en: null, aliases }
}

export const programme2014: Programme = { axes: priorityAxes2014, objectives: specificObjectives2014 }
