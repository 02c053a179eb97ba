import type { HelpPage } from '../help-page.ts'

export const filesHelp: HelpPage = {
  slug: 'files',
  text: {
    fi: {
      title: 'Tiedostot ja tositteet',
      lead: 'Tositteet ovat niiden rivien yhteydessä, joihin ne kuuluvat, ja Tiedostot-sivulla ovat hankkeen kaikki tiedostot.',
      sections: [
        {
          heading: 'Lisääminen',
          blocks: [
            [
              'Valitse kirjanpidossa rivi tai rivejä ja lisää tosite napista, pudottamalla tiedosto ikkunaan tai liittämällä se leikepöydältä. Se tulee kaikille valituille riveille.',
              'Rahoituspäätökseen, maksatushakemukseen, tapahtumaan ja indikaattorin tulokseen liitetään paperit niiden omilla sivuilla: esimerkiksi päätöskirje tai allekirjoitettu osallistujalista.',
              'Tiedostot-sivulla lisätty tiedosto on hankkeen oma, esimerkiksi hankintaohje.',
              'Sama tiedosto tallentuu vain kerran, vaikka sitä käytettäisiin monella rivillä. Nimi on silloin kaikkialla sama.',
            ],
            'Yhden tiedoston koko on enintään 30 Mt.',
          ],
        },
        {
          heading: 'Katsominen, nimi ja poistaminen',
          blocks: [
            'PDF ja kuvat näytetään ohjelmassa. Tyyppi tunnistetaan tiedoston sisällöstä eikä nimestä. Muut tiedostot voi vain tallentaa: ohjelma ei avaa eikä suorita niitä.',
            'Kuvaa, joka on raportin tekstissä, ei voi poistaa tiedostoista: Käytössä-sarake näyttää tekstit, ja linkki vie lukuun. Poista kuva ensin siitä.',
            'Poistaminen koskee yhtä käyttöpaikkaa, ja sen voi kumota. Tiedoston tila vapautuu vasta, kun Siivoa tiedostot valitaan asetuksista, ja silloinkin säilyy kaikki, minkä kumoaminen voi palauttaa.',
          ],
        },
        {
          heading: 'Turvassa',
          blocks: [
            'Tiedostot ovat työtilan kansiossa ja jokaisessa varmuuskopiossa. Asetusten tarkistus lukee ne kaikki ja kertoo, jos jokin puuttuu tai on muuttunut.',
          ],
        },
      ],
    },
    sv: {
      title: 'Filer och verifikat',
      lead: 'Verifikaten finns vid de rader som de hör till, och på sidan Filer finns alla filer i projektet.',
      sections: [
        {
          heading: 'Att lägga till',
          blocks: [
            [
              'Välj en eller flera rader i bokföringen och lägg till verifikatet med knappen, genom att släppa filen i fönstret eller klistra in den. Den kommer på alla valda rader.',
              'Till ett beslut, en ansökan om utbetalning, ett evenemang och ett resultat bifogas papperen på deras egna sidor: till exempel beslutsbrevet eller den undertecknade deltagarlistan.',
              'En fil som läggs till på sidan Filer är projektets egen, till exempel en anvisning för upphandling.',
              'Samma fil sparas bara en gång, fast den används på många rader. Namnet är då detsamma överallt.',
            ],
            'En fil är högst 30 MB.',
          ],
        },
        {
          heading: 'Att visa, byta namn och ta bort',
          blocks: [
            'PDF och bilder visas i programmet. Typen känns igen på filens innehåll och inte på namnet. Andra filer kan bara sparas: programmet öppnar eller kör dem inte.',
            'En bild som finns i en rapports text kan inte tas bort bland filerna: spalten Används i visar texterna, och länken leder till kapitlet. Ta först bort bilden där.',
            'Borttagningen gäller ett användningsställe och kan ångras. Utrymmet frigörs först när du väljer Städa filerna i inställningarna, och också då blir allt kvar som ångra kan återställa.',
          ],
        },
        {
          heading: 'I säkerhet',
          blocks: [
            'Filerna finns i arbetsytans mapp och i varje säkerhetskopia. Kontrollen i inställningarna läser alla och säger om någon saknas eller har ändrats.',
          ],
        },
      ],
    },
    en: {
      title: 'Files and vouchers',
      lead: 'Vouchers are with the rows that they belong to, and the page Files has all files of the project.',
      sections: [
        {
          heading: 'Adding',
          blocks: [
            [
              'Choose one or more rows of the ledger and add the voucher by the button, by dropping the file on the window, or by pasting it. It goes to every chosen row.',
              'Papers of a decision, a claim, an event and a result are attached on their own pages: the letter of the decision, for example, or the signed list of participants.',
              'A file added on the page Files is the project’s own, for example a procurement guide.',
              'The same file is kept once, however many rows use it. Its name is then the same everywhere.',
            ],
            'A file can have 30 MB at most.',
          ],
        },
        {
          heading: 'Looking, renaming and removing',
          blocks: [
            'PDF and pictures are shown. The type is told by the file’s content, not by its name. Other files can only be saved: the program neither opens nor runs them.',
            'A picture that stands in a text of a report can’t be removed from the files: the column Used in shows the texts, and the link leads to the section. Take it out there first.',
            'Removing takes a file away from one place, and can be undone. Its space is freed only when you choose Clean up files in the settings, and even then everything stays that undo can bring back.',
          ],
        },
        {
          heading: 'In safety',
          blocks: [
            'The files are in the workspace’s folder and in every backup. The check in the settings reads all of them, and says if one is missing or has changed.',
          ],
        },
      ],
    },
  },
}
