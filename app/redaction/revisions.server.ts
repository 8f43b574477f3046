import { filesOfPractice } from "#app/files/files-of-text.server.ts";
import type { FilesBeside, FrontMatter } from "#app/mdx/types.ts";
import type { Compiler } from "#app/practices/publish.server.ts";
import { cutText } from "#app/practices/redaction/cut.ts";
import type { Finder } from "#app/practices/redaction/passage.ts";
import { cutSource, reaches, wholeStub } from "#app/practices/redaction/source.ts";
import { revisionColumns, sourceHash } from "#app/practices/write-revision.server.ts";
import type { Db } from "#db/client.server.ts";
import type { Revision } from "#db/schema.ts";
import type { Drawings } from "./drawings.ts";
import { cutFile, type RenamedFiles, renamed } from "./file-names.ts";
import { type Change, finderOfOrder, type Order, stubOf } from "./order.ts";

/** Overwrites the versions of a practice in which a passage or a file's name occurs, or the one that is removed. */
export async function revisionChanges(
  tx: Db,
  compiler: Compiler,
  order: Order,
  names: RenamedFiles,
  drawings: Drawings,
): Promise<Change[]> {
  const rows = await tx
    .selectFrom("revision")
    .selectAll()
    .where("practice_id", "=", order.practice.id)
    .orderBy("number")
    .execute();
  const find = finderOfOrder(order);
  const changes: Change[] = [];
  for (const row of rows) {
    if (!concerns(order, row, find, names)) continue;
    const drawn = drawings.get(`revision ${row.id} ${row.source_hash} ${row.note}`, async () => {
      const files = renamed(await filesOfPractice(tx, order.practice.id), names);
      return drawRevision(compiler, order, row, find, names, files);
    });
    const apply = (tx: Db) =>
      tx
        .updateTable("revision")
        .set(drawn ?? {})
        .where("id", "=", row.id)
        .execute();
    changes.push({ place: "revisions", number: row.number, apply });
  }
  return changes;
}

function concerns(order: Order, { number, source, note }: Revision, find: Finder, names: RenamedFiles): boolean {
  if (order.what === "revision") return order.target === String(number);
  if (cutFile(source, names.removed, "") !== source || names.rename(source) !== source) return true;
  return find(source).length > 0 || find(note ?? "").length > 0;
}

type Columns = Omit<Revision, "id" | "practice_id" | "number">;

/** The columns of a version after the redaction, with its HTML, text and headings drawn anew. */
async function drawRevision(
  compiler: Compiler,
  order: Order,
  row: Revision,
  find: Finder,
  names: RenamedFiles,
  files: FilesBeside,
): Promise<Partial<Columns>> {
  const stub = stubOf(order, row.language);
  const isWhole = order.what === "revision";
  const note = row.note === null ? null : isWhole ? stub : cutText(row.note, find, stub);
  const before = names.rename(cutFile(row.source, names.removed, stub));
  for (const reach of reaches) {
    const source = isWhole ? wholeStub(before, stub, order.practice.leader) : cutSource(before, find, stub, reach);
    if (source === null) continue;
    if (source === row.source) return { note };
    const compiled = await compiler.compile(source, { require: "render", files });
    if (!compiled.ok) continue;
    const { html, text, headings, frontMatter } = compiled;
    const drawn = { html, text, headings: JSON.stringify(headings), pipeline: compiler.pipeline };
    return { ...wordsOf(frontMatter), ...drawn, source, source_hash: sourceHash(source), note };
  }
  return { ...(await drawWithoutSource(compiler, row, find, stub)), note };
}

/** The columns of a front matter that hold words. Slugs, years and choices are as before, and their columns fixed. */
function wordsOf(frontMatter: FrontMatter) {
  const { title, summary, target_group_note, partners, contact, sources, details } = revisionColumns(frontMatter);
  return { title, summary, target_group_note, partners, contact, sources, details };
}

/** Of a version whose source today's program refuses, whatever is cut: the stub is all of its page. */
async function drawWithoutSource(
  compiler: Compiler,
  row: Revision,
  find: Finder,
  stub: string,
): Promise<Partial<Columns>> {
  const source = cutSource(row.source, find, stub, "whole") ?? `${stub}\n`;
  const compiled = await compiler.compile(`${stub}\n`, { require: "render" });
  if (!compiled.ok) throw new Error("a stub cannot be drawn");
  const cut = (text: string | null) => (text === null ? null : cutText(text, find, stub));
  const cutList = (json: string) => JSON.stringify((JSON.parse(json) as string[]).map(cut));
  const details = Object.entries(JSON.parse(row.details) as Record<string, unknown>);
  return {
    source,
    source_hash: sourceHash(source),
    title: cutText(row.title, find, stub),
    summary: cutText(row.summary, find, stub),
    target_group_note: cut(row.target_group_note),
    contact: cut(row.contact),
    partners: cutList(row.partners),
    sources: cutList(row.sources),
    details: JSON.stringify(
      Object.fromEntries(details.map(([key, value]) => [key, typeof value === "string" ? cut(value) : value])),
    ),
    html: compiled.html,
    text: compiled.text,
    headings: "[]",
    pipeline: compiler.pipeline,
  };
}
