import { sharedTexts } from "#app/i18n/shared.ts";
import { owningActOf } from "#app/practices/owning/tasks.ts";
import { href } from "#app/routes.ts";
import { FormToken } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { ConfirmForm } from "../confirm-form.tsx";
import { texts } from "../texts.ts";
import type { OwnPractice, OwnPracticesView } from "./own-practices-view.ts";

export interface OwnPracticesProps extends OwnPracticesView {
  language: Language;
  formToken: string;
  /** The page with the list, to return to. */
  back: "oma" | "kaytannot";
  /** The word of the act just done to one of them, from the address. */
  done: string | null;
  /** How many were just confirmed. */
  confirmed: number;
  /** How many were not confirmed, because they had changed since. */
  left: number;
}

/** An organisation's practices with buttons that confirm one of them or all at once. */
export function OwnPractices(props: OwnPracticesProps) {
  const { language, formToken, practices, withdrawn, confirmed, left, back, organisation } = props;
  const t = texts(language).own;
  const act = owningActOf(props.done);
  const confirmable = practices.filter((it) => it.confirmable !== null);
  return (
    <section aria-labelledby="organisaation-kaytannot">
      <h2 id="organisaation-kaytannot">{t.of(organisation.name)}</h2>
      {confirmed + left > 0 && (
        <p role="status">
          {confirmed > 0 && t.confirmed(confirmed)} {left > 0 && t.left(left)}
        </p>
      )}
      {(act === "confirm" || act === "hand-over") && <p role="status">{texts(language).done[act]}</p>}
      <p>{practices.length > 0 ? t.lead : t.none}</p>
      <ul className="rows">
        {practices.map((it) => (
          <Row
            key={it.id}
            practice={it}
            language={language}
            formToken={formToken}
            back={back}
            organisation={organisation}
          />
        ))}
      </ul>
      {confirmable.length > 0 && (
        <form method="post" action={href(language, "ownPractices")} className="form">
          <FormToken value={formToken} />
          <input type="hidden" name="organisaatio" value={organisation.slug} />
          <input type="hidden" name="takaisin" value={back} />
          {confirmable.map((it) => (
            <input key={it.id} type="hidden" name="kaytanto" value={`${it.id}:${it.confirmable}`} />
          ))}
          <p className="small">{t.allText(confirmable.length)}</p>
          <button type="submit">{t.all}</button>
        </form>
      )}
      {withdrawn.length > 0 && (
        <>
          <h3>{t.withdrawn}</h3>
          <ul className="rows">
            {withdrawn.map((it) => (
              <li key={it.slug}>
                <span>
                  <a href={href(language, "owning", it.slug)} lang={it.titleLanguage}>
                    {it.title}
                  </a>
                  <span className="small">{it.age}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type RowProps = Pick<OwnPracticesProps, "language" | "formToken" | "back" | "organisation"> & { practice: OwnPractice };

function Row({ practice, language, formToken, back, organisation }: RowProps) {
  const { slug, title, titleLanguage, age, stale, confirmable } = practice;
  const t = texts(language);
  return (
    <li>
      <span>
        <a href={href(language, "practice", slug)} lang={titleLanguage}>
          {title}
        </a>
        <span className="small">
          {stale && <strong>{sharedTexts(language).fresh.stale} · </strong>}
          {age} ·{" "}
          <a href={href(language, "owning", slug)} aria-label={t.own.manageNamed(title)}>
            {t.manage}
          </a>
        </span>
      </span>
      {confirmable !== null && (
        <ConfirmForm
          language={language}
          slug={slug}
          formToken={formToken}
          number={confirmable}
          back={back}
          organisation={organisation.slug}
          title={title}
        />
      )}
    </li>
  );
}
