import type { Plan, PlanFields, PlanKind, PlanRow } from '#domain/plan/plan.ts'

/** Rows with ids that tell their kind and place. */
function rows<K extends PlanKind>(kind: K, list: readonly PlanFields[K][]): PlanRow<K>[] {
  return list.map((fields, index) => ({ ...fields, id: `${kind}-${index + 1}`, version: 1 }))
}

type Dates = readonly [string, string]

const goal = (name: string, more: Partial<PlanFields['goal']>): PlanFields['goal'] => ({
  kind: 'benefit',
  parentId: null,
  workPackageId: null,
  name,
  description: '',
  measure: '',
  baseline: '',
  target: '',
  state: 'not_started',
  stateDay: null,
  ...more,
})

const mainGoals: readonly (readonly [name: string, description: string, parts: readonly string[]])[] = [
  [
    'Saatavuus, oikea-aikaisuus, jatkuvuus',
    'Apu alkaa yhdestä yhteydenotosta, ja sama työntekijä saattaa asiakkaan perille.',
    [
      'ensimmäinen yhteys viikon sisällä',
      'iltavastaanotto jokaisessa kunnassa',
      'nimetty vastuutyöntekijä',
      'yksi yhteinen puhelinnumero',
    ],
  ],
  [
    'Ennaltaehkäisy ja ennakointi',
    'Pulmat huomataan ennen kuin niistä tulee raskaan palvelun asioita.',
    [
      'kohtaamispaikka jokaiseen kirkonkylään',
      'kotikäynti kaikille 75 vuotta täyttäville',
      'varhaisen tuen tarkistuslista kouluille',
    ],
  ],
  [
    'Laatu ja vaikuttavuus',
    'Käytössä on vain menetelmiä, joiden vaikutus on mitattu.',
    [
      'asiakaspalaute jokaisesta polusta',
      'kaksi uutta näyttöön perustuvaa menetelmää',
      'omavalvonta osaksi viikkorytmiä',
    ],
  ],
  [
    'Monialaisuus ja yhteentoimivuus',
    'Kunta, järjestöt ja terveydenhuolto tekevät samaa suunnitelmaa.',
    ['yhteinen asiakassuunnitelma', 'monialainen tiimi jokaiselle alueelle', 'sopimus järjestöjen kanssa'],
  ],
  [
    'Kustannusten nousun hillintä',
    'Säästö syntyy siitä, että turhat käynnit jäävät pois.',
    ['etävastaanoton osuus kolmannekseen', 'päällekkäiset arviot pois', 'kuukausittainen kustannusseuranta'],
  ],
]

const processGoals: readonly (readonly [workPackage: number, names: readonly string[]])[] = [
  [
    1,
    [
      'Polut kuvattu viidelle asiakasryhmälle',
      'Yhteinen suunnitelmapohja otettu käyttöön',
      'Alueelliset tiimit nimetty',
    ],
  ],
  [2, ['Yhteydenoton keskus avattu', 'Palvelutarpeen arvio tehty samalla lomakkeella', 'Takaisinsoiton aika mitattu']],
  [
    3,
    [
      'Kohtaamispaikat perustettu',
      'Kotikäynnin malli koulutettu',
      'Palautekysely otettu käyttöön',
      'Järjestösopimukset tehty',
    ],
  ],
  [4, ['Etävastaanotto pilotoitu', 'Ohjeet julkaistu kolmella kielellä']],
]

const workPackages: readonly (readonly [name: string, owner: string, days: Dates, description: string])[] = [
  [
    'Yhteisten polkujen rakentaminen',
    'Hankepäällikkö',
    ['2025-01-01', '2026-06-30'],
    'Asiakasryhmille kuvataan polku ensimmäisestä yhteydestä seurantaan, ja polut kokeillaan kahdella alueella ennen kuin ne otetaan käyttöön kaikkialla.',
  ],
  [
    'Yhteydenotto ja palveluohjaus',
    'Palveluohjauksen tiimi',
    ['2025-03-01', '2026-12-31'],
    'Kuntien neuvontanumerot yhdistetään, ja palvelutarve arvioidaan kerran niin, että arvio riittää kaikille.',
  ],
  [
    'Varhainen tuki lähellä',
    'Varhaisen tuen tiimi',
    ['2025-06-01', '2027-08-31'],
    'Kohtaamispaikat ja kotikäynnit tehdään järjestöjen kanssa. Jokainen kunta valitsee itse paikan ja ajan.',
  ],
  [
    'Etäpalvelut arkeen',
    'Digikoordinaattori',
    ['2025-09-01', '2027-10-31'],
    'Etävastaanotto tuodaan niihin asioihin, joissa se on asiakkaalle helpompi. Laitteita ei hankita palveluille, vain hankkeen työntekijöille.',
  ],
]

