import { type AdoptionCard, isApplying } from "#app/adoptions/card.ts";
import type { Field } from "#app/adoptions/fields.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { adoptionValue } from "#app/pages/adoptions/shared/value.ts";
import { adoptionView, columnFields, comparedColumns } from "#app/pages/adoptions/shared/view.ts";
import { type Block, list, paragraph, type Run } from "#app/picks/document.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** The most cards of one practice. */
const maxCards = 20;
/** The most characters of their texts together. */
const maxCharacters = 30_000;

/** Returns the adopters' public cards as blocks, without anything for members only. */
export function adopterBlocks(adoptions: readonly AdoptionCard[], catalogue: Catalogue, language: Language): Block[] {
  const t = texts(language).file;
  const cards = adoptions.filter((it) => isApplying(it) && !it.membersOnly);
  if (cards.length === 0) return [paragraph(t.noAdopters)];
  const blocks: Block[] = [];
  let [shown, remaining] = [0, maxCharacters];
  for (const card of cards.slice(0, maxCards)) {
    remaining -= Object.values(card.texts).join("").length;
    if (remaining < 0) break;
    blocks.push(...blocksOf(card, catalogue, language));
    shown += 1;
  }
  const left = cards.length - shown;
  return left > 0 ? [...blocks, paragraph(t.moreAdopters(left))] : blocks;
}

function blocksOf(card: AdoptionCard, catalogue: Catalogue, language: Language): Block[] {
  const t = sharedTexts(language).adoptions;
  const { name, size, status, years, starter, demo } = adoptionView(card, catalogue, language);
  const values: Partial<Record<Field, string>> = {
    ...card.texts,
    work: card.work ?? "",
    money: card.money ?? "",
    evidence: card.evidence ?? "",
  };
  const fields: readonly Field[] = [...comparedColumns.flatMap((column) => columnFields[column]), "contact"];
  const items = fields.flatMap((field): Run[][] => {
    const value = values[field] ?? "";
    if (value === "") return [];
    const shown = adoptionValue(language, field, value);
    const own = shown === value ? { language: card.language } : {};
    return [
      [
        { text: `${t.names[field]}: `, bold: true },
        { text: shown, ...own },
      ],
    ];
  });
  const head = [size, [status, years].filter(Boolean).join(" "), starter, demo ? t.demo : null]
    .filter(Boolean)
    .join(" · ");
  return [
    { kind: "heading", runs: [{ text: name }] },
    paragraph(head),
    ...(items.length > 0 ? list(items) : [paragraph(t.untold)]),
  ];
}
