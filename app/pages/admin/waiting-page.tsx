import type { WaitingItem } from "#app/comments/waiting.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { commentHref, href } from "#app/routes.ts";
import { Faults, FormToken, TextArea } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { AdminMenu } from "./shared/menu.tsx";
import { texts } from "./texts.ts";

interface WaitingProps {
  language: Language;
  formToken: string;
  waiting: WaitingItem[];
  /** How many of a kind are shown at most. */
  most: number;
  /** Whether an item has just been marked as handled. */
  handled: boolean;
  refused?: { id: number | null; note: string; fault: "expired" | "reason" | "gone" };
}

/** The coordinator's list of open items (feedback, reports, questions), oldest first. */
export function WaitingPage(props: WaitingProps) {
  const { language, waiting, most, handled, refused } = props;
  const t = texts(language);
  const questions = waiting.filter((it) => it.kind === "question").length;
  const isCut = [questions, waiting.length - questions].some((it) => it >= most);
  return (
    <>
      <h1>{t.waiting.title}</h1>
      <AdminMenu language={language} />
      <p className="lead">{t.waiting.lead}</p>
      {handled && !refused && <p role="status">{t.waiting.handled}</p>}
      {refused && (
        <Faults>{refused.fault === "expired" ? sharedTexts(language).faults.expired : t.waiting[refused.fault]}</Faults>
      )}
      <p>{waiting.length === 0 ? t.waiting.none : t.waiting.count(waiting.length)}</p>
      {isCut && <p>{t.waiting.cut(most)}</p>}
      <ul className="waiting">
        {waiting.map((item) => (
          <Item key={`${item.kind === "question" ? "question" : "feedback"}-${item.id}`} {...props} item={item} />
        ))}
      </ul>
    </>
  );
}

function Item({ language, formToken, refused, item }: WaitingProps & { item: WaitingItem }) {
  const t = texts(language).waiting;
  const date = formatDate(language, item.at);
  const isQuestion = item.kind === "question";
  const toComment = item.practice && item.comment ? commentHref(language, item.practice.slug, item.comment.id) : "";
  return (
    <li>
      <h2>
        {t.kinds[item.kind]}, {date}
      </h2>
      {item.dueAt && (
        <p className="small">
          {t.due(formatDate(language, item.dueAt))}{" "}
          {item.overdue && <strong className="badge late">{t.overdue}</strong>}
        </p>
      )}
      <p className="sent">{item.text}</p>
      {item.comment && !isQuestion && <blockquote className="quoted">{item.comment.text}</blockquote>}
      <p className="small">
        {t.from}: {[item.sender || t.anonymous, item.email].filter(Boolean).join(", ")}
        {item.address && ` · ${t.page}: ${item.address}`}
        {item.practice && (
          <>
            {" · "}
            {t.practice}: <a href={href(language, "practice", item.practice.slug)}>{item.practice.title}</a>
          </>
        )}
        {toComment && (
          <>
            {" · "}
            <a href={toComment}>{isQuestion ? t.question : t.comment}</a>
          </>
        )}
      </p>
      {!isQuestion && (
        <form method="post" action={href(language, "admin")} className="form">
          <FormToken value={formToken} />
          <input type="hidden" name="palaute" value={item.id} />
          <TextArea
            id={`huomautus-${item.id}`}
            name="huomautus"
            label={t.note}
            hint={t.noteHint}
            rows={2}
            defaultValue={refused?.id === item.id ? refused.note : undefined}
            fault={refused?.id === item.id && refused.fault === "reason" ? t.reason : null}
          />
          <button type="submit" className="quiet" aria-label={t.handleNamed(t.kinds[item.kind], date)}>
            {t.handle}
          </button>
        </form>
      )}
    </li>
  );
}
