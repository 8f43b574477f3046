/** What `npm run practices -- --help` prints. */
export const help = `npm run practices -- render FILE…     prints each write-up as HTML; FILE:line:column message when it cannot
npm run practices -- render --ndjson   reads {"id", "source"} lines, prints one answer line each, in order
npm run practices -- check [FILE…]     checks all that publishing would; without files the folder practices/
npm run practices -- import DIR        publishes a folder of .mdx, .md and .markdown texts, or brings back an export
npm run practices -- export DIR        writes every published revision, a manifest and the files into a folder
npm run practices -- list              lists the published write-ups
  --lang fi|sv|en                      the language of the messages of render, import and list

import, export and list have more options: see npm run practices -- import --help
`;

const importHelp = `npm run practices -- import DIR [options]
npm run practices -- import TABLE.csv [options]

Publishes every .mdx, .md and .markdown text under DIR, in the database of DATA_DIR, also while the server runs. What is published
already is left as it is, so the command may be stopped and run again. A text that people have edited on the pages since
is kept. Co-owners that a text names (alsoBy) are proposed: each becomes an owner when a writer of it accepts, and until
then the text is stored without its name. Those of texts from public sources stay, marked as not confirmed. The address of
a write-up comes from its file's name. Pictures and PDFs come along from any folder under DIR. Links between the texts lead
to their pages, with their anchors; what does not work any more is told, also with --dry-run.
A folder that "export" has written comes back whole, with its history; the options on front matter are then not used.

A table (CSV with a first row of names) of descriptions that are elsewhere, such as in Innokylä, makes a short text of
each row that leads there: title, summary (at most 300 characters), theme, address, and organisation unless given below.

What is missing from a text's front matter:
  --organisation SLUG      the organisation that leads (db/reference/organisations.json)
  --topic SLUG             a topic; may be given many times (db/reference/vocabulary.json)
  --theme SLUG             a theme; may be given many times
  --stage STAGE            idea, development, pilot, in-use or ended
  --language LANGUAGE      the texts' language: fi, sv or en
  --origin ORIGIN          member or public-sources
A missing title is taken from the first # heading or the file's name, a missing summary from the first paragraph.

Front matter of another system:
  --map THEIRS=OURS        reads their key as ours; may be given many times. Names become slugs, lists become texts
  --map OURS:VALUE=SLUG    reads their value of our key as ours, such as --map "topics:mielen hyvinvointi=mielenterveys"
  --unknown-values text    keeps values that are no theme, topic, target group or viewpoint here as a line of the text;
                           "drop" leaves them out; otherwise such a text is refused
  --drop-unknown           leaves out keys that are neither ours nor mapped; otherwise such a text is refused

How it is done:
  --root FOLDER            what / at the beginning of an address means: DIR or a folder in it
  --dry-run                tells what would be done and changes nothing
  --overwrite              publishes also over what people have edited on the pages: as a new revision, nothing is lost
  --workers N              how many texts are compiled at once, 1–16; default as many as there are cores, at most 4
  --report FILE            writes a line of JSON for each text
  --lang fi|sv|en          the language of the messages; default fi

Exit code 0 when all is well, 1 when a text was refused (FILE:line:column message), 2 when the command was not understood.

  npm run practices -- import ~/kaytannot --organisation liminka --topic osallisuus --dry-run
  npm run practices -- import ~/blog --map municipality=organisation --map tags=topics --drop-unknown
`;

const exportHelp = `npm run practices -- export DIR

Writes the published library of DATA_DIR into DIR, as of one moment, also while the server runs: the newest text of each
write-up as <organisation>/<slug>.mdx with its pictures and PDFs beside it, older revisions and what has been withdrawn
under revisions/<slug>/<number>.mdx, and manifest.json. No people: who wrote what stays in the database. DIR must be
empty, missing, or an earlier export, which is then brought up to date: only what has changed is written.
"import DIR" brings it back.

  npm run practices -- export ~/vertaiskunta-export
`;

const listHelp = `npm run practices -- list [options]

Lists the published write-ups, one a line: slug, leading organisation, number of the revision, when it was published,
title, with tabs between them.

  --organisation SLUG      only those of one organisation, also those it owns with others
  --stale                  only those that nobody has published or confirmed for 12 months
  --json                   as a line of JSON each
  --lang fi|sv|en          the language of the messages; default fi

  npm run practices -- list --organisation liminka --stale
`;

/** The help of one command, the common one for those without their own. */
export function helpFor(command: string): string {
  return (
    new Map([
      ["import", importHelp],
      ["export", exportHelp],
      ["list", listHelp],
    ]).get(command) ?? help
  );
}
