import { defineWords } from '../../../i18n/words.ts'

/** Why a cell of the ledger can't be taken, beyond what `problemWords` says of numbers and days. */
export const ledgerProblemWords = defineWords({
  fi: {
    unknown_choice: 'Tätä ei ole luettelossa. Kirjoita nimen alku tai valitse luettelosta.',
    ambiguous_choice: 'Näin alkaa useampi nimi. Kirjoita enemmän tai valitse luettelosta.',
    outside_period: 'Päivä on hankkeen toteutusajan ulkopuolella ({start}–{end}).',
    more_than_cost: 'Haettava osa ei voi olla suurempi kuin meno.',
    missing: 'Tämä tieto puuttuu.',
    sums_differ: 'Netto ja alv eivät anna bruttosummaa.',
    in_sent_claim: 'Rivi on lähetetyssä maksatushakemuksessa {serial} ({period}). Tee hakemukseen korjaus.',
    failed: 'Ei tallennettu. Kirjoita uudelleen.',
  },
  sv: {
    unknown_choice: 'Detta finns inte i listan. Skriv början av namnet eller välj ur listan.',
    ambiguous_choice: 'Flera namn börjar så här. Skriv mer eller välj ur listan.',
    outside_period: 'Dagen är utanför projektets genomförandetid ({start}–{end}).',
    more_than_cost: 'Den ansökta delen kan inte vara större än utgiften.',
    missing: 'Uppgiften saknas.',
    sums_differ: 'Netto och moms ger inte bruttobeloppet.',
    in_sent_claim: 'Raden finns i den skickade ansökan om utbetalning {serial} ({period}). Gör en rättelse av ansökan.',
    failed: 'Inte sparat. Skriv på nytt.',
  },
  en: {
    unknown_choice: 'This is not in the list. Type the beginning of a name, or choose from the list.',
    ambiguous_choice: 'Several names begin like this. Type more, or choose from the list.',
    outside_period: 'The day is outside the project’s implementation time ({start}–{end}).',
    more_than_cost: 'The claimed part can’t be larger than the cost.',
    missing: 'This is missing.',
    sums_differ: 'Net and VAT don’t add up to the gross amount.',
    in_sent_claim: 'The row is in the sent payment claim {serial} ({period}). Make a correction of the claim.',
    failed: 'Not saved. Type it again.',
  },
})

export const findingWords = defineWords({
  fi: {
    missing_day: 'Menon päivä puuttuu',
    missing_amount: 'Nettosumma puuttuu',
    missing_category: 'Kustannuslaji puuttuu',
    outside_period: 'Päivä on toteutusajan ulkopuolella',
    more_than_cost: 'Haettava osa on menoa suurempi',
  },
  sv: {
    missing_day: 'Utgiftens dag saknas',
    missing_amount: 'Nettobeloppet saknas',
    missing_category: 'Kostnadsslag saknas',
    outside_period: 'Dagen är utanför genomförandetiden',
    more_than_cost: 'Den ansökta delen är större än utgiften',
  },
  en: {
    missing_day: 'Day of cost is missing',
    missing_amount: 'Net amount is missing',
    missing_category: 'Cost category is missing',
    outside_period: 'The day is outside the implementation time',
    more_than_cost: 'The claimed part is larger than the cost',
  },
})
