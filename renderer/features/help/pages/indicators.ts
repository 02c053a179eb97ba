import type { HelpPage } from '../help-page.ts'

export const indicatorsHelp: HelpPage = {
  slug: 'indicators',
  text: {
    fi: {
      title: 'Indikaattorit, tapahtumat ja kyselyt',
      lead: 'Mitä hanke lupasi, mitä se sai aikaan ja mistä sen tietää.',
      sections: [
        {
          heading: 'Tavoite ja toteuma',
          blocks: [
            'Seurantatiedot-osassa on jokaisesta indikaattorista tavoite, kauden luku, kertymä kauden loppuun ja osuus tavoitteesta. Toteuma lasketaan riveistä: avaa Rivit ja kirjaa päivä, määrä ja näyttö.',
            [
              'Yritys ja henkilö lasketaan hankkeessa kerran, vaikka rivejä olisi monta. Toistuva rivi on merkitty.',
              'Koulutuspäivät ovat tarjotut tunnit jaettuna kahdeksalla: 20 tuntia on 2,50 päivää (Ruokavirasto).',
              'Hankkeen palkkaamat ja yrityksiin syntyneet työpaikat ovat eri asioita. Rivi, joka on väärän indikaattorin, sanoo sen itse.',
            ],
            'Hankkeen kuvauksen kohdissa näkyy, sanovatko rivit ja kuvaus samaa. Vie kuvaukseen kirjoittaa rivien luvun kuvaukseen yhdellä painalluksella.',
          ],
        },
        {
          heading: 'Rahastojen indikaattorit',
          blocks: [
            'Luetteloissa ovat EAKR, ESR, ESR+, JTF ja maaseuturahasto (1301/2013, 1304/2013, 2021/1058, 2021/1057, 808/2014, 2021/2115). Mitä ei ole luettu säädöksestä, on merkitty tarkistamattomaksi. Ikäryhmien rajat voi muuttaa.',
          ],
        },
        {
          heading: 'Tapahtumat',
          blocks: [
            'Liitä osallistujalista Teamsin raportista tai Excelistä. Varmat osumat tunnistetaan, muista kysytään, eikä mitään tallenneta ennen hyväksymistä. Hyväksytyt, hylätyt ja kaksoiskappaleet täsmäävät luettuihin riveihin.',
            'Osallistumiskerrat, eri henkilöt ja eri organisaatiot lasketaan erikseen. Hae tapahtumista siirtää yritykset, henkilöt ja koulutustunnit indikaattorin riveiksi.',
          ],
        },
        {
          heading: 'Kyselyt ja lomakkeet',
          blocks: [
            'Kyselyn prosentit täsmäävät sataan (suurimman jäännöksen menetelmä). Lainausta käytetään vain luvalla.',
            'Raportti-osassa ovat Seurantatiedot ja Osallistujalista. Kausi kirjoitetaan 1.1.2020–30.6.2020 tai 5/2020.',
          ],
        },
      ],
    },
    sv: {
      title: 'Indikatorer, evenemang och enkäter',
      lead: 'Vad projektet lovade, vad det uppnådde och varifrån man vet det.',
      sections: [
        {
          heading: 'Mål och utfall',
          blocks: [
            'I delen Uppföljning finns för varje indikator mål, periodens tal, det som samlats till periodens slut och andelen av målet. Utfallet räknas av rader: öppna Rader och anteckna dag, mängd och bevis.',
            [
              'Ett företag och en person räknas en gång i projektet, hur många rader det än finns. En upprepad rad är märkt.',
              'Utbildningsdagar är erbjudna timmar delade med åtta: 20 timmar är 2,50 dagar (Livsmedelsverket).',
              'Anställda av projektet och arbetsplatser i företag är olika saker. En rad som hör till fel indikator säger det själv.',
            ],
            'I projektbeskrivningens punkter syns om raderna och beskrivningen säger detsamma. För till beskrivningen skriver radernas tal i beskrivningen.',
          ],
        },
        {
          heading: 'Fondernas indikatorer',
          blocks: [
            'Förteckningarna omfattar ERUF, ESF, ESF+, FRO och landsbygdsfonden (1301/2013, 1304/2013, 2021/1058, 2021/1057, 808/2014, 2021/2115). Det som inte lästs i rättsakten är märkt som okontrollerat. Åldersgruppernas gränser kan ändras.',
          ],
        },
        {
          heading: 'Evenemang',
          blocks: [
            'Klistra in deltagarlistan från Teams eller Excel. Säkra träffar känns igen, om de andra frågas, och inget sparas innan du godkänner. Godkända, avvisade och dubbletter stämmer med de lästa raderna.',
            'Deltaganden, olika personer och olika organisationer räknas skilt. Hämta från evenemang gör företag, personer och utbildningstimmar till rader.',
          ],
        },
        {
          heading: 'Enkäter och blanketter',
          blocks: [
            'Enkätens procent blir hundra (metoden med största rest). Ett citat används bara med tillstånd.',
            'I delen Rapport finns Uppföljningsuppgifter och Deltagarlista. Perioden skrivs 1.1.2020–30.6.2020 eller 5/2020.',
          ],
        },
      ],
    },
    en: {
      title: 'Indicators, events and surveys',
      lead: 'What the project promised, what it reached, and how that is known.',
      sections: [
        {
          heading: 'Targets and results',
          blocks: [
            'The part Monitoring has for each indicator the target, the figure of the period, what has come to its end, and the share of the target. Results are counted from rows: open Rows and enter day, amount and evidence.',
            [
              'A company and a person count once in the project, however many rows there are. A repeated row is marked.',
              'Training days are hours offered divided by eight: 20 hours are 2.50 days (Finnish Food Authority).',
              'People hired by the project and jobs created in companies are different things. A row of the wrong indicator says so.',
            ],
            'Items of the project description show whether rows and description say the same. Take into the description writes the rows’ figure there.',
          ],
        },
        {
          heading: 'Indicators of the funds',
          blocks: [
            'The catalogues are of ERDF, ESF, ESF+, JTF and the rural fund (1301/2013, 1304/2013, 2021/1058, 2021/1057, 808/2014, 2021/2115). What was not read in the act is marked unverified. Limits of age groups can be changed.',
          ],
        },
        {
          heading: 'Events',
          blocks: [
            'Paste the list of people from Teams or Excel. Sure matches are recognised, the others asked about, and nothing is saved before you accept. Accepted, rejected and duplicates add up to the rows read.',
            'Attendances, different persons and different organisations are counted apart. Take from events makes rows of companies, persons and training hours.',
          ],
        },
        {
          heading: 'Surveys and forms',
          blocks: [
            'The per cents of a survey add up to a hundred (largest remainder). A quote is used only with permission.',
            'The part Report has Monitoring data and Attendance sheet. A period is written 1.1.2020–30.6.2020 or 5/2020.',
          ],
        },
      ],
    },
  },
}
