import { sharedTexts } from "#app/i18n/shared.ts";
import { owningActOf } from "#app/practices/owning/tasks.ts";
import { href, type PageName } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { ConfirmForm } from "../confirm-form.tsx";
import { texts } from "../texts.ts";

/** The owners' part of a practice's page. */
export interface OwnerView {
  formToken: string;
  /** Number of the revision to confirm; null when it cannot be confirmed. */
  confirmable: number | null;
  /** The word of the act just done, from the address. */
  done: string | null;
}

interface OwnerLinksProps extends OwnerView {
  language: Language;
  slug: string;
}

/** Links to the owners' pages of a practice, and a button that confirms it. */
export function OwnerLinks({ language, slug, formToken, confirmable, done }: OwnerLinksProps) {
  const t = texts(language);
  const pages: { page: PageName; name: string }[] = [
    { page: "edit", name: sharedTexts(language).words.edit },
    { page: "history", name: sharedTexts(language).words.history },
    { page: "owning", name: t.manage },
  ];
  return (
    <div className="owner">
      {owningActOf(done) === "confirm" && <p role="status">{t.done.confirm}</p>}
      <nav aria-label={t.links}>
        <ul>
          {pages.map(({ page, name }) => (
            <li key={page}>
              <a href={href(language, page, slug)}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {confirmable !== null && (
        <ConfirmForm language={language} slug={slug} formToken={formToken} number={confirmable} back="kaytanto" />
      )}
    </div>
  );
}
