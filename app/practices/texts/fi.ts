/** In Finnish: what publishing and importing say. */
export const fi = {
  intake: {
    unknownKey: (key: string) =>
      `tuntematon tieto ”${key}”: lue se toisena tietona (--map "${key}=…") tai jätä tuntemattomat pois (--drop-unknown)`,
    titleFromHeading: (title: string) => `otsikko saatiin tekstin ensimmäisestä otsikosta: ${title}`,
    titleFromName: (title: string) => `otsikko saatiin tiedoston nimestä: ${title}`,
    unknownValues: (values: string, kept: boolean) =>
      kept ? `nämä eivät ole aiheita, joten ne ovat tekstin lopussa: ${values}` : `nämä jätettiin pois: ${values}`,
    keywords: (values: string) => `Asiasanat: ${values}`,
    summaryFromText: "tiivistelmä saatiin ensimmäisestä kappaleesta",
  },
  takeOver: "Otettu omaksi",
  history: {
    notes: { added: "lisätty:", removed: "poistettu:" },
    labels: { added: "Lisätty", removed: "Poistettu" },
    moved: { added: "Siirretty tähän", removed: "Siirretty tästä" },
    unchanged: (count: number) => `… ${count} kohtaa ennallaan …`,
  },
  owning: {
    ended: (year: number) => `Merkitty päättyneeksi ${year}`,
    handedOver: (name: string) => `Luovutettu organisaatiolle: ${name}`,
    shared: (name: string) => `Lisätty yhteisomistajaksi: ${name}`,
    left: (name: string) => `Luopui yhteisomistuksesta: ${name}`,
  },
  redaction: {
    reasons: {
      personal: "henkilötietoja",
      health: "tietoja terveydestä tai avun tarpeesta",
      copyright: "tekijänoikeus",
      harmful: "virheellistä tai haitallista tietoa",
      legal: "muu lakiin perustuva syy",
      retention: "säilytysaika on päättynyt",
    },
    removed: {
      passage: (date: string, reason: string) => `Kohta poistettu ${date}: ${reason}`,
      version: (date: string, reason: string) => `Versio poistettu ${date}: ${reason}`,
      comment: (date: string, reason: string) => `Kommentti poistettu ${date}: ${reason}`,
      file: (date: string, reason: string) => `Tiedosto poistettu ${date}: ${reason}`,
    },
    again: (date: string, reason: string) =>
      `tekstissä on kohta, joka on poistettu pysyvästi ${date} (${reason}): poista se tekstistä`,
    wholeAgain: (date: string, reason: string) => `tämä teksti on poistettu pysyvästi ${date} (${reason})`,
  },
  publish: {
    badSlug: (slug: string) =>
      `tunniste ”${slug}” ei kelpaa: käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkiä, enintään 80 merkkiä`,
    reservedSlug: (slug: string) => `tunniste ”${slug}” on varattu, valitse toinen`,
    unknownOrganisation: (name: string) =>
      `tuntematon organisaatio ”${name}”: tarkista kunnan tai muun organisaation tunniste`,
    unknownTheme: (name: string, known: string) => `tuntematon teema ”${name}”, tunnetut: ${known}`,
    unknownTopic: (name: string, known: string) => `tuntematon aihe ”${name}”, tunnetut: ${known}`,
    unknownTargetGroup: (name: string, known: string) => `tuntematon kohderyhmä ”${name}”, tunnetut: ${known}`,
    unknownViewpoint: (name: string, known: string) => `tuntematon TEAviisarin näkökulma ”${name}”, tunnetut: ${known}`,
    unknownPractice: (name: string) => `käytäntöä ”${name}”, jota tämä soveltaa, ei ole julkaistu`,
    appliesItself: "käytäntö ei voi soveltaa itseään",
    wrongFolder: (folder: string, organisation: string) =>
      `tiedosto on kansiossa ”${folder}”, mutta organisaatio on ”${organisation}”: niiden on oltava samat`,
    duplicateSlug: (other: string) =>
      `samanniminen tiedosto on jo kansiossa ”${other}”: nimen on oltava ainoa koko verkostossa`,
    unreadable: "tiedostoa ei voi lukea",
    notUtf8: "tiedosto ei ole UTF-8-tekstiä: tallenna se uudelleen UTF-8-muodossa",
    tooLarge: "tiedosto on liian suuri",
    notAFile: "ei ole tavallinen tiedosto",
    forbidden: "et voi julkaista tämän organisaation puolesta",
    conflict: "toinen kirjoittaja ehti julkaista uuden version: vertaa tekstejä ja yhdistä ne",
    withdrawn: "käytäntö on poistettu näkyvistä: palauta se ennen uutta versiota",
    "slug-taken": "tunniste on jo käytössä, valitse toinen",
    ownersStay: "johtava organisaatio vaihdetaan käytännön sivulla Hallinta, ei tekstissä",
    coOwnersStay: (names: string) =>
      `tekstistä puuttuu yhteisomistaja (${names}): lisää se takaisin, sillä yhteisomistuksesta voi luopua vain organisaatio itse`,
    coOwnerDeclined: (name: string) =>
      `organisaatio ”${name}” ei halunnut yhteisomistajaksi: ehdota uudelleen vasta, kun julkaiset tekstistä uuden version`,
    coOwnersPlain: "kirjoita yhteisomistajat yhdelle riville ilman YAML-viittauksia: alsoBy: [tunniste, toinen]",
    notYourOrigin: "jäsenen julkaisema teksti ei ole julkisista lähteistä koottu: poista rivi origin",
  },
};

export type Texts = typeof fi;
