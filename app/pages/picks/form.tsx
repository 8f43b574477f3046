import type { ReactNode } from "react";
import { href } from "#app/routes.ts";
import { FormToken } from "#app/ui/form.tsx";
import type { PicksView } from "./view.ts";

interface PicksFormProps extends Pick<PicksView, "language" | "isKept" | "formToken" | "slugs"> {
  /** What is searched for meanwhile. */
  words?: string;
  children: ReactNode;
}

/** A form whose buttons change the list: the kept one by a post, one in the address by leading to what it becomes. */
export function PicksForm({ language, isKept, formToken, slugs, words, children }: PicksFormProps) {
  return (
    <form method={isKept ? "post" : "get"} action={href(language, "picks")}>
      {isKept && formToken !== null && <FormToken value={formToken} />}
      {!isKept && <HiddenPicks slugs={slugs} />}
      {words && <input type="hidden" name="q" value={words} />}
      {children}
    </form>
  );
}

/** The list as hidden fields. */
export function HiddenPicks({ slugs }: { slugs: readonly string[] }) {
  return slugs.map((slug) => <input key={slug} type="hidden" name="k" value={slug} />);
}
