import { form as finalReport } from '#templates/rakennerahasto-loppuraportti/form.ts'
import { form as monitoring } from '#templates/rakennerahasto-seuranta/form.ts'
import { claimedSample } from '../claims.ts'
import { days, signedBy, textsOf } from './sample-report.ts'
import type { SampleReport } from './sample-report.ts'

/* Reports of the closed project of the structural funds: two periods with their claims, and the final report. */

const firstPeriod = {
  implementation: `Perustajakoulun kaksi ensimmäistä ryhmää aloitti, ja kokeilusetelien ohjeet valmistuivat. Kaudella toteutui kustannuksia {money.total.period}.
• **Perustajakoulu:** ensimmäinen ryhmä alkoi helmikuussa ja toinen huhtikuussa.
• **Mentoripankki:** mentoreille tehtiin opas ja heitä haettiin yrittäjäyhdistysten kautta.`,
  results:
    'Ensimmäiset osallistujat ovat saaneet liikeideansa testattua. Tavoitteista on liian aikaista päätellä, mutta ryhmiin on hakeutunut enemmän väkeä kuin niihin mahtuu.',
  cooperation:
    'Ohjausryhmä kokoontui kaksi kertaa. Yhteistyö seudun kuntien ja yrittäjäyhdistysten kanssa on sujunut sovitusti.',
  communication:
    'Hankkeesta kerrottiin paikallislehdissä ja kuntien verkkosivuilla. Rahoittajien tunnukset ovat kaikessa aineistossa.',
  principles:
    'Ryhmien ajat on valittu niin, että myös vuorotyössä olevat pääsevät mukaan. Matkoja on vähennetty pitämällä osa tapaamisista etänä.',
}

const thirdPeriod = {
  implementation: `Kaudella otettiin käyttöön Perustajan polku, jossa neuvonta löytyy yhdellä yhteydenotolla. Kustannuksia toteutui {money.total.period}, ja hankkeen alusta niitä on {money.total.spent}.`,
  results:
    'Uusia yrityksiä on syntynyt tasaisesti. Mentorisuhteet ovat jatkuneet odotettua pidempään, mikä näkyy yrittäjien palautteessa.',
  cooperation:
    'Ohjausryhmä käsitteli Perustajan polun työnjaon. Neuvontaa antavat organisaatiot ovat sopineet, kuka vastaa mistäkin.',
  communication: 'Perustajan polun avaamisesta tiedotettiin seudun lehdissä ja uutiskirjeissä.',
  principles: 'Ohjauksen materiaali tarkistettiin selkokielen kannalta. Neuvontaa saa myös englanniksi.',
}

const final = {
  summary: `Hanke madalsi yrityksen perustamisen kynnystä Sinivaaran seudulla. Perustajakoulun ryhmiin osallistui 88 henkeä, ja heistä 34 perusti yrityksen hankkeen aikana.
Kustannuksia kertyi {money.total.spent}. Niistä henkilöstökustannuksia oli {money.staff.spent} ja ostopalveluja {money.services.spent}.`,
  'starting-point':
    'Seudulla perustettiin asukaslukuun nähden puolet vähemmän yrityksiä kuin maassa keskimäärin. Esteiksi nimettiin pelko epäonnistumisesta ja vaikeasti löydettävä neuvonta. Kohderyhmänä olivat yrityksen perustamista harkitsevat ja vasta aloittaneet yrittäjät.',
  implementation: `Toteutus jakautui neljään toimeen:
| Toimi | Mitä tehtiin |
| Perustajakoulu | kuusi kymmenen viikon ryhmää, joista kaksi etänä |
| Kokeilusetelit | 40 seteliä liikeidean testaamiseen |
| Mentoripankki | 23 kokenutta yrittäjää uusien tukena |
| Perustajan polku | neuvonta yhdellä yhteydenotolla |
Yhteistyökumppaneina olivat kunnat, yrittäjäyhdistykset ja oppilaitokset.`,
  communication:
    'Hankkeesta kerrottiin paikallislehdissä, kuntien verkkosivuilla ja ryhmien omissa päätöstilaisuuksissa. Rahoittajat on mainittu kaikessa aineistossa.',
  deviations: `Etäryhmissä keskeytti useampi kuin lähiryhmissä. Kolmannesta ryhmästä alkaen jokaiselle nimettiin pari, ja keskeyttämiset vähenivät.
> Suositus
> Etäryhmään kannattaa ottaa enintään kaksitoista osallistujaa.`,
  results: `Yrityksiä syntyi 34, ja niistä 20 on naisten perustamia. Uusia työpaikkoja on 41, ja niistä 24 on naisten.
Mentorisuhteista kolme neljästä jatkui vuoden loppuun.
" Ensimmäinen asiakas tuli jo kurssin kolmannella viikolla. | uusi yrittäjä`,
  innovation:
    'Uutta oli kokeiluseteli: pieni summa, jolla liikeidean sai kokeilla oikeilla asiakkailla. Moni tärkeä tulos oli kielteinen vastaus ennen kuin rahaa oli kulunut.',
  equality: 'Ryhmiin osallistuneista naisia oli 51. Ajat ja lastenhoito sovittiin ryhmän tarpeen mukaan.',
  sustainability: 'Etäryhmät vähensivät matkoja. Yritysten välinen alihankinta on jäänyt seudulle.',
  rights: 'Opetustilat olivat esteettömiä, ja kirjallinen aineisto tehtiin niin, että sen voi lukea ruudunlukijalla.',
  'good-practices': `Toimivaksi osoittautuivat erityisesti:
1. mentori, joka ei ole samalta toimialalta
2. kokeilu ennen liiketoimintasuunnitelmaa
3. yksi yhteydenotto, josta asia viedään perille`,
  continuity:
    'Toiminta jatkuu kehitysyhtiön perustyönä: Perustajakoulu järjestetään kahdesti vuodessa ja mentoripankkia ylläpitää yrittäjäyhdistys.',
}

const signature = (on: string) => signedBy('Anna Virtanen', 'projektipäällikkö', 'Sinivaara', on)
const period = { code: claimedSample, form: monitoring, kind: 'interim' } as const

export const structuralReports: readonly SampleReport[] = [
  {
    ...period,
    period: days('2017-01-01', '2017-06-30'),
    versions: [
      {
        state: 'accepted',
        days: { locked: '2017-08-24', sent: '2017-08-25', accepted: '2017-10-12' },
        settings: signature('2017-08-24'),
        texts: () => textsOf(firstPeriod),
      },
    ],
  },
  {
    ...period,
    period: days('2018-01-01', '2018-03-31'),
    versions: [
      {
        state: 'sent',
        days: { locked: '2018-05-21', sent: '2018-05-21' },
        settings: signature('2018-05-21'),
        texts: () => textsOf(thirdPeriod),
      },
    ],
  },
  {
    code: claimedSample,
    form: finalReport,
    kind: 'final',
    period: null,
    versions: [
      {
        state: 'draft',
        note: 'Odottaa viimeisen maksatushakemuksen laskuja.',
        settings: { ...signature('2019-01-31'), signedOn: null },
        texts: () => textsOf(final),
        unfinished: { continuity: 'Varmista yrittäjäyhdistykseltä mentoripankin ylläpito.' },
      },
    ],
  },
]
