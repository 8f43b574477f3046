import { href } from "#app/routes.ts";
import { FormToken, TextArea } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface FormProps {
  language: Language;
  slug: string;
  formToken: string;
  commentId: number;
}

/** The form that confirms the deletion of one's own comment. */
export function DeleteForm({ language, slug, formToken, commentId }: FormProps) {
  const t = texts(language);
  return (
    <form method="post" action={href(language, "discussion", slug)}>
      <FormToken value={formToken} />
      <input type="hidden" name="kommentti" value={commentId} />
      <p>{t.deleteText}</p>
      <button type="submit" name="teko" value="delete">
        {t.deleteButton}
      </button>
    </form>
  );
}

/** The coordinator's form that hides a comment or shows it again, with a reason. */
export function ModerateForm({
  language,
  slug,
  formToken,
  commentId,
  task,
  reason,
}: FormProps & { task: "hide" | "restore"; reason?: string }) {
  const t = texts(language);
  return (
    <form method="post" action={href(language, "discussion", slug)} className="form">
      <FormToken value={formToken} />
      <input type="hidden" name="kommentti" value={commentId} />
      <TextArea
        id="syy"
        name="syy"
        label={t.reason}
        hint={task === "hide" ? t.hideHint : t.restoreHint}
        rows={2}
        defaultValue={reason}
      />
      <button type="submit" name="teko" value={task}>
        {task === "hide" ? t.hideButton : t.restoreButton}
      </button>
    </form>
  );
}
