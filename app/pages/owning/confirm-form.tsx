import { owningActs } from "#app/practices/owning/tasks.ts";
import { href } from "#app/routes.ts";
import { FormToken } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface ConfirmProps {
  language: Language;
  slug: string;
  formToken: string;
  /** Number of the newest revision on the page: a revision published since is not confirmed unseen. */
  number: number;
  /** The page to return to; the owners' page when absent. */
  back?: "kaytanto" | "oma" | "kaytannot";
  /** Slug of the organisation in whose list the form is. */
  organisation?: string;
  /** Title for the button's accessible name, where a page has several such buttons. */
  title?: string;
}

/** A button that confirms that the practice is up to date. */
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
