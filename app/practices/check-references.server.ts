import type { FrontMatter, Place, Problem } from "#app/mdx/types.ts";
import type { Db } from "#db/client.server.ts";
import type { Language, TermKind } from "#db/schema.ts";
import { findPractice } from "./find.server.ts";
import { texts } from "./texts.ts";

export type References =
  | { ok: true; organisations: number[]; themes: number[]; terms: number[] }
  | { ok: false; errors: Problem[] };

/**
 * Looks up the organisations, themes, topics, target groups, viewpoints and the applied practice that a write-up names.
 * Returns their ids in the author's order, or an error with line and column for every unknown name.
 */
export async function checkReferences(
  db: Db,
  front: FrontMatter,
  { slug, folder }: { slug: string; folder?: string },
  language: Language,
): Promise<References> {
  const t = texts(language).publish;
  const errors: Problem[] = [];
  const refuse = (key: string, message: string) => errors.push({ ...placeOf(front, key), message });

  const ownerSlugs = [front.organisation ?? "", ...front.alsoBy];
  const known = await db.selectFrom("organisation").select(["id", "slug"]).where("slug", "in", ownerSlugs).execute();
  const organisations = resolveSlugs(known, ownerSlugs, (name, index) =>
    refuse(index === 0 ? "organisation" : `alsoBy.${index - 1}`, t.unknownOrganisation(name)),
  );
  if (folder !== undefined && folder !== front.organisation) {
    refuse("organisation", t.wrongFolder(folder, front.organisation ?? ""));
  }
  const themeRows = await db.selectFrom("theme").select(["id", "slug"]).execute();
  const themes = resolveSlugs(themeRows, front.themes, (name, index) =>
    refuse(`themes.${index}`, t.unknownTheme(name, slugs(themeRows))),
  );
  const terms: number[] = [];
  for (const [key, kind] of [
    ["topics", "topic"],
    ["targetGroups", "target-group"],
    ["viewpoints", "viewpoint"],
  ] as const satisfies [string, TermKind][]) {
    const rows = await db.selectFrom("term").select(["id", "slug"]).where("kind", "=", kind).execute();
    const unknown = { topics: t.unknownTopic, targetGroups: t.unknownTargetGroup, viewpoints: t.unknownViewpoint }[key];
    terms.push(
      ...resolveSlugs(rows, front[key], (name, index) => refuse(`${key}.${index}`, unknown(name, slugs(rows)))),
    );
  }
  if (front.applies !== undefined) {
    // A former slug is valid too, because write-ups keep naming a practice that has been renamed.
    const applied = await findPractice(db, front.applies);
    if (front.applies === slug || applied?.slug === slug) refuse("applies", t.appliesItself);
    else if (!applied) refuse("applies", t.unknownPractice(front.applies));
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, organisations, themes, terms };
}

function placeOf(front: FrontMatter, key: string): Place {
  return front.places[key] ?? front.places[key.split(".")[0] ?? key] ?? { line: 1, column: 1 };
}

function resolveSlugs(
  rows: { id: number; slug: string }[],
  names: string[],
  unknown: (name: string, index: number) => void,
): number[] {
  const ids = new Set<number>();
  for (const [index, name] of names.entries()) {
    const row = rows.find((it) => it.slug === name);
    if (row) ids.add(row.id);
    else unknown(name, index);
  }
  return [...ids];
}

function slugs(rows: { slug: string }[]): string {
  return rows.map((row) => row.slug).join(", ");
}
