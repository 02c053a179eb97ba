import type { HelpPage } from '../help-page.ts'

export const reportHelp: HelpPage = {
  slug: 'report',
  text: {
    fi: {
      title: 'Raportti',
      lead: 'Raportti tehdään rahoittajan lomakkeelle hankkeen tiedoista.',
      sections: [
        {
          heading: 'Esikatselu ja tiedostot',
          blocks: [
            'Raportin näet sivuina sellaisena kuin se tulostuu. Se päivittyy, kun hankkeen tiedot muuttuvat.',
            [
              'PDF on saavutettava arkistotiedosto (PDF/A), jonka ruudunlukija osaa lukea.',
              'Teksti on sama hankekuvaus kuin julkisessa palvelussa, merkki merkiltä.',
            ],
          ],
        },
        {
          heading: 'Kieli',
          blocks: ['Raportin kieli valitaan erikseen. Rahoittajan oma kieli on ensimmäisenä, muut ovat käännöksiä.'],
        },
      ],
    },
    sv: {
      title: 'Rapport',
      lead: 'Rapporten görs på finansiärens blankett av projektets uppgifter.',
      sections: [
        {
          heading: 'Förhandsvisning och filer',
          blocks: [
            'Du ser rapporten som sidor, så som den skrivs ut. Den uppdateras när projektets uppgifter ändras.',
            [
              'PDF-filen är en tillgänglig arkivfil (PDF/A) som en skärmläsare kan läsa.',
              'Texten är samma projektbeskrivning som i den offentliga tjänsten, tecken för tecken.',
            ],
          ],
        },
        {
          heading: 'Språk',
          blocks: ['Rapportens språk väljs för sig. Finansiärens eget språk är först, de andra är översättningar.'],
        },
      ],
    },
    en: {
      title: 'Report',
      lead: 'The report is made on the funder’s form from the data of the project.',
      sections: [
        {
          heading: 'Preview and files',
          blocks: [
            'You see the report as pages, as it will print. It follows when the data of the project change.',
            [
              'The PDF is an accessible archive file (PDF/A) that a screen reader can read.',
              'The text is the same project description as in the public service, character by character.',
            ],
          ],
        },
        {
          heading: 'Language',
          blocks: [
            'The language of the report is chosen by itself. The funder’s own comes first, the others are translations.',
          ],
        },
      ],
    },
  },
}
