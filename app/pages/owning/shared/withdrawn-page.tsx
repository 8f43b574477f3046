import { sharedTexts } from "#app/i18n/shared.ts";
import { Others } from "#app/pages/practice/shared/others.tsx";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { texts } from "../texts.ts";
import type { WithdrawnView } from "./withdrawn-view.ts";

/** The page at the address of a withdrawn practice: when and why it was withdrawn, its owners, and similar practices. */
export function WithdrawnPage(props: WithdrawnView) {
  const { language, slug, title, titleLanguage, withdrawnAt, reason, owners, isOwner, similar } = props;
  const t = sharedTexts(language);
  const ask = new URLSearchParams({ aihe: "feedback", kaytanto: slug });
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={[{ name: t.words.practices, href: href(language, "practices") }]}
        current={title}
        lang={titleLanguage}
      />
      <h1 lang={titleLanguage}>{title}</h1>
      <div className="notice">
        <p>
          <strong>{t.gone.on(withdrawnAt)}</strong>
        </p>
        <p>{t.gone.reason(reason)}</p>
      </div>
      <Facts facts={[{ name: t.gone.owner, values: owners }]} />
      <p>
        <a href={`${href(language, "feedback")}?${ask}`} rel="nofollow">
          {t.gone.ask}
        </a>
      </p>
      {isOwner && (
        <p>
          <a href={href(language, "owning", slug)}>{texts(language).manage}</a>
        </p>
      )}
      <Others id="samankaltaisia" title={t.gone.similar} cards={similar} language={language} />
    </>
  );
}
