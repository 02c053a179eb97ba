import type { HelpPage } from '../help-page.ts'

export const importHelp: HelpPage = {
  slug: 'import',
  text: {
    fi: {
      title: 'Tuonti',
      lead: 'Julkaistu hankekuvaus luetaan tekstinä, eikä siitä katoa mitään.',
      sections: [
        {
          heading: 'Näin tuot',
          blocks: [
            [
              'Pudota yksi tai monta tekstitiedostoa ikkunaan tai valitse ne napista Tuo hankekuvauksia.',
              'Katso esikatselusta, mitä kullekin tiedostolle tehdään: uusi hanke, päivitys, ennallaan tai ei tuoda.',
              'Hyväksy. Kaikki tuodaan kerralla, ja koko tuonnin voi ottaa takaisin.',
            ],
          ],
        },
        {
          heading: 'Huomautukset',
          blocks: [
            'Huomautus kertoo rivin, jota ei tunnettu tai jonka arvoa ei voitu lukea. Teksti säilyy silti, ja lomakkeelle se tulee sellaisenaan.',
            'Sama tiedosto kahdesti ei muuta mitään.',
          ],
        },
      ],
    },
    sv: {
      title: 'Import',
      lead: 'En publicerad projektbeskrivning läses som text, och ingenting går förlorat.',
      sections: [
        {
          heading: 'Så importerar du',
          blocks: [
            [
              'Släpp en eller flera textfiler i fönstret eller välj dem med knappen Importera projektbeskrivningar.',
              'Se i förhandsvisningen vad som görs med varje fil: nytt projekt, uppdatering, oförändrat eller importeras inte.',
              'Godkänn. Allt importeras på en gång, och hela importen kan tas tillbaka.',
            ],
          ],
        },
        {
          heading: 'Anmärkningar',
          blocks: [
            'En anmärkning berättar om en rad som inte var känd eller vars värde inte kunde läsas. Texten bevaras ändå och skrivs ut som den är.',
            'Samma fil två gånger ändrar ingenting.',
          ],
        },
      ],
    },
    en: {
      title: 'Import',
      lead: 'A published project description is read as text, and nothing of it is lost.',
      sections: [
        {
          heading: 'How to import',
          blocks: [
            [
              'Drop one or many text files on the window, or choose them with the button Import project descriptions.',
              'See in the preview what is done with each file: new project, update, as before, or not imported.',
              'Accept. All of it comes in at once, and the whole import can be taken back.',
            ],
          ],
        },
        {
          heading: 'Remarks',
          blocks: [
            'A remark tells of a line that was not known, or whose value could not be read. The text is kept all the same and goes to the form as it is.',
            'The same file twice changes nothing.',
          ],
        },
      ],
    },
  },
}
