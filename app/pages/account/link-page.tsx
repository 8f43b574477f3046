import { sharedTexts } from "#app/i18n/shared.ts";
import type { LinkFault } from "#app/people/faults.ts";
import { href } from "#app/routes.ts";
import { Faults, Field } from "#app/ui/form.tsx";
import type { Language, LinkPurpose } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface LinkProps {
  language: Language;
  token: string;
  /** Null when the link is unknown, used or expired. */
  link: { purpose: LinkPurpose; person: { email: string; name: string } | null; newEmail: string | null } | null;
  refused?: { email: string; name: string; fault: LinkFault | "expired" };
  /** Whether an address has just been confirmed. */
  confirmed: boolean;
}

/**
 * The page of a single-use link: choosing a password, becoming the first coordinator, confirming an address, or signing in
 * to the demo.
 */
export function LinkPage({ language, token, link, refused, confirmed }: LinkProps) {
  const t = texts(language);
  if (confirmed) {
    return (
      <>
        <h1>{t.link.confirmed}</h1>
        <p className="lead">{t.link.confirmedText}</p>
      </>
    );
  }
  if (!link || refused?.fault === "gone") {
    return (
      <>
        <h1>{t.link.gone}</h1>
        <p className="lead">{t.link.goneText}</p>
        <p>
          <a href={href(language, "signIn")}>{t.signIn.title}</a>
        </p>
      </>
    );
  }
  const fault = refused ? sharedTexts(language).faults[refused.fault] : null;
  const asksPassword = link.purpose !== "demo" && link.purpose !== "email";
  const button = asksPassword ? t.link.button : link.purpose === "demo" ? t.link.demoButton : t.link.confirmAddress;
  const at = (...names: LinkFault[]) => (refused && names.some((name) => name === refused.fault) ? fault : null);
  return (
    <>
      <h1>{t.link.titles[link.purpose]}</h1>
      <p className="lead">{t.link.leads[link.purpose]}</p>
      {link.newEmail !== null ? (
        <p>{t.link.newEmail(link.newEmail)}</p>
      ) : (
        link.person && <p>{t.link.forPerson(link.person.name, link.person.email)}</p>
      )}
      {fault && <Faults>{asksPassword ? sharedTexts(language).faults.title : fault}</Faults>}
      <form method="post" action={href(language, "link", token)} className="form">
        {link.purpose === "first-coordinator" && (
          <>
            <Field
              id="nimi"
              name="nimi"
              label={t.link.name}
              autoComplete="name"
              maxLength={100}
              defaultValue={refused?.name}
              fault={at("name")}
            />
            <Field
              id="email"
              name="email"
              type="email"
              label={t.link.email}
              autoComplete="username"
              maxLength={254}
              defaultValue={refused?.email}
              fault={at("email", "email-taken")}
            />
          </>
        )}
        {asksPassword && (
          <Field
            id="salasana"
            name="salasana"
            type="password"
            label={t.link.password}
            hint={sharedTexts(language).words.passwordHint}
            autoComplete="new-password"
            maxLength={200}
            fault={at("password-short", "password-long")}
          />
        )}
        <button type="submit">{button}</button>
      </form>
    </>
  );
}
