import { commentsPerPage } from "#app/comments/pages.ts";
import { href } from "#app/routes.ts";
import { PageScript } from "#app/ui/page-script.tsx";
import type { Language } from "#db/schema.ts";
import type { DiscussionView } from "./shared/discussion.tsx";
import { texts } from "./texts.ts";

type PagesProps = Pick<DiscussionView, "slug" | "page" | "pages"> & { language: Language };

/**
 * Links to the pages of a discussion; nothing when there is only one. The comments of other pages have their anchors at
 * the links, so that a link to a comment without its page, as links were before there were pages, leads here; the
 * script then goes on to the comment.
 */
export function DiscussionPages({ language, slug, page, pages }: PagesProps) {
  const t = texts(language).pages;
  if (pages.length < 2) return null;
  const address = (number: number) =>
    `${href(language, "practice", slug)}${number > 1 ? `?keskustelu=${number}` : ""}#keskustelu`;
  return (
    <nav className="discussion-pages" aria-label={t.label}>
      <ol>
        {pages.map((ids, at) => {
          const range = t.range(at * commentsPerPage + 1, at * commentsPerPage + ids.length);
          if (at + 1 === page)
            return (
              <li key={range} aria-current="page">
                {range}
              </li>
            );
          return (
            <li key={range}>
              {ids.map((id) => (
                <span key={id} id={`kommentti-${id}`} />
              ))}
              <a href={address(at + 1)}>{range}</a>
              <span className="linked-here"> {t.linkedHere}</span>
            </li>
          );
        })}
      </ol>
      <PageScript name="to-comment" />
    </nav>
  );
}
