import { formatList } from "#app/i18n/format.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { FormToken, TextArea } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";
import type { AskMakersView } from "./ask-makers-view.ts";

interface AskMakersProps {
  language: Language;
  asking: AskMakersView | null;
}

/** The form for a question to the owners and adopters of a practice, with their names; for visitors, how to ask. */
export function AskMakers({ language, asking }: AskMakersProps) {
  const t = texts(language).asking;
  if (!asking) return null;
  return (
    <section id="kysy" aria-labelledby="kysy-otsikko" className="ask-makers">
      <h2 id="kysy-otsikko">{t.title}</h2>
      {asking.member ? (
        <Form language={language} slug={asking.slug} {...asking.member} />
      ) : (
        <Visitor language={language} slug={asking.slug} addresses={asking.addresses} />
      )}
    </section>
  );
}

type FormProps = { language: Language; slug: string } & NonNullable<AskMakersView["member"]>;

function Form({ language, slug, formToken, reachedNames, moreCount, namesWithoutAnswerers }: FormProps) {
  const t = texts(language);
  const reached = formatList(language, [...reachedNames, ...(moreCount > 0 ? [t.asking.more(moreCount)] : [])]);
  return (
    <>
      <p>
        {t.asking.reaches} <strong>{reached}</strong>.
      </p>
      {namesWithoutAnswerers.length > 0 && (
        <p>
          {t.asking.unstaffed} {formatList(language, namesWithoutAnswerers)}. {t.asking.unstaffedMore}
        </p>
      )}
      <form method="post" action={href(language, "discussion", slug)} className="form">
        <FormToken value={formToken} />
        <input type="hidden" name="laji" value="question" />
        <TextArea id="kysymys" name="teksti" label={t.asking.text} hint={t.asking.hint} rows={4} />
        <p className="small">
          {t.terms} <a href={href(language, "terms")}>{sharedTexts(language).legal.terms}</a>
        </p>
        <button type="submit" name="teko" value="new">
          {t.asking.send}
        </button>
      </form>
    </>
  );
}

type VisitorProps = { language: Language } & Pick<AskMakersView, "slug" | "addresses">;

function Visitor({ language, slug, addresses }: VisitorProps) {
  const t = texts(language).asking;
  const back = new URLSearchParams({ jatka: `${href(language, "practice", slug)}#kysy` });
  const about = new URLSearchParams({ kaytanto: slug });
  return (
    <>
      <p>
        {t.visitor} <a href={`${href(language, "signIn")}?${back}`}>{t.signIn}</a>
      </p>
      {addresses.length > 0 && (
        <>
          <p>{t.withoutAccount}</p>
          <ul>
            {addresses.map(({ owner, unit, link }) => (
              <li key={owner}>
                {owner}: {unit && `${unit}, `}
                <a href={link.href}>{link.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {addresses.length > 0 ? t.passedOn : t.addressUnknown}{" "}
        <a href={`${href(language, "feedback")}?${about}`} rel="nofollow">
          {t.feedback}
        </a>
      </p>
    </>
  );
}
