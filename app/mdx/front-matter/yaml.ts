import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { fieldKeys } from "#app/practices/fields.ts";
import { oneLine } from "../characters.ts";
import type { Report } from "../report.ts";
import type { Place } from "../types.ts";
import { isKnownKey } from "./fields.ts";
import type { RawField } from "./read-field.ts";

/** Under which name a key is read, or undefined when it is left out: then whoever leaves it out has said so. */
export type TakeKey = (key: string, at: Place, report: Report) => string | undefined;

/**
 * YAML's core schema without its cleverness: a flat map of known keys to words and lists of words. Reports what is
 * not that, by its place in the file (the block begins on the second line), and then returns undefined.
 */
export function readYaml(text: string, report: Report, take: TakeKey = onlyOurs): RawField[] | undefined {
  const { say } = report;
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: "core",
    version: "1.2",
    merge: false,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    logLevel: "silent",
    lineCounter: counter,
  });
  const place = (offset: number | undefined): Place => {
    const { line, col } = counter.linePos(offset ?? 0);
    return { line: line + 1, column: Math.max(col, 1) };
  };
  const error = document.errors[0] ?? document.warnings[0];
  if (error) return refuse(place(error.pos[0]), error.code === "DUPLICATE_KEY" ? say.duplicateKey : say.yaml);
  // What follows the end of a document would be left out without a word.
  const end = /^\.\.\.(?=\s|$)/m.exec(text);
  if (end) return refuse(place(end.index), say.yaml);
  const odd = findOdd(document);
  if (odd) return refuse(place(odd.range?.[0]), say.yamlTooClever);
  if (document.contents === null) return [];
  if (!isMap(document.contents)) return refuse(place(0), say.yaml);

  const fields: RawField[] = [];
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== "string")
      return refuse(place(isNode(key) ? key.range?.[0] : 0), say.yaml);
    const at = place(key.range?.[0]);
    const name = take(key.value, at, report);
    if (name === undefined) continue;
    if (value === null || isScalar(value)) {
      const word = value === null ? undefined : words(value.value, value.source);
      const field: RawField = { key: name, at, list: false, items: [] };
      if (word !== undefined) field.items.push({ text: word, at: place((value as Node | null)?.range?.[0]) });
      fields.push(field);
    } else if (isSeq(value) && value.items.every((item) => isScalar(item))) {
      const items = value.items.flatMap((item) => {
        const word = isScalar(item) ? words(item.value, item.source) : undefined;
        return word === undefined || !isScalar(item) ? [] : [{ text: word, at: place(item.range?.[0]) }];
      });
      fields.push({ key: name, at, list: true, items });
    } else {
      report.add(at, say.notFlat(key.value));
    }
  }
  return fields;

  function refuse(at: Place, message: string): undefined {
    report.add(at, message);
    return undefined;
  }
}

function onlyOurs(key: string, at: Place, { add, say }: Report): string | undefined {
  if (isKnownKey(key)) return key;
  add(at, say.unknownKey(oneLine(key).slice(0, 40), fieldKeys.join(", ")));
  return undefined;
}

/** What a writer of a few lines never needs and an attacker likes: anchors, aliases, merge keys, tags. */
function findOdd(document: Document): Node | undefined {
  let odd: Node | undefined;
  visit(document, {
    Node(_key, node) {
      const merge = isScalar(node) && node.value === "<<" && node.type === "PLAIN";
      if (isAlias(node) || node.anchor || node.tag || merge) {
        odd = node;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return odd;
}

function words(value: unknown, source: string | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  return oneLine(typeof value === "string" ? value : (source ?? String(value))) || undefined;
}
