import type { Branch } from "#app/comments/thread.ts";
import { type Actor, mayComment } from "#app/people/policy.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { Comment } from "../comment.tsx";
import { CommentForm } from "../comment-form.tsx";
import { DiscussionPages } from "../pages.tsx";
import { texts } from "../texts.ts";

export interface DiscussionView {
  slug: string;
  /** Ids of the organisations that own the practice. */
  owners: number[];
  /** Ids of the organisations that a question is for: owners and adopters; empty for visitors. */
  askedOrganisations: number[];
  /** Null for a visitor. */
  viewer: { actor: NonNullable<Actor>; formToken: string } | null;
  /** Comments shown on all pages. */
  shown: number;
  /** Number of this page of the discussion, from 1. */
  page: number;
  /** The ids of the comments of every page. */
  pages: number[][];
  branches: Branch[];
}

/** The discussion on a practice, with forms for signed-in readers. */
export function Discussion({ language, ...view }: DiscussionView & { language: Language }) {
  const t = texts(language);
  const { slug, viewer, branches, shown } = view;
  const back = `${href(language, "practice", slug)}#keskustelu`;
  return (
    <section id="keskustelu" aria-labelledby="keskustelu-otsikko" className="discussion">
      <h2 id="keskustelu-otsikko">{t.title}</h2>
      <p className="small">{shown === 0 ? t.none : t.count(shown)}</p>
      {branches.length > 0 && (
        <ul className="thread">
          {branches.map((branch) => (
            <Comment
              key={branch.comment.id}
              language={language}
              view={view}
              branch={branch}
              askerId={askerOf(branch)}
            />
          ))}
        </ul>
      )}
      <DiscussionPages language={language} {...view} />
      {viewer && mayComment(viewer.actor) ? (
        <>
          <h3>{t.write}</h3>
          <CommentForm language={language} slug={slug} formToken={viewer.formToken} task="new" />
        </>
      ) : (
        <p>
          <a href={`${href(language, "signIn")}?${new URLSearchParams({ jatka: back })}`}>{t.signIn}</a>
        </p>
      )}
    </section>
  );
}

function askerOf({ comment }: Branch): number | null {
  const isShown = comment.state === "elsewhere" ? comment.isShown : comment.state === "shown";
  return comment.kind === "question" && isShown ? comment.keeperId : null;
}
