import type { HelpPage } from '../help-page.ts'

export const decisionHelp: HelpPage = {
  slug: 'decision',
  text: {
    fi: {
      title: 'Päätös ja budjetti',
      lead: 'Kirjaa rahoituspäätös kerran. Maksatukset, budjettiseuranta ja raportit laskevat siitä sentilleen.',
      sections: [
        {
          heading: 'Versiot',
          blocks: [
            'Ensimmäinen päätös ja jokainen muutospäätös ovat versioita. Muutospäätös alkaa kopiona edellisestä: muuta vain se, mikä muuttui.',
            [
              'Luonnosta voi muokata vapaasti. Keskeneräinenkin tallentuu.',
              'Vahvistaminen kysyy, mitä puuttuu. Vahvistettua versiota ei muuteta; korjaus on uusi versio.',
              'Uusin vahvistettu versio korvaa vanhemmat siitä päivästä, josta alkaen se on voimassa, myös takautuvasti.',
            ],
            'Kohdasta ”Mikä oli voimassa päivänä” näet minkä tahansa päivän tukiprosentin ja budjetin. Vertailu näyttää kahden version erot sanoina ja sentteinä.',
          ],
        },
        {
          heading: 'Budjetti',
          blocks: [
            'Taulukkoa käytetään kuin laskentataulukkoa: nuolet ja Enter siirtävät, Ctrl+D kopioi yläpuolelta, ja Excelistä kopioitu alue liitetään siitä solusta alkaen, jossa olet. Solu, jota ei voi lukea, kertoo syyn ja muut tallentuvat.',
            'Rivi voi olla koko hankkeen tai yhden osatoteuttajan tai työpaketin. Vuodet ovat sarakkeita; ilman vuosia on yksi summa.',
            'Flat rate ja sivukulut lasketaan kustannusmallista alusta kertyvästä summasta, joten vuosien summa on aina sama kuin koko hankkeen. Jos päätöksessä on toinen luku, esimerkiksi täysiksi euroiksi pyöristetty, valitse ”Oma luku”: päätöksen luku voittaa.',
          ],
        },
        {
          heading: 'Rahoituslähteet',
          blocks: [
            'Lähde annetaan prosenttina nettokustannuksista, kiinteänä summana tai loppuina. Prosentit jaetaan senteiksi niin, että summa täsmää aina.',
            '”Tukea” kertoo, mitkä lähteet kuuluvat myönnettyyn tukeen. Leader-hankkeessa siihen kuuluu myös kuntien osuus.',
          ],
        },
        {
          heading: 'Muutoshakemukset',
          blocks: [
            'Kirjaa jokainen muutoshakemus: mitä budjetin riviä se koskee, milloin se saapui rahoittajalle ja mitä siitä päätettiin. Useaa riviä koskeva hakemus on yhtä monta riviä.',
            'Ylitys, jota haettiin ajoissa, ei leikkaannu vaan odottaa rahoittajan ratkaisua. Ajoissa tarkoittaa viimeistään sitä päivää, jona rivin menot nousivat rajan yli. Hyväksytty muutos kirjataan lisäksi uudeksi muutospäätökseksi.',
          ],
        },
        {
          heading: 'Mistä säännöt tulevat',
          blocks: [
            'Jokaisen kustannusmallin vieressä on säädös ja linkki siihen. ”Vahvistamaton” tarkoittaa, ettei lukua ole luettu säädöksestä: tarkista se päätöksestä ja muuta tarvittaessa. Päätöksen omat luvut voittavat aina.',
          ],
        },
      ],
    },
    sv: {
      title: 'Beslut och budget',
      lead: 'Skriv in finansieringsbeslutet en gång. Utbetalningar, budgetuppföljning och rapporter räknas ur det på centen.',
      sections: [
        {
          heading: 'Versioner',
          blocks: [
            'Det första beslutet och varje ändringsbeslut är versioner. Ett ändringsbeslut börjar som en kopia av det föregående: ändra bara det som ändrades.',
            [
              'Ett utkast redigeras fritt. Också ett halvfärdigt sparas.',
              'Bekräftelsen frågar vad som fattas. En bekräftad version ändras inte; en rättelse är en ny version.',
              'Den nyaste bekräftade versionen ersätter de äldre från den dag då den börjar gälla, också bakåt i tiden.',
            ],
            'Under ”Vad gällde dagen” ser du stödprocent och budget för vilken dag som helst. Jämförelsen visar skillnaderna mellan två versioner i ord och i cent.',
          ],
        },
        {
          heading: 'Budgeten',
          blocks: [
            'Tabellen används som ett kalkylblad: pilarna och Enter flyttar, Ctrl+D kopierar ovanifrån, och ett område ur Excel klistras in från den cell där du är. En cell som inte kan läsas berättar orsaken, och de övriga sparas.',
            'En rad kan gälla hela projektet eller en delgenomförare eller ett arbetspaket. Åren är kolumner; utan år finns ett belopp.',
            'Flat rate och bikostnader räknas med kostnadsmodellen på summan från början, så att årens summa alltid är hela projektets. Om beslutet har en annan siffra, till exempel avrundad till hela euro, välj ”Egen siffra”: beslutets siffra går före.',
          ],
        },
        {
          heading: 'Finansieringskällor',
          blocks: [
            'En källa ges som procent av nettokostnaderna, som ett fast belopp eller som resten. Procenten delas i cent så att summan alltid stämmer.',
            '”Stöd” visar vilka källor som hör till det beviljade stödet. I ett Leaderprojekt hör också kommunernas andel dit.',
          ],
        },
        {
          heading: 'Ändringsansökningar',
          blocks: [
            'Skriv in varje ändringsansökan: vilken budgetrad den gäller, när den kom till finansiären och vad som beslutades. En ansökan om flera rader är lika många rader.',
            'Ett överskridande som söktes i tid skärs inte av utan väntar på finansiären. I tid betyder senast den dag då radens utgifter steg över gränsen. En godkänd ändring skrivs dessutom in som ett nytt ändringsbeslut.',
          ],
        },
        {
          heading: 'Var reglerna kommer ifrån',
          blocks: [
            'Vid varje kostnadsmodell står författningen med en länk. ”Obekräftad” betyder att siffran inte har lästs i författningen: kontrollera den i beslutet och ändra vid behov. Beslutets egna siffror går alltid före.',
          ],
        },
      ],
    },
    en: {
      title: 'Decision and budget',
      lead: 'Enter the funding decision once. Claims, the budget view and reports are computed from it to the cent.',
      sections: [
        {
          heading: 'Versions',
          blocks: [
            'The first decision and each amendment are versions. An amendment starts as a copy of the one before: change only what changed.',
            [
              'A draft can be edited freely. An unfinished one is saved too.',
              'Confirming asks for what is missing. A confirmed version doesn’t change; a correction is a new version.',
              'The newest confirmed version replaces the older ones from the day it holds from, also back in time.',
            ],
            'Under “What held on the day” you see the support rate and budget of any day. The comparison tells the differences of two versions in words and cents.',
          ],
        },
        {
          heading: 'The budget',
          blocks: [
            'The table is used like a spreadsheet: arrows and Enter move, Ctrl+D copies from above, and a block from Excel is pasted from the cell where you are. A cell that can’t be read says why, and the others are saved.',
            'A row is of the whole project or of one partner or work package. Years are columns; without years there is one amount.',
            'Flat rates and side costs are computed by the cost model on the sum from the start, so that the years always add up to the whole project. When the decision has another figure, rounded to whole euros for example, choose “Own figure”: the decision’s figure wins.',
          ],
        },
        {
          heading: 'Funding sources',
          blocks: [
            'A source is given as per cent of the net costs, as a fixed sum or as the rest. Percentages are split into cents so that the sum always matches.',
            '“Support” tells which sources belong to the granted support. In a Leader project the municipalities’ share does too.',
          ],
        },
        {
          heading: 'Change applications',
          blocks: [
            'Write down every change application: which budget line it is about, when the funder received it and what was decided. One about several lines is as many rows.',
            'An overrun that was applied for in time is not cut but waits for the funder. In time means at the latest on the day on which the costs of the line rose above the limit. An accepted change is also entered as a new amendment.',
          ],
        },
        {
          heading: 'Where the rules come from',
          blocks: [
            'Beside each cost model is the act with a link. “Unverified” means that the figure was not read in the act: check it in the decision and change it if needed. The decision’s own figures always win.',
          ],
        },
      ],
    },
  },
}
