import type { PutQuestion } from "#app/comments/put-questions.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import type { Language } from "#db/schema.ts";

export interface PutQuestionsView {
  questions: {
    id: number;
    slug: string;
    title: string;
    titleLanguage: Language;
    text: string;
    at: string;
    /** Who asks, and of which organisation. */
    from: string;
    replied: boolean;
  }[];
  /** There are others, which the list has no room for. */
  more: boolean;
}

/** As much of a question as a list shows. */
const longest = 300;

/** What waits for an organisation's answer. */
export function putQuestionsView(
  { questions, more }: { questions: PutQuestion[]; more: boolean },
  { cards, organisations }: Catalogue,
  language: Language,
): PutQuestionsView {
  const t = sharedTexts(language).discussion;
  return {
    more,
    questions: questions.map(({ id, practice, text, at, asker, from, replied }) => {
      const card = cards.find((it) => it.slug === practice);
      const letters = [...text];
      return {
        id,
        slug: practice,
        title: card?.title ?? practice,
        titleLanguage: card?.language ?? language,
        replied,
        text: letters.length > longest ? `${letters.slice(0, longest).join("").trimEnd()} …` : text,
        at: formatDate(language, at),
        from: `${asker ?? t.formerMember} (${organisations.get(from)?.[language] ?? from})`,
      };
    }),
  };
}
