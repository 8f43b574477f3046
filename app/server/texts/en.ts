import type { Texts } from "./fi.ts";

/** In English: the commands and the starting server. */
export const en: Texts = {
  duplicate: (other) => `the same slug as the file ${other}: give one of them another name`,
  keptEdited: "edited on the pages since, so it was not replaced (--overwrite replaces it as a new revision)",
  keptWithdrawn: "withdrawn, so it was not replaced",
  keptDiffers: "the database holds another text, which was not replaced (--overwrite replaces it as a new revision)",
  keptState: "the database has another state, addresses or confirmation, left as they are (--overwrite changes them)",
  skippedLink: "links are not followed",
  skippedReadme: "a README is not a description",
  skippedRevision: "an older revision, not imported without manifest.json",
  table: {
    broken: (line) => `the table cannot be read from line ${line} on: check its quotation marks`,
    missing: (columns) => `the table lacks the column: ${columns}`,
    readThere: "Read the description on its own page",
  },
  links: {
    nowhere: (address: string) => `the link leads nowhere: ${address}`,
    noAnchor: (address: string) => `the place that the link names does not exist: ${address}`,
    notTaken: (address: string) => `the file cannot be imported, only pictures and PDFs can: ${address}`,
    notImported: (file: string, slug: string) => `${file}: link to a text that was not imported: ${slug}`,
    needsRoot: (address: string) => `the link begins at the root of a site, tell it with --root: ${address}`,
  },
  notADirectory: (folder) => `${folder} is not a folder that can be read`,
  noTexts: (folder) => `there are no .mdx, .md or .markdown texts in ${folder}`,
  manifestFaulty: (where) => `manifest.json is damaged (${where}): nothing was imported`,
  manifestTooNew: (format) =>
    `manifest.json is from a newer version of the program (format ${format}): nothing was imported`,
  checksumDiffers:
    "the content does not match its sum in manifest.json: export anew, or remove manifest.json and import the texts without their history",
  fileMissing: "manifest.json names a file that cannot be read",
  fileRefused: (name) => `the file “${name}” cannot be taken: it is no whole picture or PDF`,
  slugElsewhere: (slug) => `the slug “${slug}” belongs to another description in the database`,
  earlierRefused: (number) => `revision ${number} was refused, so this one cannot be imported either`,
  changedMeanwhile: "edited during the import, so it was not replaced",
  proposed: (names) => `proposed as co-owners, no owners yet: ${names}`,
  progress: (done, all) => `${done}/${all} done`,
  imported: (it) =>
    `Published ${it.published}, unchanged ${it.unchanged}, kept ${it.kept}, refused ${it.refused}, skipped ${it.skipped}`,
  dryRun: "A dry run: nothing was changed.",
  stopped: "Stopped: run the command again and it goes on where it was.",
  notEmpty: (folder) => `the folder ${folder} is neither empty nor an earlier export: name another`,
  notPlainEntry: (name) => `${name} is no plain folder or file: nothing was written through it`,
  exported: (it) =>
    `Exported: ${it.practices} descriptions, ${it.revisions} revisions, ${it.files} files; ${it.written} written`,
  bytesMissing: (name) => `the file ${name} is missing from the data folder: the export is not whole`,
  noDatabase: (folder) => `there is no database in ${folder}: check DATA_DIR`,
  oldDatabase: "the database is from an older version of the program: start the server once",
  newDatabase: "the database is from a newer version of the program",
  unknownOrganisation: (slug) => `unknown organisation “${slug}”`,
};
