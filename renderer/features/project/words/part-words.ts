import { defineWords } from '../../../i18n/words.ts'

/** Words of the parts that several sections use. */
export const partWords = defineWords({
  fi: {
    unreadable: 'Tuodussa tiedostossa luki tässä: ”{text}”. Sitä ei voitu lukea arvoksi; kirjoita arvo.',
    'list.add': 'Lisää',
    'list.up': 'Siirrä ylemmäs: {name}',
    'list.down': 'Siirrä alemmas: {name}',
    'list.remove': 'Poista: {name}',
    'list.empty': 'Ei vielä yhtään.',
    'list.duplicate': '{name} on jo listalla.',
    'list.moved': '{name}: sija {place}/{count}',
    'list.conflict': 'Lista oli muuttunut toisaalla, joten muutosta ei tehty. Alla on uusin lista; tee muutos siihen.',
    'text.words': '{number} {count|sana|sanaa}',
    'text.characters': '{number} {count|merkki|merkkiä}',
    cancel: 'Peruuta',
  },
  sv: {
    unreadable: 'I den importerade filen stod här: ”{text}”. Det kunde inte läsas som ett värde; skriv värdet.',
    'list.add': 'Lägg till',
    'list.up': 'Flytta upp: {name}',
    'list.down': 'Flytta ned: {name}',
    'list.remove': 'Ta bort: {name}',
    'list.empty': 'Inga än.',
    'list.duplicate': '{name} finns redan i listan.',
    'list.moved': '{name}: plats {place}/{count}',
    'list.conflict':
      'Listan hade ändrats på annat håll, så ändringen gjordes inte. Nedan finns den senaste listan; gör ändringen i den.',
    'text.words': '{number} {count|ord|ord}',
    'text.characters': '{number} {count|tecken|tecken}',
    cancel: 'Avbryt',
  },
  en: {
    unreadable: 'The imported file said here: “{text}”. It could not be read as a value; write the value.',
    'list.add': 'Add',
    'list.up': 'Move up: {name}',
    'list.down': 'Move down: {name}',
    'list.remove': 'Remove: {name}',
    'list.empty': 'None yet.',
    'list.duplicate': '{name} is in the list already.',
    'list.moved': '{name}: place {place} of {count}',
    'list.conflict':
      'The list had changed elsewhere, so the change was not made. Below is the newest list; make the change to it.',
    'text.words': '{number} {count|word|words}',
    'text.characters': '{number} {count|character|characters}',
    cancel: 'Cancel',
  },
})
