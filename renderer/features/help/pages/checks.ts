import type { HelpPage } from '../help-page.ts'

export const checksHelp: HelpPage = {
  slug: 'checks',
  text: {
    fi: {
      title: 'Tarkistukset',
      lead: 'Raportti palautetaan useimmiten siksi, että siinä on jotain, minkä ohjelmakin näkee. Tarkistukset vertaavat hankkeen tietoja, raportin tekstiä ja rahoittajan sääntöjä toisiinsa.',
      sections: [
        {
          heading: 'Mitä havainto kertoo',
          blocks: [
            [
              'Virhe: tähän raportti todennäköisesti pysähtyy. Virheeksi sanotaan vain se, mikä on varmaa, esimerkiksi summa, joka ei täsmää.',
              'Varoitus: tästä todennäköisesti kysytään. Tekstistä luettu luku tai päivä on aina enintään varoitus, ellei asia ole varma.',
              'Huomio: tämä voi olla tarkoituksellakin näin.',
            ],
            'Säännön lähde on linkkinä. Jos sääntöä ei ole tarkistettu säädöksestä, se sanotaan, eikä siitä koskaan tule virhettä. Lomakkeen omia painettuja tekstejä ei tarkisteta.',
          ],
        },
        {
          heading: 'Korjaaminen',
          blocks: [
            '”Siirry kohtaan” vie sinne, missä asia korjataan: tekstissä lainattu kohta on valittuna, muualla avautuu juuri se rivi tai kenttä, kehystettynä hetken ajan ja näppäimistö valmiina. Jos kirjanpidon suodatus piilottaisi rivin, suodatus poistuu ja näyttö kertoo sen. Takaisin palaa havaintoon. Jos havainto koskee monta kohtaa, jokaiseen on oma linkkinsä. Havainto häviää, kun asia on kunnossa. Työpöydällä tarkistukset tehdään uudelleen aina, kun teksti on tallentunut.',
            'Rikkinäistä rahamäärää ohjelma ei korjaa. Se näyttää, mitä luku voisi tarkoittaa, ja sinä päätät.',
          ],
        },
        {
          heading: 'Kuittaaminen',
          blocks: [
            'Jos asia saa olla niin kuin se on, kuittaa havainto ja kirjoita perustelu. Kuitatut ovat luettelon lopussa, ja kuittauksen voi poistaa tai kumota. Kuittaus koskee juuri tätä asiaa: jos luku, lainaus tai rivi muuttuu, havainto palaa.',
            'Hankkeen tietoja koskeva kuittaus pätee kaikissa raporteissa, tekstiä koskeva vain siinä raportissa ja sen korjatuissa versioissa.',
          ],
        },
        {
          heading: 'Ennen lähettämistä',
          blocks: [
            'Yleisnäkymä näyttää virheet, jotka pysäyttäisivät raportin. Komentorivillä sama on ”check KOODI”: se päättyy arvoon 1, jos virheitä on.',
            'Tarkistus ei korvaa lukemista. Se, mistä ohjelma ei sano mitään, voi silti olla väärin.',
          ],
        },
      ],
    },
    sv: {
      title: 'Kontroller',
      lead: 'En rapport returneras oftast för något som också ett program ser. Kontrollerna jämför projektets uppgifter, rapportens text och finansiärens regler med varandra.',
      sections: [
        {
          heading: 'Vad en iakttagelse säger',
          blocks: [
            [
              'Fel: här stannar rapporten sannolikt. Fel är bara det som är säkert, till exempel en summa som inte stämmer.',
              'Varning: om detta frågas det sannolikt. Ett tal eller datum ur texten är högst en varning, om saken inte är säker.',
              'Anmärkning: detta kan också vara avsiktligt.',
            ],
            'Regelns källa finns som länk. Om regeln inte är kontrollerad i rättsakten sägs det, och den ger aldrig ett fel. Blankettens egna tryckta texter kontrolleras inte.',
          ],
        },
        {
          heading: 'Att rätta',
          blocks: [
            '”Gå till stället” leder dit där saken rättas: i texten är det citerade stället markerat, annars öppnas just den raden eller det fältet, inramat en stund och med tangentbordet redo. Om bokföringens filter skulle dölja raden tas filtret bort och det sägs på skärmen. Tillbaka leder till iakttagelsen igen. Gäller den flera punkter har var och en sin egen länk. Iakttagelsen försvinner när saken är i ordning. På arbetsbordet görs kontrollerna om varje gång texten har sparats.',
            'Ett oläsligt belopp rättar programmet inte. Det visar vad talet kan betyda, och du avgör.',
          ],
        },
        {
          heading: 'Att kvittera',
          blocks: [
            'Om det får vara som det är, kvittera iakttagelsen och skriv en motivering. De kvitterade finns sist i listan, och kvitteringen kan tas bort eller ångras. Den gäller just denna sak: om talet, citatet eller raden ändras kommer iakttagelsen tillbaka.',
            'En kvittering av projektets uppgifter gäller i alla rapporter, en av texten bara i den rapporten och dess rättade versioner.',
          ],
        },
        {
          heading: 'Före sändningen',
          blocks: [
            'Översikten visar de fel som skulle stoppa rapporten. På kommandoraden är det samma ”check KOD”: det slutar med värdet 1 om det finns fel.',
            'Kontrollen ersätter inte läsningen. Det som programmet inte säger något om kan ändå vara fel.',
          ],
        },
      ],
    },
    en: {
      title: 'Checks',
      lead: 'A report comes back mostly for things that a program could have seen. The checks hold the project’s data, the report’s text and the funder’s rules against one another.',
      sections: [
        {
          heading: 'What a finding says',
          blocks: [
            [
              'Error: here the report will likely stop. Only what is certain is called an error, such as a sum that doesn’t add up.',
              'Warning: this will likely be asked about. A figure or day read in the text is a warning at most, unless the matter is certain.',
              'Note: this may well be meant so.',
            ],
            'The rule’s source is a link. A rule that isn’t verified in the act says so and never makes an error. The form’s own printed texts aren’t checked.',
          ],
        },
        {
          heading: 'Mending',
          blocks: [
            '“Go there” leads to where it is mended: in a text the quoted words are selected, elsewhere the very row or field opens, framed for a moment and with the keyboard in it. Where the ledger’s filter would hide the row, the filter is cleared and the screen says so. Back returns to the finding. A finding about several sections has a link to each. The finding goes when the matter is in order. In the workbench the checks run anew whenever the text has been saved.',
            'A broken amount is never corrected. The program shows what it may mean, and you decide.',
          ],
        },
        {
          heading: 'Waiving',
          blocks: [
            'If it may be as it is, waive the finding and write a reason. Waived ones stand at the end of the list, and a waiver can be taken back or undone. It holds for this very matter: when the figure, the quoted words or the row change, the finding comes back.',
            'A waiver of the project’s data holds in all reports, one of a text only in that report and its corrected versions.',
          ],
        },
        {
          heading: 'Before sending',
          blocks: [
            'The overview shows the errors that would stop a report. On the command line the same is “check CODE”: it ends with 1 when there are errors.',
            'Checking doesn’t replace reading. What the program says nothing about may still be wrong.',
          ],
        },
      ],
    },
  },
}
