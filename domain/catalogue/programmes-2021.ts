import type { Fund } from '../rules/regime.ts'
import { authority, recalled } from './programme.ts'
import type { PriorityAxis, Programme, SourcedName, SpecificObjective } from './programme.ts'

/**
 * Innovation and skills in Finland 2021–2027 (Uudistuva ja osaava Suomi): priority axes and specific objectives.
 * Names that no authority's text has confirmed yet are `recalled`.
 */
const axes: readonly PriorityAxis[] = [
  axis('1', 'EAKR', authority('Innovatiivinen Suomi'), 'Ett innovativt Finland'),
  axis('2', 'EAKR', authority('Hiilineutraali Suomi'), 'Ett klimatneutralt Finland'),
  axis('3', 'EAKR', authority('Saavutettavampi Suomi'), 'Ett tillgängligare Finland'),
  axis(
    '4',
    'ESR+',
    authority('Työllistävä, osaava ja osallistava Suomi'),
    'Ett sysselsättande, kompetent och inkluderande Finland',
  ),
  axis('5', 'ESR+', recalled('Sosiaalisten innovaatioiden Suomi'), 'Ett Finland för sociala innovationer'),
  axis('6', 'ESR+', recalled('Aineellista puutetta torjuva Suomi'), 'Ett Finland som bekämpar materiell brist'),
  axis('7', 'JTF', recalled('Oikeudenmukaisen siirtymän Suomi'), null),
]

const objectives: readonly SpecificObjective[] = [
  objective(
    '1.1',
    recalled('Tutkimus- ja innovointivalmiuksien ja kehittyneiden teknologioiden käyttöönoton parantaminen'),
  ),
  objective(
    '1.2',
    authority('Digitalisaation etujen hyödyntäminen kansalaisten, yritysten ja julkishallinnon hyväksi'),
  ),
  objective('1.3', authority('Pk-yritysten kasvun ja kilpailukyvyn parantaminen')),
  objective('2.1', authority('Energiatehokkuustoimenpiteiden edistäminen ja kasvihuonekaasupäästöjen vähentäminen')),
  objective('2.2', recalled('Ilmastonmuutokseen sopeutuminen')),
  objective('2.3', recalled('Kiertotalouteen siirtymisen edistäminen')),
  objective('4.1', authority('Polkuja töihin')),
  objective('4.2', recalled('Uutta osaamista työelämään')),
  objective('4.3', authority('Yhdenvertaiseen osallisuuteen')),
  objective('5.1', recalled('Turvaverkkoja nuorten tulevaisuuteen')),
]

export const programme2021: Programme = { axes, objectives }

function axis(code: string, fund: Fund, fi: SourcedName, sv: string | null): PriorityAxis {
  return { code, fund, fi, sv: sv === null ? null : authority(sv), en: null, aliases: [] }
}

/** Codes begin with that of their axis. */
function objective(code: string, fi: SourcedName): SpecificObjective {
  return { code, axisCode: code.slice(0, 1), fi, sv: null, en: null, aliases: [] }
}
