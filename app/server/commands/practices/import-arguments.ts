import { availableParallelism } from "node:os";
import path from "node:path";
import { fieldKeys, isFieldKey, languages, origins, stages } from "#app/practices/fields.ts";
import type { Language } from "#db/schema.ts";
import type { TextOptions } from "../../import/plan-texts.ts";
import { languageOf, oneOf, readWords, UsageError, workingDirectory } from "./arguments.ts";

/** The arguments of `practices import`. */
export interface ImportRequest {
  /** Absolute path of the folder to import. */
  folder: string;
  options: TextOptions;
  dryRun: boolean;
  overwrite: boolean;
  workers: number;
  /** Absolute path of the file for the report, which has a line of JSON for each text. */
  report: string | null;
  language: Language;
}

/** Reads the words after `import`. Throws `UsageError` that names what was not understood. */
export function readImportArguments(args: string[]): ImportRequest {
  const { values, words } = readWords(args, {
    organisation: { type: "string" },
    topic: { type: "string", multiple: true },
    theme: { type: "string", multiple: true },
    stage: { type: "string" },
    language: { type: "string" },
    origin: { type: "string" },
    map: { type: "string", multiple: true },
    "drop-unknown": { type: "boolean" },
    "unknown-values": { type: "string" },
    root: { type: "string" },
    "dry-run": { type: "boolean" },
    overwrite: { type: "boolean" },
    workers: { type: "string" },
    report: { type: "string" },
    lang: { type: "string" },
  });
  const [folder] = words;
  if (folder === undefined || words.length > 1) throw new UsageError("name one folder");
  const defaults: [string, string | string[] | undefined][] = [
    ["organisation", values.organisation],
    ["topics", values.topic],
    ["themes", values.theme],
    ["stage", oneOf("--stage", values.stage, stages)],
    ["language", oneOf("--language", values.language, languages)],
    ["origin", oneOf("--origin", values.origin, origins)],
  ];
  const root = path.resolve(workingDirectory(), folder);
  const pairs = (values.map ?? []).map(readPair);
  return {
    folder: root,
    options: {
      map: new Map(pairs.flatMap(({ theirs, ours, ofValue }) => (ofValue ? [] : [[theirs, ours] as const]))),
      values: new Map(
        pairs.flatMap(({ theirs, ours, ofValue }) => (ofValue ? [[theirs.toLowerCase(), ours] as const] : [])),
      ),
      unknownValues: oneOf("--unknown-values", values["unknown-values"], ["text", "drop"] as const) ?? "refuse",
      webRoot: readRoot(values.root, root),
      dropUnknown: values["drop-unknown"] ?? false,
      defaults: new Map(defaults.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))),
    },
    dryRun: values["dry-run"] ?? false,
    overwrite: values.overwrite ?? false,
    workers: readWorkers(values.workers),
    report: values.report === undefined ? null : path.resolve(workingDirectory(), values.report),
    language: languageOf(values.lang),
  };
}

interface Pair {
  theirs: string;
  ours: string;
  /** Whether it maps a value of a key, written `KEY:VALUE`, instead of a key. */
  ofValue: boolean;
}

function readPair(pair: string): Pair {
  const at = pair.lastIndexOf("=");
  const [theirs, ours] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  const colon = theirs.indexOf(":");
  if (at > 0 && colon > 0 && isFieldKey(theirs.slice(0, colon)) && colon < theirs.length - 1) {
    return { theirs, ours, ofValue: true };
  }
  if (at > 0 && theirs !== "" && isFieldKey(ours)) return { theirs, ours, ofValue: false };
  throw new UsageError(
    `--map must be THEIRS=OURS or OURS:THEIR-VALUE=OUR-VALUE, where OURS is one of ${fieldKeys.join(" ")}`,
  );
}

/** The folder that `/` means, relative to the imported one. */
function readRoot(value: string | undefined, folder: string): string | null {
  if (value === undefined) return null;
  const root = path.relative(folder, path.resolve(workingDirectory(), value)).split(path.sep).join("/");
  if (root === ".." || root.startsWith("../") || path.isAbsolute(root)) {
    throw new UsageError("--root must be the imported folder or one in it");
  }
  return root;
}

function readWorkers(text: string | undefined): number {
  if (text === undefined) return Math.min(4, availableParallelism());
  if (/^([1-9]|1[0-6])$/.test(text)) return Number(text);
  throw new UsageError("--workers must be a whole number from 1 to 16");
}
