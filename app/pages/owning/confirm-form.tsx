import { owningActs } from "#app/practices/owning/tasks.ts";
import { href } from "#app/routes.ts";
import { FormToken } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface ConfirmProps {
  language: Language;
  slug: string;
  formToken: string;
  /** The newest revision as it is drawn: a newer one is not confirmed unseen. */
  number: number;
  /** Where to go afterwards; the owner's page when absent. */
  back?: "kaytanto" | "oma" | "kaytannot";
  /** Whose list it stands in. */
  organisation?: string;
  /** Stands in the button's name where there are several. */
  title?: string;
}

/** One click: this still holds. */
export function ConfirmForm({ language, slug, formToken, number, back, organisation, title }: ConfirmProps) {
  const t = texts(language).confirm;
  return (
    <form method="post" action={href(language, "owning", slug)}>
      <FormToken value={formToken} />
      <input type="hidden" name="versio" value={number} />
      {back && <input type="hidden" name="takaisin" value={back} />}
      {organisation && <input type="hidden" name="jasen" value={organisation} />}
      <button
        type="submit"
        name="teko"
        value={owningActs.confirm}
        className="quiet"
        aria-label={title && t.named(title)}
      >
        {t.button}
      </button>
    </form>
  );
}
