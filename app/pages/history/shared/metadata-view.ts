import { moneyBands } from "#app/adoptions/fields.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { FieldKey } from "#app/practices/fields.ts";
import type { FrontMatterChange } from "#app/practices/history/compare-front-matter.ts";
import type { TextPart } from "#app/practices/history/compare-parts.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** One changed fact in words. */
export interface MetadataChangeView {
  name: string;
  before: TextPart[][];
  after: TextPart[][];
}

/** Changes of the front matter with names for slugs; a slug whose word is gone stays as it was written. */
export function metadataView(
  changes: FrontMatterChange[],
  catalogue: Pick<Catalogue, "organisations" | "vocabulary" | "cards">,
  language: Language,
): MetadataChangeView[] {
  const t = sharedTexts(language);
  const { organisations, vocabulary, cards } = catalogue;
  const named: Partial<Record<FieldKey, (value: string) => string | undefined>> = {
    organisation: (slug) => organisations.get(slug)?.[language],
    alsoBy: (slug) => organisations.get(slug)?.[language],
    kind: (kind) => (kind === "model" ? t.practice.kinds.model : t.practice.kinds.practice),
    applies: (slug) => cards.find((card) => card.slug === slug)?.title,
    themes: (slug) => vocabulary.themes.get(slug)?.[language],
    topics: (slug) => vocabulary.topics.get(slug)?.[language],
    stage: (slug) => vocabulary.stages.get(slug)?.[language],
    language: (code) => (code === "fi" || code === "sv" || code === "en" ? t.languageNames[code] : undefined),
    targetGroups: (slug) => vocabulary.targetGroups.get(slug)?.[language],
    cost: (band) => moneyBands.flatMap((it) => (it === band ? t.adoptions.money[it] : []))[0],
    viewpoints: (slug) => vocabulary.viewpoints.get(slug)?.[language],
    origin: (origin) => texts(language).origins[origin === "public-sources" ? "public-sources" : "member"],
    example: (value) => texts(language).yesNo[value === "true" ? "true" : "false"],
  };
  return changes.map(({ key, before, after }) => {
    const name = (values: TextPart[][]) =>
      values.map((parts) => parts.map((part) => ({ ...part, text: named[key]?.(part.text) ?? part.text })));
    return { name: texts(language).fields[key], before: name(before), after: name(after) };
  });
}
