import vocabulary from "#db/reference/vocabulary.json";
import type { NameKind, Names } from "../index/names.ts";

const stages = new Map(vocabulary.stages.map(({ slug, fi }) => [slug, fi]));
const memory = new WeakMap<Names, Map<string, string>>();

/** What a theme, an organisation or a stage is called in Finnish; a size band by its slug, and so whatever is unknown. */
export function nameOf(names: Names, kind: NameKind, slug: string): string {
  if (kind === "stage") return stages.get(slug) ?? slug;
  return (memory.get(names) ?? remember(names)).get(`${kind} ${slug}`) ?? slug;
}

function remember(names: Names): Map<string, string> {
  const called = new Map<string, string>();
  for (const { kind, slug, phrase, languages } of [...names.values()].flat()) {
    if (languages.length === 1 && languages[0] === "fi") called.set(`${kind} ${slug}`, phrase);
  }
  memory.set(names, called);
  return called;
}
