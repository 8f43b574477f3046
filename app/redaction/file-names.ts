import { nameFor } from "#app/files/names.ts";
import type { Finder } from "#app/practices/redaction/passage.ts";

/** What a redaction does to the names of a practice's files. */
export interface RenamedFiles {
  /** New names by old ones, of files whose name holds a passage. */
  renames: ReadonlyMap<string, string>;
  /** The names of the file that is removed. */
  removed: readonly string[];
  /** A text with the new names. */
  rename(text: string): string;
}

/** The new names of those files whose name holds a passage; the files stay. */
export function renameFiles(names: readonly string[], find: Finder, removed: readonly string[]): RenamedFiles {
  const taken = new Set(names);
  const renames = new Map<string, string>();
  for (const name of names) {
    if (find(name).length === 0) continue;
    const next = nameFor("tiedosto", name.split(".").at(-1) ?? "", taken);
    taken.add(next);
    renames.set(name, next);
  }
  return {
    renames,
    removed,
    rename: (text) =>
      [...renames].reduce(
        (rest, [from, to]) => rest.replaceAll(encodeURI(from), () => to).replaceAll(from, () => to),
        text,
      ),
  };
}

/** Files by their new names, without those that are removed. */
export function renamed<File>(files: Record<string, File>, { renames, removed }: RenamedFiles): Record<string, File> {
  const kept = Object.entries(files).filter(([name]) => !removed.includes(name));
  return Object.fromEntries(kept.map(([name, file]) => [renames.get(name) ?? name, file]));
}

/** A text with a stub instead of every picture, link and component that names one of the files. */
export function cutFile(text: string, names: readonly string[], stub: string): string {
  return names.reduce((rest, name) => {
    const file = [name, encodeURI(name)].map((it) => it.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
    const whole = [
      `<[A-Za-z][^<>]*["'/](?:${file})["'][^<>]*>(?:\\s*</[A-Za-z]+>)?`,
      `!?\\[[^\\[\\]]*\\]\\(\\s*<?(?:\\./)?(?:${file})>?(?:\\s+(?:"[^"]*"|'[^']*'))?\\s*\\)`,
      `(?<![\\p{L}\\p{N}_-])(?:${file})(?![\\p{L}\\p{N}_-])`,
    ].join("|");
    return rest.replace(new RegExp(whole, "gu"), () => stub);
  }, text);
}
