import type { CommentFault } from "#app/comments/faults.ts";
import type { CommentForForm } from "#app/comments/read.server.ts";
import type { Task } from "#app/comments/tasks.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Faults } from "#app/ui/form.tsx";
import type { CommentKind, Language } from "#db/schema.ts";
import { CommentForm } from "./comment-form.tsx";
import { DeleteForm, ModerateForm } from "./comment-forms.tsx";
import { texts } from "./texts.ts";

/** A refused form: what was sent, why it was refused, and the comment as it is now. */
export interface DiscussionRefusal {
  fault: CommentFault | "expired" | "signed-out" | "withdrawn";
  problems: { line: number; message: string }[];
  waitSeconds: number;
  text: string;
  kind: CommentKind;
  reason: string;
  version: string;
  task: Task;
  comment: CommentForForm | null;
}

interface DiscussionPageProps {
  language: Language;
  slug: string;
  title: string;
  titleLanguage: Language;
  /** Null for a visitor. */
  formToken: string | null;
  task: Task;
  comment: CommentForForm | null;
  refused?: DiscussionRefusal;
}

/** The page with a form of the discussion: for acts on a comment, and after a refusal. */
export function DiscussionPage({
  language,
  slug,
  title,
  titleLanguage,
  formToken,
  refused,
  ...opened
}: DiscussionPageProps) {
  const t = texts(language);
  const { task, comment } = refused ?? opened;
  // The practice cannot be commented any more: the text is shown, so that the author can copy it.
  const isWithdrawn = refused?.fault === "withdrawn";
  const titles: Record<Task, string> = {
    new: t.write,
    reply: t.replyTitle,
    edit: t.editTitle,
    delete: t.deleteTitle,
    hide: t.hideTitle,
    restore: t.restoreTitle,
  };
  const common = { language, slug, formToken: formToken ?? "" };
  const jatka = `${href(language, "practice", slug)}#keskustelu`;
  return (
    <>
      <h1>{titles[task]}</h1>
      <p className="lead" lang={titleLanguage}>
        <a href={href(language, "practice", slug)}>{title}</a>
      </p>
      {refused && <Fault language={language} refused={refused} />}
      {comment && (task !== "edit" || refused?.fault === "changed") && (
        <>
          {task === "edit" && <p>{t.now}</p>}
          <blockquote className="quoted">{task === "edit" ? comment.source : comment.text}</blockquote>
        </>
      )}
      {isWithdrawn && <p className="quoted as-written">{refused.text}</p>}
      {formToken === null && !isWithdrawn && (
        <p>
          <a
            href={`${href(language, "signIn")}?${new URLSearchParams({ jatka })}`}
            target={refused ? "_blank" : undefined}
            rel={refused ? "noopener" : undefined}
          >
            {refused ? t.signInNewTab : t.signIn}
          </a>
        </p>
      )}
      {(task === "new" || task === "reply" || task === "edit") && (formToken !== null || refused) && !isWithdrawn && (
        <CommentForm
          {...common}
          task={task}
          commentId={comment?.id}
          version={task === "edit" ? (refused?.version ?? comment?.version) : undefined}
          text={refused?.text ?? (task === "edit" ? comment?.source : undefined)}
          kind={refused?.kind}
        />
      )}
      {task === "delete" && comment && <DeleteForm {...common} commentId={comment.id} />}
      {(task === "hide" || task === "restore") && comment && (
        <ModerateForm {...common} commentId={comment.id} task={task} reason={refused?.reason} />
      )}
      <p>
        <a href={jatka}>{sharedTexts(language).words.backToPractice}</a>
      </p>
    </>
  );
}

function Fault({ language, refused }: { language: Language; refused: DiscussionRefusal }) {
  const t = texts(language);
  const { fault, problems, waitSeconds } = refused;
  const text =
    fault === "expired"
      ? sharedTexts(language).faults.expired
      : fault === "too-many"
        ? t.tooMany(waitSeconds)
        : t.faults[fault];
  return (
    <Faults>
      <p>{text}</p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ line, message }) => (
            <li key={`${line} ${message}`}>{t.problem(line, message)}</li>
          ))}
        </ul>
      )}
    </Faults>
  );
}
