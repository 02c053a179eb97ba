import type { HelpPage } from '../help-page.ts'

export const planHelp: HelpPage = {
  slug: 'plan',
  text: {
    fi: {
      title: 'Suunnitelma',
      lead: 'Tavoitteet, työpaketit, aikataulu, tulokset, riskit, hallinto ja viestintä kirjataan kerran. Lomakkeiden taulukot ja kaaviot tehdään niistä.',
      sections: [
        {
          heading: 'Rivien lisääminen',
          blocks: [
            [
              'Kirjoita rivi ja paina Enter. Vaihto+Enter tekee uuden rivin samaan kenttään.',
              'Liitä luettelo: jokaisesta rivistä tulee oma, luettelomerkit jäävät pois. Taulukosta liitetyn rivin päivät luetaan alkamis- ja päättymispäiväksi.',
              'Nuolilla rivi siirtyy, roskakorilla se poistuu. Poisto vie mukanaan myös riviin kuuluvat rivit, ja kumoaminen palauttaa ne.',
            ],
          ],
        },
        {
          heading: 'Aikataulu',
          blocks: [
            'Raahaa palkkia tai sen päätä, tai siirry palkkiin sarkaimella ja paina nuolia. Enter tallentaa, Esc peruu. Samat päivät ovat kenttinä kaavion alla.',
            'Riippuvuus tarkoittaa, että jälkimmäinen alkaa vasta edellisen päätyttyä. Kehää ei voi tehdä: ohjelma nimeää ketjun. Rikkoutunut riippuvuus näkyy kaaviossa katkoviivana ja tarkistuksissa lauseena.',
          ],
        },
        {
          heading: 'Riskit ja hallinto',
          blocks: [
            'Riskin todennäköisyys ja vaikutus ovat 1–5, ja niiden tulo antaa luokan. Asteikko on ohjelman oma, ei rahoittajan. Jokainen arvio jää päivineen historiaan.',
            'Riskin vastuutahon pitää löytyä hankkeen henkilöistä, toimielimistä tai niiden jäsenistä; muuten tarkistus huomauttaa. Ohjausryhmältä odotetaan kokousta joka vuosi: se on tapa, ei sääntö, joten tarkista päätöksestä.',
          ],
        },
        {
          heading: 'Lomakkeet ja tekstit',
          blocks: [
            'Ministeriön hankesuunnitelman lukujen tekstit kirjoitetaan hankkeen raporteissa. Taulukot, kuvat ja niiden numerot tulevat suunnitelmasta. Työpaketit tarjotaan myös tositteille ja budjettiriveille, mutta muutakin saa kirjoittaa.',
          ],
        },
      ],
    },
    sv: {
      title: 'Plan',
      lead: 'Mål, arbetspaket, tidtabell, resultat, risker, styrning och kommunikation antecknas en gång. Blanketternas tabeller och diagram görs av dem.',
      sections: [
        {
          heading: 'Nya rader',
          blocks: [
            [
              'Skriv en rad och tryck Enter. Skift+Enter ger en ny rad i samma fält.',
              'Klistra in en lista: varje rad blir en egen, punkterna faller bort. Dagarna i rader ur en tabell läses som början och slut.',
              'Pilarna flyttar raden, papperskorgen tar bort den. Det som hör till raden följer med, och ångra återställer allt.',
            ],
          ],
        },
        {
          heading: 'Tidtabell',
          blocks: [
            'Dra stapeln eller dess ände, eller gå till stapeln med tabb och tryck på pilarna. Enter sparar, Esc ångrar. Samma dagar finns som fält under diagrammet.',
            'Ett beroende betyder att den senare börjar först när den förra har slutat. En cirkel kan inte göras: programmet nämner kedjan. Ett brutet beroende syns streckat i diagrammet och som mening bland kontrollerna.',
          ],
        },
        {
          heading: 'Risker och styrning',
          blocks: [
            'Riskens sannolikhet och verkan är 1–5, och produkten ger klassen. Skalan är programmets egen, inte finansiärens. Varje bedömning blir med sin dag kvar i historiken.',
            'Riskens ansvariga ska finnas bland projektets personer, organ eller deras medlemmar; annars påpekas det. Av styrgruppen väntas ett möte varje år: det är en sed, ingen regel, så kontrollera i beslutet.',
          ],
        },
        {
          heading: 'Blanketter och texter',
          blocks: [
            'Texterna i ministeriets projektplan skrivs i projektets rapporter. Tabeller, bilder och deras nummer kommer ur planen. Arbetspaketen erbjuds också för verifikat och budgetrader, men annat får skrivas.',
          ],
        },
      ],
    },
    en: {
      title: 'Plan',
      lead: 'Goals, work packages, schedule, results, risks, governance and communication are entered once. The forms’ tables and charts are made of them.',
      sections: [
        {
          heading: 'New rows',
          blocks: [
            [
              'Write a line and press Enter. Shift+Enter begins another line in the same field.',
              'Paste a list: each line becomes a row, bullets fall away. Days in rows pasted from a table are read as the first and the last day.',
              'The arrows move a row, the bin removes it. What belongs to the row goes along, and undo brings all of it back.',
            ],
          ],
        },
        {
          heading: 'Schedule',
          blocks: [
            'Drag a bar or its end, or go to the bar by Tab and press the arrows. Enter saves, Esc takes back. The same days are fields below the chart.',
            'A dependency means that the latter begins only when the former has ended. A circle can’t be made: the program names the chain. A broken dependency is dashed in the chart and a sentence among the checks.',
          ],
        },
        {
          heading: 'Risks and governance',
          blocks: [
            'A risk’s probability and impact are 1–5, and their product gives the class. The scale is the program’s own, not the funder’s. Each judgement stays in the history with its day.',
            'A risk’s owner must be among the project’s people, its bodies or their members; otherwise a check says so. The steering group is expected to meet each year: a custom, not a rule, so check the decision.',
          ],
        },
        {
          heading: 'Forms and texts',
          blocks: [
            'The texts of the ministry’s project plan are written in the project’s reports. Tables, figures and their numbers come from the plan. Work packages are offered for ledger rows and budget lines too, but anything else may be written.',
          ],
        },
      ],
    },
  },
}
