import type { HelpPage } from '../help-page.ts'

export const editingHelp: HelpPage = {
  slug: 'editing',
  text: {
    fi: {
      title: 'Tietojen muokkaus',
      lead: 'Jokainen kenttä tallentuu itse, kun siirryt siitä eteenpäin.',
      sections: [
        {
          heading: 'Tallennus',
          blocks: [
            'Yläreunassa lukee, onko kaikki tallennettu. Jos jokin kenttä jäi tallentamatta, siinä on linkki kenttään.',
            'Teksti, jota ei voi lukea arvoksi, jää kenttään ja kenttä kertoo syyn. Mitään ei arvata puolestasi.',
          ],
        },
        {
          heading: 'Rahat ja päivät',
          blocks: [
            [
              'Rahamäärä kirjoitetaan 1 234,50 tai 1234,5. Tekstiä 1.234 ei hyväksytä, koska sen voi lukea kahdella tavalla.',
              'Päivä kirjoitetaan 1.9.2015, vuosi aina neljällä numerolla.',
            ],
          ],
        },
        {
          heading: 'Kun kaksi muuttaa samaa',
          blocks: [
            'Jos sama kenttä on muuttunut toisessa ikkunassa, näet molemmat arvot ja valitset. Toisen muutosta ei koskaan kirjoiteta yli huomaamatta.',
          ],
        },
      ],
    },
    sv: {
      title: 'Redigering',
      lead: 'Varje fält sparas av sig självt när du lämnar det.',
      sections: [
        {
          heading: 'Sparande',
          blocks: [
            'Högst upp står om allt är sparat. Om något fält inte sparades finns där en länk till fältet.',
            'Text som inte kan läsas som ett värde stannar i fältet, och fältet berättar varför. Ingenting gissas åt dig.',
          ],
        },
        {
          heading: 'Belopp och dagar',
          blocks: [
            [
              'Ett belopp skrivs 1 234,50 eller 1234,5. Texten 1.234 godkänns inte, eftersom den kan läsas på två sätt.',
              'En dag skrivs 1.9.2015, året alltid med fyra siffror.',
            ],
          ],
        },
        {
          heading: 'När två ändrar samma sak',
          blocks: [
            'Om samma fält har ändrats i ett annat fönster ser du båda värdena och väljer. Den andras ändring skrivs aldrig över i tysthet.',
          ],
        },
      ],
    },
    en: {
      title: 'Editing',
      lead: 'Every field saves itself when you leave it.',
      sections: [
        {
          heading: 'Saving',
          blocks: [
            'The top of the window tells whether all is saved. When a field was not, there is a link to it.',
            'Text that can’t be read as a value stays in the field, and the field says why. Nothing is guessed for you.',
          ],
        },
        {
          heading: 'Money and days',
          blocks: [
            [
              'An amount is written 1 234,50 or 1234,5. The text 1.234 is not taken, since it can be read in two ways.',
              'A day is written 1.9.2015, the year always with four digits.',
            ],
          ],
        },
        {
          heading: 'When two change the same',
          blocks: [
            'When the same field was changed in another window, you see both values and choose. The other’s change is never overwritten in silence.',
          ],
        },
      ],
    },
  },
}
