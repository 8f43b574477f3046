import { sharedTexts } from "#app/i18n/shared.ts";
import { type OwningRefusal, owningActOf } from "#app/practices/owning/tasks.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb, practiceAncestors } from "#app/ui/breadcrumb.tsx";
import { Faults } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { ConfirmForm } from "./confirm-form.tsx";
import { BringBackForm, EndForm, HandOverForm, RenameForm, WithdrawForm } from "./forms.tsx";
import { texts } from "./texts.ts";
import type { OwningView } from "./view.ts";

export interface OwningProps extends OwningView {
  language: Language;
  formToken: string;
  done: string | null;
  /** Whether the reader may remove things for good. */
  mayRedact: boolean;
  refused?: OwningRefusal;
}

/** The owners' acts on a practice, with a form for each that explains its effect. */
export function OwningPage(props: OwningProps) {
  const { language, slug, title, titleLanguage, formToken, number, publicSources, checked, leader } = props;
  const t = texts(language);
  const isVisible = props.withdrawnAt === null;
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={practiceAncestors(language, { name: title, href: href(language, "practice", slug) })}
        current={t.manage}
      />
      <h1>{t.title}</h1>
      <Result {...props} />
      <p className="lead" lang={titleLanguage}>
        {title}
      </p>
      {props.withdrawnAt !== null && <p className="notice">{sharedTexts(language).gone.on(props.withdrawnAt)}</p>}
      {isVisible && publicSources && (
        <p className="notice">
          {t.publicSources} <a href={href(language, "takeOver", slug)}>{t.takeOver}</a>
        </p>
      )}
      {isVisible && !publicSources && (
        <>
          <section aria-labelledby="vahvista" className="act">
            <h2 id="vahvista">{t.confirm.title}</h2>
            <p>{t.confirm.text}</p>
            <p>{t.confirm.last(checked)}</p>
            <ConfirmForm language={language} slug={slug} formToken={formToken} number={number} />
          </section>
          <EndForm {...props} />
          <HandOverForm {...props} />
        </>
      )}
      {isVisible && (
        <section aria-labelledby="yhteisomistajat" className="act">
          <h2 id="yhteisomistajat">{t.coOwners.title}</h2>
          <p>{t.coOwners.owners(props.owners.join(", "))}</p>
          <p>
            <a href={href(language, "coOwners", slug)}>{t.coOwners.link}</a>
          </p>
        </section>
      )}
      {isVisible ? (
        <>
          <RenameForm {...props} />
          <WithdrawForm {...props} />
        </>
      ) : (
        <BringBackForm {...props} />
      )}
      {props.mayRedact && (
        <section aria-labelledby="pysyvasti" className="act">
          <h2 id="pysyvasti">{t.redaction.title}</h2>
          <p>{t.redaction.text}</p>
          <p>
            <a href={href(language, "redaction", slug)}>{t.redaction.link}</a>
          </p>
        </section>
      )}
      <p>
        <a href={`${href(language, "ownPractices")}?jasen=${leader}`}>{t.all}</a>
      </p>
      <p>
        <a href={href(language, "practice", slug)}>{t.back}</a>
      </p>
    </>
  );
}

/** The result of the last act, or why it was refused. */
function Result({ language, done, refused }: OwningProps) {
  const t = texts(language);
  const act = owningActOf(done);
  if (!refused) return act && <p role="status">{t.done[act]}</p>;
  const { fault, problems } = refused;
  return (
    <Faults>
      <p>{fault === "expired" ? sharedTexts(language).faults.expired : t.faults[fault]}</p>
      {problems.map((it) => (
        <p key={it.message}>{it.message}</p>
      ))}
    </Faults>
  );
}
