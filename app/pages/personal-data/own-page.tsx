import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { RequestFault } from "#app/personal-data/faults.ts";
import type { OwnRequest } from "#app/personal-data/requests.server.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { Faults, FormToken, TextArea } from "#app/ui/form.tsx";
import type { DataRequestKind, Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface OwnDataProps {
  language: Language;
  formToken: string;
  requests: OwnRequest[];
  /** Whether a request has just been sent. */
  sent: boolean;
  refused?: { kind: string; text: string; fault: RequestFault | "expired" | "kind" };
}

/** What the service knows of a person: a copy to download, a form for requests, and the answers. */
export function OwnDataPage({ language, formToken, requests, sent, refused }: OwnDataProps) {
  const t = texts(language).own;
  const { fault } = refused ?? {};
  const isAboutText = fault === "empty" || fault === "too-long";
  return (
    <>
      <Breadcrumb
        language={language}
        current={t.title}
        ancestors={[{ name: sharedTexts(language).words.own, href: href(language, "own") }]}
      />
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {sent && !refused && <p role="status">{t.sent}</p>}
      {fault && (
        <Faults>
          {fault === "expired" ? (
            sharedTexts(language).faults.expired
          ) : (
            <a href={isAboutText ? "#teksti" : "#pyynto-rectification"}>{t.faults[fault]}</a>
          )}
        </Faults>
      )}
      <section aria-labelledby="kopio">
        <h2 id="kopio">{t.copy}</h2>
        <p>{t.copyText}</p>
        <p>
          <a href="/oma/tiedot.json" download>
            {t.download}
          </a>
        </p>
      </section>
      <section aria-labelledby="pyynto">
        <h2 id="pyynto">{t.ask}</h2>
        <p>{t.askText}</p>
        <form method="post" action={href(language, "ownData")} className="form">
          <FormToken value={formToken} />
          <fieldset>
            <legend>{t.kind}</legend>
            {(Object.keys(t.kinds) as DataRequestKind[]).map((kind) => (
              <label key={kind} className="check">
                <input
                  type="radio"
                  id={`pyynto-${kind}`}
                  name="pyynto"
                  value={kind}
                  required
                  defaultChecked={refused?.kind === kind}
                />
                <span>{t.kinds[kind]}</span>
              </label>
            ))}
            <p className="hint">{t.erasureText}</p>
          </fieldset>
          <TextArea
            id="teksti"
            name="teksti"
            label={t.text}
            hint={t.textHint}
            required={false}
            defaultValue={refused?.text}
            fault={isAboutText ? t.faults[fault] : null}
          />
          <button type="submit">{t.send}</button>
        </form>
      </section>
      <section aria-labelledby="pyynnot">
        <h2 id="pyynnot">{t.sentList}</h2>
        {requests.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <ul className="waiting">
            {requests.map((request) => (
              <Request key={request.id} language={language} request={request} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Request({ language, request }: { language: Language; request: OwnRequest }) {
  const t = texts(language).own;
  const { handled_at: handledAt, outcome } = request;
  return (
    <li>
      <h3>{t.kinds[request.kind]}</h3>
      <p className="small">
        {t.asked(formatDate(language, request.created_at))} ·{" "}
        {handledAt ? t.answered(formatDate(language, handledAt)) : t.due(formatDate(language, request.due_at))}
        {outcome && ` · ${t.outcomes[outcome]}`}
      </p>
      {request.text && <p className="sent">{request.text}</p>}
      {request.answer && <blockquote className="quoted">{request.answer}</blockquote>}
      {handledAt && (
        <p className="small">
          <a href="https://tietosuoja.fi/" rel="noopener">
            {t.complaint}
          </a>
        </p>
      )}
    </li>
  );
}
