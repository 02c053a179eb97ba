import type { HelpPage } from '../help-page.ts'

export const reportsHelp: HelpPage = {
  slug: 'reports',
  text: {
    fi: {
      title: 'Raportit',
      lead: 'Raportin tekstit kirjoitetaan luku kerrallaan, ja sivut näkyvät vieressä sellaisina kuin ne tulostuvat.',
      sections: [
        {
          heading: 'Uusi raportti',
          blocks: [
            [
              'Valitse Raportit-osassa lomake, raportin laji ja kausi. Kauden voi ottaa maksatushakemuksesta.',
              'Tekstien pohjaksi voi ottaa edellisen raportin. Sen voi tehdä myöhemmin myös luku kerrallaan.',
            ],
            'Tarjolla ovat hankkeen rahaston ja ohjelmakauden lomakkeet. Kauden kertoo vahvistettu rahoituspäätös ja ennen sitä hanketunnus tai alkamispäivä. Jos kausi ei selviä, tarjolla ovat rahaston kaikki lomakkeet.',
            'Muut lomakkeet, kuten tuntikirjanpito, ovat samassa osassa kohdassa Lomakkeet ja paperit.',
          ],
        },
        {
          heading: 'Kirjoittaminen',
          blocks: [
            [
              'Teksti tallentuu kirjoittaessa. Ctrl+Z kumoaa kirjoitusta.',
              'Wordista ja Excelistä liitetystä tekstistä säilyvät kappaleet, luettelot, taulukot, lihavointi ja kursivointi.',
              'Kuvan voi pudottaa, liittää tai valita tiedostosta. Kirjoita sille kuvateksti ja vaihtoehtoinen teksti.',
              'Sarkain siirtyy taulukon otsikosta soluihin ja solusta toiseen, kehyksessä, kuvassa ja lainauksessa rivistä toiseen. Enter siirtyy taulukossa seuraavalle riville. Alt+F10 siirtyy työkaluihin.',
            ],
          ],
        },
        {
          heading: 'Luvut aineistosta ja viittaukset',
          blocks: [
            'Kauttaviiva / avaa valikon. Kirjoita hakusana ja valitse Enterillä. Luku päivittyy, kun aineisto muuttuu, ja sen napsautus näyttää rivit, joista se tulee: päivän, nimen ja summan, ja rivien summa on sama kuin luku. Rivin nimi vie riville, ja takaisin palaa lukuun.',
            'Viittaus, kuten Taulukko 2, saa numeronsa raportista ja pysyy oikeana, kun taulukoita tulee lisää.',
          ],
        },
        {
          heading: 'Rahoittajan verkkolomake',
          blocks: [
            'Luvun pituus näkyy rahoittajan rajaa vasten. Kopioi tekstinä antaa luvun ilman muotoilua ja kertoo merkkien määrän.',
            'Rakennerahastohankkeen loppuraportin yhteenvedon voi viedä hankekuvauksen lukuun 9, Loppuraportin tiivistelmä. Molemmat tekstit näkyvät ennen vientiä. Uusi loppuraportti alkaa hankekuvauksen tiivistelmästä, jos se on kirjoitettu.',
          ],
        },
        {
          heading: 'Vaiheet',
          blocks: [
            'Raportti on luonnos, tarkistettu, lukittu, lähetetty ja lopuksi hyväksytty tai palautettu täydennettäväksi. Lukittua ei muuteta: palautettu raportti korjataan uutena versiona, ja lähetetty versio säilyy.',
          ],
        },
      ],
    },
    sv: {
      title: 'Rapporter',
      lead: 'Rapportens texter skrivs ett kapitel i taget, och sidorna syns bredvid så som de skrivs ut.',
      sections: [
        {
          heading: 'Ny rapport',
          blocks: [
            [
              'Välj blankett, rapportens slag och period i delen Rapporter. Perioden kan tas ur en ansökan om utbetalning.',
              'Texterna kan utgå från den förra rapporten. Det går också senare, ett kapitel i taget.',
            ],
            'Blanketterna för projektets fond och programperiod erbjuds. Perioden anges av det fastställda finansieringsbeslutet och före det av projektkoden eller startdagen. Om perioden inte framgår erbjuds fondens alla blanketter.',
            'Övriga blanketter, till exempel timbokföringen, finns i samma del under Blanketter och papper.',
          ],
        },
        {
          heading: 'Att skriva',
          blocks: [
            [
              'Texten sparas medan du skriver. Ctrl+Z ångrar skrivandet.',
              'Av det som klistras in från Word och Excel blir stycken, listor, tabeller, fet och kursiv stil kvar.',
              'En bild kan släppas, klistras in eller väljas ur en fil. Skriv bildtext och alternativ text.',
              'Tabb går från tabellens rubrik till cellerna och från cell till cell, i en ruta, en bild och ett citat från rad till rad. Enter går i en tabell till nästa rad. Alt+F10 går till verktygen.',
            ],
          ],
        },
        {
          heading: 'Siffror ur materialet och hänvisningar',
          blocks: [
            'Snedstreck / öppnar en meny. Skriv ett sökord och välj med Enter. Siffran uppdateras när materialet ändras, och ett klick visar raderna som den kommer ifrån: dag, namn och belopp, och radernas summa är densamma som siffran. Radens namn leder till raden, och tillbaka leder till siffran.',
            'En hänvisning, till exempel Tabell 2, får sitt nummer ur rapporten och förblir rätt när tabeller tillkommer.',
          ],
        },
        {
          heading: 'Finansiärens webbformulär',
          blocks: [
            'Kapitlets längd syns mot finansiärens gräns. Kopiera som text ger kapitlet utan format och berättar antalet tecken.',
            'Sammandraget i slutrapporten för ett strukturfondsprojekt kan föras över till avsnitt 9 i projektbeskrivningen, Sammandrag av slutrapporten. Båda texterna visas före det. En ny slutrapport börjar med projektbeskrivningens sammandrag, om det finns.',
          ],
        },
        {
          heading: 'Skeden',
          blocks: [
            'En rapport är utkast, granskad, låst, skickad och till sist godkänd eller returnerad för komplettering. En låst rapport ändras inte: en returnerad rättas som en ny version, och den skickade bevaras.',
          ],
        },
      ],
    },
    en: {
      title: 'Reports',
      lead: 'The texts of a report are written section by section, and the pages stand beside them as they will print.',
      sections: [
        {
          heading: 'A new report',
          blocks: [
            [
              'In the part Reports choose the form, the kind of report and the period. The period can be that of a payment claim.',
              'The texts can start from the last report; that can be done later too, one section at a time.',
            ],
            'The forms of the project’s fund and programme period are offered. The confirmed funding decision tells the period, and before it the project code or the first day. Where none of them does, all forms of the fund are offered.',
            'The other forms, such as the record of hours, are in the same part under Forms and papers.',
          ],
        },
        {
          heading: 'Writing',
          blocks: [
            [
              'The text is saved as you type. Ctrl+Z undoes typing.',
              'What is pasted from Word and Excel keeps its paragraphs, lists, tables, bold and italic.',
              'A picture can be dropped, pasted or chosen from a file. Give it a caption and an alternative text.',
              'Tab goes from the caption of a table to its cells and from cell to cell, in a box, a picture and a quote from line to line. Enter goes to the next row of a table. Alt+F10 goes to the tools.',
            ],
          ],
        },
        {
          heading: 'Figures from the data and references',
          blocks: [
            'A slash / opens a menu. Type a word and choose with Enter. The figure follows when the data change, and a click shows the rows that it comes from: day, name and amount, and together they are the figure. The name leads to the row, and back returns to the figure.',
            'A reference, such as Table 2, gets its number from the report and stays right when tables are added.',
          ],
        },
        {
          heading: 'The funder’s web form',
          blocks: [
            'The length of a section is shown against the funder’s limit. Copy as plain text gives the section without formatting and tells the number of characters.',
            'The summary of a structural-fund project’s final report can be taken over into section 9 of the description, Summary of the final report. Both texts are shown before. A new final report begins with the description’s summary where there is one.',
          ],
        },
        {
          heading: 'States',
          blocks: [
            'A report is a draft, checked, locked, sent, and in the end accepted or returned for completion. A locked one never changes: a returned report is mended as a new version, and the one that was sent is kept.',
          ],
        },
      ],
    },
  },
}
