import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { AdminMenu } from "#app/pages/admin/shared/menu.tsx";
import type { HandlingFault } from "#app/personal-data/faults.ts";
import type { WaitingRequest } from "#app/personal-data/requests.server.ts";
import { href } from "#app/routes.ts";
import { Faults, FormToken, TextArea } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface RequestsProps {
  language: Language;
  formToken: string;
  requests: (WaitingRequest & { late: boolean })[];
  /** Whether an answer has just been saved. */
  saved: boolean;
  refused?: { id: number; answer: string; fault: HandlingFault | "expired" };
}

/** The coordinator's list of requests about personal data, those that wait first. */
export function RequestsPage(props: RequestsProps) {
  const { language, requests, saved, refused } = props;
  const t = texts(language).requests;
  const waiting = requests.filter((it) => it.handled_at === null);
  const handled = requests.filter((it) => it.handled_at !== null);
  return (
    <>
      <h1>{t.title}</h1>
      <AdminMenu language={language} />
      <p className="lead">{t.lead}</p>
      {saved && !refused && <p role="status">{t.saved}</p>}
      {refused && (
        <Faults>{refused.fault === "expired" ? sharedTexts(language).faults.expired : t.faults[refused.fault]}</Faults>
      )}
      {requests.length === 0 && <p>{t.none}</p>}
      {waiting.length > 0 && (
        <section aria-labelledby="odottaa">
          <h2 id="odottaa">{t.waiting}</h2>
          <ul className="waiting">
            {waiting.map((request) => (
              <Waiting key={request.id} {...props} request={request} />
            ))}
          </ul>
        </section>
      )}
      {handled.length > 0 && (
        <section aria-labelledby="vastatut">
          <h2 id="vastatut">{t.handled}</h2>
          <ul className="waiting">
            {handled.map((request) => (
              <li key={request.id}>
                <Head language={language} request={request} />
                {request.answer && <blockquote className="quoted">{request.answer}</blockquote>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Head({ language, request }: { language: Language; request: RequestsProps["requests"][number] }) {
  const { own, requests: t } = texts(language);
  const { handled_at: handledAt, outcome } = request;
  return (
    <>
      <h3>{own.kinds[request.kind]}</h3>
      <p className="small">
        {request.name === "" ? t.erased : t.from(request.name, request.organisation)} ·{" "}
        {own.asked(formatDate(language, request.created_at))} ·{" "}
        {handledAt ? own.answered(formatDate(language, handledAt)) : own.due(formatDate(language, request.due_at))}
        {outcome && ` · ${own.outcomes[outcome]}`} {request.late && <strong className="badge late">{t.late}</strong>}
      </p>
      {request.text && <p className="sent">{request.text}</p>}
    </>
  );
}

function Waiting({
  language,
  formToken,
  refused,
  request,
}: RequestsProps & { request: RequestsProps["requests"][number] }) {
  const t = texts(language).requests;
  const own = refused?.id === request.id ? refused : null;
  const isAboutAnswer = own?.fault === "empty" || own?.fault === "too-long";
  return (
    <li>
      <Head language={language} request={request} />
      <form method="post" action={href(language, "dataRequests")} className="form">
        <FormToken value={formToken} />
        <input type="hidden" name="pyynto" value={request.id} />
        <TextArea
          id={`vastaus-${request.id}`}
          name="vastaus"
          label={t.answer}
          hint={t.answerHint}
          rows={3}
          required={false}
          defaultValue={own?.answer}
          fault={own && isAboutAnswer ? t.faults[own.fault === "empty" ? "empty" : "too-long"] : null}
        />
        {request.kind === "erasure" && (
          <label className="check">
            <input type="checkbox" name="vahvistus" value="1" />
            <span>{t.confirm}</span>
          </label>
        )}
        <p className="buttons">
          <button type="submit" name="teko" value="tehty">
            {request.kind === "erasure" ? t.erase : t.done}
          </button>{" "}
          <button type="submit" name="teko" value="ei" className="quiet">
            {t.refuse}
          </button>
        </p>
      </form>
    </li>
  );
}
