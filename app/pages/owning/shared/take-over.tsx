import { sharedTexts } from "#app/i18n/shared.ts";
import type { DiscussionView } from "#app/pages/discussion/shared/discussion.tsx";
import { mayWriteFor } from "#app/people/policy.ts";
import { href } from "#app/routes.ts";
import { Faults, FormToken } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

type ViewProps = Pick<DiscussionView, "slug" | "owners" | "viewer"> & { language: Language };

/** "Onko tämä teidän?": for an owner's writers a button that takes the practice over, for others a link to feedback. */
export function IsThisYours({ language, slug, owners, viewer }: ViewProps) {
  const t = texts(language);
  const about = new URLSearchParams({ aihe: "haltuunotto", kaytanto: slug });
  const tellUs = (
    <a href={`${href(language, "feedback")}?${about}`} rel="nofollow">
      {t.takingOver.ask}
    </a>
  );
  if (viewer && mayWriteFor(viewer.actor, owners)) {
    return (
      <>
        <p>{t.takingOver.short}</p>
        {owners.length > 1 && <p>{t.takingOver.others}</p>}
        <TakeOverForm language={language} slug={slug} formToken={viewer.formToken} />
        <p>
          {t.takingOver.check} {tellUs}
        </p>
      </>
    );
  }
  return (
    <p>
      {t.yours} {tellUs}
    </p>
  );
}

function TakeOverForm({ language, slug, formToken }: { language: Language; slug: string; formToken: string }) {
  const t = texts(language);
  return (
    <form method="post" action={href(language, "takeOver", slug)}>
      <FormToken value={formToken} />
      <p className="small">
        {t.takingOver.terms} <a href={href(language, "terms")}>{sharedTexts(language).legal.terms}</a>
      </p>
      <button type="submit">{t.takingOver.button}</button>
    </form>
  );
}

interface TakeOverProps {
  language: Language;
  slug: string;
  title: string;
  formToken: string;
  /** Whether it names other owners beside the reader's organisation. */
  hasOthers: boolean;
  refused?: "expired" | "taken";
}

/** The page for taking a practice over. */
export function TakeOverPage({ language, slug, title, formToken, hasOthers, refused }: TakeOverProps) {
  const t = texts(language);
  return (
    <>
      <h1>{t.takingOver.title}</h1>
      {refused && <Faults>{refused === "taken" ? t.takingOver.taken : sharedTexts(language).faults.expired}</Faults>}
      <p className="lead">{t.of(title)}</p>
      <p>{t.takingOver.lead}</p>
      {hasOthers && <p>{t.takingOver.others}</p>}
      <p>{t.takingOver.check}</p>
      <TakeOverForm language={language} slug={slug} formToken={formToken} />
      <p>
        <a href={href(language, "practice", slug)}>{sharedTexts(language).words.backToPractice}</a>
      </p>
    </>
  );
}
