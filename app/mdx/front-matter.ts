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
import { oneLine } from "./characters.ts";
import { isKnownKey, keyNames, type RawField, readFields } from "./front-matter-fields.ts";
import { limits } from "./limits.ts";
import type { Report } from "./report.ts";
import type { FrontMatter, Place } from "./types.ts";

const fenceLine = /^---[ \t]*$/;
/** `---js` and its kin, which other readers of front matter evaluate. */
const engineLine = /^---[ \t]*[A-Za-z][\w.+-]*[ \t]*$/;
const keyLine = /^["']?([A-Za-z_<][\w<-]*)["']?\s*:(\s|$)/;
const lowerKeyLine = /^["']?[a-z_<][\w<-]*["']?\s*:(\s|$)/;

export interface Split {
  frontMatter: FrontMatter;
  /** The source with the front matter blanked out line by line, so that places in it are places in the file. */
  body: string;
}

/**
 * The one reader of front matter. A block counts only between an exact `---` first line and the next one, and only
 * if it begins with a key; anything else is the author's text. Never evaluates anything and refuses YAML beyond
 * known keys with words, numbers and flat lists. Returns undefined when it has reported a fault.
 */
export function splitFrontMatter(source: string, report: Report): Split | undefined {
  const lines = source.split(/\r\n|\n|\r/);
  const first = lines[0] ?? "";
  const end = lines.findIndex((line, index) => index > 0 && fenceLine.test(line));
  if (engineLine.test(first) && end !== -1) {
    report.add({ line: 1, column: 1 }, report.say.engine(first.trim()));
    return undefined;
  }
  if (!fenceLine.test(first)) return { frontMatter: readFields([], report), body: source };
  if (end === -1) {
    const key = keyLine.exec(lines[1] ?? "")?.[1];
    if (!key || !isKnownKey(key)) return { frontMatter: readFields([], report), body: source };
    report.add({ line: 1, column: 1 }, report.say.frontMatterOpen);
    return undefined;
  }
  const block = lines.slice(1, end);
  if (!isFrontMatter(block)) return { frontMatter: readFields([], report), body: source };
  const text = block.join("\n");
  if (Buffer.byteLength(text) > limits.frontMatterBytes) {
    report.add({ line: 2, column: 1 }, report.say.frontMatterTooBig(limits.frontMatterBytes));
    return undefined;
  }
  const fields = readYaml(text, report);
  if (!fields) return undefined;
  const frontMatter = readFields(fields, report);
  return { frontMatter, body: `${"\n".repeat(end + 1)}${lines.slice(end + 1).join("\n")}` };
}

function isFrontMatter(block: string[]): boolean {
  const first = block.find((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
  if (first === undefined) return block.every((line) => line.trim() === "") && block.length <= 1;
  const key = keyLine.exec(first)?.[1] ?? /^([A-Za-z]+):/.exec(first)?.[1];
  return (key !== undefined && isKnownKey(key)) || lowerKeyLine.test(block[0] ?? "");
}

function readYaml(text: string, report: Report): RawField[] | undefined {
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
  const odd = findOdd(document);
  if (odd) return refuse(place(odd.range?.[0]), say.yamlTooClever);
  if (document.contents === null) return [];
  if (!isMap(document.contents)) return refuse(place(0), say.yaml);

  const fields: RawField[] = [];
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== "string")
      return refuse(place(isNode(key) ? key.range?.[0] : 0), say.yaml);
    const at = place(key.range?.[0]);
    if (!isKnownKey(key.value)) {
      report.add(at, say.unknownKey(oneLine(key.value).slice(0, 40), keyNames.join(", ")));
      continue;
    }
    if (value === null || isScalar(value)) {
      const word = value === null ? undefined : words(value.value, value.source);
      const field: RawField = { key: key.value, at, list: false, items: [] };
      if (word !== undefined) field.items.push({ text: word, at: place((value as Node | null)?.range?.[0]) });
      fields.push(field);
    } else if (isSeq(value) && value.items.every((item) => isScalar(item))) {
      const items = value.items.flatMap((item) => {
        const word = isScalar(item) ? words(item.value, item.source) : undefined;
        return word === undefined || !isScalar(item) ? [] : [{ text: word, at: place(item.range?.[0]) }];
      });
      fields.push({ key: key.value, at, list: true, items });
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

/** What a writer of a few lines never needs and an attacker likes: anchors, aliases, merge keys, tags. */
function findOdd(document: Document): Node | undefined {
  let odd: Node | undefined;
  visit(document, {
    Node(_key, node) {
      const merge = isScalar(node) && node.value === "<<";
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
