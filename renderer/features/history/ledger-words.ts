import { defineWords } from '../../i18n/words.ts'

/** What was done in a ledger, by the names of the commands. */
export const ledgerCommandWords = defineWords({
  fi: {
    'ledger.edit': 'kirjanpidon muutos',
    'ledger.paste': 'rivien liittäminen kirjanpitoon',
    'ledger.fill': 'kirjanpidon täyttö alas',
    'ledger.clear': 'kirjanpidon solujen tyhjennys',
    'ledger.removeRows': 'kirjanpidon rivien poisto',
    'ledger.import': 'kirjanpidon tuonti',
    'ledger.removeProfile': 'lukutavan poisto',
  },
  sv: {
    'ledger.edit': 'ändring i bokföringen',
    'ledger.paste': 'inklistrade rader i bokföringen',
    'ledger.fill': 'nedåtfyllning i bokföringen',
    'ledger.clear': 'tömning av celler i bokföringen',
    'ledger.removeRows': 'borttagning av rader i bokföringen',
    'ledger.import': 'import av bokföring',
    'ledger.removeProfile': 'borttagning av lässätt',
  },
  en: {
    'ledger.edit': 'change in the ledger',
    'ledger.paste': 'rows pasted into the ledger',
    'ledger.fill': 'fill down in the ledger',
    'ledger.clear': 'cells of the ledger cleared',
    'ledger.removeRows': 'removal of ledger rows',
    'ledger.import': 'import of a ledger extract',
    'ledger.removeProfile': 'removal of a way of reading',
  },
})

export const ledgerTableWords = defineWords({
  fi: { ledger_rows: 'Kirjanpidon rivi', ledger_imports: 'Kirjanpidon tuonti', ledger_profiles: 'Lukutapa' },
  sv: { ledger_rows: 'Bokföringsrad', ledger_imports: 'Import av bokföring', ledger_profiles: 'Lässätt' },
  en: { ledger_rows: 'Ledger row', ledger_imports: 'Ledger import', ledger_profiles: 'Way of reading' },
})

/** Columns of imports; those of rows have their words with the table. */
export const ledgerColumnWords = defineWords({
  fi: {
    fileName: 'Tiedosto',
    fileSha256: 'Tiedoston tiiviste',
    importedAt: 'Tuontiaika',
    readCount: 'Luettu',
    acceptedCount: 'Tuotu',
    rejectedCount: 'Hylätty',
    duplicateCount: 'Jo kirjanpidossa',
    fingerprint: 'Rivin tunniste',
    importId: 'Tuonti',
    settingsJson: 'Sarakkeet',
  },
  sv: {
    fileName: 'Fil',
    fileSha256: 'Filens kondensat',
    importedAt: 'Importerad',
    readCount: 'Lästa',
    acceptedCount: 'Importerade',
    rejectedCount: 'Avvisade',
    duplicateCount: 'Fanns redan',
    fingerprint: 'Radens kännetecken',
    importId: 'Import',
    settingsJson: 'Kolumner',
  },
  en: {
    fileName: 'File',
    fileSha256: 'Hash of the file',
    importedAt: 'Imported at',
    readCount: 'Read',
    acceptedCount: 'Imported',
    rejectedCount: 'Rejected',
    duplicateCount: 'There already',
    fingerprint: 'Mark of the row',
    importId: 'Import',
    settingsJson: 'Columns',
  },
})
