import type { PracticeCard } from "./card.ts";
import type { FieldValues } from "./fields.ts";
import type { PracticeBody } from "./read.server.ts";

/** The values of a practice's fields by their keys, from its card and its body. */
export function valuesOf(
  card: PracticeCard,
  { partners, sources, contact, targetGroupNote, details }: Omit<PracticeBody, "html" | "headings">,
): FieldValues {
  const { title, summary, kind, language, themes, topics, targetGroups, viewpoints, origin, example } = card;
  const [organisation, ...alsoBy] = card.organisations;
  return {
    ...details,
    title,
    summary,
    organisation,
    alsoBy,
    kind,
    applies: card.applies ?? undefined,
    themes,
    topics,
    stage: card.stage ?? undefined,
    language,
    targetGroups,
    targetGroupNote: targetGroupNote ?? undefined,
    started: card.started ?? undefined,
    ended: card.ended ?? undefined,
    cost: card.cost ?? undefined,
    viewpoints,
    partners,
    contact: contact ?? undefined,
    sources,
    origin,
    example,
  };
}
