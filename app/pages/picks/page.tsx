import { sharedTexts } from "#app/i18n/shared.ts";
import type { ChangeFault } from "#app/picks/change.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { Faults } from "#app/ui/form.tsx";
import { PageScript } from "#app/ui/page-script.tsx";
import { PicksForm } from "./form.tsx";
import { PicksList } from "./list.tsx";
import { PicksNotes } from "./notes.tsx";
import { PicksSearch } from "./search.tsx";
import { texts } from "./texts.ts";
import type { PicksView } from "./view.ts";

export interface PicksProps extends PicksView {
  /** The name of the act just done, from the address. */
  done: string | null;
  /** Slugs of the list before it was cleared, which a link offers back. */
  cleared: string[];
  fault: ChangeFault | "expired" | "forbidden" | null;
}

/** Practices picked for a wellbeing plan: the list, its files, and a search for more. */
export function PicksPage(props: PicksProps) {
  const { language, isSaved, formToken, slugs, items, fault } = props;
  const t = texts(language);
  return (
    // The page's script remembers the list in the address, for visitors only.
    <div className="picks" data-picks={formToken === null ? slugs.join(",") : undefined}>
      <Breadcrumb
        language={language}
        ancestors={[{ name: sharedTexts(language).words.practices, href: href(language, "practices") }]}
        current={t.title}
      />
      <h1>{t.heading}</h1>
      <p className="lead">{t.lead}</p>
      {fault && <Faults>{t.faults[fault]}</Faults>}
      <PicksNotes {...props} />
      {formToken !== null && !isSaved && items.length > 0 && (
        <div className="notice">
          <p>{t.saveLead}</p>
          <PicksForm {...props} isSaved>
            <button type="submit" name="lisaa" value={items.map((it) => it.slug).join(",")}>
              {t.save}
            </button>{" "}
            <a href={href(language, "picks")}>{t.own}</a>
          </PicksForm>
        </div>
      )}
      {items.length === 0 ? <p>{t.empty}</p> : <PicksList {...props} />}
      <PicksSearch {...props} />
      {formToken === null && <PageScript name="picks" />}
    </div>
  );
}
