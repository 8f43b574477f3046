import type { Texts } from "./fi.ts";

/** In Swedish: the commands and the starting server. */
export const sv: Texts = {
  duplicate: (other) => `samma beteckning som filen ${other}: ge den ena ett annat namn`,
  keptEdited: "beskrivningen har ändrats på webbplatsen och ersattes inte (--overwrite ersätter som en ny version)",
  keptWithdrawn: "beskrivningen har dolts och ersattes inte",
  keptDiffers: "databasen har en annan text, som inte ersattes (--overwrite ersätter som en ny version)",
  keptState: "läget, adresserna eller bekräftelsen är annorlunda i databasen och ändrades inte (--overwrite ändrar)",
  skippedLink: "länkar följs inte",
  skippedReadme: "README är ingen beskrivning",
  skippedRevision: "en äldre version, som inte importeras utan manifest.json",
  table: {
    broken: (line) => `tabellen kan inte läsas från rad ${line} framåt: kontrollera citattecknen`,
    missing: (columns) => `kolumnen saknas i tabellen: ${columns}`,
    readThere: "Läs beskrivningen på den ursprungliga sidan",
  },
  links: {
    nowhere: (address: string) => `länken leder ingenstans: ${address}`,
    noAnchor: (address: string) => `länkens ställe finns inte: ${address}`,
    notTaken: (address: string) => `filen kan inte importeras, bara bilder och PDF-filer: ${address}`,
    notImported: (file: string, slug: string) => `${file}: länk till en text som inte importerades: ${slug}`,
    needsRoot: (address: string) => `länken börjar från webbplatsens rot, ange den med --root: ${address}`,
  },
  notADirectory: (folder) => `${folder} är ingen mapp som kan läsas`,
  noTexts: (folder) => `i mappen ${folder} finns inga .mdx-, .md- eller .markdown-texter`,
  manifestFaulty: (where) => `manifest.json är skadad (${where}): inget importerades`,
  manifestTooNew: (format) =>
    `manifest.json är från en nyare version av programmet (format ${format}): inget importerades`,
  checksumDiffers:
    "innehållet motsvarar inte kontrollsumman i manifest.json: exportera på nytt, eller ta bort manifest.json och importera texterna utan historik",
  fileMissing: "manifest.json nämner en fil som inte kan läsas",
  fileRefused: (name) => `filen ”${name}” kan inte tas emot: den är varken en hel bild eller en PDF`,
  slugElsewhere: (slug) => `beteckningen ”${slug}” hör i databasen till en annan beskrivning`,
  earlierRefused: (number) => `version ${number} avvisades, därför kan inte heller denna importeras`,
  changedMeanwhile: "beskrivningen ändrades under importen och ersattes inte",
  proposed: (names) => `föreslagna som medägare, ännu inte ägare: ${names}`,
  progress: (done, all) => `${done}/${all} behandlade`,
  imported: (it) =>
    `Publicerade ${it.published}, oförändrade ${it.unchanged}, behållna ${it.kept}, avvisade ${it.refused}, överhoppade ${it.skipped}`,
  dryRun: "Ett prov: inget ändrades.",
  stopped: "Avbröts: kör kommandot på nytt, så fortsätter det där det slutade.",
  notEmpty: (folder) => `mappen ${folder} är varken tom eller en tidigare export: ange en annan mapp`,
  notPlainEntry: (name) => `${name} är ingen vanlig mapp eller fil: inget skrevs genom den`,
  exported: (it) =>
    `Exporterat: ${it.practices} beskrivningar, ${it.revisions} versioner, ${it.files} filer; ${it.written} skrevs`,
  bytesMissing: (name) => `filen ${name} saknas i datamappen: exporten är inte fullständig`,
  noDatabase: (folder) => `i mappen ${folder} finns ingen databas: kontrollera DATA_DIR`,
  oldDatabase: "databasen är från en äldre version av programmet: starta servern en gång",
  newDatabase: "databasen är från en nyare version av programmet",
  unknownOrganisation: (slug) => `okänd organisation ”${slug}”`,
};
