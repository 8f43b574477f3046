import type { ReactNode } from "react";
import { href } from "#app/routes.ts";
import { FormToken } from "#app/ui/form.tsx";
import type { PicksView } from "./view.ts";

interface PicksFormProps extends Pick<PicksView, "language" | "isSaved" | "formToken" | "slugs"> {
  /** The current search, to be kept. */
  words?: string;
  children: ReactNode;
}

/** A form whose buttons change the list: a POST for the saved list, a GET to the address of the new list otherwise. */
export function PicksForm({ language, isSaved, formToken, slugs, words, children }: PicksFormProps) {
  return (
    <form method={isSaved ? "post" : "get"} action={href(language, "picks")}>
      {isSaved && formToken !== null && <FormToken value={formToken} />}
      {!isSaved && <HiddenPicks slugs={slugs} />}
      {words && <input type="hidden" name="q" value={words} />}
      {children}
    </form>
  );
}

/** The list as hidden fields. */
export function HiddenPicks({ slugs }: { slugs: readonly string[] }) {
  return slugs.map((slug) => <input key={slug} type="hidden" name="k" value={slug} />);
}
