import { formatDate } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { InviteFault } from "#app/people/faults.ts";
import type { Role } from "#app/people/rights.ts";
import { href } from "#app/routes.ts";
import { Faults, FormToken } from "#app/ui/form.tsx";
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
    roles: { role: Role; ends: string | null }[];
    hasPassword: boolean;
    ended: boolean;
  }[];
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
  const { language, people, coordinates, answer } = props;
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
      <ul className="rows">
        {people.map((person) => (
          <li key={person.id}>
            <span>
              <strong>{person.name}</strong> · {person.organisation}
              <span className="small">
                {[
                  person.email,
                  ...person.roles.map(
                    ({ role, ends }) =>
                      sharedTexts(language).roles[role] + (ends ? ` (${t.until(formatDate(language, ends))})` : ""),
                  ),
                  person.ended ? t.ended : !person.hasPassword && t.notYet,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
            {!person.ended && <PersonActs {...props} person={person} />}
          </li>
        ))}
      </ul>
      <InviteForm {...props} typed={answer?.typed ?? null} fault={answer?.fault ?? null} />
    </>
  );
}

function PersonActs({ language, formToken, person }: PeopleProps & { person: PeopleProps["people"][number] }) {
  const t = texts(language);
  return (
    <form method="post" action={href(language, "people")} className="buttons">
      <FormToken value={formToken} />
      <input type="hidden" name="henkilo" value={person.id} />
      <button type="submit" name="teko" value="linkki" className="quiet" aria-label={t.renewNamed(person.name)}>
        {t.renew}
      </button>
      <button type="submit" name="teko" value="paata" className="quiet" aria-label={t.endNamed(person.name)}>
        {t.end}
      </button>
    </form>
  );
}
