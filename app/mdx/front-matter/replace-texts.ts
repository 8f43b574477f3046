import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from "yaml";
import { type FieldKey, fieldOf, isFieldKey } from "#app/practices/fields.ts";
import { currentName } from "./fields.ts";

/** Returns the new text of a value; null to leave the value out. */
export type ReplaceText = (text: string, key: FieldKey) => string | null;

/** The fence of the front matter, its block and the text after it; null when a source does not begin with a fence. */
export function frontMatterParts(source: string): { fence: string; block: string; body: string } | null {
  const fence = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(source)?.[0];
  if (fence === undefined) return null;
  const rest = source.slice(fence.length);
  const end = /(?:^|(?<=[\r\n]))---[ \t]*(?=[\r\n]|$)/.exec(rest);
  return end && { fence, block: rest.slice(0, end.index), body: rest.slice(end.index) };
}

/**
 * Replaces texts in a block of front matter: of fields with words, names and addresses, but not slugs, years and choices.
 * A list with a replaced item is written anew on one line. Also returns the places of the values that were not read. Null
 * when the block is not a map.
 */
export function replaceTexts(
  block: string,
  replace: ReplaceText,
): { block: string; others: { from: number; to: number }[] } | null {
  // The YAML parser does not take a lone carriage return as a line end; replaced one for one, offsets stay the same.
  const text = block.replace(/\r(?!\n)/g, "\n");
  const document = parseDocument<Node>(text, { schema: "core", version: "1.2", logLevel: "silent" });
  if (!isMap(document.contents)) return null;
  let edited = block;
  const others: { from: number; to: number }[] = [];
  const splice = (from: number, to: number, words: string) => {
    edited = edited.slice(0, from) + words + edited.slice(to);
    for (const other of others) {
      other.from += words.length - (to - from);
      other.to += words.length - (to - from);
    }
  };
  // From the last to the first, so that earlier places do not move.
  for (const { key, value } of [...document.contents.items].reverse() as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? currentName(String(key.value)) : "";
    const [keyFrom = 0, keyTo = 0] = key.range ?? [];
    const colon = text.indexOf(":", keyTo) + 1;
    const to = text.slice(0, value?.range?.[1] ?? colon).trimEnd().length;
    if (!isFieldKey(name) || !hasWords(name)) {
      others.push({ from: keyFrom, to: Math.max(to, colon) });
      continue;
    }
    const texts = textsIn(value);
    const replaced = texts.map((it) => replace(it, name));
    if (replaced.every((it, index) => it === texts[index])) continue;
    const rest = replaced.filter((it) => it !== null);
    if (rest.length === 0) splice(keyFrom, to + (/^[ \t]*(?:\r\n|\n|\r)/.exec(block.slice(to))?.[0].length ?? 0), "");
    else splice(colon, to, ` ${isSeq(value) ? JSON.stringify(rest) : JSON.stringify(rest[0])}`);
  }
  return { block: edited, others };
}

function hasWords(key: FieldKey): boolean {
  return ["text", "long-text", "words", "address", "addresses"].includes(fieldOf(key).kind);
}

function textsIn(value: Node | null): string[] {
  const items = isSeq(value) ? value.items : [value];
  return items.filter((it): it is Scalar => isScalar(it) && it.value !== null).map((it) => String(it.value));
}
