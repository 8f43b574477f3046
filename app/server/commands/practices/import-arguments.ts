import { availableParallelism } from "node:os";
import path from "node:path";
import { fieldKeys, isFieldKey, languages, origins, stages } from "#app/practices/fields.ts";
import type { IntakeOptions } from "#app/practices/intake/adapt.ts";
import type { Language } from "#db/schema.ts";
import { languageOf, oneOf, readWords, UsageError, workingDirectory } from "./arguments.ts";

/** The arguments of `practices import`. */
export interface ImportRequest {
  /** Absolute path of the folder to import. */
  folder: string;
  options: IntakeOptions;
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
  return {
    folder: path.resolve(workingDirectory(), folder),
    options: {
      map: new Map((values.map ?? []).map(readPair)),
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

function readPair(pair: string): [string, string] {
  const at = pair.lastIndexOf("=");
  const [theirs, ours] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  if (at > 0 && theirs !== "" && isFieldKey(ours)) return [theirs, ours];
  throw new UsageError(`--map must be THEIRS=OURS, where OURS is one of ${fieldKeys.join(" ")}`);
}

function readWorkers(text: string | undefined): number {
  if (text === undefined) return Math.min(4, availableParallelism());
  if (/^([1-9]|1[0-6])$/.test(text)) return Number(text);
  throw new UsageError("--workers must be a whole number from 1 to 16");
}
