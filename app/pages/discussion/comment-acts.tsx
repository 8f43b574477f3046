import { maxReplyDepth } from "#app/comments/faults.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { isCoordinator, mayComment, mayEditComment, mayMarkAnswered, mayRedactFor } from "#app/people/policy.ts";
import { href } from "#app/routes.ts";
import { FormToken } from "#app/ui/form.tsx";
import type { CommentProps } from "./comment.tsx";
import { CommentForm } from "./comment-form.tsx";
import { texts } from "./texts.ts";

/** Links and forms for what the reader may do with a comment: reply, mark as the answer, edit, report, hide, remove. */
export function CommentActs({ language, view, branch, askerId, name }: CommentProps & { name: string }) {
  const t = texts(language);
  const { slug, viewer } = view;
  const { comment, depth } = branch;
  const actor = viewer?.actor ?? null;
  const isOwn = comment.state === "shown" && mayEditComment(actor, comment.author.id);
  const mayRedact =
    comment.state === "shown" ? mayRedactFor(actor, [comment.author.organisationId]) : isCoordinator(actor);
  const redaction = `${href(language, "redaction", slug)}?kommentti=${comment.id}`;
  const form = (task: string) => `${href(language, "discussion", slug)}?${task}=${comment.id}`;
  const report = new URLSearchParams({ aihe: "ilmoitus", kaytanto: slug, kommentti: String(comment.id) });
  const links: [label: string, address: string][] = [
    ...(isOwn ? [[t.edit, form("muokkaa")] as [string, string], [t.delete, form("poista")] as [string, string]] : []),
    ...(comment.state === "shown" ? [[t.report, `${href(language, "feedback")}?${report}`] as [string, string]] : []),
    ...(isCoordinator(actor)
      ? [(comment.state === "hidden" ? [t.restore, form("palauta")] : [t.hide, form("piilota")]) as [string, string]]
      : []),
    ...(mayRedact ? [[sharedTexts(language).words.removeForGood, redaction] as [string, string]] : []),
  ];
  return (
    <>
      <div className="comment-acts">
        {links.map(([label, address]) => (
          <a key={label} href={address} rel="nofollow" aria-label={t.actsOn(label, name)}>
            {label}
          </a>
        ))}
        {viewer && askerId !== null && depth > 0 && mayMarkAnswered(actor, askerId, view.askedOrganisations) && (
          <MarkAnswer language={language} view={view} branch={branch} formToken={viewer.formToken} name={name} />
        )}
      </div>
      {viewer && mayComment(actor) && comment.state === "shown" && depth < maxReplyDepth && (
        <details>
          <summary>{t.replyTo(name)}</summary>
          <CommentForm
            language={language}
            slug={slug}
            formToken={viewer.formToken}
            task="reply"
            commentId={comment.id}
          />
        </details>
      )}
    </>
  );
}

type MarkProps = Pick<CommentProps, "language" | "view" | "branch"> & { formToken: string; name: string };

function MarkAnswer({ language, view, branch, formToken, name }: MarkProps) {
  const t = texts(language);
  if (branch.comment.state !== "shown") return null;
  const label = branch.isAnswer ? t.unmarkAnswer : t.markAnswer;
  return (
    <form method="post" action={href(language, "discussion", view.slug)}>
      <FormToken value={formToken} />
      <input type="hidden" name="kommentti" value={branch.comment.id} />
      <button
        type="submit"
        name="teko"
        value={branch.isAnswer ? "unmark" : "mark"}
        className="link"
        aria-label={t.actsOn(label, name)}
      >
        {label}
      </button>
    </form>
  );
}
