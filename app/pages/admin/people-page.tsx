import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { InviteFault } from "#app/people/faults.ts";
import type { Role } from "#app/people/rights.ts";
import { href } from "#app/routes.ts";
import { Faults, Field } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { InviteForm, type InviteValues } from "./invite-form.tsx";
import { AdminMenu } from "./shared/menu.tsx";
import { texts } from "./texts.ts";

interface PeopleProps {
  language: Language;
  formToken: string;
  people: {
    id: number;
    name: string;
    email: string;
    organisation: string;
    roles: { role: Role; lastDay: string | null }[];
    hasPassword: boolean;
    ended: boolean;
  }[];
  /** The words by which people are listed; "" for all. */
  words: string;
  showsEnded: boolean;
  /** How many ended people the words find. */
  endedCount: number;
  organisations: { slug: string; name: string }[];
  /** The roles that the reader may give. */
  roles: Role[];
  /** Whether the reader is a coordinator, with the other pages of administration. */
  coordinates: boolean;
  answer?: {
    typed: InviteValues | null;
    fault: InviteFault | "expired" | null;
    newLink: { name: string; link: string } | null;
  };
}

/** The people that the reader may manage, and the form for inviting others. A new link is shown once. */
export function PeoplePage(props: PeopleProps) {
  const { language, people, coordinates, words, showsEnded, endedCount, answer } = props;
  const t = texts(language);
  return (
    <>
      <h1>{t.people}</h1>
      {coordinates && <AdminMenu language={language} />}
      <p className="lead">{t.peopleLead}</p>
      {answer?.newLink && (
        <div className="notice" role="status">
          <p>
            <strong>{t.link}.</strong> {t.linkText(answer.newLink.name)}
          </p>
          <p>
            <code>{answer.newLink.link}</code>
          </p>
        </div>
      )}
      {answer?.fault && <Faults>{sharedTexts(language).faults[answer.fault]}</Faults>}
      <form method="get" action={href(language, "people")} className="form">
        {showsEnded && <input type="hidden" name="paattyneet" value="1" />}
        <Field id="etsi" name="etsi" label={t.find} required={false} maxLength={100} defaultValue={words} />
        <button type="submit">{t.findButton}</button>
      </form>
      <p>
        {t.found(people.length)}
        {(showsEnded || endedCount > 0) && (
          <>
            {" · "}
            <a href={href(language, "people") + (showsEnded ? "" : "?paattyneet=1")}>
              {showsEnded ? t.hideEnded : t.showEnded(endedCount)}
            </a>
          </>
        )}
      </p>
      <ul className="rows">
        {people.map((person) => (
          <li key={person.id}>
            <span>
              <a href={href(language, "person", "", person.id)}>{person.name}</a> · {person.organisation}
              <span className="small">{factsOf(language, person).join(" · ")}</span>
            </span>
          </li>
        ))}
      </ul>
      <InviteForm {...props} typed={answer?.typed ?? null} fault={answer?.fault ?? null} />
    </>
  );
}

function factsOf(language: Language, { email, roles, ended, hasPassword }: PeopleProps["people"][number]): string[] {
  const t = texts(language);
  const terms = roles.map(
    ({ role, lastDay }) =>
      sharedTexts(language).roles[role] + (lastDay ? ` (${t.until(formatDate(language, lastDay))})` : ""),
  );
  const state = ended ? [t.ended] : [...(terms.length > 0 ? terms : [t.noRole]), ...(hasPassword ? [] : [t.notYet])];
  return [email, ...state];
}
