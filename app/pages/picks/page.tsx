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
  /** What was just done. */
  done: string | null;
  /** The list as it was before it was cleared, to have it back. */
  cleared: string[];
  fault: ChangeFault | "expired" | "forbidden" | null;
}

/** Practices picked for a wellbeing plan: the list in its order, the ways to take it, more to be added. */
export function PicksPage(props: PicksProps) {
  const { language, isKept, formToken, slugs, items, fault } = props;
  const t = texts(language);
  return (
    // Only a list that lives in the address is remembered by the page's script.
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
      {formToken !== null && !isKept && items.length > 0 && (
        <div className="notice">
          <p>{t.saveLead}</p>
          <PicksForm {...props} isKept>
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
