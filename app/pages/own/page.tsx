import { formatMoment } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { ConsideringSection } from "#app/pages/adoptions/shared/considering.tsx";
import { OwnAdoptions } from "#app/pages/adoptions/shared/own.tsx";
import { ProposalsSection } from "#app/pages/co-owners/shared/proposals.tsx";
import { PutQuestions } from "#app/pages/discussion/shared/put-questions.tsx";
import { OwnMunicipality } from "#app/pages/members/shared/own-municipality.tsx";
import { OwnPractices } from "#app/pages/owning/shared/own-practices.tsx";
import { DraftsSection } from "#app/pages/writing/shared/drafts-section.tsx";
import type { OwnFault, PasswordFault } from "#app/people/faults.ts";
import type { Role } from "#app/people/rights.ts";
import { href } from "#app/routes.ts";
import { Faults, Field, FormToken } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { DataForms } from "./data-forms.tsx";
import type { OwnMember } from "./load.server.ts";
import { texts } from "./texts.ts";

interface OwnProps {
  language: Language;
  formToken: string;
  name: string;
  email: string;
  organisation: string;
  roles: readonly Role[];
  /** False for demo people, who have no password. */
  hasPassword: boolean;
  secondFactor: boolean;
  sessionId: number;
  sessions: { id: number; browser: string; created_at: string; seen_at: string }[];
  /** The act that has just been done, from the query parameter `tehty`. */
  done: string | null;
  /** Null for a person without a role in force. */
  member: OwnMember | null;
  ownLanguage: Language;
  /** The address that waits for confirmation; null for none. */
  newEmail: string | null;
  fault?: PasswordFault | OwnFault | "expired";
  typed?: { name: string; language: Language; email: string };
}

/** The page "Oma": the person's data, questions, drafts, practices, adoptions, municipality, sessions, password. */
export function OwnPage(props: OwnProps) {
  const { language, formToken, name, email, organisation, roles, hasPassword, done, fault } = props;
  const t = texts(language);
  return (
    <>
      <h1>{sharedTexts(language).words.own}</h1>
      {done === "vaihdettu" && <p role="status">{t.changed}</p>}
      {done === "paatetty" && <p role="status">{t.ended}</p>}
      {done === "tiedot" && <p role="status">{t.dataSaved}</p>}
      {done === "osoite" && <p role="status">{t.addressAsked}</p>}
      {done === "luonnos-poistettu" && <p role="status">{texts(language).draftDeleted}</p>}
      {fault && fault !== "gone" && <Faults>{sharedTexts(language).faults[fault]}</Faults>}
      <p className="lead">{name}</p>
      <dl className="facts">
        <div>
          <dt>{t.email}</dt>
          <dd>{email}</dd>
        </div>
        <div>
          <dt>{t.organisation}</dt>
          <dd>{organisation}</dd>
        </div>
        <div>
          <dt>{t.roles}</dt>
          {roles.map((role) => (
            <dd key={role}>{sharedTexts(language).roles[role]}</dd>
          ))}
        </div>
      </dl>
      {props.member ? <Member {...props} member={props.member} /> : <p className="notice">{t.noRole}</p>}
      <p>
        <a href={href(language, "ownData")}>{t.data}</a>
      </p>
      {props.member && <DataForms {...props} />}
      <Sessions {...props} />
      {hasPassword && (
        <section aria-labelledby="kaksivaiheinen">
          <h2 id="kaksivaiheinen">{t.secondFactor}</h2>
          <p>{props.secondFactor ? t.factorOn : t.factorOff}</p>
          <p>
            <a href={href(language, "secondFactor")}>{t.factorLink}</a>
          </p>
        </section>
      )}
      {hasPassword && (
        <section aria-labelledby="salasanan-vaihto">
          <h2 id="salasanan-vaihto">{t.password}</h2>
          <form method="post" action={href(language, "own")} className="form">
            <FormToken value={formToken} />
            <input type="hidden" name="teko" value="salasana" />
            <Field
              id="vanha"
              name="vanha"
              type="password"
              label={t.oldPassword}
              autoComplete="current-password"
              maxLength={200}
            />
            <Field
              id="uusi"
              name="uusi"
              type="password"
              label={t.newPassword}
              hint={sharedTexts(language).words.passwordHint}
              autoComplete="new-password"
              maxLength={200}
            />
            <button type="submit">{t.changePassword}</button>
          </form>
        </section>
      )}
    </>
  );
}

function Member(props: OwnProps & { member: OwnMember }) {
  const { language, member } = props;
  const { writer } = member;
  return (
    <>
      <p>
        <a href={href(language, "picks")}>{sharedTexts(language).picks.link}</a>
      </p>
      {writer && (
        <>
          <PutQuestions language={language} {...writer.questions} />
          <ProposalsSection {...props} proposals={writer.proposals} />
          <DraftsSection language={language} drafts={writer.drafts} />
          {writer.practices && <OwnPractices {...props} {...member} {...writer.practices} back="oma" />}
          <OwnAdoptions language={language} {...writer.adoptions} />
        </>
      )}
      <ConsideringSection language={language} considerations={member.considerations} />
      <OwnMunicipality language={language} {...member.municipality} />
    </>
  );
}

function Sessions({ language, formToken, sessionId, sessions }: OwnProps) {
  const t = texts(language);
  return (
    <section aria-labelledby="kirjautumiset">
      <h2 id="kirjautumiset">{t.sessions}</h2>
      <p>{t.sessionsLead}</p>
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              <strong>{browserName(session.browser) || t.unknownBrowser}</strong>
              {session.id === sessionId && ` (${t.thisSession})`}
              <span className="small">
                {t.since(formatMoment(language, session.created_at))} ·{" "}
                {t.seen(formatMoment(language, session.seen_at))}
              </span>
            </span>
            {session.id !== sessionId && (
              <form method="post" action={href(language, "own")}>
                <FormToken value={formToken} />
                <input type="hidden" name="kirjautuminen" value={session.id} />
                <button
                  type="submit"
                  name="teko"
                  value="paata"
                  className="quiet"
                  aria-label={t.endNamed(browserName(session.browser) || t.unknownBrowser)}
                >
                  {t.end}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form method="post" action={href(language, "own")} className="buttons">
        <FormToken value={formToken} />
        {sessions.length > 1 && (
          <button type="submit" name="teko" value="paata-muut" className="quiet">
            {t.endOthers}
          </button>
        )}
        <button type="submit" name="teko" value="paata-kaikki" className="quiet">
          {t.endAll}
        </button>
      </form>
    </section>
  );
}

/** Browser and system from a User-Agent header, e.g. "Firefox, Windows"; "" when neither is recognised. */
function browserName(agent: string): string {
  const browser = /(Edg|Firefox|OPR|Chrome|Safari)\//.exec(agent)?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1];
  const names: Record<string, string> = { Edg: "Edge", OPR: "Opera", "Mac OS X": "macOS" };
  return [browser, system].flatMap((it) => (it ? (names[it] ?? it) : [])).join(", ");
}
