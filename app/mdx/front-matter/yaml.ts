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

/** Returns the name under which a key is read, or undefined to leave it out. It reports keys that it refuses. */
export type ReadKey = (key: string, at: Place, report: Report) => string | undefined;

/**
 * Reads a subset of YAML's core schema: a flat map of known keys to scalars and lists of scalars, which are returned as
 * texts. Returns undefined after reporting anything else at its position in the file; the block begins on line 2.
 */
export function readYaml(text: string, report: Report, take: ReadKey = onlyKnownKeys): RawField[] | undefined {
  const { messages } = report;
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
  if (error) return refuse(place(error.pos[0]), error.code === "DUPLICATE_KEY" ? messages.duplicateKey : messages.yaml);
  // Anything after the end of the document would be dropped without a message.
  const end = /^\.\.\.(?=\s|$)/m.exec(text);
  if (end) return refuse(place(end.index), messages.yaml);
  const odd = findUnsupported(document);
  if (odd) return refuse(place(odd.range?.[0]), messages.yamlUnsupported);
  if (document.contents === null) return [];
  if (!isMap(document.contents)) return refuse(place(0), messages.yaml);

  const fields: RawField[] = [];
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== "string")
      return refuse(place(isNode(key) ? key.range?.[0] : 0), messages.yaml);
    const at = place(key.range?.[0]);
    const name = take(key.value, at, report);
    if (name === undefined) continue;
    if (value === null || isScalar(value)) {
      const word = value === null ? undefined : scalarText(value.value, value.source);
      const field: RawField = { key: name, at, list: false, items: [] };
      if (word !== undefined) field.items.push({ text: word, at: place((value as Node | null)?.range?.[0]) });
      fields.push(field);
    } else if (isSeq(value) && value.items.every((item) => isScalar(item))) {
      const items = value.items.flatMap((item) => {
        const word = isScalar(item) ? scalarText(item.value, item.source) : undefined;
        return word === undefined || !isScalar(item) ? [] : [{ text: word, at: place(item.range?.[0]) }];
      });
      fields.push({ key: name, at, list: true, items });
    } else {
      report.add(at, messages.notFlat(key.value));
    }
  }
  return fields;

  function refuse(at: Place, message: string): undefined {
    report.add(at, message);
    return undefined;
  }
}

function onlyKnownKeys(key: string, at: Place, { add, messages }: Report): string | undefined {
  if (isKnownKey(key)) return key;
  add(at, messages.unknownKey(oneLine(key).slice(0, 40), fieldKeys.join(", ")));
  return undefined;
}

/** The first anchor, alias, merge key or tag, which front matter does not need and which attacks use. */
function findUnsupported(document: Document): Node | undefined {
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

function scalarText(value: unknown, source: string | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  return oneLine(typeof value === "string" ? value : (source ?? String(value))) || undefined;
}
