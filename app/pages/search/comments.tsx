import { messages } from "#app/i18n/messages.ts";
import type { Language } from "#db/schema.ts";
import { RemarkHits } from "./remark-hits.tsx";
import type { SearchView } from "./view.ts";

/** What was found in discussions. */
export function SearchComments({ language, found }: { language: Language; found: SearchView }) {
  const { comments, moreComments } = found;
  const t = messages(language);
  const hits = comments.map(({ href, kind, title, passage, language: words, organisation, createdAt }) => ({
    href,
    passage,
    language: words,
    before: organisation ?? t.discussion.formerMember,
    at: createdAt,
    heading: (
      <>
        {t.discussion.kinds[kind]}: <span lang={words}>{title}</span>
      </>
    ),
  }));
  const lead = moreComments ? t.search.commentsBest : t.search.commentsText;
  return <RemarkHits language={language} id="keskustelusta" title={t.search.comments} lead={lead} hits={hits} />;
}
