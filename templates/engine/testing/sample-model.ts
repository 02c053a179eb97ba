import type { Block, Cell, DocumentModel, TextRun } from '../model.ts'

/** An invented document with every kind of block; the tests read it back from the PDF and the bench repeats it. */

const run = (text: string, style: Partial<TextRun> = {}): TextRun => ({ kind: 'text', text, ...style })
const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ runs: [run(text)], ...more })

const lead: readonly Block[] = [
  { kind: 'heading', id: 'tiivistelma', level: 1, number: '1', text: 'Hankkeen tiivistelmä' },
  {
    kind: 'paragraph',
    style: 'lead',
    runs: [run('Järvenseudun palvelupolku kokoaa kolmen kunnan neuvontapalvelut yhteen ja mittaa, mitä siitä seuraa.')],
  },
  {
    kind: 'paragraph',
    runs: [
      run('Hankkeessa luodaan '),
      run('yhteinen toimintamalli', { bold: true }),
      run(', jonka kustannukset ('),
      { kind: 'reference', target: 'kustannukset' },
      run(') ja vaikutukset ('),
      { kind: 'reference', target: 'osallistujat' },
      run(') on koottu yhteen. Taustan kertoo '),
      { kind: 'reference', target: 'tausta' },
      run('. Lisätietoja antaa '),
      run('hankkeen verkkosivu', { link: 'https://hanke.example.fi/palvelupolku' }),
      run(', ja mallin englanninkielinen nimi on '),
      run('Lakeland Service Path', { italic: true, language: 'en' }),
      run('.'),
    ],
  },
  {
    kind: 'fields',
    summary: 'Hankkeen perustiedot',
    fields: [
      { label: 'Hankekoodi', value: [run('A00000')] },
      { label: 'Hankkeen nimi', value: [run('Järvenseudun palvelupolku')], id: 'nimi' },
      { label: 'Toteuttaja', value: [run('Keksityn järvialueen kuntayhtymä')] },
      { label: 'Toteutusaika', value: [run('1.3.2027\u201330.9.2028')] },
      { label: 'Rahoitus yhteensä', value: [run('1\u00a0234\u00a0567,50\u00a0€')] },
      { label: 'Yhteyshenkilö', value: [run('Aino Esimerkki\naino.esimerkki@example.fi')] },
    ],
  },
  { kind: 'heading', id: 'tausta', level: 2, number: '1.1', text: 'Tausta ja tarve' },
  {
    kind: 'paragraph',
    runs: [
      run(
        'Alueen työpaikat ovat vähentyneet viidessä vuodessa noin kymmenyksellä, ja samaan aikaan avoimiin tehtäviin on ' +
          'ollut vaikea löytää tekijöitä. Neuvontaa antaa tällä hetkellä yhdeksän eri toimijaa, joiden työnjako on ' +
          'asiakkaalle epäselvä: sama asia selvitetään usein kolmeen kertaan.\nToinen kappale alkaa rivinvaihdolla.',
      ),
    ],
  },
  {
    kind: 'list',
    ordered: false,
    items: [
      [{ kind: 'paragraph', runs: [run('neuvonta yhdestä paikasta')] }],
      [
        { kind: 'paragraph', runs: [run('palvelupolku, johon kuuluu')] },
        {
          kind: 'list',
          ordered: true,
          start: 9,
          items: [
            [{ kind: 'paragraph', runs: [run('alkukartoitus')] }],
            [
              {
                kind: 'paragraph',
                runs: [
                  run(
                    'henkilökohtainen suunnitelma, jonka etenemistä seurataan kuukausittain yhdessä asiakkaan kanssa',
                  ),
                ],
              },
            ],
          ],
        },
      ],
      [{ kind: 'paragraph', runs: [run('vaikutusten mittaaminen')] }],
    ],
  },
]