/** Package, main goal, name, days, responsible, state and per cent done. */
const actions: readonly (readonly [
  workPackage: number,
  goal: number,
  name: string,
  days: Dates,
  responsible: string,
  donePercent: number,
])[] = [
  [1, 1, 'Kartoitetaan nykyiset polut ja odotusajat', ['2025-01-01', '2025-04-30'], 'Hankepäällikkö', 100],
  [1, 4, 'Kuvataan yhteiset polut työpajoissa', ['2025-05-01', '2025-11-30'], 'Hankepäällikkö', 100],
  [1, 4, 'Kokeillaan polkuja kahdella alueella', ['2025-12-01', '2026-04-30'], 'Aluetiimit', 60],
  [1, 3, 'Arvioidaan kokeilu ja korjataan polut', ['2026-05-01', '2026-06-30'], 'Arvioija', 0],
  [
    2,
    1,
    'Suunnitellaan yhteinen numero ja takaisinsoitto',
    ['2025-03-01', '2025-08-31'],
    'Palveluohjauksen tiimi',
    100,
  ],
  [2, 1, 'Avataan yhteydenoton keskus', ['2025-09-01', '2026-02-28'], 'Palveluohjauksen tiimi', 80],
  [2, 5, 'Poistetaan päällekkäiset palvelutarpeen arviot', ['2026-03-01', '2026-12-31'], 'Palveluohjauksen tiimi', 10],
  [3, 2, 'Perustetaan kohtaamispaikat kuuteen kuntaan', ['2025-06-01', '2026-05-31'], 'Varhaisen tuen tiimi', 50],
  [3, 2, 'Koulutetaan kotikäynnin malli', ['2026-01-01', '2026-09-30'], 'Varhaisen tuen tiimi', 20],
  [3, 3, 'Otetaan käyttöön palautekysely', ['2026-06-01', '2027-08-31'], 'Arvioija', 0],
  [4, 5, 'Pilotoidaan etävastaanotto', ['2025-09-01', '2026-08-31'], 'Digikoordinaattori', 40],
  [4, 1, 'Laajennetaan etävastaanotto koko alueelle', ['2026-09-01', '2027-10-31'], 'Digikoordinaattori', 0],
]

const results: readonly (readonly [name: string, benefits: readonly string[]])[] = [
  ['Ensimmäinen yhteys toteutuu viikossa koko alueella.', ['Apu alkaa ajoissa', 'Päivystyskäynnit vähenevät']],
  ['Viisi yhteistä polkua on käytössä kaikissa kunnissa.', ['Palvelu jatkuu katkotta']],
  [
    'Kuusi kohtaamispaikkaa toimii järjestöjen kanssa.',
    ['Pulmat huomataan ajoissa', 'Raskaan palvelun tarve vähenee', 'Yksinäisyys vähenee'],
  ],
  ['Palvelutarve arvioidaan kerran.', ['Työaikaa säästyy asiakastyöhön', 'Asiakas kertoo asiansa kerran']],
  ['Joka kolmas vastaanotto on etänä.', ['Matkat vähenevät']],
  ['Palaute kerätään jokaisesta polusta.', ['Laatua voidaan seurata ja parantaa']],
]

const risks: readonly (readonly [name: string, measures: string, owner: string, level: readonly [number, number]])[] = [
  [
    'Rekrytointi viivästyy tai tekijä vaihtuu kesken.',
    'Varahenkilö jokaiselle tehtävälle, työ dokumentoidaan kahden viikon välein.',
    'Hankepäällikkö',
    [4, 4],
  ],
  [
    'Kunnat eivät ehdi mukaan kokeiluihin.',
    'Kokeilujen ajat sovitaan vuosikellossa, kunnan työ korvataan.',
    'Johtoryhmä',
    [3, 4],
  ],
  [
    'Henkilöstö kuormittuu kahdesta järjestelmästä.',
    'Vanha tapa lopetetaan samana päivänä, kun uusi alkaa.',
    'Palveluohjauksen tiimi',
    [3, 3],
  ],
  ['Etäyhteydet eivät toimi syrjäkylillä.', 'Kirjastojen tilat varataan etäkäynteihin.', 'Digikoordinaattori', [2, 3]],
  [
    'Tulokset jäävät projektin omaisuudeksi.',
    'Jokaiselle tulokselle nimetään omistaja ennen pilotin loppua.',
    'Ohjausryhmä',
    [3, 5],
  ],
]

