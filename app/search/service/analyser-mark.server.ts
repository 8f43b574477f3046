import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import lunr from "lunr";
import { finnishLemmatiserName } from "#app/language/finnish/choose-lemmatiser.server.ts";

/**
 * Differs when words may be read otherwise than before: with the program, its rules and the dictionary in use. In the
 * build the program is the worker's own file, to which this is bundled; in development it is the rooms of search and language.
 */
export function analyserMark(dictionary: string | null): string {
  const own = fileURLToPath(import.meta.url);
  const hash = createHash("sha256").update(`${finnishLemmatiserName()} ${lunr.version}`);
  for (const file of own.endsWith(".ts") ? sources(path.dirname(own)) : [own]) hash.update(readFileSync(file));
  if (dictionary !== null && finnishLemmatiserName() === "voikko") hash.update(readFileSync(dictionary));
  return `${finnishLemmatiserName()} ${hash.digest("hex")}`;
}

function sources(here: string): string[] {
  return ["..", "../../language"].flatMap((room) => {
    const folder = path.join(here, room);
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return names
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .sort()
      .map((name) => path.join(folder, name));
  });
}
