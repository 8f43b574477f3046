import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";
import { RemarkHits } from "./remark-hits.tsx";
import { texts } from "./texts.ts";
import type { SearchView } from "./view.ts";

/** What was found in discussions. */
export function SearchComments({ language, found }: { language: Language; found: SearchView }) {
  const { comments, moreComments } = found;
  const t = texts(language);
  const hits = comments.map(({ href, kind, title, passage, language: words, organisation, createdAt }) => ({
    href,
    passage,
    language: words,
    before: organisation ?? sharedTexts(language).discussion.formerMember,
    at: createdAt,
    heading: (
      <>
        {sharedTexts(language).discussion.kinds[kind]}: <span lang={words}>{title}</span>
      </>
    ),
  }));
  const lead = moreComments ? t.commentsBest : t.commentsText;
  return <RemarkHits language={language} id="keskustelusta" title={t.comments} lead={lead} hits={hits} />;
}
