import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { FormToken, TextArea } from "#app/ui/form.tsx";
import type { CommentKind, Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface CommentFormProps {
  language: Language;
  slug: string;
  formToken: string;
  task: "new" | "reply" | "edit";
  /** The comment that is replied to or edited. */
  commentId?: number;
  /** Version of the edited comment. */
  version?: string;
  text?: string;
  kind?: CommentKind;
  fault?: string | null;
}

/** The form for a comment, a question or a reply, or for editing one's own comment. */
export function CommentForm({ language, slug, formToken, task, commentId, version, ...typed }: CommentFormProps) {
  const t = texts(language);
  const button = { new: t.send, reply: t.send, edit: t.save }[task];
  const id = commentId === undefined ? "teksti" : `teksti-${commentId}`;
  return (
    <form method="post" action={href(language, "discussion", slug)} className="form">
      <FormToken value={formToken} />
      {commentId !== undefined && <input type="hidden" name="kommentti" value={commentId} />}
      {version !== undefined && <input type="hidden" name="versio" value={version} />}
      {task === "new" && (
        <fieldset className="choice">
          <legend>{t.kind}</legend>
          {(["comment", "question"] as const).map((kind) => (
            <label key={kind} className="check">
              <input type="radio" name="laji" value={kind} defaultChecked={kind === (typed.kind ?? "comment")} />
              <span>{kind === "question" ? t.kindQuestion : t.kindComment}</span>
            </label>
          ))}
        </fieldset>
      )}
      <TextArea
        id={id}
        name="teksti"
        label={task === "reply" ? t.replyText : t.text}
        hint={task === "reply" ? undefined : t.textHint}
        rows={task === "reply" ? 4 : 6}
        defaultValue={typed.text}
        fault={typed.fault}
      />
      <p className="small">
        {t.terms} <a href={href(language, "terms")}>{sharedTexts(language).legal.terms}</a>
      </p>
      <button type="submit" name="teko" value={task}>
        {button}
      </button>
    </form>
  );
}
