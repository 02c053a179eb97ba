import type { HelpPage } from '../help-page.ts'

export const bulkHelp: HelpPage = {
  slug: 'bulk',
  text: {
    fi: {
      title: 'Kaikki raportit kerralla',
      lead: 'Tee organisaation kaikkien hankkeiden raportit yhdellä kertaa yhteen ZIP-tiedostoon.',
      sections: [
        {
          heading: 'Mitä tehdään',
          blocks: [
            'Jokaisesta hankkeesta on valmiiksi valittu seuraavaksi lähtevä raportti: tekeillä olevista se, jonka määräpäivä on ensin. Jos hankkeella ei ole raporttia tekeillä, valittuna on lomake, jonka määräpäivä on lähinnä.',
            [
              'Valitse lähtevät palauttaa tämän valinnan.',
              'Valitse kaikki tekeillä olevat ottaa mukaan kaikki keskeneräiset ja tarkistetut raportit.',
              'Muut lomakkeet avautuvat hankkeen kohdalta.',
            ],
            'Raportilla on oma kautensa ja kielensä. Kausi lomakkeille koskee vain lomakkeita, joista ei ole tehty raporttia.',
          ],
        },
        {
          heading: 'Kun raportteja tehdään',
          blocks: [
            'Näet, monesko raportti on tekeillä ja kauanko työ suunnilleen kestää. Voit jatkaa töitä muissa näkymissä: se, mitä itse avaat, tehdään aina ensin.',
            'Jos jokin raportti ei onnistu, se nimetään syineen ja muut tehdään silti loppuun. Keskeytä lopettaa työn heti, eikä mitään tallennu.',
          ],
        },
        {
          heading: 'Mitä ZIP-tiedostossa on',
          blocks: [
            [
              'Raportit PDF-tiedostoina. Nimessä on hankekoodi, lomake ja kausi.',
              'Luettelo.txt: luettelo raporteista ja niistä, joita ei saatu tehtyä.',
              'manifest.json: sama luettelo tiedostojen tarkisteineen muita ohjelmia varten.',
            ],
          ],
        },
      ],
    },
    sv: {
      title: 'Alla rapporter på en gång',
      lead: 'Gör rapporterna för organisationens alla projekt på en gång i en ZIP-fil.',
      sections: [
        {
          heading: 'Vad ska göras',
          blocks: [
            'För varje projekt är rapporten som ska skickas härnäst redan vald: av dem som är under arbete den vars dag kommer först. Om projektet inte har någon rapport under arbete är blanketten med den närmaste dagen vald.',
            [
              'Välj de som ska skickas återställer detta val.',
              'Välj alla som är under arbete tar med alla ofärdiga och kontrollerade rapporter.',
              'De andra blanketterna öppnas vid projektet.',
            ],
            'En rapport har sin egen period och sitt eget språk. Period för blanketter gäller bara blanketter som det inte finns någon rapport av.',
          ],
        },
        {
          heading: 'Medan rapporterna görs',
          blocks: [
            'Du ser vilken rapport i ordningen som görs och ungefär hur länge arbetet tar. Du kan fortsätta i andra vyer: det du själv öppnar görs alltid först.',
            'Om en rapport inte lyckas nämns den med orsaken, och de andra görs ändå färdiga. Avbryt slutar genast, och ingenting sparas.',
          ],
        },
        {
          heading: 'Vad som finns i ZIP-filen',
          blocks: [
            [
              'Rapporterna som PDF. Namnet har projektkoden, blanketten och perioden.',
              'Förteckning.txt: en förteckning över rapporterna och dem som inte kunde göras.',
              'manifest.json: samma förteckning med filernas kontrollsummor för andra program.',
            ],
          ],
        },
      ],
    },
    en: {
      title: 'All reports in one go',
      lead: 'Make the reports of all projects of the organisation in one go, into one ZIP file.',
      sections: [
        {
          heading: 'What to make',
          blocks: [
            'Of each project the report that goes out next is already chosen: of those in work, the one that is due first. If a project has no report in work, the form that is due next is chosen.',
            [
              'Choose what is due brings this choice back.',
              'Choose all in work takes every unfinished and checked report.',
              'The other forms unfold at the project.',
            ],
            'A report has its own period and language. Period for forms concerns only forms of which there is no report.',
          ],
        },
        {
          heading: 'While they are made',
          blocks: [
            'You see which report is in hand and about how long the work takes. You can go on in other views: what you open yourself is always made first.',
            'A report that fails is named with the reason, and the others are made all the same. Cancel stops at once, and nothing is saved.',
          ],
        },
        {
          heading: 'What the ZIP has',
          blocks: [
            [
              'The reports as PDF. The name has the project code, the form and the period.',
              'Contents.txt: a list of the reports and of those that could not be made.',
              'manifest.json: the same list with checksums, for other programs.',
            ],
          ],
        },
      ],
    },
  },
}
