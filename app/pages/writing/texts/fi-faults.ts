/** In Finnish: what stops the whole text. */
export const faults = {
  fields: "Korjaa nämä kohdat ennen julkaisua. Luonnos on tallennettu.",
  text: "Tekstissä on korjattavaa. Luonnos on tallennettu.",
  terms: "Hyväksy käyttöehdot, niin voit julkaista. Luonnos on tallennettu.",
  note: "Kerro, mitä muutit ja miksi. Luonnos on tallennettu.",
  "private-data":
    "Tekstissä näyttää olevan tietoja yksityishenkilöstä. Poista ne tai vahvista, että ne saa julkaista. Luonnos on tallennettu.",
  forbidden: "Et voi julkaista tämän organisaation puolesta. Luonnos on tallennettu.",
  withdrawn: "Käytäntö on poistettu näkyvistä. Palauta se ennen uutta versiota. Luonnos on tallennettu.",
  redacted:
    "Tekstissä oli kohta, joka on poistettu tästä käytännöstä pysyvästi. Sen tilalle on merkitty poisto, eikä kohtaa tallennettu. Tarkista teksti ja julkaise se sitten.",
  conflict: "Toinen kirjoittaja ehti julkaista uuden version. Vertaa tekstejä ja yhdistä ne.",
  busy: "Palvelu on juuri nyt kiireinen. Luonnos on tallennettu. Yritä hetken päästä uudelleen.",
  snippet: "Täytä puuttuvat kohdat, niin osa lisätään tekstiin. Luonnos on tallennettu.",
  expired: "Lomake oli vanhentunut. Tekstisi on tallella tällä sivulla. Tallenna se uudelleen.",
  "signed-out":
    "Kirjautumisesi on päättynyt. Tekstisi on tallella tällä sivulla. Kirjaudu uudessa välilehdessä ja tallenna sitten tällä sivulla.",
  "too-large": "Teksti on liian pitkä tallennettavaksi. Se on tallella tällä sivulla. Lyhennä sitä.",
  full: "Palvelimen levy on täynnä, eikä tallennus onnistunut. Tekstisi on tallella tällä sivulla. Kopioi se talteen ja yritä myöhemmin uudelleen.",
  "too-many": "Sinulla on liian monta luonnosta. Poista vanhoja omalla sivullasi. Tekstisi on tallella tällä sivulla.",
  "not-saved": "Luonnosta ei voitu tallentaa. Tekstisi on tallella tällä sivulla.",
};

/** In Finnish: why a field will not do. */
export const fieldFaults = {
  unused: "Tämä ei ole vielä mukana tekstissä. Lisää se tekstiin tai tyhjennä kenttä.",
  missing: "Täytä tämä kohta.",
  "missing-summary": "Ruotsinkielinen kuvaus tarvitsee tiivistelmän myös suomeksi, jotta se löytyy suomeksikin.",
  "too-long": (most: number) => `Lyhennä: enintään ${most} merkkiä.`,
  "too-many": (most: number) => `Enintään ${most} riviä.`,
  year: "Kirjoita vuosi neljällä numerolla, esimerkiksi 2024.",
  "ends-before-start": "Päättymisvuosi ei voi olla ennen alkamisvuotta.",
  address: (line: number) => `Rivi ${line} ei ole verkko-osoite. Osoitteen alussa on oltava https://`,
  "one-address": "Kirjoita sähköpostiosoite tai koko verkko-osoite, joka alkaa https://.",
  "innokyla-address": "Kirjoita sivun koko osoite, joka alkaa https://innokyla.fi/.",
  amount: (decimals: number) =>
    `Kirjoita pelkkä luku ilman yksikköä ja miinusmerkkiä, esimerkiksi ${decimals > 0 ? "0,5" : "4500"}.`,
  "too-large": (most: number) => `Tarkista luku: enintään ${most}.`,
  "own-language": "Tämä on sama kieli kuin tekstin kieli. Tyhjennä tämä kohta.",
};
