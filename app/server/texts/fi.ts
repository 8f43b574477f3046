/** In Finnish: the commands and the starting server. */
export const fi = {
  duplicate: (other: string) => `sama tunniste kuin tiedostolla ${other}: anna toiselle eri nimi`,
  keptEdited: "käytäntöä on muokattu sivuilla, joten sitä ei korvattu (--overwrite korvaa uutena versiona)",
  keptWithdrawn: "käytäntö on poistettu näkyvistä, joten sitä ei korvattu",
  keptDiffers: "tietokannassa on toinen teksti, joten sitä ei korvattu (--overwrite korvaa uutena versiona)",
  keptState: "tila, osoitteet tai vahvistus ovat tietokannassa erilaiset, eikä niitä muutettu (--overwrite muuttaa ne)",
  skippedLink: "linkkejä ei seurata",
  skippedReadme: "README ei ole käytännön kuvaus",
  skippedRevision: "vanhempi versio, jota ei tuoda ilman tiedostoa manifest.json",
  table: {
    broken: (line: number) => `taulukkoa ei voi lukea riviltä ${line} eteenpäin: tarkista lainausmerkit`,
    missing: (columns: string) => `taulukosta puuttuu sarake: ${columns}`,
    readThere: "Lue kuvaus alkuperäiseltä sivulta",
  },
  links: {
    nowhere: (address: string) => `linkki ei johda mihinkään: ${address}`,
    noAnchor: (address: string) => `linkin kohtaa ei ole: ${address}`,
    notTaken: (address: string) => `tiedostoa ei voi tuoda, vain kuvat ja PDF:t: ${address}`,
    notImported: (file: string, slug: string) => `${file}: linkki tekstiin, jota ei tuotu: ${slug}`,
    needsRoot: (address: string) => `linkki alkaa sivuston juuresta, kerro se valinnalla --root: ${address}`,
  },
  notADirectory: (folder: string) => `${folder} ei ole kansio, jota voi lukea`,
  noTexts: (folder: string) => `kansiossa ${folder} ei ole .mdx-, .md- eikä .markdown-tekstejä`,
  manifestFaulty: (where: string) => `manifest.json on vioittunut (${where}): mitään ei tuotu`,
  manifestTooNew: (format: string) =>
    `manifest.json on ohjelman uudemmasta versiosta (muoto ${format}): mitään ei tuotu`,
  checksumDiffers:
    "sisältö ei vastaa tarkistussummaa tiedostossa manifest.json: vie uudelleen, tai poista manifest.json ja tuo tekstit ilman historiaa",
  fileMissing: "manifest.json mainitsee tiedoston, jota ei voi lukea",
  fileRefused: (name: string) => `tiedostoa ”${name}” ei voi ottaa vastaan: se ei ole ehjä kuva eikä PDF`,
  slugElsewhere: (slug: string) => `tunniste ”${slug}” kuuluu tietokannassa toiselle käytännölle`,
  earlierRefused: (number: number) => `versio ${number} hylättiin, joten tätäkään ei voi tuoda`,
  changedMeanwhile: "käytäntöä muokattiin tuonnin aikana, joten sitä ei korvattu",
  proposed: (names: string) => `ehdotettu yhteisomistajiksi, ei vielä omistajia: ${names}`,
  progress: (done: number, all: number) => `${done}/${all} käsitelty`,
  imported: (it: { published: number; unchanged: number; kept: number; refused: number; skipped: number }) =>
    `Julkaistu ${it.published}, ennallaan ${it.unchanged}, säilytetty ${it.kept}, hylätty ${it.refused}, ohitettu ${it.skipped}`,
  dryRun: "Kokeilu: mitään ei muutettu.",
  stopped: "Keskeytettiin: aja komento uudelleen, niin se jatkaa siitä, mihin jäi.",
  notEmpty: (folder: string) => `kansio ${folder} ei ole tyhjä eikä aiempi vienti: valitse toinen kansio`,
  notPlainEntry: (name: string) => `${name} ei ole tavallinen kansio tai tiedosto: mitään ei kirjoitettu sen läpi`,
  exported: (it: { practices: number; revisions: number; files: number; written: number }) =>
    `Viety: ${it.practices} käytäntöä, ${it.revisions} versiota, ${it.files} tiedostoa; kirjoitettiin ${it.written}`,
  bytesMissing: (name: string) => `tiedosto ${name} puuttuu datakansiosta: vienti ei ole täydellinen`,
  noDatabase: (folder: string) => `kansiossa ${folder} ei ole tietokantaa: tarkista DATA_DIR`,
  oldDatabase: "tietokanta on ohjelman vanhemmasta versiosta: käynnistä palvelin kerran",
  newDatabase: "tietokanta on ohjelman uudemmasta versiosta",
  unknownOrganisation: (slug: string) => `tuntematon organisaatio ”${slug}”`,
};

export type Texts = typeof fi;
