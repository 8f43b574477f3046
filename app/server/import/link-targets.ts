import path from "node:path";
import { decodePercent } from "#app/mdx/addresses/urls.ts";
import { slugOf } from "#app/mdx/html/headings.ts";
import { codeBlockReader } from "#app/practices/intake/code-blocks.ts";

/** A text of the folder that others can link to. */
export interface LinkedText {
  slug: string;
  /** The ids of the practice's page by the anchors that the text has: names in HTML, `{#name}`, headings. */
  anchors: ReadonlyMap<string, string>;
}

/** What an address in a text of the folder leads to. */
export type LinkTarget =
  | { kind: "text"; text: LinkedText }
  | { kind: "file"; path: string }
  /** Of another site, or of this one. */
  | { kind: "elsewhere" }
  /** Nothing that is imported. `atRoot` is true when the address begins at the root of the former site. */
  | { kind: "missing"; atRoot: boolean };

/** Resolves addresses in the texts of a folder. Paths are relative to it, with `/`. */
export interface LinkTargets {
  resolve(from: string, address: string): LinkTarget;
}

/** The endings of the files that are imported as texts. */
export const textEnding = /\.(?:mdx?|markdown)$/i;

/**
 * The targets within a folder: its texts by relative path, and its files. Nothing outside it is ever a target. `webRoot`,
 * a relative path, is what `/` means in addresses; without it such an address leads nowhere.
 */
export function linkTargets(
  texts: ReadonlyMap<string, LinkedText>,
  files: readonly string[],
  webRoot: string | null,
): LinkTargets {
  const byPath = new Map<string, LinkTarget>();
  for (const file of files) byPath.set(fold(file), { kind: "file", path: file });
  for (const [file, text] of texts) {
    for (const name of namesOf(file)) if (!byPath.has(fold(name))) byPath.set(fold(name), { kind: "text", text });
    byPath.set(fold(file), { kind: "text", text });
  }
  return {
    resolve: (from, address) => {
      if (/^[a-z][a-z\d+.-]*:|^\/\/|^\\/i.test(address)) return { kind: "elsewhere" };
      const name = decodePercent(address.replace(/[?#].*$/s, ""));
      if (name === "") return { kind: "text", text: texts.get(from) ?? { slug: "", anchors: new Map() } };
      const atRoot = name.startsWith("/");
      if (/^\/(?:kaytannot|tiedostot|teemat|jasenet)\//.test(name) && webRoot === null) return { kind: "elsewhere" };
      if (atRoot && webRoot === null) return { kind: "missing", atRoot };
      const bases = atRoot ? [webRoot ?? ""] : foldersAbove(from);
      for (const base of bases) {
        const found = byPath.get(
          fold(path.posix.normalize(path.posix.join(base, name.replace(/^\/+/, ""))).replace(/\/$/, "")),
        );
        if (found) return found;
      }
      return { kind: "missing", atRoot: false };
    },
  };
}

/** The folder of a file and those above it, up to the imported one: many programs write addresses relative to the last. */
function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let at = path.posix.dirname(file); at !== "."; at = path.posix.dirname(at)) folders.push(at);
  return [...folders, ""];
}

/** The addresses by which other texts may name a text: also without its ending, as .html, and by its folder. */
function namesOf(file: string): string[] {
  const bare = file.replace(textEnding, "");
  const names = [bare, `${bare}.html`];
  const index = /^(.*?)\/?_?index$/i.exec(bare)?.[1];
  return index === undefined || index === "" ? names : [...names, index];
}

/** The ids of the practice's page by the anchors of a text: `<a name>` and `id`s, `{#name}` after headings, headings. */
export function anchorsOf(text: string): Map<string, string> {
  const anchors = new Map<string, string>();
  const waiting: string[] = [];
  const isCode = codeBlockReader();
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (isCode(line)) continue;
    for (const [, name] of line.matchAll(/<[a-z][^<>]*?\b(?:name|id)=["']([^"']+)["']/gi)) if (name) waiting.push(name);
    const heading = /^ {0,3}#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const own = anchorMark.exec(heading)?.[1];
    const words = heading
      .replace(anchorMark, "")
      .replace(/<[^<>]*>/g, "")
      .replace(/[*_`]/g, "");
    const id = `h-${slugOf(words)}`;
    for (const name of [own, ...waiting.splice(0), githubAnchor(words), slugOf(words)]) {
      if (name !== undefined && !anchors.has(name)) anchors.set(name, id);
    }
  }
  return anchors;
}

/** An id that other programs give to a heading: `## Tulokset {#tulokset}`. */
export const anchorMark = /[ \t]*\{#([\w\u00C0-\uFFFF:.-]+)\}[ \t]*$/;

/** The id that GitHub and many programs give to a heading. */
function githubAnchor(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** File systems of other machines do not tell upper case from lower, nor composed letters from decomposed ones. */
function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
