import { messages } from "#app/i18n/messages.ts";
import type { Language } from "#db/schema.ts";
import { RemarkHits } from "./remark-hits.tsx";
import type { SearchView } from "./view.ts";

/** What was found on the cards of those who apply a practice. */
export function SearchAdoptions({ language, found }: { language: Language; found: SearchView }) {
  const { adoptions, moreAdoptions } = found;
  const t = messages(language);
  const hits = adoptions.map(({ href, organisation, practice, passage, language: words, status, savedAt, demo }) => ({
    href,
    passage,
    language: words,
    before: t.adoptions.statuses[status],
    at: savedAt,
    heading: (
      <>
        {organisation}: <span lang={practice.language}>{practice.title}</span>
      </>
    ),
    ...(demo ? { after: t.adoptions.section.demo } : {}),
  }));
  const lead = moreAdoptions ? t.search.adoptionsBest : t.search.adoptionsText;
  return <RemarkHits language={language} id="sovelluksista" title={t.search.adoptions} lead={lead} hits={hits} />;
}
