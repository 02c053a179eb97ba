import type { HelpPage } from '../help-page.ts'

export const organisationsHelp: HelpPage = {
  slug: 'organisations',
  text: {
    fi: {
      title: 'Organisaatiot ja yritysten kelpoisuus',
      lead: 'Yksi rekisteri kaikille hankkeille. Kelpoisuus lasketaan rekisterin tiedoista joka kerta uudelleen.',
      sections: [
        {
          heading: 'Rekisteri',
          blocks: [
            'Sama Y-tunnus on rekisterissä kerran. Haku löytää nimen, muun nimen, Y-tunnuksen ja kunnan. Listan voi tuoda CSV- tai Excel-tiedostosta: luettu = uudet + jo rekisterissä + hylätyt, ja Kumoa ottaa koko tuonnin pois.',
            'Jos sama organisaatio on kahdella rivillä, yhdistä ne. Kaikki tiedot siirtyvät jäävälle riville ja toinen nimi jää muuksi nimeksi.',
          ],
        },
        {
          heading: 'De minimis',
          blocks: [
            [
              'Tuki lasketaan myöntöpäivästä. Vuodesta 2024 enimmäismäärä on 300 000 € minkä tahansa kolmen vuoden aikana (2023/2831), sitä ennen 200 000 € kolmena tilikautena (1407/2013).',
              'Samaan yritykseen kuuluvat ne, joita yhdistää yli puolet äänistä tai muu määräysvalta. Kunta tai henkilö ei yhdistä.',
              'Yhden sentin ylitys vie koko uuden tuen. Tasan enimmäismäärä on sallittu.',
              'Kolmen vuoden laskutavasta on eri tulkintoja. Jos ne antavat eri tuloksen, ohjelma pyytää tarkistamaan tuen myöntäjältä.',
            ],
            'Vuodesta 2026 tuen myöntäjä ilmoittaa tuen rekisteriin 20 työpäivässä. Siihen asti kun rekisteri kattaa kolme vuotta, yritykseltä pyydetään selvitys saaduista tuista.',
          ],
        },
        {
          heading: 'Hankkeen yritykset',
          blocks: [
            'Hankkeen Yritykset-osassa on jokaisen yrityksen kelpoisuus lauseena ja sen alla perusteet säädöksineen. Tarkastelupäivän voi vaihtaa. Puuttuva tieto ei koskaan tarkoita, että asia on kunnossa.',
            'Aluetyyppi ei yksin ratkaise maaseutualuetta: kirjaa toimipaikalle karttatarkistuksen tulos, päivä ja tarkistaja.',
            'Pk-yrityksen määritelmä on tässä ohjelmassa merkitty vahvistamattomaksi. Rahoittajan ratkaisu on aina voimassa.',
          ],
        },
      ],
    },
    sv: {
      title: 'Organisationer och företagens stödberättigande',
      lead: 'Ett register för alla projekt. Stödberättigandet räknas på nytt ur registrets uppgifter varje gång.',
      sections: [
        {
          heading: 'Registret',
          blocks: [
            'Samma FO-nummer finns en gång. Sökningen hittar namn, andra namn, FO-nummer och kommun. En lista kan importeras ur en CSV- eller Excelfil: lästa = nya + redan i registret + avvisade, och Ångra tar bort hela importen.',
            'Om samma organisation finns på två rader, slå ihop dem. Alla uppgifter flyttas till raden som blir kvar och det andra namnet blir ett annat namn.',
          ],
        },
        {
          heading: 'De minimis',
          blocks: [
            [
              'Stödet räknas från dagen då det beviljades. Från 2024 är taket 300 000 € under vilka tre år som helst (2023/2831), före det 200 000 € under tre räkenskapsår (1407/2013).',
              'Till samma företag hör de som förenas av över hälften av rösterna eller annat bestämmande inflytande. En kommun eller en person förenar inte.',
              'En cent för mycket tar hela det nya stödet. Exakt taket är tillåtet.',
              'Det finns olika tolkningar av tre år. Om de ger olika resultat ber programmet dig fråga stödgivaren.',
            ],
            'Från 2026 anmäler stödgivaren stödet till registret inom 20 arbetsdagar. Tills registret täcker tre år begärs en utredning om mottagna stöd av företaget.',
          ],
        },
        {
          heading: 'Projektets företag',
          blocks: [
            'I projektets del Företag står varje företags stödberättigande i en mening och under den grunderna med författningar. Dagen kan bytas. En uppgift som saknas betyder aldrig att saken är i skick.',
            'Områdestypen avgör inte landsbygdsområdet ensam: anteckna kartkontrollens resultat, dag och namn.',
            'Definitionen av SMF-företag är märkt som inte verifierad. Finansiärens avgörande gäller alltid.',
          ],
        },
      ],
    },
    en: {
      title: 'Organisations and eligibility of companies',
      lead: 'One register for all projects. Eligibility is computed anew from the register’s data each time.',
      sections: [
        {
          heading: 'The register',
          blocks: [
            'The same business ID is there once. The search finds names, other names, business IDs and municipalities. A list can be imported from a CSV or Excel file: read = new + in the register already + rejected, and Undo takes the whole import away.',
            'When one organisation has two rows, join them. All data goes to the row that stays, and the other name becomes another name.',
          ],
        },
        {
          heading: 'De minimis',
          blocks: [
            [
              'Aid counts from the day of the grant. From 2024 the ceiling is €300,000 in any three years (2023/2831), before that €200,000 in three fiscal years (1407/2013).',
              'Those joined by more than half of the votes or other control are a single undertaking. A municipality or a person does not join.',
              'One cent too much takes all of the new aid. Exactly the ceiling is allowed.',
              'There are different readings of three years. When they disagree, the program asks you to check with the grantor.',
            ],
            'From 2026 the grantor registers aid within 20 working days. Until the register covers three years, the company is asked for a declaration of aid received.',
          ],
        },
        {
          heading: 'Companies of a project',
          blocks: [
            'The project’s Companies part has each company’s eligibility in a sentence and under it the reasons with their acts. The day can be changed. Missing data never means that things are in order.',
            'The area class alone does not settle the rural area: record the result of the check on the map, its day and name.',
            'The definition of an SME is marked as unverified here. The funder’s decision always holds.',
          ],
        },
      ],
    },
  },
}