const bodies: readonly (readonly [
  name: string,
  kind: PlanFields['body']['kind'],
  above: number | null,
  task: string,
])[] = [
  ['Hankehallinnoija', 'owner', null, 'Vastaa avustuksen käytöstä.'],
  ['Ohjausryhmä', 'steering', 1, 'Seuraa tavoitteita ja hyväksyy suunnitelman muutokset.'],
  ['Johtoryhmä', 'management', 2, 'Sovittaa työn yhteen kuntien kanssa.'],
  ['Hanketoimisto', 'office', 3, 'Koordinoi, raportoi ja hoitaa talouden.'],
  ['Palveluohjauksen tiimi', 'working', 4, ''],
  ['Varhaisen tuen tiimi', 'working', 4, ''],
  ['Järjestöverkosto', 'network', 3, ''],
]

const members: readonly (readonly [body: number, name: string, organisation: string, role: string])[] = [
  [2, 'Helena Rauhala', 'Sinivaaran kaupunki', 'puheenjohtaja'],
  [2, 'Olli Kivimäki', 'Honkaharjun kunta', 'jäsen'],
  [2, 'Sari Lehtola', 'Sinivaaran seudun järjestöt ry', 'jäsen'],
  [3, 'Pekka Aaltola', 'Sinivaaran Kehitys Oy', 'puheenjohtaja'],
  [4, 'Anna Virtanen', 'Sinivaaran Kehitys Oy', 'Hankepäällikkö'],
  [4, 'Timo Järvinen', 'Sinivaaran Kehitys Oy', 'Digikoordinaattori'],
]

const meeting = (day: string, decisions: string): PlanFields['meeting'] => ({
  bodyId: 'body-2',
  day,
  place: 'Sinivaaran kaupungintalo',
  agenda: 'Tilanne työpaketeittain\nTalous\nRiskit',
  minutes: 'Käytiin läpi tavoitteiden tilanne ja seuraavat askeleet.',
  decisions,
})

const communications: readonly (readonly [string, string, string, string, string])[] = [
  [
    'Alueen asukkaat',
    'Apu löytyy yhdestä numerosta.',
    'paikallislehdet, kirjastot',
    'kun keskus avataan',
    'Hanketoimisto',
  ],
  ['Henkilöstö', 'Mitä muuttuu ja milloin.', 'viikkokirje, aamukahvit', 'joka viikko', 'Hankepäällikkö'],
  ['Päättäjät', 'Mihin avustus on käytetty.', 'katsaus valtuustoille', 'kaksi kertaa vuodessa', 'Johtoryhmä'],
  ['Järjestöt', 'Miten pääsee mukaan.', 'verkoston tapaamiset', 'neljännesvuosittain', 'Järjestöverkosto'],
]

const stateOf = (donePercent: number) => (donePercent === 100 ? 'done' : donePercent === 0 ? 'not_started' : 'ongoing')

const goalRows = (): PlanRow<'goal'>[] => {
  const mains = mainGoals.map(([name, description]) => goal(name, { description }))
  const parts = mainGoals.flatMap(([, , names], index) =>
    names.map((name) => goal(name, { parentId: `goal-${index + 1}`, measure: 'seurantakysely' })),
  )
  const processes = processGoals.flatMap(([number, names]) =>
    names.map((name, index) =>
      goal(name, {
        kind: 'process',
        workPackageId: `workPackage-${number}`,
        state: index === 0 ? 'done' : 'ongoing',
        stateDay: '2025-12-31',
      }),
    ),
  )
  return rows('goal', [...mains, ...parts, ...processes])
}

