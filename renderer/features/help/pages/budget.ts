import type { HelpPage } from '../help-page.ts'

export const budgetHelp: HelpPage = {
  slug: 'budget',
  text: {
    fi: {
      title: 'Talousarvion seuranta',
      lead: 'Näet yhdellä sivulla, mitä on hyväksytty, käytetty ja tilattu ja mihin rahat riittävät.',
      sections: [
        {
          heading: 'Mistä luvut tulevat',
          blocks: [
            [
              'Hyväksytty on valittuna päivänä voimassa olevasta päätöksestä.',
              'Käytetty on kirjanpidosta: haettava osa riveistä, joiden menon päivä on viimeistään valittu päivä. Sivukulut ja flat rate lasketaan päätöksen kustannusmallilla alusta kertyvästä summasta.',
              'Tilattu on se, minkä olet merkinnyt tilauksiin ja mikä ei ole vielä kirjanpidossa.',
              'Vielä arvioitu tulee oletuksista sivun lopussa.',
            ],
            'Vaihda päivä kohdasta ”Tilanne päivänä”, kun haluat nähdä aiemman tilanteen, esimerkiksi ohjausryhmälle.',
          ],
        },
        {
          heading: 'Ennuste',
          blocks: [
            'Palkat arvioidaan kohdennuksista: henkilötyökuukaudet kertaa työsuhteen kuukausipalkka. Jos palkkaa ei ole annettu, käytetään tähän asti kirjattujen palkkojen keskiarvoa. Muut kustannuslajit jatkuvat samaa tahtia kuin tähän asti.',
            'Jokaisen kustannuslajin oletuksen voi vaihtaa: kaikki käytetään, oma arvio tai ei enää menoja. Muutoksen voi kumota.',
          ],
        },
        {
          heading: 'Tilaukset',
          blocks: [
            'Merkitse tilaus heti, kun teet sen. Kun lasku on kirjanpidossa, kirjoita kohtaan ”Kirjattu” päivä. Sen jälkeen meno lasketaan vain kirjanpidosta eikä kahteen kertaan.',
          ],
        },
        {
          heading: 'Huomautukset',
          blocks: [
            'Ylitys sanotaan euroina ja prosentteina hyväksytystä. Jos päätöksessä tai säännössä on ylitysvara, se mainitaan, mutta hyväksymisestä päättää rahoittaja. Rivit, joilta puuttuu kustannuslaji tai summa, eivät ole mukana missään luvussa.',
          ],
        },
      ],
    },
    sv: {
      title: 'Budgetuppföljning',
      lead: 'På en sida ser du vad som är godkänt, använt och beställt och hur långt pengarna räcker.',
      sections: [
        {
          heading: 'Varifrån siffrorna kommer',
          blocks: [
            [
              'Godkänt kommer ur beslutet som gällde den valda dagen.',
              'Använt kommer ur bokföringen: den ansökta delen av rader vars utgiftsdag är senast den valda dagen. Bikostnader och flat rate räknas enligt beslutets kostnadsmodell på summan från början.',
              'Beställt är det som du antecknat som beställning och som ännu inte är bokfört.',
              'Beräknas ännu kommer ur antagandena i slutet av sidan.',
            ],
            'Byt dag i fältet ”Läget den” för att se ett tidigare läge, till exempel för styrgruppen.',
          ],
        },
        {
          heading: 'Prognosen',
          blocks: [
            'Löner beräknas ur fördelningarna: personmånader gånger anställningens månadslön. Om lönen inte är angiven används medeltalet för de bokförda lönerna. Andra kostnadsslag fortsätter i samma takt som hittills.',
            'Antagandet för varje kostnadsslag kan bytas: allt används, egen uppskattning eller inga fler utgifter. Ändringen kan ångras.',
          ],
        },
        {
          heading: 'Beställningar',
          blocks: [
            'Anteckna en beställning genast när du gör den. När fakturan är bokförd, skriv dagen i ”Bokförd”. Därefter räknas utgiften bara ur bokföringen och inte två gånger.',
          ],
        },
        {
          heading: 'Anmärkningar',
          blocks: [
            'En överskridning anges i euro och i procent av det godkända. Om beslutet eller regeln har en marginal nämns den, men finansiären avgör. Rader utan kostnadsslag eller belopp ingår inte i någon siffra.',
          ],
        },
      ],
    },
    en: {
      title: 'Budget follow-up',
      lead: 'One page shows what is approved, spent and ordered, and how far the money goes.',
      sections: [
        {
          heading: 'Where the figures come from',
          blocks: [
            [
              'Approved is from the decision that holds on the chosen day.',
              'Spent is from the ledger: the claimed part of rows whose cost day is that day or earlier. Side costs and flat rates are computed by the decision’s cost model on the sum from the start.',
              'Ordered is what you have noted as an order and what is not in the ledger yet.',
              'Still estimated comes from the assumptions at the end of the page.',
            ],
            'Change the day in “As on” to see an earlier state, for example for the steering group.',
          ],
        },
        {
          heading: 'The forecast',
          blocks: [
            'Pay is foreseen from allocations: person-months times the monthly pay of the employment. Where no pay is given, the average of the pay booked so far is used. Other categories go on at the pace so far.',
            'The assumption of each category can be changed: everything is used, an own estimate, or no more costs. The change can be undone.',
          ],
        },
        {
          heading: 'Orders',
          blocks: [
            'Note an order as soon as you make it. When its invoice is in the ledger, write the day under “Booked”. From then on the cost counts from the ledger alone, and not twice.',
          ],
        },
        {
          heading: 'Remarks',
          blocks: [
            'An overrun is told in euros and in per cent of what is approved. Where the decision or the rule has a tolerance it is mentioned, but the funder decides. Rows without a category or an amount are in none of the figures.',
          ],
        },
      ],
    },
  },
}
