/** What has words by which search finds it beside its names: themes, and the terms that are named in search. */
export const subjectKinds = ["theme", "topic", "target-group", "viewpoint"] as const;

export type SubjectKind = (typeof subjectKinds)[number];

/** A subject as forms send it. */
export function subjectId(kind: SubjectKind, slug: string): string {
  return `${kind}:${slug}`;
}

/** The kind and slug of a subject that a form sent; null for any other text. */
export function parseSubject(id: string): { kind: SubjectKind; slug: string } | null {
  const [start, slug = ""] = id.split(":", 2);
  const kind = subjectKinds.find((it) => it === start);
  return kind ? { kind, slug } : null;
}