/** A complete invented plan with every kind of row. */
export function samplePlan(): Plan {
  return {
    goal: goalRows(),
    workPackage: rows(
      'workPackage',
      workPackages.map(([name, owner, [startDay, endDay], description], index) => {
        return { code: `TP${index + 1}`, name, owner, startDay, endDay, description }
      }),
    ),
    action: rows(
      'action',
      actions.map(([owner, served, name, [startDay, endDay], responsible, donePercent]) => {
        const place = { workPackageId: `workPackage-${owner}`, goalId: `goal-${served}` }
        return { ...place, name, startDay, endDay, responsible, state: stateOf(donePercent), donePercent }
      }),
    ),
    milestone: rows('milestone', [
      { name: 'Polut kuvattu', day: '2025-11-30', workPackageId: 'workPackage-1', state: 'done' },
      { name: 'Yhteydenoton keskus auki', day: '2026-02-28', workPackageId: 'workPackage-2', state: 'ongoing' },
      { name: 'Väliarviointi', day: '2026-11-30', workPackageId: null, state: 'not_started' },
      { name: 'Polut kaikissa kunnissa', day: '2027-06-30', workPackageId: null, state: 'not_started' },
      { name: 'Loppuraportti', day: '2027-12-31', workPackageId: null, state: 'not_started' },
    ]),
    dependency: rows('dependency', [
      { beforeId: 'action-1', afterId: 'action-2' },
      { beforeId: 'action-2', afterId: 'action-3' },
      { beforeId: 'action-5', afterId: 'action-6' },
      { beforeId: 'action-11', afterId: 'action-12' },
    ]),
    neighbour: rows('neighbour', [
      {
        name: 'Seudun rakennehanke',
        startYear: 2024,
        endYear: 2026,
        explanation: 'Päättää toimipisteistä, joihin polut rakennetaan.',
      },
      { name: 'Tieto liikkuu 1', startYear: 2021, endYear: 2023, explanation: '' },
      {
        name: 'Tieto liikkuu 2',
        startYear: 2024,
        endYear: 2026,
        explanation: 'Mallinsi ja jatkaa asiakastiedon yhteistä kirjaamista.',
      },
      { name: 'Kotona hyvin', startYear: 2025, endYear: 2025, explanation: 'Kokeilee kotihoidon iltakierroksia.' },
      { name: 'Tilannekuva', startYear: 2023, endYear: null, explanation: 'Antaa ajantasaisen tiedon jonoista.' },
    ]),
    result: rows(
      'result',
      results.map(([name]) => ({ name })),
    ),
    benefit: rows(
      'benefit',
      results.flatMap(([, names], index) => names.map((name) => ({ resultId: `result-${index + 1}`, name }))),
    ),
    risk: rows(
      'risk',
      risks.map(([name, measures, owner, [probability, impact]]) => {
        return { name, measures, owner, probability, impact, state: 'open' as const }
      }),
    ),
    riskReview: rows('riskReview', [
      { riskId: 'risk-1', day: '2025-02-10', probability: 3, impact: 4, state: 'open' },
      { riskId: 'risk-1', day: '2025-10-06', probability: 4, impact: 4, state: 'open' },
    ]),
    body: rows(
      'body',
      bodies.map(([name, kind, above, task]) => ({
        kind,
        name,
        parentId: above === null ? null : `body-${above}`,
        task,
      })),
    ),
    member: rows(
      'member',
      members.map(([body, name, organisation, role]) => ({ bodyId: `body-${body}`, name, organisation, role })),
    ),
    meeting: rows('meeting', [
      meeting('2025-02-18', 'Hyväksyttiin hankesuunnitelma.'),
      meeting('2026-03-10', 'Hyväksyttiin kokeilujen aikataulu.'),
    ]),
    communication: rows(
      'communication',
      communications.map(([audience, message, channel, timing, responsible]) => {
        return { audience, message, channel, timing, responsible }
      }),
    ),
    limit: rows('limit', [
      { kind: 'limit', name: 'Erikoissairaanhoidon polut eivät kuulu hankkeeseen.' },
      { kind: 'limit', name: 'Palvelujen laitteita ei hankita avustuksella.' },
      { kind: 'assumption', name: 'Kunnat antavat tilat kohtaamispaikoille.' },
      { kind: 'dependency', name: 'Asiakastiedon yhteinen kirjaaminen etenee Tieto liikkuu -hankkeessa.' },
    ]),
    attachment: rows('attachment', [
      { name: 'Aiesopimukset' },
      { name: 'Arviointisuunnitelma' },
      { name: 'Viestintäsuunnitelma' },
      { name: 'Talousarvio' },
    ]),
  }
}
