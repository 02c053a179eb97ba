import type { Language } from '#contract/index.ts'

const order = ['fi', 'sv', 'en'] as const satisfies readonly Language[]

/** The few sentences that the shell says itself, in the languages of `order`; everything else is the page's. */
const table = {
  about: ['Tietoja: Hankekirja', 'Om Hankekirja', 'About Hankekirja'],
  close: ['Sulje ikkuna', 'Stäng fönstret', 'Close Window'],
  copy: ['Kopioi', 'Kopiera', 'Copy'],
  cut: ['Leikkaa', 'Klipp ut', 'Cut'],
  edit: ['Muokkaa', 'Redigera', 'Edit'],
  file: ['Tiedosto', 'Arkiv', 'File'],
  front: ['Tuo kaikki eteen', 'Lägg alla överst', 'Bring All to Front'],
  fullScreen: ['Koko näyttö', 'Helskärm', 'Full Screen'],
  help: ['Ohje', 'Hjälp', 'Help'],
  hide: ['Kätke Hankekirja', 'Göm Hankekirja', 'Hide Hankekirja'],
  hideOthers: ['Kätke muut', 'Göm övriga', 'Hide Others'],
  minimize: ['Pienennä', 'Minimera', 'Minimise'],
  paste: ['Liitä', 'Klistra in', 'Paste'],
  quit: ['Lopeta', 'Avsluta', 'Quit'],
  redo: ['Tee uudelleen', 'Gör om', 'Redo'],
  reload: ['Lataa näkymä uudelleen', 'Läs in vyn på nytt', 'Reload View'],
  resetZoom: ['Todellinen koko', 'Verklig storlek', 'Actual Size'],
  selectAll: ['Valitse kaikki', 'Markera allt', 'Select All'],
  showWorkspace: ['Näytä työtilan kansio', 'Visa arbetsytans mapp', 'Show Workspace Folder'],
  undo: ['Kumoa', 'Ångra', 'Undo'],
  unhide: ['Näytä kaikki', 'Visa alla', 'Show All'],
  view: ['Näytä', 'Visa', 'View'],
  window: ['Ikkuna', 'Fönster', 'Window'],
  zoomIn: ['Suurenna', 'Zooma in', 'Zoom In'],
  zoomOut: ['Loitonna', 'Zooma ut', 'Zoom Out'],
  aboutUpdates: [
    'Sovellus ei käytä verkkoa eikä hae päivityksiä itse.',
    'Programmet använder inget nätverk och hämtar inga uppdateringar själv.',
    'The app uses no network and fetches no updates by itself.',
  ],
  cancel: ['Peruuta', 'Avbryt', 'Cancel'],
  coreGone: [
    'Hankekirjan ydin pysähtyi toistuvasti',
    'Hankekirjas kärna har stannat flera gånger',
    'The core of Hankekirja has stopped several times',
  ],
  coreGoneDetail: [
    'Kaikki, mikä on näkynyt tallennettuna, on tallessa levyllä. Tallentamaton luonnos on vielä ikkunassa: kopioi se talteen ja käynnistä sovellus uudelleen. Jos vika toistuu, palauta varmuuskopio tai ota yhteys tukeen.',
    'Allt som har visats som sparat finns på disken. Ett osparat utkast finns kvar i fönstret: kopiera det och starta om programmet. Om felet återkommer, återställ en säkerhetskopia eller kontakta supporten.',
    'Everything that was shown as saved is safe on the disk. An unsaved draft is still in the window: copy it and start the app again. If this happens again, restore a backup or contact support.',
  ],
  downloadFailed: ['Tiedostoa ei voitu tallentaa', 'Filen kunde inte sparas', 'The file could not be saved'],
  downloadFailedDetail: [
    'Tarkista, että levyllä on tilaa ja että kansioon saa kirjoittaa, ja tallenna uudelleen.',
    'Kontrollera att det finns plats på disken och att mappen är skrivbar, och spara igen.',
    'Check that the disk has room and that the folder may be written to, then save again.',
  ],
  leave: ['Sulje tallentamatta', 'Stäng utan att spara', 'Close Without Saving'],
  leaveQuestion: [
    'Ikkunassa on tallentamattomia muutoksia. Suljetaanko se silti?',
    'Fönstret har osparade ändringar. Vill du stänga det ändå?',
    'The window has unsaved changes. Close it all the same?',
  ],
  openLink: ['Avaa selaimessa', 'Öppna i webbläsaren', 'Open in Browser'],
  openLinkQuestion: ['Avataanko sivu selaimessa?', 'Öppna sidan i webbläsaren?', 'Open the page in the browser?'],
  pageGone: ['Näkymä pysähtyi toistuvasti', 'Vyn har stannat flera gånger', 'The view has stopped several times'],
  pageGoneDetail: [
    'Kaikki, mikä on näkynyt tallennettuna, on tallessa levyllä. Käynnistä sovellus uudelleen.',
    'Allt som har visats som sparat finns på disken. Starta om programmet.',
    'Everything that was shown as saved is safe on the disk. Start the app again.',
  ],
  stay: ['Jatka muokkaamista', 'Fortsätt redigera', 'Keep Editing'],
} satisfies Record<string, readonly [string, string, string]>

export type TextName = keyof typeof table
/** A text in the language that the app speaks now. */
export type ShellText = (name: TextName) => string

export function shellText(language: Language, name: TextName): string {
  return table[name][order.indexOf(language)] ?? table[name][0]
}

const known: ReadonlyMap<string, Language> = new Map(order.map((language) => [language, language]))

/**
 * The first language of the system that we have; Finnish when there is none.
 *
 * @param preferred BCP 47 tags, the most wanted first
 */
export function pickLanguage(preferred: readonly string[]): Language {
  const languages = preferred.map((tag) => known.get(tag.toLowerCase().split('-')[0] ?? ''))
  return languages.find((language) => language !== undefined) ?? 'fi'
}
