import { sharedTexts } from "#app/i18n/shared.ts";
import type { ManageFault } from "#app/people/faults.ts";
import { href } from "#app/routes.ts";
import { Faults, FormToken } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import type { PersonAct, RefusedAct } from "./act.server.ts";
import { CorrectForm, MoveForm } from "./correct-forms.tsx";
import { BringBackForm, EndForm } from "./end-forms.tsx";
import type { PersonView } from "./load.server.ts";
import { RoleForms } from "./role-forms.tsx";
import { texts } from "./texts.ts";

export interface PersonProps extends PersonView {
  refused: RefusedAct | null;
}

/** A person with every act that the reader may do; `ending` shows the step before the account is ended. */
export function PersonPage(props: PersonProps & { done: string | null; ending: boolean; newLink: string | null }) {
  const { language, id, name, endedOn, done, ending, refused, newLink, newEmail } = props;
  const t = texts(language);
  if (endedOn === null && (ending || refused?.act === "paata")) return <EndForm {...props} />;
  const said = Object.entries(t.done).find(([act]) => act === done)?.[1];
  return (
    <>
      <p>
        <a href={href(language, "people")}>{t.back}</a>
      </p>
      <h1>{name}</h1>
      {said && !refused && <p role="status">{said}</p>}
      {refused && <Faults>{faultText(language, refused.fault)}</Faults>}
      {newLink && (
        <div className="notice" role="status">
          <p>{sharedTexts(language).words.handOverLink(name)}</p>
          <p>
            <code>{newLink}</code>
          </p>
        </div>
      )}
      <Facts {...props} />
      {endedOn !== null ? (
        <BringBackForm {...props} />
      ) : (
        <>
          <RoleForms {...props} />
          <CorrectForm {...props} />
          <MoveForm {...props} />
          <section aria-labelledby="linkki">
            <h2 id="linkki">{t.link}</h2>
            <p>{t.linkHint}</p>
            <form method="post" action={href(language, "person", "", id)}>
              <FormToken value={props.formToken} />
              <button type="submit" name="teko" value="linkki" className="quiet">
                {sharedTexts(language).words.newLink}
              </button>
            </form>
          </section>
          {props.secondFactor && !props.isSelf && (
            <section aria-labelledby="varmennus">
              <h2 id="varmennus">{t.secondFactor}</h2>
              <p>{t.resetHint}</p>
              <form method="post" action={href(language, "person", "", id)}>
                <FormToken value={props.formToken} />
                <button type="submit" name="teko" value="varmennus" className="quiet">
                  {t.resetButton}
                </button>
              </form>
            </section>
          )}
          {newEmail !== null && (
            <section aria-labelledby="osoite">
              <h2 id="osoite">{t.address}</h2>
              <p>{t.addressHint(newEmail)}</p>
              <form method="post" action={href(language, "person", "", id)}>
                <FormToken value={props.formToken} />
                <button type="submit" name="teko" value="osoite" className="quiet">
                  {t.addressButton}
                </button>
              </form>
            </section>
          )}
          <section aria-labelledby="paata">
            <h2 id="paata">{t.end}</h2>
            <p>{t.endHint}</p>
            <p>
              <a href={`${href(language, "person", "", id)}?paata=1`}>{t.endLink}</a>
            </p>
          </section>
        </>
      )}
    </>
  );
}

function Facts({ language, email, organisation, personLanguage, endedOn, canSignIn }: PersonProps) {
  const t = texts(language);
  const facts = [
    [t.email, email],
    [t.organisation, organisation],
    [t.language, sharedTexts(language).languageNames[personLanguage]],
    [t.state, endedOn !== null ? t.endedOn(endedOn) : canSignIn ? t.inUse : t.notYet],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Why an act was refused, in words. */
export function faultText(language: Language, fault: ManageFault | "expired"): string {
  const { faults, expired } = texts(language);
  if (fault === "expired") return expired;
  if (fault in faults) return faults[fault as keyof typeof faults];
  const shared: Partial<Record<ManageFault, string>> = sharedTexts(language).faults;
  return shared[fault] ?? sharedTexts(language).faults.title;
}

/** The fault of a field, beside it, when the act of its form was refused for it. */
export function faultAt(props: PersonProps, act: PersonAct, ...faults: RefusedAct["fault"][]): string | null {
  const { refused } = props;
  return refused?.act === act && faults.includes(refused.fault) ? faultText(props.language, refused.fault) : null;
}
