import { sharedTexts } from "#app/i18n/shared.ts";
import type { Language } from "#db/schema.ts";
import { RemarkHits } from "./remark-hits.tsx";
import { texts } from "./texts.ts";
import type { SearchView } from "./view.ts";

/** What was found on the cards of those who apply a practice. */
export function SearchAdoptions({ language, found }: { language: Language; found: SearchView }) {
  const { adoptions, moreAdoptions } = found;
  const t = texts(language);
  const hits = adoptions.map(({ href, organisation, practice, passage, language: words, status, savedAt, demo }) => ({
    href,
    passage,
    language: words,
    before: sharedTexts(language).adoptions.statuses[status],
    at: savedAt,
    heading: (
      <>
        {organisation}: <span lang={practice.language}>{practice.title}</span>
      </>
    ),
    ...(demo ? { after: sharedTexts(language).adoptions.demo } : {}),
  }));
  const lead = moreAdoptions ? t.adoptionsBest : t.adoptionsText;
  return <RemarkHits language={language} id="sovelluksista" title={t.adoptions} lead={lead} hits={hits} />;
}
