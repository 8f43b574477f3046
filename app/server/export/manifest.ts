import type { CopiedRevision, PracticeState } from "#app/practices/library-copy.server.ts";
import { isRedactionReason } from "#app/practices/redaction/reasons.ts";
import { slugProblem } from "#app/practices/slug.ts";
import type { FileKind, Language } from "#db/schema.ts";
import { isRecord, readManifest, writeManifest } from "../manifest.ts";
import { texts } from "../texts.ts";

/** The version of the format; raised when an older program could not import an export. */
export const format = 1;
/** The manifest's `kind`, which distinguishes it from other files named manifest.json. */
const kind = "vertaiskunta-export";

export interface ExportedRevision extends CopiedRevision {
  /** Path from the export's folder, with slashes. */
  file: string;
}

export interface ExportedFile {
  /** The name that the texts use. */
  name: string;
  /** Path from the export's folder, with slashes. */
  file: string;
  sha256: string;
  originalName: string;
  kind: FileKind;
}

export interface ExportedPractice extends PracticeState {
  revisions: ExportedRevision[];
  files: ExportedFile[];
}

/** The manifest's text: the same library always gives the same bytes. */
export function manifestText(practices: ExportedPractice[]): string {
  const ordered = practices.map((it) => ({
    slug: it.slug,
    formerSlugs: it.formerSlugs.map(({ slug, until }) => ({ slug, until })),
    createdAt: it.createdAt,
    withdrawn: it.withdrawn && { at: it.withdrawn.at, reason: it.withdrawn.reason },
    confirmedAt: it.confirmedAt,
    revisions: it.revisions.map((one) => ({
      number: one.number,
      file: one.file,
      sha256: one.sha256,
      publishedAt: one.publishedAt,
      via: one.via,
      note: one.note,
      restoredFrom: one.restoredFrom,
      termsAcceptedAt: one.termsAcceptedAt,
    })),
    files: it.files.map((one) => ({
      name: one.name,
      file: one.file,
      sha256: one.sha256,
      originalName: one.originalName,
      kind: one.kind,
    })),
    // Left out when there are none, so that the manifests of earlier versions of the program stay as they are.
    ...(it.redactions.length > 0 && {
      redactions: it.redactions.map(({ what, target, reason, at, revisions }) => ({
        ...{ what, target, reason, at, revisions },
      })),
    }),
  }));
  return writeManifest({ kind, format, practices: ordered });
}

export type ManifestResult =
  | { ok: true; practices: ExportedPractice[] }
  /** Another program's manifest.json. */
  | { ok: false; reason: null }
  | { ok: false; reason: string };

/**
 * Reads a manifest, which is untrusted: every value must have the type and format that `manifestText` writes, and every
 * path must stay inside the export's folder. When it cannot be used, returns the reason in one line.
 */
export function parseManifest(text: string, language: Language): ManifestResult {
  const t = texts(language);
  const faulty = (where: string): ManifestResult => ({ ok: false, reason: t.manifestFaulty(where) });
  const value = readManifest(text);
  if (value === "not JSON") return faulty("JSON");
  if (value?.kind !== kind) return { ok: false, reason: null };
  if (typeof value.format === "number" && value.format > format) {
    return { ok: false, reason: t.manifestTooNew(String(value.format)) };
  }
  if (value.format !== format || !Array.isArray(value.practices)) return faulty("format");
  const practices: unknown[] = value.practices;
  const wrong = practices.findIndex((it) => !isPractice(it));
  if (wrong !== -1) return faulty(`practices[${wrong}]`);
  const all = (practices as WrittenPractice[]).map(
    (it): ExportedPractice => ({ ...it, redactions: it.redactions ?? [] }),
  );
  // A practice may have been given a former slug of its own again.
  const slugs = all.flatMap((it) => [...new Set([it.slug, ...it.formerSlugs.map(({ slug }) => slug)])]);
  const seen = new Set<string>();
  const twice = slugs.find((it) => seen.size === seen.add(it).size);
  return twice === undefined ? { ok: true, practices: all } : faulty(twice);
}

type WrittenPractice = Omit<ExportedPractice, "redactions"> & Partial<Pick<ExportedPractice, "redactions">>;

function isPractice(it: unknown): it is WrittenPractice {
  return (
    isRecord(it) &&
    isSlug(it.slug) &&
    isListOf(it.formerSlugs, (one) => isSlug(one.slug) && isTime(one.until)) &&
    isTime(it.createdAt) &&
    (it.withdrawn === null || (isRecord(it.withdrawn) && isTime(it.withdrawn.at) && isNullOr(it.withdrawn.reason))) &&
    (it.confirmedAt === null || isTime(it.confirmedAt)) &&
    isListOf(it.revisions, isRevision) &&
    it.revisions.length > 0 &&
    it.revisions.every((one, index) => one.number === index + 1) &&
    isListOf(it.files, isFile) &&
    (it.redactions === undefined || isListOf(it.redactions, isRedaction))
  );
}

function isRevision(it: Record<string, unknown>): boolean {
  return (
    Number.isSafeInteger(it.number) &&
    isExportPath(it.file) &&
    isSha256(it.sha256) &&
    isTime(it.publishedAt) &&
    ["starter", "command", "web"].includes(String(it.via)) &&
    isNullOr(it.note) &&
    (it.restoredFrom === null || (Number.isSafeInteger(it.restoredFrom) && Number(it.restoredFrom) > 0)) &&
    (it.termsAcceptedAt === null || isTime(it.termsAcceptedAt))
  );
}

function isFile(it: Record<string, unknown>): boolean {
  const hasName = typeof it.name === "string" && /^[^/\\\p{Cc}]{1,200}$/u.test(it.name) && !/^\.+$/.test(it.name);
  const hasKind = it.kind === "picture" || it.kind === "pdf";
  return hasName && hasKind && isExportPath(it.file) && isSha256(it.sha256) && typeof it.originalName === "string";
}

function isRedaction(it: Record<string, unknown>): boolean {
  const isNumber = (value: unknown) => Number.isSafeInteger(value) && Number(value) > 0;
  const isTarget =
    it.what === "passage" ? it.target === "" : it.what === "file" ? isSha256(it.target) : isNumber(Number(it.target));
  return (
    ["passage", "revision", "file"].includes(String(it.what)) &&
    typeof it.target === "string" &&
    isTarget &&
    isRedactionReason(it.reason) &&
    isTime(it.at) &&
    Array.isArray(it.revisions) &&
    it.revisions.every(isNumber)
  );
}

/** Whether a value is a relative path without `..`, with slashes, of names that every file system allows. */
export function isExportPath(file: unknown): file is string {
  return (
    typeof file === "string" &&
    file.length < 500 &&
    file.split("/").every((part) => /^[\p{L}\p{N}_][\p{L}\p{M}\p{N} _.,()+-]*$/u.test(part) && !part.endsWith("."))
  );
}

function isListOf(value: unknown, is: (it: Record<string, unknown>) => boolean): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.every((it) => isRecord(it) && is(it));
}

function isSlug(value: unknown): boolean {
  return typeof value === "string" && slugProblem(value, "fi") === null;
}

function isSha256(value: unknown): boolean {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

function isNullOr(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.length <= 10_000);
}

function isTime(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}
