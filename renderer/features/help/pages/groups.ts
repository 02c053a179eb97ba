import type { HelpPage } from '../help-page.ts'

export const groupsHelp: HelpPage = {
  slug: 'groups',
  text: {
    fi: {
      title: 'Yritysten osuudet ja ryhmä',
      lead: 'Mitä kukin yritys maksaa, mitä on laskutettu ja maksettu, ja mitä tapahtuu, jos ryhmä muuttuu.',
      sections: [
        {
          heading: 'Näin alkuun',
          blocks: [
            [
              'Lisää yritykset hankkeen Yritykset-osassa: osallistujat ja kiinnostuneet, joista kirjataan, miksi ne jäivät pois.',
              'Avaa Osuudet ja ryhmä ja valitse, onko hanke yritysryhmähanke vai maksavatko yritykset siitä osan.',
              'Lisää sopimus: siitä päivästä alkaen yhteiset kustannukset jaetaan sen painoilla.',
              'Valitse kirjanpidossa joka menolle, oliko se yhteinen vai yhden yrityksen. Ilman tietoa menoa ei jaeta.',
            ],
          ],
        },
        {
          heading: 'Miten osuudet lasketaan',
          blocks: [
            'Yrityksen kustannus on sen omat kustannukset ja sen osa yhteisistä. Tuki jaetaan kustannusten suhteessa sentilleen, ja omarahoitus on se, mikä jää. Tuki on yrityksen vähämerkityksistä tukea.',
            'Laskenta alkaa alusta päivästä, jona ryhmä muuttuu: uusi sopimus, yritys tulee tai jää pois. Sitä aiemmat kaudet eivät muutu.',
            'Kun yritykset maksavat sovitun summan, kuhunkin kauteen kuuluu siitä se osa, jonka verran suunnitelluista kustannuksista on käytetty.',
          ],
        },
        {
          heading: 'Laskut ja maksut',
          blocks: [
            [
              'Taulukkoon kirjoitetaan ja liitetään kuin laskentataulukkoon. Kausi valitaan numerollaan.',
              'Hyvityslasku vähennetään saman kauden laskuista. Maksu kuittaa laskun, jonka numero siinä on, muuten vanhimman avoimen.',
              'Kirjoita maksun todisteeksi esimerkiksi tiliotteen numero ja päivä.',
            ],
            'Osuuden on oltava rahaa (VNA 617/2023 8 §, VNA 338/2017 7 §). Se on maksettava ennen maksatushakemusta; tämä on vakiintunut tulkinta selvitysvelvollisuudesta (L 1325/2022 41 §), joten varmista rahoittajalta.',
          ],
        },
        {
          heading: 'Entä jos',
          blocks: [
            'Näkymä laskee luvut ja sääntöjen tulokset kahteen kertaan: nyt ja muutoksen jälkeen. Mikään ei muutu ennen kuin valitset Tee muutos, ja senkin voi kumota. Ryhmässä on oltava vähintään kolme yritystä joka päivä (VNA 617/2023 11 §).',
          ],
        },
        {
          heading: 'Lomakkeet',
          blocks: [
            'Raportti-osassa ovat selvitys yritysten omarahoituksesta, ilmoitus vähämerkityksisestä tuesta yritykselle ja sen vakuutus sekä ryhmän tietolomake.',
          ],
        },
      ],
    },
    sv: {
      title: 'Företagens andelar och grupp',
      lead: 'Vad varje företag betalar, vad som fakturerats och betalts, och vad som händer om gruppen ändras.',
      sections: [
        {
          heading: 'Så kommer du igång',
          blocks: [
            [
              'Lägg till företagen i projektets del Företag: deltagare och intresserade, för vilka det antecknas varför de blev utanför.',
              'Öppna Andelar och grupp och välj om projektet är ett företagsgruppsprojekt eller om företagen betalar en del av det.',
              'Lägg till avtalet: från den dagen fördelas de gemensamma kostnaderna med dess vikter.',
              'Välj i bokföringen för varje utgift om den var gemensam eller ett företags. Utan uppgift fördelas den inte.',
            ],
          ],
        },
        {
          heading: 'Hur andelarna räknas',
          blocks: [
            'Företagets kostnad är dess egna kostnader och dess del av de gemensamma. Stödet fördelas i förhållande till kostnaderna på centen, och den egna finansieringen är det som återstår. Stödet är företagets stöd av mindre betydelse.',
            'Räkningen börjar om från den dag då gruppen ändras: ett nytt avtal, ett företag kommer med eller lämnar. Tidigare perioder ändras inte.',
            'När företagen betalar en avtalad summa hör till varje period den del av den som motsvarar de använda kostnaderna i planen.',
          ],
        },
        {
          heading: 'Fakturor och betalningar',
          blocks: [
            [
              'I tabellen skriver och klistrar man in som i ett kalkylblad. Perioden väljs med sitt nummer.',
              'En kreditfaktura dras av från fakturor för samma period. En betalning kvitterar den faktura vars nummer den har, annars den äldsta öppna.',
              'Skriv som bevis till exempel kontoutdragets nummer och dag.',
            ],
            'Andelen ska vara pengar (SRF 617/2023 8 §, SRF 338/2017 7 §). Den ska vara betald före ansökan om utbetalning; det är den vedertagna tolkningen av redovisningsskyldigheten (L 1325/2022 41 §), så kontrollera den med finansiären.',
          ],
        },
        {
          heading: 'Tänk om',
          blocks: [
            'Vyn räknar talen och reglernas resultat två gånger: nu och efter ändringen. Inget ändras förrän du väljer Gör ändringen, och också den kan ångras. Gruppen ska ha minst tre företag varje dag (SRF 617/2023 11 §).',
          ],
        },
        {
          heading: 'Blanketter',
          blocks: [
            'I delen Rapport finns utredningen om företagens egen finansiering, meddelandet om stöd av mindre betydelse till företaget och dess försäkran samt gruppens datablad.',
          ],
        },
      ],
    },
    en: {
      title: 'Companies’ shares and group',
      lead: 'What each company pays, what has been invoiced and paid, and what happens if the group changes.',
      sections: [
        {
          heading: 'To begin',
          blocks: [
            [
              'Add the companies in the project’s part Companies: participants, and those interested, with the reason why they stayed out.',
              'Open Shares and group and choose whether it is a group project or companies pay a part of it.',
              'Add an agreement: from its day on the common costs are shared out by its weights.',
              'Say of each cost in the ledger whether it was common or one company’s. Without that it is not shared out.',
            ],
          ],
        },
        {
          heading: 'How the shares are computed',
          blocks: [
            'A company’s cost is its own costs and its part of the common ones. Support is shared out by cost to the cent, and own money is what is left. The support is the company’s de minimis aid.',
            'The computing starts anew on the day on which the group changes: a new agreement, a company joins or leaves. Earlier periods do not change.',
            'Where companies pay an agreed sum, each period gets the part of it that the planned costs have reached.',
          ],
        },
        {
          heading: 'Invoices and payments',
          blocks: [
            [
              'Type and paste into the tables like into a spreadsheet. A period is chosen by its number.',
              'A credit note is taken off the invoices of the same period. A payment settles the invoice whose number it has, otherwise the oldest open one.',
              'Write the number and day of the bank statement as evidence, for example.',
            ],
            'The share must be money (VNA 617/2023 8 §, VNA 338/2017 7 §). It must be paid before the claim; that is the usual reading of the duty to account for it (L 1325/2022 41 §), so check it with the funder.',
          ],
        },
        {
          heading: 'What if',
          blocks: [
            'The view computes the figures and what the rules say twice: now and after the change. Nothing changes until you choose Make the change, and that can be undone. A group has at least three companies on each day (VNA 617/2023 11 §).',
          ],
        },
        {
          heading: 'Forms',
          blocks: [
            'The part Report has the account of the companies’ own money, the notice of de minimis aid to a company with its declaration, and the data sheet of the group.',
          ],
        },
      ],
    },
  },
}
