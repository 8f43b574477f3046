import { typedOf } from "#app/adoptions/content.ts";
import { type Field, fields } from "#app/adoptions/fields.ts";
import type { AdoptionHistoryEntry } from "#app/adoptions/history.server.ts";
import { formatMoment } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { MetadataChangeView } from "#app/pages/history/shared/metadata-view.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { type Budget, newBudget } from "#app/practices/history/budget.ts";
import { compareParts, type TextPart } from "#app/practices/history/compare-parts.ts";
import type { Language } from "#db/schema.ts";
import { adoptionValue } from "./shared/value.ts";
import { texts } from "./texts.ts";

/** A version of a card as its history lists it. */
export interface AdoptionVersionView {
  number: number;
  when: string;
  who: string;
  membersOnly: boolean;
  /** Changes since the previous version that the reader may see; null for the first. */
  changes: MetadataChangeView[] | null;
}

type Answers = Record<Field, string>;

/** Returns the values of a version in words, by field. */
export function answersOf(entry: AdoptionHistoryEntry, catalogue: Catalogue, language: Language): Answers {
  const t = texts(language);
  const typed = typedOf(entry.content, entry.ownPractice);
  const own = catalogue.bySlug.get(entry.ownPractice ?? "");
  const words = fields.map((field) => [field, adoptionValue(language, field, typed[field])] as const);
  const shown = typed.shown === "1" ? t.shownToAll : t.shownByStatus;
  return { ...(Object.fromEntries(words) as Answers), ownPractice: own?.title ?? "", shown };
}

/** Returns the versions with the changes in each, the newest first. */
export function adoptionHistoryView(
  entries: AdoptionHistoryEntry[],
  catalogue: Catalogue,
  language: Language,
): AdoptionVersionView[] {
  const t = sharedTexts(language);
  // The limit on comparing is shared by all versions: of a card with very many, old ones are compared less finely.
  const budget = newBudget();
  return entries.map((entry, index) => {
    const { author, number, savedAt, membersOnly } = entry;
    const before = entries[index + 1];
    const name = author && (author.demo ? `${author.name} (${t.discussion.demo})` : author.name);
    return {
      number,
      membersOnly,
      when: formatMoment(language, savedAt),
      who: name ?? sharedTexts(language).words.formerUser,
      changes: before
        ? changes(answersOf(before, catalogue, language), answersOf(entry, catalogue, language), language, budget)
        : null,
    };
  });
}

function changes(old: Answers, fresh: Answers, language: Language, budget: Budget): MetadataChangeView[] {
  return fields
    .filter((field) => old[field] !== fresh[field])
    .map((field) => {
      const parts = compareParts(old[field], fresh[field], budget);
      const lines = (it: TextPart[]) => (it.length === 0 ? [] : [it]);
      return {
        name: sharedTexts(language).adoptions.names[field],
        before: lines(parts.old),
        after: lines(parts.new),
      };
    });
}
