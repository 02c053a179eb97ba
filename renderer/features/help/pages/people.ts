import type { HelpPage } from '../help-page.ts'

export const peopleHelp: HelpPage = {
  slug: 'people',
  text: {
    fi: {
      title: 'Henkilöt ja tunnit',
      lead: 'Kuka tekee mitäkin hanketta, millä osuudella ja milloin, ja montako henkilötyökuukautta siitä tulee.',
      sections: [
        {
          heading: 'Henkilöt ja kohdennukset',
          blocks: [
            'Henkilöt-sivulla on koko organisaation väki. Henkilön sivulla ovat työsuhteet, kohdennukset hankkeille ja tunnit. Lisää kohdennuksiin myös muualla toteutettavat hankkeet: ylivaraus näkyy vain, jos kaikki on kirjattu.',
            [
              'Aikajana laskee osuudet päivä päivältä. Työsuhteen ylittävät päivät on viivoitettu ja sanottu lauseena.',
              'Sääntö on päätelty siitä, että samaa menoa ei saa ilmoittaa kahdesti (CPR 1303/2013 art. 65(11)). Tarkista se rahoittajalta.',
            ],
          ],
        },
        {
          heading: 'Henkilötyökuukaudet',
          blocks: [
            'Hankkeen Henkilötyö-osassa luvut ovat henkilöittäin ja tehtävittäin. Vajaa kuukausi lasketaan kahdella tavalla: kalenteripäivistä ja työpäivistä. Toteutunut tulee tunneista: tunnit × 12 / 1720.',
            'Jos kahden kohdennuksen väliin jää päiviä, ne nimetään. Karkauspäivä on tavallisin: 28.2.2020 päättyvän ja 1.3.2020 alkavan kohdennuksen väliin jää 29.2.2020.',
          ],
        },
        {
          heading: 'Tunnit',
          blocks: [
            [
              'Kirjoita 7,5, 7.5 tai 7:30. Enter tallentaa ja siirtyy alas, Sarkain oikealle, nuolet liikkuvat.',
              'Vaihto+nuolet valitsee. Ctrl+R täyttää vasemmanpuoleisen arvon valinnan arkipäiville. Delete tyhjentää.',
              'Ctrl+C ja Ctrl+V toimivat Excelin kanssa. Solu, jota ei voi tallentaa, jää näkyviin syineen; muut tallentuvat.',
            ],
            'Hyväksyttyä kuukautta ei muokata ennen kuin hyväksyntä perutaan. Lukitse kuukausi, kun se on mukana maksatushakemuksessa: silloin myöskään hyväksyntää ei voi perua.',
            'Vuodessa hankkeille voi kirjata enintään 1720 tuntia × työsuhteen osuus (CPR 2021/1060 art. 55(3), CPR 1303/2013 art. 68a(2)).',
          ],
        },
        {
          heading: 'Tuntilistan tuonti',
          blocks: [
            'Henkilöt-sivun Tuo tuntilista lukee CSV- tai Excel-tiedoston, jossa rivi on henkilön työ päivänä: henkilö, päivä, hanke tai poissaolo, tehtävä ja tunnit. Luetut rivit ovat aina yhteensä tuodut, hylätyt ja jo tallessa olevat, ja hylätyllä on syynsä.',
            [
              'Nimi tunnistetaan kummin päin tahansa tai henkilönumerosta. Epävarmasta kysytään; uusia henkilöitä ei luoda.',
              'Saman päivän ja työn rivit lasketaan yhteen. Jos päivällä on jo eri määrä tunteja samasta työstä, riviä ei tuoda: mitään ei korvata.',
              'Hyväksyttyyn tai lukittuun kuukauteen ei tuoda tunteja. Koko tuonnin voi perua yhdellä kumoamisella.',
            ],
          ],
        },
        {
          heading: 'Lomakkeet',
          blocks: [
            'Raportti-osassa on tuntikirjanpito allekirjoitettavaksi ja yhteenveto henkilötyökuukausista. Kausi kirjoitetaan 1.1.2020–30.6.2020 tai 5/2020.',
          ],
        },
      ],
    },
    sv: {
      title: 'Personer och timmar',
      lead: 'Vem som arbetar för vilket projekt, med vilken andel och när, och hur många personmånader det blir.',
      sections: [
        {
          heading: 'Personer och fördelningar',
          blocks: [
            'Sidan Personer har hela organisationens folk. På personens sida finns anställningar, fördelning på projekt och timmar. Anteckna också projekt som genomförs på annat håll: överbokning syns bara när allt är med.',
            [
              'Tidslinjen räknar andelarna dag för dag. Dagar över anställningen är streckade och sägs i en mening.',
              'Regeln är en slutsats av att samma utgift inte får anmälas två gånger (CPR 1303/2013 art. 65(11)). Kontrollera den med finansiären.',
            ],
          ],
        },
        {
          heading: 'Personmånader',
          blocks: [
            'I projektets del Arbetsinsats finns talen per person och uppgift. En ofullständig månad räknas på två sätt: av kalenderdagar och av arbetsdagar. Det utförda kommer av timmarna: timmar × 12 / 1720.',
            'Om dagar blir mellan två fördelningar nämns de. Vanligast är skottdagen: mellan en fördelning som slutar 28.2.2020 och en som börjar 1.3.2020 blir 29.2.2020.',
          ],
        },
        {
          heading: 'Timmar',
          blocks: [
            [
              'Skriv 7,5, 7.5 eller 7:30. Enter sparar och går nedåt, Tabb åt höger, pilarna flyttar.',
              'Skift+pilar väljer. Ctrl+R fyller det vänstra värdet till vardagarna i urvalet. Delete tömmer.',
              'Ctrl+C och Ctrl+V fungerar med Excel. En cell som inte kan sparas blir kvar med sin orsak; de andra sparas.',
            ],
            'En godkänd månad redigeras inte förrän godkännandet återtas. Lås månaden när den ingår i en ansökan om utbetalning: då kan inte heller godkännandet återtas.',
            'På ett år kan högst 1720 timmar × anställningens andel antecknas för projekt (CPR 2021/1060 art. 55(3), CPR 1303/2013 art. 68a(2)).',
          ],
        },
        {
          heading: 'Import av timlista',
          blocks: [
            'Importera timlista på sidan Personer läser en CSV- eller Excelfil där raden är en persons arbete på en dag: person, dag, projekt eller frånvaro, uppgift och timmar. Lästa rader är alltid importerade, avvisade och redan sparade sammanlagt, och en avvisad har sin orsak.',
            [
              'Namnet känns igen i vilken ordning som helst eller på numret i lönesystemet. Om det osäkra frågas; nya personer skapas inte.',
              'Rader för samma dag och arbete räknas ihop. Har dagen redan ett annat antal timmar för samma arbete importeras raden inte: inget ersätts.',
              'Timmar importeras inte till en godkänd eller låst månad. Hela importen kan tas tillbaka med ett ångra.',
            ],
          ],
        },
        {
          heading: 'Blanketter',
          blocks: [
            'I delen Rapport finns arbetstidsbokföringen att skriva under och sammandraget av personmånader. Perioden skrivs 1.1.2020–30.6.2020 eller 5/2020.',
          ],
        },
      ],
    },
    en: {
      title: 'People and hours',
      lead: 'Who works for which project, with which share and when, and how many person-months that makes.',
      sections: [
        {
          heading: 'People and allocations',
          blocks: [
            'The page People has everyone of the organisation. A person’s page has employments, allocations to projects and hours. Record projects carried out elsewhere too: overbooking shows only when everything is there.',
            [
              'The timeline adds up the shares day by day. Days above the employment are hatched and said in a sentence.',
              'The rule is inferred from the ban on declaring the same expenditure twice (CPR 1303/2013 art. 65(11)). Check it with the funder.',
            ],
          ],
        },
        {
          heading: 'Person-months',
          blocks: [
            'A project’s part Staffing has the figures by person and role. Part of a month is counted in two ways: by calendar days and by working days. What is done comes from hours: hours × 12 / 1720.',
            'Days that fall between two allocations are named. The leap day is the usual one: 29.2.2020 falls between an allocation that ends on 28.2.2020 and one that begins on 1.3.2020.',
          ],
        },
        {
          heading: 'Hours',
          blocks: [
            [
              'Write 7,5, 7.5 or 7:30. Enter saves and goes down, Tab goes right, arrows move.',
              'Shift+arrows select. Ctrl+R fills the leftmost value into the working days of the selection. Delete clears.',
              'Ctrl+C and Ctrl+V work with Excel. A cell that can’t be saved stays with its reason; the others are saved.',
            ],
            'An approved month is not edited until the approval is withdrawn. Lock the month when it is part of a claim: then the approval can’t be withdrawn either.',
            'At most 1720 hours × the share of employment can be recorded for projects in a year (CPR 2021/1060 art. 55(3), CPR 1303/2013 art. 68a(2)).',
          ],
        },
        {
          heading: 'Importing a list of hours',
          blocks: [
            'Import a list of hours on the People page reads a CSV or Excel file where a row is a person’s work on a day: person, day, project or absence, task and hours. Rows read are always those imported, rejected and there already, added up, and a rejected one has its reason.',
            [
              'A name is known in either order, or by its number in the payroll. You are asked where it is unsure; no person is created.',
              'Rows of the same day and work are added up. When the day has other hours of the same work already the row is not imported: nothing is replaced.',
              'Hours are not imported into an approved or locked month. The whole import is taken back by one undo.',
            ],
          ],
        },
        {
          heading: 'Forms',
          blocks: [
            'The part Report has the time sheet to sign and the summary of person-months. A period is written 1.1.2020–30.6.2020 or 5/2020.',
          ],
        },
      ],
    },
  },
}
