import type { HelpPage } from '../help-page.ts'

export const portfolioHelp: HelpPage = {
  slug: 'portfolio',
  text: {
    fi: {
      title: 'Tilanne ja määräajat',
      lead: 'Organisaation kaikki hankkeet yhdellä sivulla: mitä pitää lähettää seuraavaksi ja missä rahoissa mennään.',
      sections: [
        {
          heading: 'Määräajat',
          blocks: [
            'Määräajat tulevat kunkin hankkeen rahoituspäätöksestä, tai säännöistä silloin kun päätös ei päivää anna. Lähetetty maksatushakemus poistaa oman määräaikansa listalta.',
            'Vie kalenteriin tallentaa tiedoston, jonka Outlook ja muut kalenterit avaavat. Jokaisesta määräajasta muistutetaan 14 ja 3 päivää ennen. Kun viet tiedoston uudelleen, siirtynyt määräaika siirtyy kalenterissakin.',
          ],
        },
        {
          heading: 'Tarkistukset',
          blocks: [
            'Jokaisesta hankkeesta kerrotaan, montako virhettä, varoitusta ja huomiota sen tiedoista ja keskeneräisistä raporteista löytyy. Kuitatut eivät ole mukana. Ensimmäinen virhe on luettavissa suoraan, ja tunnuksesta pääset hankkeen kaikkiin tarkistuksiin.',
            'Luvut tulevat hanke kerrallaan, ja voit sillä välin tehdä muuta. Hankkeet saa järjestykseen virheiden mukaan: eniten virheitä sisältävä on ensin.',
          ],
        },
        {
          heading: 'Rahat',
          blocks: [
            'Luvut ovat samat kuin hankkeen omassa talousarvion seurannassa. Tilannetta voi katsoa miltä päivältä tahansa.',
            'Vertaa kulunutta aikaa ja käytettyä rahaa: jos toinen on selvästi edellä, avaa hankkeen talousarvio. Riskit kertoo, monellako rivillä raha ylittyy tai jää käyttämättä.',
          ],
        },
      ],
    },
    sv: {
      title: 'Läge och tidsfrister',
      lead: 'Organisationens alla projekt på en sida: vad som ska skickas härnäst och hur ekonomin ser ut.',
      sections: [
        {
          heading: 'Tidsfrister',
          blocks: [
            'Tidsfristerna kommer från varje projekts finansieringsbeslut, eller från reglerna när beslutet inte anger någon dag. En skickad ansökan om utbetalning tar bort sin tidsfrist.',
            'Till kalendern sparar en fil som Outlook och andra kalendrar öppnar. Varje tidsfrist påminner 14 och 3 dagar innan. När du för in filen på nytt flyttas också en flyttad tidsfrist.',
          ],
        },
        {
          heading: 'Kontroller',
          blocks: [
            'För varje projekt visas hur många fel, varningar och anmärkningar som finns i dess uppgifter och i rapporter under arbete. Kvitterade räknas inte. Det första felet kan läsas direkt, och med koden kommer du till projektets alla kontroller.',
            'Talen kommer ett projekt i taget, och du kan göra annat under tiden. Projekten kan ordnas efter fel: det med flest fel kommer först.',
          ],
        },
        {
          heading: 'Pengar',
          blocks: [
            'Siffrorna är desamma som i projektets egen budgetuppföljning. Läget kan ses för vilken dag som helst.',
            'Jämför tiden som gått med pengarna som använts: om den ena ligger klart före, öppna projektets budget. Risker säger på hur många rader pengarna överskrids eller blir oanvända.',
          ],
        },
      ],
    },
    en: {
      title: 'Standing and deadlines',
      lead: 'All projects of the organisation on one page: what to send next, and where the money stands.',
      sections: [
        {
          heading: 'Deadlines',
          blocks: [
            'Deadlines come from the funding decision of each project, or from the rules where the decision gives no day. A claim that was sent takes its deadline off the list.',
            'To the calendar saves a file that Outlook and other calendars open. Each deadline reminds 14 and 3 days before. When the file is brought in again, a moved deadline moves in the calendar too.',
          ],
        },
        {
          heading: 'Checks',
          blocks: [
            'For each project you see how many errors, warnings and notes there are in its data and in its reports being written. Waived ones don’t count. The first error can be read at once, and the code leads to all checks of the project.',
            'The figures come one project at a time, and you can do other things meanwhile. Projects can be put in order by errors: the one with most comes first.',
          ],
        },
        {
          heading: 'Money',
          blocks: [
            'The figures are those of the follow-up of the project’s own budget. You can look at any day.',
            'Compare the time that has passed with the money used: when one is clearly ahead, open the project’s budget. Risks tells on how many lines money runs over or is left unused.',
          ],
        },
      ],
    },
  },
}
