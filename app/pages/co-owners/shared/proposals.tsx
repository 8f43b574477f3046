import { type CoOwnerAct, coOwnerActOf, coOwnerActs } from "#app/practices/co-owners/tasks.ts";
import { href } from "#app/routes.ts";
import { FormToken } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import type { ProposalView } from "./proposals-view.ts";

interface ProposalsProps {
  language: Language;
  proposals: ProposalView[];
  formToken: string;
  /** The page to return to; that of the co-owners when absent. */
  back?: "kaytanto" | "oma";
}

/** The open proposals, each with the buttons that the reader may press. */
export function Proposals({ language, proposals, formToken, back }: ProposalsProps) {
  const t = texts(language);
  return (
    <ul className="rows">
      {proposals.map((it) => (
        <li key={`${it.slug} ${it.organisation}`}>
          <span>
            {it.text}
            {back === "oma" && (
              <span className="small">
                <a href={href(language, "practice", it.slug)} lang={it.titleLanguage}>
                  {it.title}
                </a>
              </span>
            )}
          </span>
          <form method="post" action={href(language, "coOwners", it.slug)} className="buttons">
            <FormToken value={formToken} />
            <input type="hidden" name="organisaatio" value={it.organisation} />
            {back && <input type="hidden" name="takaisin" value={back} />}
            {buttonsOf(it).map((act) => (
              <button
                key={act}
                type="submit"
                name="teko"
                value={coOwnerActs[act]}
                className={act === "accept" ? undefined : "quiet"}
                aria-label={`${t.buttons[act]}: ${it.text}${back === "oma" ? `, ${it.title}` : ""}`}
              >
                {t.buttons[act]}
              </button>
            ))}
          </form>
        </li>
      ))}
    </ul>
  );
}

function buttonsOf({ mayAnswer, mayTakeBack }: ProposalView) {
  const answers = mayAnswer ? (["accept", "decline"] as const) : [];
  return mayTakeBack ? ([...answers, "take-back"] as const) : answers;
}

interface NoticeProps extends ProposalsProps {
  /** The word of the act just done, from the address. */
  done: string | null;
}

/** The proposals on a practice's page, for those who may see them. */
export function ProposalsNotice({ done, ...props }: NoticeProps) {
  const t = texts(props.language);
  return (
    <>
      <Done language={props.language} done={done} />
      {props.proposals.length > 0 && (
        <div className="notice">
          <Proposals {...props} back="kaytanto" />
          {props.proposals.some((it) => it.mayAnswer) && <p className="small">{t.effect}</p>}
        </div>
      )}
    </>
  );
}

/** The proposals on the page of own data; nothing when there are none. */
export function ProposalsSection({ done, ...props }: NoticeProps) {
  const t = texts(props.language);
  const isDone = coOwnerActOf(done) !== null;
  if (props.proposals.length === 0 && !isDone) return null;
  return (
    <section aria-labelledby="yhteisomistus">
      <h2 id="yhteisomistus">{t.proposals}</h2>
      <Done language={props.language} done={done} />
      <p>{props.proposals.length > 0 ? t.proposalsLead : t.none}</p>
      {props.proposals.length > 0 && <Proposals {...props} back="oma" />}
      {props.proposals.some((it) => it.mayAnswer) && <p className="small">{t.effect}</p>}
    </section>
  );
}

/** What the act of an address has done; nothing for other words. */
export function Done({ language, done }: { language: Language; done: string | null }) {
  const act: CoOwnerAct | null = coOwnerActOf(done);
  return act && <p role="status">{texts(language).done[act]}</p>;
}
