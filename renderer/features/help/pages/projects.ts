import type { HelpPage } from '../help-page.ts'

export const projectsHelp: HelpPage = {
  slug: 'projects',
  text: {
    fi: {
      title: 'Hankkeet',
      lead: 'Luettelo kaikista hankkeista ja niiden julkisesta rahoituksesta.',
      sections: [
        {
          heading: 'Etsi ja järjestä',
          blocks: [
            'Haku katsoo hankekoodia, nimeä ja hakijaa. Voit kirjoittaa useita sanoja missä järjestyksessä tahansa.',
            'Sarakkeen otsikko järjestää luettelon, toinen painallus kääntää järjestyksen. Puuttuvat tiedot ovat aina viimeisinä.',
            'Summat ovat niistä hankkeista, jotka ovat näkyvissä.',
          ],
        },
        {
          heading: 'Uusi hanke',
          blocks: [
            'Hankekoodi on rahoittajan antama. EAKR-hankkeen koodi alkaa A:lla ja ESR-hankkeen S:llä. Samaa koodia ei voi antaa kahdesti.',
          ],
        },
      ],
    },
    sv: {
      title: 'Projekt',
      lead: 'En förteckning över alla projekt och deras offentliga finansiering.',
      sections: [
        {
          heading: 'Sök och ordna',
          blocks: [
            'Sökningen ser på projektkod, namn och sökande. Du kan skriva flera ord i vilken ordning som helst.',
            'En kolumnrubrik ordnar förteckningen, ett tryck till vänder ordningen. Uppgifter som saknas kommer alltid sist.',
            'Summorna gäller de projekt som visas.',
          ],
        },
        {
          heading: 'Nytt projekt',
          blocks: [
            'Projektkoden ges av finansiären. Koden för ett ERUF-projekt börjar med A och för ett ESF-projekt med S. Samma kod kan inte ges två gånger.',
          ],
        },
      ],
    },
    en: {
      title: 'Projects',
      lead: 'A list of all projects and their public funding.',
      sections: [
        {
          heading: 'Find and sort',
          blocks: [
            'The search looks at the project code, the name and the applicant. You can write several words in any order.',
            'A column header sorts the list, another press turns the order. What is missing always comes last.',
            'The sums are of the projects that are shown.',
          ],
        },
        {
          heading: 'New project',
          blocks: [
            'The project code comes from the funder. The code of an ERDF project begins with A, of an ESF project with S. A code can’t be given twice.',
          ],
        },
      ],
    },
  },
}
