import type { Branch } from "#app/comments/thread.ts";
import { formatMoment } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { commentHref } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { CommentActs } from "./comment-acts.tsx";
import type { DiscussionView } from "./shared/discussion.tsx";
import { texts } from "./texts.ts";

export interface CommentProps {
  language: Language;
  view: DiscussionView;
  branch: Branch;
  /** Id of the person who looks after the thread's question; null without a visible question. */
  askerId: number | null;
}

/** A comment with its replies. A deleted or hidden one is shown as a stub, so that its replies keep their place. */
export function Comment({ language, view, branch, askerId }: CommentProps) {
  const { comment, replies } = branch;
  return (
    <li
      id={comment.state === "elsewhere" ? undefined : `kommentti-${comment.id}`}
      className={branch.isAnswer ? "comment answer" : "comment"}
    >
      {comment.state === "shown" ? (
        <Shown language={language} view={view} branch={branch} askerId={askerId} />
      ) : (
        <Stub language={language} view={view} branch={branch} askerId={askerId} />
      )}
      {replies.length > 0 && (
        <ul className="thread">
          {replies.map((reply) => (
            <Comment key={reply.comment.id} language={language} view={view} branch={reply} askerId={askerId} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Shown(props: CommentProps) {
  const { language, branch } = props;
  const { comment, isAnswer, replies } = branch;
  const t = sharedTexts(language).discussion;
  if (comment.state !== "shown") return null;
  const { author, editedAt } = comment;
  return (
    <>
      <p className="comment-head">
        {isAnswer && <strong className="badge done">{texts(language).answer}</strong>}
        {comment.kind === "question" && <strong className="badge">{t.kinds.question}</strong>}
        {replies[0]?.isAnswer && <span className="badge done">{texts(language).answered}</span>}
        <strong>{author.name ?? sharedTexts(language).words.formerUser}</strong>
        <span>{author.organisation[language]}</span>
        {author.demo && <span className="badge">{t.demo}</span>}
        <span className="small">
          <time dateTime={comment.createdAt}>{formatMoment(language, comment.createdAt)}</time>
          {editedAt && ` · ${texts(language).edited(formatMoment(language, editedAt))}`}
        </span>
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was sent */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: comment.html }} />
      <CommentActs {...props} name={author.name ?? sharedTexts(language).words.formerUser} />
    </>
  );
}

function Stub(props: CommentProps) {
  const { language, branch } = props;
  const { comment } = branch;
  const t = texts(language);
  if (comment.state === "elsewhere")
    return (
      <p className="stub">
        <a href={commentHref(language, props.view.slug, comment.id)}>{t.pages.elsewhere}</a>
      </p>
    );
  return (
    <>
      <p className="stub">
        {comment.state === "hidden" ? `${t.hidden} ${t.hiddenReason(comment.reason)}` : stubOf(comment, t.deleted)}
      </p>
      {comment.state === "hidden" && (
        <CommentActs {...props} name={sharedTexts(language).discussion.kinds[comment.kind].toLowerCase()} />
      )}
    </>
  );
}

function stubOf(comment: Branch["comment"], deleted: string): string {
  return (comment.state === "deleted" && comment.stub) || deleted;
}
