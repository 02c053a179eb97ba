import type { HelpPage } from '../help-page.ts'

export const startHelp: HelpPage = {
  slug: 'start',
  text: {
    fi: {
      title: 'Alkuun',
      lead: 'Hankekirja pitää hankkeen tiedot yhdessä paikassa ja tekee niistä rahoittajan lomakkeet.',
      sections: [
        {
          heading: 'Kolme tapaa aloittaa',
          blocks: [
            [
              'Esimerkkihankkeet: keksitty organisaatio, jolla voi kokeilla kaikkea.',
              'Uusi hanke: anna hankekoodi, nimi ja rahasto, täydennä muut myöhemmin.',
              'Tuonti: pudota julkaistut hankekuvaukset tekstitiedostoina mihin tahansa kohtaan ikkunaa.',
            ],
          ],
        },
        {
          heading: 'Näppäimet',
          blocks: [
            [
              'Ctrl+K (Macissa ⌘K) etsii hankkeet, hankkeen osat ja toiminnot.',
              'Ctrl+Z kumoaa viimeisimmän muutoksen ja Ctrl+Vaihto+Z tekee sen uudelleen, kun et ole tekstikentässä.',
              'Enter tallentaa kentän, Esc palauttaa tallennetun arvon.',
              'Taulukossa liikutaan nuolilla; Enter avaa rivin.',
            ],
          ],
        },
        {
          heading: 'Missä tiedot ovat',
          blocks: [
            'Kaikki on omalla levylläsi työtilan kansiossa. Hankekirja ei lähetä mitään verkkoon. Kansion näet Asetuksista.',
          ],
        },
      ],
    },
    sv: {
      title: 'Kom igång',
      lead: 'Hankekirja håller projektets uppgifter på ett ställe och gör finansiärens blanketter av dem.',
      sections: [
        {
          heading: 'Tre sätt att börja',
          blocks: [
            [
              'Exempelprojekten: en påhittad organisation där du kan pröva allt.',
              'Nytt projekt: ange projektkod, namn och fond, fyll i resten senare.',
              'Import: släpp publicerade projektbeskrivningar som textfiler var som helst i fönstret.',
            ],
          ],
        },
        {
          heading: 'Tangenter',
          blocks: [
            [
              'Ctrl+K (⌘K på Mac) söker projekt, projektets delar och åtgärder.',
              'Ctrl+Z ångrar den senaste ändringen och Ctrl+Skift+Z gör om den, när du inte är i ett textfält.',
              'Enter sparar fältet, Esc återställer det sparade värdet.',
              'I tabeller rör du dig med pilarna; Enter öppnar raden.',
            ],
          ],
        },
        {
          heading: 'Var uppgifterna finns',
          blocks: [
            'Allt finns på din egen disk i arbetsytans mapp. Hankekirja skickar ingenting till nätet. Mappen ser du i Inställningar.',
          ],
        },
      ],
    },
    en: {
      title: 'Getting started',
      lead: 'Hankekirja keeps the data of a project in one place and makes the funder’s forms of them.',
      sections: [
        {
          heading: 'Three ways to begin',
          blocks: [
            [
              'The sample projects: an invented organisation to try everything with.',
              'A new project: give the project code, the name and the fund; fill in the rest later.',
              'Import: drop published project descriptions as text files anywhere on the window.',
            ],
          ],
        },
        {
          heading: 'Keys',
          blocks: [
            [
              'Ctrl+K (⌘K on a Mac) finds projects, parts of a project and actions.',
              'Ctrl+Z undoes the latest change and Ctrl+Shift+Z does it again, when you are not in a text field.',
              'Enter saves the field, Esc brings back the saved value.',
              'In tables the arrows move; Enter opens the row.',
            ],
          ],
        },
        {
          heading: 'Where the data are',
          blocks: [
            'Everything is on your own disk, in the folder of the workspace. Hankekirja sends nothing to the network. Settings shows the folder.',
          ],
        },
      ],
    },
  },
}
