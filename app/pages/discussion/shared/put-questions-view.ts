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
    /** The asker's name and organisation. */
    from: string;
    replied: boolean;
    repliedByUs: boolean;
  }[];
  /** Whether there are more questions than the list shows. */
  hasMore: boolean;
}

/** The most characters of a question shown in the list. */
const maxLength = 300;

/** Returns the questions that wait for an organisation's answer, in words and links. */
export function putQuestionsView(
  { questions, hasMore }: { questions: PutQuestion[]; hasMore: boolean },
  { bySlug, organisations }: Catalogue,
  language: Language,
): PutQuestionsView {
  return {
    hasMore,
    questions: questions.map(({ id, practice, text, at, asker, from, replied, repliedByUs }) => {
      const card = bySlug.get(practice);
      const letters = [...text];
      return {
        id,
        slug: practice,
        title: card?.title ?? practice,
        titleLanguage: card?.language ?? language,
        replied,
        repliedByUs,
        text: letters.length > maxLength ? `${letters.slice(0, maxLength).join("").trimEnd()} …` : text,
        at: formatDate(language, at),
        from: `${asker ?? sharedTexts(language).words.formerUser} (${organisations.get(from)?.[language] ?? from})`,
      };
    }),
  };
}
