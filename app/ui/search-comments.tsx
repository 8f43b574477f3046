import { formatDate } from "#app/i18n/format.ts";
import { messages } from "#app/i18n/messages.ts";
import type { Language } from "#db/schema.ts";
import { Marked } from "./marked.tsx";
import type { SearchView } from "./search-view.ts";

/** What was found in discussions, told apart from the practices: each leads to its place under its practice. */
export function SearchComments({ language, found }: { language: Language; found: SearchView }) {
  const { comments, moreComments } = found;
  const t = messages(language);
  if (comments.length === 0) return null;
  return (
    <section aria-labelledby="keskustelusta" className="remark-hits">
      <h2 id="keskustelusta">{t.search.comments}</h2>
      <p className="small">{moreComments ? t.search.commentsBest : t.search.commentsText}</p>
      <ol className="hits">
        {comments.map((comment) => (
          <li key={comment.href}>
            <article className="card remark-hit">
              <h3>
                <a href={comment.href}>
                  {t.discussion.kinds[comment.kind]}: <span lang={comment.language}>{comment.title}</span>
                </a>
              </h3>
              <p lang={comment.language}>
                <Marked segments={comment.passage} />
              </p>
              <p className="small">
                {comment.organisation ?? t.discussion.formerMember}
                {" · "}
                <time dateTime={comment.createdAt}>{formatDate(language, comment.createdAt)}</time>
              </p>
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
}
