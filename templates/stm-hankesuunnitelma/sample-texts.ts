import { readNarrative } from '#domain/narrative/narrative-text.ts'
import type { Narrative } from '#domain/narrative/narrative.ts'
import { slots } from './slots.ts'
import type { SlotKey } from './slots.ts'

const texts: Readonly<Record<SlotKey, string>> = {
  background: `Sinivaaran seudulla on kuusi kuntaa ja noin 38 000 asukasta. Palvelut ovat lähellä, mutta asiakas selvittää usein itse, kuka hänen asiansa hoitaa.
Ennen hankkeen valmistelua käytiin **kuntakierros**, jossa jokainen kunta nimesi kolme hankalinta kohtaa:
• yhteydenotto, joka ei johda mihinkään
• sama arvio moneen kertaan
• apu, joka alkaa liian myöhään
Hanke vastaa näihin. Kaikkea ei ehditä ratkaista, joten järjestys sovitaan ohjausryhmässä vuosittain.`,
  goals:
    'Hankkeen päämääränä on, että asukas saa avun yhdellä yhteydenotolla. Tavoitteet on jaettu viiteen hyötytavoitteeseen ja työpakettien prosessitavoitteisiin.',
  processGoals: 'Tilanne kirjataan kuukausittain, ja ohjausryhmä käsittelee sen jokaisessa kokouksessa.',
  limits: 'Hankkeeseen kuuluvat peruspalvelut. Seuraavat asiat on rajattu pois:',
  dependencies: 'Hanke tarvitsee muiden töiden tuloksia ja antaa omiaan niille.',
  schedule: 'Ensimmäinen vuosi kuluu kuvaamiseen ja kokeiluihin, toinen käyttöönottoon ja kolmas juurruttamiseen.',
  actions:
    'Toimenpiteet on jaettu neljään työpakettiin. Ensin kuvataan työpaketit, sitten toimenpiteet hyötytavoitteittain.',
  results: 'Osa tuloksista näkyy jo kokeilujen aikana, osa vasta hankkeen jälkeen.',
  costs: 'Yksityiskohtainen talousarvio on liitteenä 4. Avustus ei edellytä omarahoitusta.',
  coverage: 'Hankkeessa ovat mukana kaikki seudun kunnat, joten se kattaa koko alueen väestön.',
  communication:
    'Viestintää johtaa hanketoimisto, ja jokainen kunta viestii omille asukkailleen. Tarkempi suunnitelma on liitteenä 3.',
  evaluation: `Hanke arvioi itseään puolivuosittain ja osallistuu kansalliseen seurantaan. Arviointisuunnitelma on liitteenä 2.
> Sovittu
> Lähtötilanne mitataan ennen ensimmäistä kokeilua.`,
  risks: 'Riskit käydään läpi johtoryhmässä kuukausittain ja ohjausryhmässä jokaisessa kokouksessa.',
}

/** Invented texts of all sections. */
export function sampleTexts(): readonly { key: SlotKey; narrative: Narrative }[] {
  return slots.map(({ key }) => ({ key, narrative: readNarrative(texts[key]) }))
}
