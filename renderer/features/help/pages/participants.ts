import type { HelpPage } from '../help-page.ts'

export const participantsHelp: HelpPage = {
  slug: 'participants',
  text: {
    fi: {
      title: 'Osallistujat ja henkilötiedot',
      lead: 'Mitä henkilöistä tallennetaan, miten se on suojattu ja miten se poistetaan.',
      sections: [
        {
          heading: 'Salalause',
          blocks: [
            'Nimet, yhteystiedot ja arkaluonteiset vastaukset tallentuvat vain salattuina (AES-256-GCM). Avaimen avaa salalause (scrypt) tai palautuskoodi. Ilman niitä tietoja ei saa auki kukaan, emme mekään: tulosta palautuskoodi ja säilytä se lukitussa paikassa.',
            'Salalause kysytään kerran ohjelman käynnistyksen jälkeen. Kun henkilötiedot ovat lukossa, näkyvät avaimet, luvut ja muut kuin arkaluonteiset vastaukset. Varmuuskopioissa tiedot ovat samoin salattuina.',
          ],
        },
        {
          heading: 'Mitä tallennetaan',
          blocks: [
            [
              'Henkilöllä on avain, esimerkiksi H-0001. Sama henkilö on hankkeessa kerran, vaikka palaisi (ESR Henkilö).',
              'Henkilötunnusta ei tallenneta. Jos se on liitetyssä tekstissä, rivi hylätään.',
              'Aloitus- ja lopetusilmoituksessa on vastattava kaikkeen muuhun kuin arkaluonteisiin kysymyksiin, tai mitään ei tallenneta.',
              'ESR+-hankkeessa osallistuja vastaa itse EURA 2021 -järjestelmässä, eikä arkaluonteisia tietoja kysytä.',
            ],
          ],
        },
        {
          heading: 'Julkaiseminen ja poistaminen',
          blocks: [
            'Koosteissa ja lomakkeissa on vain lukuja. Alle viiden luvut jätetään pois, ja tarvittaessa seuraavaksi pienin, jottei erotus paljasta niitä.',
            'Poista lopullisesti poistaa henkilön myös historiasta. Sitä ei voi kumota. Ennen säilytysajan loppua se vaatii syyn. Aiemmissa varmuuskopioissa tiedot ovat salattuina, kunnes poistat kopiot.',
          ],
        },
      ],
    },
    sv: {
      title: 'Deltagare och personuppgifter',
      lead: 'Vad som sparas om personer, hur det skyddas och hur det tas bort.',
      sections: [
        {
          heading: 'Lösenfras',
          blocks: [
            'Namn, kontaktuppgifter och känsliga svar sparas bara krypterade (AES-256-GCM). Nyckeln öppnas av lösenfrasen (scrypt) eller återställningskoden. Utan dem får ingen upp uppgifterna, inte heller vi: skriv ut koden och förvara den inlåst.',
            'Lösenfrasen frågas en gång efter att programmet startats. När personuppgifterna är låsta syns nycklar, tal och svar som inte är känsliga. I säkerhetskopiorna är uppgifterna krypterade på samma sätt.',
          ],
        },
        {
          heading: 'Vad som sparas',
          blocks: [
            [
              'En person har en nyckel, till exempel H-0001. Samma person finns en gång i projektet också om hen återkommer.',
              'Personbeteckningar sparas inte. Finns en i inklistrad text avvisas raden.',
              'I start- och slutanmälan ska allt utom känsliga frågor besvaras, annars sparas ingenting.',
              'I ESF+-projekt svarar deltagaren själv i EURA 2021, och känsliga uppgifter frågas inte.',
            ],
          ],
        },
        {
          heading: 'Publicering och borttagning',
          blocks: [
            'Sammandrag och blanketter har bara tal. Tal under fem lämnas bort, och vid behov det näst minsta, så att skillnaden inte avslöjar dem.',
            'Ta bort slutgiltigt tar bort personen också ur historiken och kan inte ångras. Före bevarandetidens slut krävs en orsak. I äldre säkerhetskopior finns uppgifterna krypterade tills du tar bort kopiorna.',
          ],
        },
      ],
    },
    en: {
      title: 'Participants and personal data',
      lead: 'What is kept of people, how it is protected, and how it is removed.',
      sections: [
        {
          heading: 'Passphrase',
          blocks: [
            'Names, contact data and sensitive answers are kept only encrypted (AES-256-GCM). The key is opened by the passphrase (scrypt) or the recovery code. Without them nobody can open the data, not even we: print the code and keep it locked away.',
            'The passphrase is asked once after the program is started. While personal data are locked, keys, figures and answers that are not sensitive show. Backups hold the data encrypted in the same way.',
          ],
        },
        {
          heading: 'What is kept',
          blocks: [
            [
              'A person has a key, such as H-0001. The same person is in a project once, also after coming back.',
              'Personal identity codes are not kept. A pasted line that holds one is rejected.',
              'In the notices of beginning and leaving everything but sensitive questions must be answered, or nothing is kept.',
              'In ESF+ projects participants answer in EURA 2021 themselves, and sensitive data are not asked.',
            ],
          ],
        },
        {
          heading: 'Publishing and removing',
          blocks: [
            'Aggregates and forms hold figures only. Counts under five are left out, and where needed the next smallest, so that no difference tells them.',
            'Remove for good takes a person out of the history too and can’t be undone. Before the end of the retention time it wants a reason. Earlier backups hold the data encrypted until you delete the backups.',
          ],
        },
      ],
    },
  },
}
