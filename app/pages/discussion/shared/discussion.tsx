import type { Branch } from "#app/comments/thread.ts";
import { type Actor, mayComment } from "#app/people/policy.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { Comment } from "../comment.tsx";
import { CommentForm } from "../comment-form.tsx";
import { texts } from "../texts.ts";

export interface DiscussionView {
  slug: string;
  /** Ids of the organisations that own the practice. */
  owners: number[];
  /** Ids of the organisations that a question is for: owners and adopters; empty for visitors. */
  askedOrganisations: number[];
  /** Null for a visitor. */
  viewer: { actor: NonNullable<Actor>; formToken: string } | null;
  branches: Branch[];
}

/** The discussion on a practice, with forms for signed-in readers. */
export function Discussion({ language, ...view }: DiscussionView & { language: Language }) {
  const t = texts(language);
  const { slug, viewer, branches } = view;
  const shown = count(branches);
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

function count(branches: Branch[]): number {
  return branches.reduce((sum, it) => sum + (it.comment.state === "shown" ? 1 : 0) + count(it.replies), 0);
}

function askerOf({ comment }: Branch): number | null {
  return comment.kind === "question" && comment.state === "shown" ? comment.keeperId : null;
}
