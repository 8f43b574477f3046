import { fieldTexts } from "#app/i18n/fields.ts";
import type { FrontMatterChange } from "#app/practices/history/compare-front-matter.ts";
import type { TextPart } from "#app/practices/history/compare-parts.ts";
import { type NamesBySlug, nameOfValue } from "#app/ui/field-value.ts";
import type { Language } from "#db/schema.ts";

/** One changed fact, in words. */
export interface MetadataChangeView {
  name: string;
  before: TextPart[][];
  after: TextPart[][];
}

/** Returns the changes of the front matter, with names instead of slugs; an unknown slug is shown as it is. */
export function metadataView(
  changes: FrontMatterChange[],
  names: NamesBySlug,
  language: Language,
): MetadataChangeView[] {
  return changes.map(({ key, before, after }) => {
    const name = (values: TextPart[][]) =>
      values.map((parts) =>
        parts.map((part) => ({ ...part, text: nameOfValue(key, part.text, names, language) ?? part.text })),
      );
    return { name: fieldTexts(language)[key].name, before: name(before), after: name(after) };
  });
}
