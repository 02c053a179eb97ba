/** A municipality (kunta) of Finland. */
export interface Municipality {
  readonly fi: string
  /** Swedish name where it differs from the Finnish one. */
  readonly sv: string | null
  /** Finnish name of its region. */
  readonly region: string
}

/** Finnish names of each region's municipalities at the start of 2021; `Espoo/Esbo` where Swedish has its own name. */
const BY_REGION: Readonly<Record<string, string>> = {
  Uusimaa:
    'Askola, Espoo/Esbo, Hanko/Hangö, Helsinki/Helsingfors, Hyvinkää/Hyvinge, Inkoo/Ingå, Järvenpää/Träskända, Karkkila/Högfors, Kauniainen/Grankulla, Kerava/Kervo, Kirkkonummi/Kyrkslätt, Lapinjärvi/Lappträsk, Lohja/Lojo, Loviisa/Lovisa, Myrskylä/Mörskom, Mäntsälä, Nurmijärvi, Pornainen/Borgnäs, Porvoo/Borgå, Pukkila, Raasepori/Raseborg, Sipoo/Sibbo, Siuntio/Sjundeå, Tuusula/Tusby, Vantaa/Vanda, Vihti/Vichtis',
  'Varsinais-Suomi':
    'Aura, Kaarina/S:t Karins, Kemiönsaari/Kimitoön, Koski Tl, Kustavi/Gustavs, Laitila, Lieto/Lundo, Loimaa, Marttila, Masku, Mynämäki, Naantali/Nådendal, Nousiainen/Nousis, Oripää, Paimio/Pemar, Parainen/Pargas, Pyhäranta, Pöytyä, Raisio/Reso, Rusko, Salo, Sauvo/Sagu, Somero, Taivassalo/Tövsala, Turku/Åbo, Uusikaupunki/Nystad, Vehmaa',
  Satakunta:
    'Eura, Eurajoki, Harjavalta, Huittinen, Jämijärvi, Kankaanpää, Karvia, Kokemäki/Kumo, Merikarvia/Sastmola, Nakkila, Pomarkku/Påmark, Pori/Björneborg, Rauma/Raumo, Siikainen, Säkylä, Ulvila/Ulvsby',
  'Kanta-Häme':
    'Forssa, Hattula, Hausjärvi, Humppila, Hämeenlinna/Tavastehus, Janakkala, Jokioinen/Jockis, Loppi, Riihimäki, Tammela, Ypäjä',
  Pirkanmaa:
    'Akaa, Hämeenkyrö/Tavastkyro, Ikaalinen/Ikalis, Juupajoki, Kangasala, Kihniö, Kuhmoinen, Lempäälä, Mänttä-Vilppula, Nokia, Orivesi, Parkano, Pirkkala/Birkala, Punkalaidun, Pälkäne, Ruovesi, Sastamala, Tampere/Tammerfors, Urjala, Valkeakoski, Vesilahti, Virrat/Virdois, Ylöjärvi',
  'Päijät-Häme': 'Asikkala, Hartola, Heinola, Hollola, Iitti, Kärkölä, Lahti/Lahtis, Orimattila, Padasjoki, Sysmä',
  Kymenlaakso: 'Hamina/Fredrikshamn, Kotka, Kouvola, Miehikkälä, Pyhtää/Pyttis, Virolahti',
  'Etelä-Karjala':
    'Imatra, Lappeenranta/Villmanstrand, Lemi, Luumäki, Parikkala, Rautjärvi, Ruokolahti, Savitaipale, Taipalsaari',
  'Etelä-Savo':
    'Enonkoski, Hirvensalmi, Juva, Kangasniemi, Mikkeli/S:t Michel, Mäntyharju, Pertunmaa, Pieksämäki, Puumala, Rantasalmi, Savonlinna/Nyslott, Sulkava',
  'Pohjois-Savo':
    'Iisalmi/Idensalmi, Joroinen, Kaavi, Keitele, Kiuruvesi, Kuopio, Lapinlahti, Leppävirta, Pielavesi, Rautalampi, Rautavaara, Siilinjärvi, Sonkajärvi, Suonenjoki, Tervo, Tuusniemi, Varkaus, Vesanto, Vieremä',
  'Pohjois-Karjala':
    'Heinävesi, Ilomantsi/Ilomants, Joensuu, Juuka, Kitee, Kontiolahti, Lieksa, Liperi, Nurmes, Outokumpu, Polvijärvi, Rääkkylä, Tohmajärvi',
  'Keski-Suomi':
    'Hankasalmi, Joutsa, Jyväskylä, Jämsä, Kannonkoski, Karstula, Keuruu, Kinnula, Kivijärvi, Konnevesi, Kyyjärvi, Laukaa, Luhanka, Multia, Muurame, Petäjävesi, Pihtipudas, Saarijärvi, Toivakka, Uurainen, Viitasaari, Äänekoski',
  'Etelä-Pohjanmaa':
    'Alajärvi, Alavus/Alavo, Evijärvi, Ilmajoki, Isojoki/Storå, Isokyrö/Storkyro, Karijoki/Bötom, Kauhajoki, Kauhava, Kuortane, Kurikka, Lappajärvi, Lapua/Lappo, Seinäjoki, Soini, Teuva/Östermark, Vimpeli, Ähtäri/Etseri',
  Pohjanmaa:
    'Kaskinen/Kaskö, Korsnäs, Kristiinankaupunki/Kristinestad, Kruunupyy/Kronoby, Laihia/Laihela, Luoto/Larsmo, Maalahti/Malax, Mustasaari/Korsholm, Närpiö/Närpes, Pedersören kunta/Pedersöre, Pietarsaari/Jakobstad, Uusikaarlepyy/Nykarleby, Vaasa/Vasa, Vöyri/Vörå',
  'Keski-Pohjanmaa': 'Halsua, Kannus, Kaustinen/Kaustby, Kokkola/Karleby, Lestijärvi, Perho, Toholampi, Veteli/Vetil',
  'Pohjois-Pohjanmaa':
    'Alavieska, Haapajärvi, Haapavesi, Hailuoto/Karlö, Ii, Kalajoki, Kempele, Kuusamo, Kärsämäki, Liminka/Limingo, Lumijoki, Merijärvi, Muhos, Nivala, Oulainen, Oulu/Uleåborg, Pudasjärvi, Pyhäjoki, Pyhäjärvi, Pyhäntä, Raahe/Brahestad, Reisjärvi, Sievi, Siikajoki, Siikalatva, Taivalkoski, Tyrnävä, Utajärvi, Vaala, Ylivieska',
  Kainuu: 'Hyrynsalmi, Kajaani/Kajana, Kuhmo, Paltamo, Puolanka, Ristijärvi, Sotkamo, Suomussalmi',
  Lappi:
    'Enontekiö, Inari/Enare, Kemi, Kemijärvi, Keminmaa, Kittilä, Kolari, Muonio, Pelkosenniemi, Pello, Posio, Ranua, Rovaniemi, Salla, Savukoski, Simo, Sodankylä, Tervola, Tornio/Torneå, Utsjoki, Ylitornio/Övertorneå',
  Ahvenanmaa:
    'Brändö, Eckerö, Finström, Föglö, Geta, Hammarland, Jomala, Kumlinge, Kökar, Lemland, Lumparland, Maarianhamina/Mariehamn, Saltvik, Sottunga, Sund, Vårdö',
}

/** The 309 municipalities of 2021, by region and alphabet. Suggestions while typing; any other text is taken. */
export const municipalities: readonly Municipality[] = Object.entries(BY_REGION).flatMap(([region, names]) =>
  names.split(', ').map((name) => {
    const [fi = name, sv = null] = name.split('/')
    return { fi, sv, region }
  }),
)
