/** A region (maakunta) of Finland in its two languages. */
export interface Region {
  readonly fi: string
  readonly sv: string
  /** Its sub-regions (seutukunta) in the genitive and without the word, as project descriptions print them. */
  readonly subregions: readonly string[]
}

/**
 * The 19 regions in Statistics Finland's order, with the sub-regions of the years 2014–2021 (Loviisa and Kyrönmaa
 * ended after them). Suggestions while typing; a description may print others.
 */
export const regions: readonly Region[] = [
  region('Uusimaa', 'Nyland', 'Helsingin, Raaseporin, Porvoon, Loviisan'),
  region('Varsinais-Suomi', 'Egentliga Finland', 'Åboland-Turunmaan, Salon, Turun, Vakka-Suomen, Loimaan'),
  region('Satakunta', 'Satakunta', 'Rauman, Porin, Pohjois-Satakunnan'),
  region('Kanta-Häme', 'Egentliga Tavastland', 'Hämeenlinnan, Riihimäen, Forssan'),
  region(
    'Pirkanmaa',
    'Birkaland',
    'Luoteis-Pirkanmaan, Ylä-Pirkanmaan, Etelä-Pirkanmaan, Tampereen, Lounais-Pirkanmaan',
  ),
  region('Päijät-Häme', 'Päijänne-Tavastland', 'Lahden'),
  region('Kymenlaakso', 'Kymmenedalen', 'Kouvolan, Kotkan-Haminan'),
  region('Etelä-Karjala', 'Södra Karelen', 'Lappeenrannan, Imatran'),
  region('Etelä-Savo', 'Södra Savolax', 'Mikkelin, Savonlinnan, Pieksämäen'),
  region('Pohjois-Savo', 'Norra Savolax', 'Ylä-Savon, Kuopion, Koillis-Savon, Varkauden, Sisä-Savon'),
  region('Pohjois-Karjala', 'Norra Karelen', 'Joensuun, Keski-Karjalan, Pielisen Karjalan'),
  region(
    'Keski-Suomi',
    'Mellersta Finland',
    'Jyväskylän, Joutsan, Keuruun, Jämsän, Äänekosken, Saarijärven-Viitasaaren',
  ),
  region('Etelä-Pohjanmaa', 'Södra Österbotten', 'Suupohjan, Seinäjoen, Kuusiokuntien, Järviseudun'),
  region('Pohjanmaa', 'Österbotten', 'Kyrönmaan, Vaasan, Sydösterbotten, Jakobstadsregionen'),
  region('Keski-Pohjanmaa', 'Mellersta Österbotten', 'Kaustisen, Kokkolan'),
  region(
    'Pohjois-Pohjanmaa',
    'Norra Österbotten',
    'Oulunkaaren, Raahen, Haapaveden-Siikalatvan, Nivalan-Haapajärven, Ylivieskan, Koillismaan, Oulun',
  ),
  region('Kainuu', 'Kajanaland', 'Kehys-Kainuun, Kajaanin'),
  region('Lappi', 'Lappland', 'Rovaniemen, Kemi-Tornion, Torniolaakson, Itä-Lapin, Tunturi-Lapin, Pohjois-Lapin'),
  region('Ahvenanmaa', 'Åland', 'Mariehamns stad, Ålands landsbygd, Ålands skärgård'),
]

function region(fi: string, sv: string, subregions: string): Region {
  return { fi, sv, subregions: subregions.split(', ') }
}
