import type { HelpPage } from '../help-page.ts'

export const archiveHelp: HelpPage = {
  slug: 'archive',
  text: {
    fi: {
      title: 'Lukitseminen ja arkisto',
      lead: 'Lähetettävä raportti lukitaan. Siitä lähtien se on tavu tavulta sama, vaikka hankkeen tiedot, lomake tai ohjelma muuttuisivat.',
      sections: [
        {
          heading: 'Lukitseminen',
          blocks: [
            '”Lukitse” kertoo ensin, mitä puuttuu. Tyhjä pakollinen luku ja virhe, jota kukaan ei ole kuitannut, estävät lukitsemisen. Muista puutteista kysytään: voit lukita niistä huolimatta.',
            'Lukitusta ei voi avata eikä kumota, eikä kumoaminen yllä sitä edeltäviin muutoksiin. Virhe korjataan tekemällä korjattu versio; lukittu jää sellaisekseen.',
            'Lukitun raportin PDF on PDF/A-3: sen sisällä kulkevat raportin tiedot, taulukot ja laskennan säännöt. Samat tiedostot ovat myös työtilan arkistossa, ja ne tarkistetaan aina, kun niitä luetaan.',
          ],
        },
        {
          heading: 'Lähettäminen ja vastaus',
          blocks: [
            'Merkitse lähetyspäivä, lähetystapa ja asianumero. Kun rahoittaja vastaa, merkitse raportti hyväksytyksi tai palautetuksi ja kirjoita, mitä pyydettiin täydentämään. Päätöksen aikataulussa raportin määräpäivä on hoidettu, kun raportti on lähetetty.',
          ],
        },
        {
          heading: 'Versiot ja erot',
          blocks: [
            '”Versiot ja arkisto” näyttää raportin kaikki versiot ja sen, mitä niissä on eri tavalla: sanat luvuittain, taulukot soluittain ja luvut eroineen. Lisätty on alleviivattu ja poistettu yliviivattu. Näet myös, olisiko lukittu raportti nyt toinen.',
          ],
        },
        {
          heading: 'Arkistopaketti ja säilytys',
          blocks: [
            'Arkistopaketti on yksi ZIP-tiedosto: raportti tietoineen, kauden maksatushakemusten tositteet, talkootyön, tapahtumien ja seurantatietojen liitteet sekä luettelo tarkisteineen.',
            'Säilytysaika lasketaan rahaston säännöstä ja kirjanpitolaista. Jos sääntöä ei ole vahvistettu, se sanotaan. Päätöksen tai viranomaisen ilmoittaman päivän voit kirjoittaa itse.',
          ],
        },
      ],
    },
    sv: {
      title: 'Låsning och arkiv',
      lead: 'Den rapport som skickas låses. Därefter är den densamma till sista byte, även om projektets uppgifter, blanketten eller programmet ändras.',
      sections: [
        {
          heading: 'Låsning',
          blocks: [
            '”Lås” berättar först vad som saknas. Ett tomt obligatoriskt kapitel och ett fel som ingen har kvitterat hindrar låsningen. Om annat som saknas frågas det: du kan låsa ändå.',
            'Låset kan varken öppnas eller ångras, och ångra når inte ändringar före låsningen. Fel rättas i en rättad version; den låsta förblir som den är.',
            'Den låsta rapportens PDF är PDF/A-3: i den finns rapportens uppgifter, tabeller och beräkningsregler. Samma filer finns i arbetsytans arkiv och kontrolleras varje gång de läses.',
          ],
        },
        {
          heading: 'Sändning och svar',
          blocks: [
            'Anteckna dagen, sättet och ärendenumret. När finansiären svarar märker du rapporten som godkänd eller returnerad och skriver vad som ska kompletteras. I beslutets tidtabell är rapportens sista dag skött när rapporten har skickats.',
          ],
        },
        {
          heading: 'Versioner och skillnader',
          blocks: [
            '”Versioner och arkiv” visar rapportens alla versioner och vad som skiljer dem: orden per kapitel, tabellerna per cell och talen med skillnader. Tillagt är understruket och borttaget överstruket. Du ser också om den låsta rapporten nu skulle bli en annan.',
          ],
        },
        {
          heading: 'Arkivpaket och bevarande',
          blocks: [
            'Arkivpaketet är en ZIP-fil: rapporten med uppgifter, verifikaten i periodens ansökningar, bilagor om talkoarbete, evenemang och uppföljning samt en förteckning med kontrollsummor.',
            'Bevarandetiden räknas enligt fondens regel och bokföringslagen. Är regeln inte bekräftad sägs det. Dagen enligt beslutet eller myndigheten kan du skriva själv.',
          ],
        },
      ],
    },
    en: {
      title: 'Locking and the archive',
      lead: 'A report that is sent is locked. From then on it is the same to the byte, even when the project’s data, the form or the program change.',
      sections: [
        {
          heading: 'Locking',
          blocks: [
            '“Lock” first says what is missing. A section that must have a text and an error that nobody has waived stop the lock. You are asked about the rest: you can lock all the same.',
            'A lock can’t be opened or undone, and undo does not reach what was done before it. A mistake is mended in a corrected version; the locked one stays as it is.',
            'The PDF of a locked report is PDF/A-3: the report’s data, tables and rules of calculation travel inside. The same files lie in the archive of the workspace, and they are checked each time they are read.',
          ],
        },
        {
          heading: 'Sending and the answer',
          blocks: [
            'Note the day, the way and the case number. When the funder answers, mark the report as accepted or returned and write what was asked for. In the decision’s schedule the report’s day is done once the report is sent.',
          ],
        },
        {
          heading: 'Versions and differences',
          blocks: [
            '“Versions and archive” shows all versions of a report and what differs: words by section, tables by cell, and figures with their difference. What was added is underlined and what was removed is struck through. You also see whether the locked report would be another one now.',
          ],
        },
        {
          heading: 'The archive package and keeping',
          blocks: [
            'The archive package is one ZIP file: the report with its data, the vouchers of the period’s claims, papers of voluntary work, events and indicators, and a list with checksums.',
            'How long papers are kept is counted by the fund’s rule and the accounting act. A rule that is not confirmed says so. The day by the decision or the authority you can write yourself.',
          ],
        },
      ],
    },
  },
}