const tables: readonly Block[] = [
  { kind: 'heading', id: 'kustannusarvio', level: 1, number: '2', text: 'Kustannukset ja rahoitus' },
  {
    kind: 'table',
    id: 'kustannukset',
    caption: 'Kustannusarvio vuosittain',
    summary: 'Kustannuslajit riveillä, vuodet sarakkeissa',
    columns: [
      { width: { fr: 3 } },
      ...([1, 2, 3] as const).map(() => ({ width: 'auto' as const, align: 'right' as const })),
    ],
    headerRows: [
      [
        cell('Kustannuslaji', { rowSpan: 2 }),
        cell('Vuosi', { colSpan: 2, align: 'center' }),
        cell('Yhteensä', { rowSpan: 2 }),
      ],
      [cell('2027'), cell('2028')],
    ],
    rows: [
      [cell('Välittömät kustannukset', { colSpan: 4, bold: true })],
      [
        cell('Palkkakustannukset', { header: true }),
        cell('210\u00a0000,00\u00a0€'),
        cell('198\u00a0400,00\u00a0€'),
        cell('408\u00a0400,00\u00a0€'),
      ],
      [
        cell('Ostopalvelut', { header: true }),
        cell('45\u00a0200,00\u00a0€'),
        cell('61\u00a0000,00\u00a0€'),
        cell('106\u00a0200,00\u00a0€'),
      ],
      [
        cell('Flat rate 15\u00a0% palkoista', { header: true }),
        cell('31\u00a0500,00\u00a0€'),
        cell('29\u00a0760,00\u00a0€'),
        cell('61\u00a0260,00\u00a0€'),
      ],
    ],
    footerRows: [
      [
        cell('Yhteensä', { header: true }),
        cell('286\u00a0700,00\u00a0€'),
        cell('289\u00a0160,00\u00a0€'),
        cell('575\u00a0860,00\u00a0€'),
      ],
    ],
  },
  {
    kind: 'table',
    id: 'mittarit',
    columns: [{ width: 'auto' }, { width: { fr: 1 } }, { width: { fr: 2 } }],
    density: 'compact',
    headerRows: [[cell('Tunnus'), cell('Mittari'), cell('Selite')]],
    rows: Array.from({ length: 14 }, (_, index) => [
      cell(`M${index + 1}`, { header: true }),
      cell(`Neuvontaa saaneet, jakso ${index + 1}`),
      cell('Laskettu niistä asiakkaista, joiden suunnitelma on kirjattu ja joille on nimetty oma työntekijä.'),
    ]),
  },
  { kind: 'heading', id: 'vaikutus', level: 2, number: '2.1', text: 'Vaikutukset' },
  {
    kind: 'figure',
    id: 'osallistujat',
    caption: 'Osallistujat kunnittain',
    alt: 'Vaakapylväät: Alajärvenkylä 120, Koivuniemi 84 ja Yli-Esimerkkilä 31 henkilöä.',
    content: {
      kind: 'bars',
      unit: 'henkilöä',
      series: [
        {
          name: 'Naiset ja miehet',
          bars: [
            { label: 'Alajärvenkylä', printed: '120', value: 120 },
            { label: 'Koivuniemen kunta ja sen naapurikuntien yhteinen toimipiste', printed: '84', value: 84 },
            { label: 'Yli-Esimerkkilä', printed: '31', value: 31 },
          ],
        },
        { name: 'Alle 30-vuotiaat', bars: [{ label: 'Kaikki kunnat', printed: '57', value: 57 }] },
      ],
    },
  },
  {
    kind: 'callout',
    title: 'Kehitysehdotus',
    blocks: [
      { kind: 'paragraph', runs: [run('Palvelupolun omistajuus kannattaa sopia ennen rahoituksen päättymistä.')] },
      {
        kind: 'list',
        ordered: true,
        items: [
          [{ kind: 'paragraph', runs: [run('Nimetään vastuukunta.')] }],
          [{ kind: 'paragraph', runs: [run('Sovitaan kustannusten jaosta.')] }],
        ],
      },
    ],
  },
  {
    kind: 'quote',
    runs: [run('Ensimmäistä kertaa minulta kysyttiin, mitä itse haluan tehdä.')],
    attribution: 'Asiakas, Koivuniemi',
  },
  { kind: 'paragraph', style: 'small', runs: [run('Luvut ovat keksittyjä.')] },
]

const end: readonly Block[] = [
  { kind: 'pageBreak' },
  { kind: 'heading', id: 'liite', level: 1, text: 'Liitteet' },
  { kind: 'heading', id: 'kuvaliite', level: 2, text: 'Kuvat' },
  {
    kind: 'figure',
    id: 'kaavio',
    caption: 'Palvelupolun vaiheet',
    alt: 'Kaksi laatikkoa, joista ensimmäinen johtaa toiseen.',
    content: {
      kind: 'svg',
      widthPt: 240,
      heightPt: 60,
      svg:
        '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="60"><rect x="1" y="10" width="90" height="40" fill="#e9eef5" stroke="#1f3a5f"/>' +
        '<path d="M92 30 L146 30" stroke="#1f3a5f" stroke-width="2"/><rect x="147" y="10" width="90" height="40" fill="#1f3a5f"/></svg>',
    },
  },
  {
    kind: 'figure',
    id: 'piste',
    alt: 'Yksi sininen kuvapiste.',
    content: {
      kind: 'image',
      mediaType: 'image/png',
      widthPx: 24,
      heightPx: 24,
      base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    },
  },
  { kind: 'heading', id: 'kielet', level: 2, text: 'Saamen kielet' },
  {
    kind: 'paragraph',
    runs: [
      run(
        'Sääʹmǩiõll: Ǩǩ Ǥǥ Ʒʒ Ǯǯ Õõ; davvisámegiella: Ŋŋ Ŧŧ Đđ Šš Žž Čč; yhdyssana\u2011esimerkki ja 12\u202f500\u00a0€.',
      ),
    ],
  },
]

export function sampleModel(): DocumentModel {
  return {
    formId: 'esimerkki',
    edition: '2021–2027',
    language: 'fi',
    title: 'Järvenseudun palvelupolku – loppuraportti & liitteet',
    author: 'Keksityn järvialueen kuntayhtymä',
    subject: 'Loppuraportti',
    keywords: ['hanke', 'palvelupolku'],
    createdAt: '2027-03-01T09:30:00Z',
    titlePage: {
      publicity: ['Euroopan unionin osarahoittama', 'Keksityn maakunnan liitto'],
      title: 'Järvenseudun palvelupolku',
      subtitle: 'Loppuraportti',
      lines: [
        [run('Toteuttaja: '), run('Keksityn järvialueen kuntayhtymä', { bold: true })],
        [run('Hanke nro A00000')],
      ],
      layout: 'page',
    },
    contents: { title: 'Sisällys', maxLevel: 2 },
    footer: { left: 'Järvenseudun palvelupolku – loppuraportti' },
    blocks: [...lead, ...tables, ...end],
  }
}
