import type { HelpPage } from '../help-page.ts'

export const ledgerHelp: HelpPage = {
  slug: 'ledger',
  text: {
    fi: {
      title: 'Kirjanpito',
      lead: 'Hankkeen menot ja tulot ovat taulukossa, johon kirjoitetaan kuin laskentataulukkoon.',
      sections: [
        {
          heading: 'Kirjoittaminen',
          blocks: [
            [
              'Nuolilla, Enterillä ja Sarkaimella liikutaan. Kirjoittaminen korvaa solun, F2 tai kaksoisnapsautus avaa sen.',
              'Esc jättää solun ennalleen. Tyhjennä valitut solut Delete-näppäimellä.',
              'Liitä Excelistä kopioidut rivit mihin kohtaan tahansa. Yli menevät rivit lisätään loppuun.',
              'Valitse alue ja paina Ctrl+D, niin ylimmän rivin arvot täyttyvät alas. Ctrl+miinus poistaa valitut rivit.',
              'Taulukosta pääsee pois näppäimistöllä painamalla Esc ja sitten Sarkain.',
            ],
            'Jokainen muutos tallentuu heti, ja sen voi kumota. Solu, jota ei voi lukea, jää punaisella alleviivattuna odottamaan korjausta; muut solut tallentuvat.',
          ],
        },
        {
          heading: 'Summat ja rivin tila',
          blocks: [
            'Brutto, haettava osa ja summat lasketaan aina riveistä. Haettava osa on koko meno, ellei siihen kirjoiteta muuta. Alv on menoa vain, kun se jää kuluksi. Tulot vähennetään haettavasta.',
            'Taulukon alla ovat valitun rivin huomautukset: mitä siitä puuttuu ja mitä tukikelpoisuuden säännöt siitä sanovat. Jokaisessa säännössä on linkki säädökseen. Tulkinta, jota ei ole vahvistettu, on merkitty.',
          ],
        },
        {
          heading: 'Säännöt, päätös ja puuttuvat tiedot',
          blocks: [
            'Ohjelmakausi, hyväksytyt kustannuslajit ja kustannusmallit tulevat päätöksen versiosta, joka oli voimassa rivin päivänä. Ennen ensimmäistä päätöstä syntynyttä menoa verrataan ensimmäiseen päätökseen. Ilman vahvistettua päätöstä ohjelmakausi päätellään rahastosta.',
            'Valitun rivin alla säännöt kysyvät sen, mitä soluissa ei ole: tarjoukset, hintataso, myyjän lähipiiri, palkan perusteet, matkan pituus, käytetty laite. Vastaamaton jää puuttuvaksi eikä koskaan muutu kunnossa olevaksi. Saman vastauksen voi antaa kaikille saman toimittajan riveille.',
            'Hankkeen yhteiset tiedot, kuten vireilletulopäivä ja verottajan selvitys alv:stä, ovat kohdassa Säännöt ja hankkeen tiedot.',
          ],
        },
        {
          heading: 'Yhteinen kustannus ja talkootyö',
          blocks: [
            'Jakoavain jakaa yhteisen menon hankkeiden ja muun toiminnan kesken. Hankkeen osasta tulee haettava osa. Uudet osuudet annetaan päivästä alkaen, ja aiemmin jaetut rivit pysyvät, kunnes jaat ne uudelleen.',
            'Maaseuturahaston hankkeessa talkootyö on omassa osassaan. Rivi lasketaan kustannukseksi ja yksityiseksi rahoitukseksi, kun tekijän ikä, päivä, tunnit ja allekirjoitus on kirjattu. Tunnin arvot tulevat säännöstä, ja ne voi muuttaa päätöksen mukaisiksi.',
          ],
        },
        {
          heading: 'Tuonti kirjanpito-ohjelmasta',
          blocks: [
            [
              'Vie kirjanpito-ohjelmasta rivit CSV- tai Excel-tiedostoon (.xlsx) ja valitse tiedosto napista Tuo kirjanpidosta.',
              'Tarkista, mitä sarakkeissa on. Voit antaa sarakkeille nimen, jolla seuraava tiedosto luetaan samalla tavalla.',
              'Katso hylättävät rivit: jokaisessa solussa on syy. Korjaa tiedosto tai tuo muut rivit.',
              'Tuo rivit. Koko tuonnin voi kumota kerralla.',
            ],
            'Luetut rivit ovat aina yhteensä tuodut, hylätyt ja kirjanpidossa jo olevat. Saman tiedoston voi tuoda uudelleen: jo tuotuja rivejä ei lisätä toista kertaa. Kaavoja ei lasketa eikä linkkejä avata.',
          ],
        },
      ],
    },
    sv: {
      title: 'Bokföring',
      lead: 'Projektets utgifter och inkomster finns i en tabell där man skriver som i ett kalkylblad.',
      sections: [
        {
          heading: 'Att skriva',
          blocks: [
            [
              'Med pilarna, Enter och Tabb flyttar du dig. Skrivning ersätter cellen, F2 eller dubbelklick öppnar den.',
              'Esc lämnar cellen som den var. Töm markerade celler med Delete.',
              'Klistra in rader som kopierats från Excel var som helst. Rader som inte ryms läggs till i slutet.',
              'Markera ett område och tryck Ctrl+D för att fylla nedåt från den översta raden. Ctrl+minus tar bort markerade rader.',
              'Du lämnar tabellen med tangentbordet genom att trycka Esc och sedan Tabb.',
            ],
            'Varje ändring sparas genast och kan ångras. En cell som inte kan läsas blir understruken med rött och väntar på rättelse; de andra sparas.',
          ],
        },
        {
          heading: 'Summor och radens status',
          blocks: [
            'Brutto, ansökt del och summor räknas alltid ur raderna. Den ansökta delen är hela utgiften om inget annat skrivs. Moms är en utgift bara när den är slutlig. Inkomster dras av från det ansökta.',
            'Under tabellen finns anmärkningar på den valda raden: vad som saknas och vad reglerna om stödberättigande säger. Varje regel har en länk till författningen. En obekräftad tolkning är märkt.',
          ],
        },
        {
          heading: 'Regler, beslut och uppgifter som saknas',
          blocks: [
            'Programperiod, godkända kostnadsslag och kostnadsmodeller kommer från den version av beslutet som gällde på radens dag. En utgift från tiden före det första beslutet jämförs med det. Utan fastställt beslut härleds programperioden ur fonden.',
            'Under den valda raden frågar reglerna det som inte finns i cellerna: anbud, prisnivå, närstående säljare, lönens grunder, resans längd, begagnad anordning. Det som inte besvaras saknas och blir aldrig i skick. Samma svar kan ges för alla rader med samma leverantör.',
            'Projektets gemensamma uppgifter, som dagen då ansökan blev anhängig och skattemyndighetens utredning om momsen, finns under Regler och projektets uppgifter.',
          ],
        },
        {
          heading: 'Gemensam kostnad och talkoarbete',
          blocks: [
            'Fördelningsnyckeln fördelar en gemensam utgift mellan projekt och annan verksamhet. Projektets del blir den ansökta delen. Nya andelar ges från en dag, och rader som fördelats tidigare består tills du fördelar dem på nytt.',
            'I landsbygdsfondens projekt finns talkoarbetet i en egen del. Raden räknas som kostnad och privat finansiering när ålder, dag, timmar och underskrift är antecknade. Timvärdena kommer från regeln och kan ändras enligt beslutet.',
          ],
        },
        {
          heading: 'Import från bokföringsprogrammet',
          blocks: [
            [
              'Exportera raderna ur bokföringsprogrammet till CSV eller Excel (.xlsx) och välj filen med knappen Importera från bokföringen.',
              'Kontrollera vad kolumnerna innehåller. Du kan ge kolumnerna ett namn, så läses nästa fil på samma sätt.',
              'Se de avvisade raderna: i varje cell står orsaken. Rätta filen eller importera de andra raderna.',
              'Importera. Hela importen kan ångras på en gång.',
            ],
            'Lästa rader är alltid summan av importerade, avvisade och sådana som redan finns. Samma fil kan importeras på nytt: rader som redan finns läggs inte till. Formler räknas inte och länkar öppnas inte.',
          ],
        },
      ],
    },
    en: {
      title: 'Ledger',
      lead: 'The costs and income of a project are in a table that you write in like a spreadsheet.',
      sections: [
        {
          heading: 'Writing',
          blocks: [
            [
              'Arrows, Enter and Tab move. Typing replaces the cell; F2 or a double click opens it.',
              'Esc leaves the cell as it was. Delete clears the selected cells.',
              'Paste rows copied from Excel anywhere. Rows beyond the end are added.',
              'Select a range and press Ctrl+D to fill down from its top row. Ctrl+minus removes the selected rows.',
              'To leave the table by keyboard, press Esc and then Tab.',
            ],
            'Every change is saved at once and can be undone. A cell that can’t be read stays underlined in red until it is mended; the others are saved.',
          ],
        },
        {
          heading: 'Sums and the state of a row',
          blocks: [
            'Gross, the claimed part and sums are always derived from the rows. The claimed part is the whole cost unless you write another. VAT is a cost only when it is final. Income is taken off what is claimed.',
            'Below the table are the remarks on the chosen row: what it lacks, and what the rules of eligibility say. Each rule links to its act. What is not verified is marked.',
          ],
        },
        {
          heading: 'Rules, decision and missing facts',
          blocks: [
            'The programme period, approved categories and cost models come from the version of the decision that held on the row’s day. A cost from before the first decision is held against the first. Without a confirmed decision the period is inferred from the fund.',
            'Below the chosen row the rules ask what the cells don’t say: tenders, price level, related sellers, grounds of the pay, length of a trip, used devices. What is not answered stays missing and never turns into fine. The same answer can be given to all rows of a supplier.',
            'Facts of the whole project, such as the day the application became pending and the proof of VAT, are under Rules and facts of the project.',
          ],
        },
        {
          heading: 'Shared costs and voluntary work',
          blocks: [
            'A sharing key divides a common cost between projects and other activity. The project’s part becomes what is claimed. New shares are given from a day on, and rows shared before stay as they are until you share them again.',
            'In projects of the rural fund voluntary work has a section of its own. A row counts as a cost and as private funding once age, day, hours and signature are written down. The worth of an hour comes from the rule and can be changed to what the decision says.',
          ],
        },
        {
          heading: 'Import from the bookkeeping program',
          blocks: [
            [
              'Export the rows of the bookkeeping program to CSV or Excel (.xlsx), and choose the file with the button Import from bookkeeping.',
              'Check what the columns hold. You can name the columns, and the next file is read the same way.',
              'Look at the rejected rows: each cell tells why. Mend the file, or import the other rows.',
              'Import. The whole import can be undone in one step.',
            ],
            'Rows read are always the sum of those imported, rejected and there already. The same file can be imported again: rows that are there are not added twice. Formulas are not run and links not opened.',
          ],
        },
      ],
    },
  },
}
