import type { HelpPage } from '../help-page.ts'

export const claimsHelp: HelpPage = {
  slug: 'claims',
  text: {
    fi: {
      title: 'Maksatushakemukset',
      lead: 'Hakemus kootaan menotositteista ja lasketaan päätöksen ehdoilla. Luvut voi jäljittää riveihin asti.',
      sections: [
        {
          heading: 'Kaudet',
          blocks: [
            'Ensimmäinen kausi alkaa hankkeen alkupäivästä ja jokainen seuraava edellisen päättymistä seuraavasta päivästä. Aukkoja ja päällekkäisyyksiä ei synny: ohjelma kertoo syyn, jos päivä ei käy.',
            'Viimeinen hakemus päättyy hankkeen päättymispäivään. Määräajat näet sivun lopusta ja hankkeen yleisnäkymästä.',
          ],
        },
        {
          heading: 'Mitkä rivit ovat mukana',
          blocks: [
            [
              'Mukaan tulevat menot, joiden päivä on kauden loppuun mennessä ja jotka on maksettu ja kirjattu lähetyspäivään mennessä.',
              'Aiemmilta kausilta jääneet rivit tulevat mukaan myöhässä tulleina.',
              'Pois jäävillä riveillä on aina syy, esimerkiksi puuttuva maksupäivä tai kustannuslaji, jota päätöksessä ei ole.',
            ],
          ],
        },
        {
          heading: 'Näin tuki lasketaan',
          blocks: [
            'Flat rate ja tuki lasketaan hankkeen alusta kertyneestä summasta, ja hakemus saa erotuksen aiempiin. Siksi sentit eivät karkaa, jaettiinpa menot hakemuksiin miten vain.',
            'Rahoituslähteiden osuudet tulevat rahoitussuunnitelmasta. Kirjaa toteutunut summa ja mistä se näkyy, jos se on toinen; loppu jää omarahoitukseksi.',
          ],
        },
        {
          heading: 'Lähettäminen ja lukitus',
          blocks: [
            'Kun merkitset hakemuksen lähetetyksi, sen rivit ja luvut jäävät sellaisikseen. Sen menotositteita ja kauden tunteja ei voi enää muuttaa. Uuden rivin voi silti kirjata vanhalle päivälle: se menee seuraavaan hakemukseen.',
            'Virhe korjataan korjaushakemuksella. Lähetetty versio on voimassa, kunnes korjaus on lähetetty.',
          ],
        },
        {
          heading: 'Rahoittajan päätös, maksut ja ennakko',
          blocks: [
            'Kirjaa päätös riveittäin: muuta vain leikatut rivit ja kirjoita syy. Taulukkoon voi liittää alueen Excelistä. Seuraava hakemus tasaa erotuksen itsestään.',
            'Ennakko kuitataan hakemusten maksuista. Säännön kuittausosuus on oletus; päätöksen oma luku voittaa.',
          ],
        },
      ],
    },
    sv: {
      title: 'Ansökningar om utbetalning',
      lead: 'Ansökan samlas ur verifikaten och räknas enligt beslutets villkor. Siffrorna kan följas ända till raderna.',
      sections: [
        {
          heading: 'Perioder',
          blocks: [
            'Den första perioden börjar på projektets första dag och varje följande dagen efter att den förra slutar. Det uppstår inga luckor eller överlappningar: programmet berättar varför en dag inte går.',
            'Den sista ansökan slutar på projektets sista dag. Tidsfristerna finns i slutet av sidan och i projektets översikt.',
          ],
        },
        {
          heading: 'Vilka rader är med',
          blocks: [
            [
              'Med kommer utgifter vars dag är senast periodens sista dag och som är betalda och bokförda den dag ansökan skickas.',
              'Rader som blivit över från tidigare perioder kommer med som försenade.',
              'Rader som blir utanför har alltid en orsak, till exempel att betalningsdagen saknas eller att beslutet inte har kostnadsslaget.',
            ],
          ],
        },
        {
          heading: 'Så räknas stödet',
          blocks: [
            'Flat rate och stöd räknas på det som samlats sedan projektets början, och ansökan får skillnaden till de tidigare. Därför försvinner inga cent, hur utgifterna än delas på ansökningar.',
            'Källornas andelar kommer ur finansieringsplanen. Anteckna det verkliga beloppet och var det syns om det är ett annat; resten blir egen finansiering.',
          ],
        },
        {
          heading: 'Att skicka och låsa',
          blocks: [
            'När du märker ansökan som skickad blir dess rader och siffror som de är. Verifikaten och periodens timmar kan inte längre ändras. En ny rad kan ändå få en gammal dag: den går till nästa ansökan.',
            'Fel rättas med en rättelse av ansökan. Den skickade versionen gäller tills rättelsen har skickats.',
          ],
        },
        {
          heading: 'Finansiärens beslut, betalningar och förskott',
          blocks: [
            'Anteckna beslutet rad för rad: ändra bara de nedskurna raderna och skriv orsaken. Ett område ur Excel kan klistras in. Nästa ansökan jämnar ut skillnaden av sig själv.',
            'Förskottet räknas av ur ansökningarnas betalningar. Regelns andel är ett antagande; beslutets egen siffra vinner.',
          ],
        },
      ],
    },
    en: {
      title: 'Payment claims',
      lead: 'A claim is put together from the ledger and computed on the decision’s terms. Figures lead back to their rows.',
      sections: [
        {
          heading: 'Periods',
          blocks: [
            'The first period begins on the project’s first day, each next one on the day after the one before. There are no gaps and no overlaps: the program says why a day won’t do.',
            'The last claim ends on the project’s last day. Deadlines are at the end of the page and on the project’s overview.',
          ],
        },
        {
          heading: 'Which rows are in',
          blocks: [
            [
              'Costs that arose by the end of the period and are paid and booked by the day of sending.',
              'Rows left over from earlier periods come in as late ones.',
              'Rows that stay out always have a reason, such as a missing day of payment or a category that the decision lacks.',
            ],
          ],
        },
        {
          heading: 'How the support is computed',
          blocks: [
            'Flat rates and support are computed on everything since the project’s start, and a claim gets the difference to those before it. So no cents get lost, however costs are split among claims.',
            'The parts of sources come from the funding plan. Record the real amount and where it can be seen when it is another; the rest is own funding.',
          ],
        },
        {
          heading: 'Sending and locking',
          blocks: [
            'When you mark a claim as sent, its rows and figures stay as they are. Its ledger rows and the hours of its period can’t be changed any more. A new row may still have an old day: it goes into the next claim.',
            'A mistake is mended by a correction. The sent version holds until the correction is sent.',
          ],
        },
        {
          heading: 'The funder’s decision, payments and the advance',
          blocks: [
            'Record the decision row by row: change only what was cut, and write the reason. A block from Excel can be pasted. The next claim evens the difference out by itself.',
            'The advance is set off from the payments of claims. The rule’s part is a default; the decision’s own figure wins.',
          ],
        },
      ],
    },
  },
}
