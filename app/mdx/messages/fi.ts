import type { Language } from "#db/schema.ts";

/** The messages to authors in Finnish: what is wrong and how to correct it. */
export const fi = {
  tooBig: (kilobytes: number) =>
    `Teksti on liian pitkä: enintään ${kilobytes} kt. Jaa se kahdeksi kuvaukseksi tai siirrä osa liitteeseen.`,
  tooManyLines: (most: number) => `Tekstissä on liikaa rivejä: enintään ${most}.`,
  lineTooLong: (most: number) => `Rivi on liian pitkä: enintään ${most} merkkiä. Jaa se kappaleiksi.`,
  tooDeep: "Luettelot, lainaukset tai muotoilut ovat liian monta kertaa sisäkkäin. Käytä vähemmän tasoja.",
  indentedTooFar: (most: number) => `Rivi on sisennetty liian pitkälle: enintään ${most} merkkiä.`,
  tooManyComponents: (most: number) => `Tekstissä on liikaa <-merkillä alkavia osia: enintään ${most}.`,
  tooManyColumns: (most: number) => `Taulukossa on liikaa sarakkeita: enintään ${most}.`,
  tooManyCells: (most: number) => `Taulukoissa on liikaa soluja: enintään ${most}. Liitä suuri taulukko tiedostona.`,
  runTooLong: (mark: string) => `Merkki ${mark} toistuu liian monta kertaa peräkkäin.`,
  tooManyOpeners: (mark: string) => `Merkkiä ${mark} on liian monta. Lyhennä kohtaa tai jaa se kappaleiksi.`,
  tooManyOpenTags: (most: number) =>
    `HTML-merkintöjä on jäänyt auki yli ${most}. Sulje ne (esimerkiksi </div>) tai poista ne.`,
  tooComplex: "Teksti on liian monimutkainen julkaistavaksi. Lyhennä sitä tai jaa se kahdeksi.",
  tooSlow:
    "Tekstin käsittely kesti liian kauan, joten se keskeytettiin. Yksinkertaista muotoiluja tai jaa teksti osiin.",
  tooMuchMemory:
    "Tekstin käsittely vei liikaa muistia, joten se keskeytettiin. Yksinkertaista muotoiluja tai jaa teksti osiin.",
  unexpected: "Tekstiä ei voitu käsitellä. Tarkista viimeksi lisäämäsi merkinnät tai pyydä apua ylläpidolta.",

  engine: (line: string) =>
    `Etutietojen ensimmäisellä rivillä saa olla vain ---, mutta siinä on ${line}. Poista viivojen jälkeinen sana.`,
  frontMatterOpen: "Etutiedot jäävät auki: kirjoita niiden jälkeen omalle rivilleen ---.",
  frontMatterTooBig: (most: number) =>
    `Etutiedot ovat liian pitkät: enintään ${most} tavua. Siirrä teksti etutietojen alapuolelle.`,
  yaml: "Etutiedoissa on rivi, jota ei voi lukea. Kirjoita jokainen tieto muotoon avain: arvo, ja pane arvo lainausmerkkeihin, jos siinä on kaksoispiste.",
  yamlUnsupported:
    "Etutiedoissa saa olla vain avaimia ja arvoja, ei merkkejä &, *, ! tai << arvon alussa. Pane arvo lainausmerkkeihin.",
  duplicateKey: "Sama tieto on annettu kahdesti. Jätä vain toinen.",
  unknownKey: (key: string, allowed: string) => `Tuntematon tieto ”${key}”. Sallitut: ${allowed}.`,
  notFlat: (key: string) =>
    `Tiedon ${key} arvoksi käy vain teksti tai yksinkertainen luettelo, esimerkiksi ${key}: [yksi, kaksi].`,
  notAList: (key: string) => `Tietoon ${key} käy vain yksi arvo, ei luetteloa.`,
  valueTooLong: (key: string, most: number, now: number) =>
    `${key} on liian pitkä: enintään ${most} merkkiä, nyt ${now}.`,
  listTooLong: (key: string, most: number) => `Tiedossa ${key} on liian monta kohtaa: enintään ${most}.`,
  notAllowed: (key: string, value: string, allowed: string) => `${key}: ”${value}” ei käy. Sallitut arvot: ${allowed}.`,
  notASlug: (key: string, value: string) =>
    `${key}: ”${value}” ei käy tunnukseksi. Käytä pieniä kirjaimia a–z, numeroita ja väliviivoja, esimerkiksi mielen-hyvinvointi.`,
  notAYear: (key: string, value: string) =>
    `${key}: ”${value}” ei ole vuosi. Kirjoita vuosi neljällä numerolla, esimerkiksi 2024.`,
  notAnAddress: (key: string, value: string) =>
    `${key}: ”${value}” ei ole verkko-osoite. Kirjoita koko osoite, joka alkaa https://.`,
  notThisAddress: (key: string, value: string, host: string | null) =>
    host === null
      ? `${key}: ”${value}” ei ole sähköpostiosoite eikä verkko-osoite. Verkko-osoite alkaa https://.`
      : `${key}: ”${value}” ei käy. Kirjoita sivun koko osoite, joka alkaa https://${host}/.`,
  notAnAmount: (key: string, value: string, decimals: number) =>
    `${key}: ”${value}” ei ole luku. Kirjoita pelkkä luku ilman yksikköä ja miinusmerkkiä, esimerkiksi ${decimals > 0 ? "0,5" : "4500"}.`,
  amountTooLarge: (key: string, most: number) => `${key} on liian suuri: enintään ${most}.`,
  endsBeforeStart: "Päättymisvuosi (ended) on ennen alkamisvuotta (started).",
  ownLanguage: (key: string, language: Language) =>
    `${key} on samalla kielellä kuin kuvaus (language: ${language}). Jätä se pois: tiivistelmä on jo kohdassa summary.`,
  membersOnly: (key: string) =>
    `${key}: julkisista lähteistä koottuun kuvaukseen ei merkitä henkilöä. Poista rivi ja kerro yksikkö kohdassa contact.`,
  missingKey: (key: string) => `Etutiedoista puuttuu ${key}. Lisää rivi ${key}: …`,
  missingSummary: (key: string) =>
    `Ruotsinkielinen kuvaus tarvitsee myös suomenkielisen tiivistelmän. Lisää rivi ${key}: …`,

  unknownComponent: (name: string, allowed: string) =>
    `Tuntematon osa <${name}>, sallitut: ${allowed}. Jos tarkoitat tavallista tekstiä, kirjoita \\<${name}.`,
  notClosed: (name: string, example: string) =>
    `Osa <${name}> jää auki samassa kohdassa, jossa se alkaa. Sulje se: ${example || `</${name}>`}`,
  wrongClosingTag: (name: string) => `</${name}> sulkee väärän osan. Sulje viimeksi avattu osa ensin.`,
  nothingToClose: "Tässä suljetaan osa, jota ei ole avattu. Poista merkintä tai lisää sen alku.",
  leavesContainer:
    "Osa alkaa lainauksen tai luettelon sisällä, mutta jatkuu sen ulkopuolella. Sisennä kaikki sen rivit samalla tavalla.",
  curlyQuotes: 'Arvon ympärillä on kaarevat lainausmerkit. Vaihda ne suoriin: "…".',
  quoteValue: 'Kirjoita arvo lainausmerkkeihin, esimerkiksi type="tip". Aaltosulkeet eivät käy.',
  brokenTag:
    'Osan merkintä on kesken tai siinä on ylimääräinen merkki. Vertaa ohjeen esimerkkiin: <Callout type="tip">…</Callout>.',
  noSpread: (name: string) => `Osassa <${name}> on aaltosulkeet. Kirjoita tiedot muotoon nimi="arvo".`,
  unknownAttribute: (name: string, key: string, allowed: string) =>
    `Osassa <${name}> ei ole tietoa ”${key}”. Sallitut: ${allowed || "ei mitään"}.`,
  attributeTwice: (key: string) => `Tieto ”${key}” on annettu kahdesti. Jätä vain toinen.`,
  attributeWithoutValue: (key: string) => `Tiedolta ”${key}” puuttuu arvo. Kirjoita ${key}="…".`,
  missingAttribute: (name: string, key: string, example: string) =>
    `Osasta <${name}> puuttuu ”${key}”. Esimerkki: ${example}`,
  noContent: (name: string, example: string) => `Osan <${name}> sisään ei voi kirjoittaa. Esimerkki: ${example}`,
  emptyComponent: (name: string, example: string) => `Osa <${name}> on tyhjä. Esimerkki: ${example}`,
  misplaced: (name: string) =>
    `Osa <${name}> ei voi olla linkin, otsikon tai lihavoinnin sisällä. Siirrä se omalle rivilleen.`,
  componentInHtml: (name: string) =>
    `Osa <${name}> on HTML-merkintöjen välissä. Jätä sen ylä- ja alapuolelle tyhjä rivi.`,
  componentsTooDeep: (most: number) => `Osia on liian monta sisäkkäin: enintään ${most}.`,
  videoAddress:
    "Videon osoitteeksi käy YouTube, Vimeo tai Yle Areena, esimerkiksi https://youtu.be/… Muihin videoihin voit tehdä tavallisen linkin.",
  stepsNeedNumbers: "Osan <Steps> sisällä pitää olla numeroitu luettelo: jätä tyhjä rivi ja aloita rivit 1. 2. 3.",
  altMissing:
    'Kuvalta puuttuu vaihtoehtoinen teksti. Kerro alt="…", mitä kuvassa on, tai lisää alt="" ja decorative, jos kuva on pelkkä koriste.',
  altAndDecorative: "Kuvalla on sekä alt-teksti että decorative. Poista toinen.",
  fileMissing: (name: string) => `Tiedostoa ”${name}” ei löydy kuvauksen vierestä. Tarkista nimi tai lisää tiedosto.`,
  documentAsPicture: (name: string) => `”${name}” on PDF-tiedosto, ei kuva. Tee siihen linkki: [tekstiä](${name}).`,
  pictureAsLink: (name: string) =>
    `”${name}” on kuva, ja linkki voi viedä vain PDF-tiedostoon. Näytä kuva: <Figure src="${name}" alt="…" />.`,

  refusedElement: (name: string, advice: string) => `HTML-merkintää <${name}> ei voi julkaista. ${advice}`,
  useVideo: 'Upota video osalla <Video src="…" title="…" /> tai tee linkki.',
  useFigure: 'Lisää kuva osalla <Figure src="…" alt="…" />.',
  writeAsCode: (name: string) => `Poista se. Jos tarkoitat tavallista tekstiä, kirjoita \\<${name}.`,
  tagOpen: (name: string) =>
    `HTML-merkintä <${name}> jää kesken, ja loput tekstistä katoaisi. Tarkista sen lainausmerkit ja lopussa oleva >.`,
  commentOpen: "Kommentti <!-- jää auki ja piilottaisi loput tekstistä. Lisää sen loppuun -->.",
  eventHandler: (name: string, handler: string) => `Merkinnässä <${name}> on ohjelmakoodia (${handler}). Poista se.`,
  badUrl: (url: string) => `Osoite ”${url}” ei käy. Osoitteen alussa pitää olla https://, http://, mailto: tai tel:.`,
  incompleteUrl: (url: string) => `Osoite ”${url}” on vajaa. Kirjoita koko osoite, joka alkaa https://.`,
  invisibleInUrl: (url: string) => `Osoitteessa ”${url}” on näkymättömiä merkkejä. Kirjoita osoite uudestaan käsin.`,
  urlTooLong: (most: number) => `Osoite on liian pitkä: enintään ${most} merkkiä.`,
  userInUrl: (url: string) =>
    `Osoitteessa ”${url}” on @-merkki ennen palvelimen nimeä, mikä voi johtaa lukijan harhaan. Poista sitä edeltävä osa.`,

  notJson: 'Rivi ei ole JSON-muotoa {"id": …, "source": "…"}.',
  noSource: "Rivillä ei ole tekstiä kentässä ”source”.",
  notReadable: (why: string) => `Tiedostoa ei voitu lukea (${why}).`,
  notUtf8: "Tiedosto ei ole UTF-8-muodossa. Tallenna se uudestaan UTF-8-merkistöllä.",
};
