import { messages } from "#app/i18n/messages.ts";
import type { DiscussionView } from "#app/pages/discussion/shared/discussion.tsx";
import { mayWriteFor } from "#app/people/policy.ts";
import { href } from "#app/routes.ts";
import { Faults, FormToken } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";

type ViewProps = Pick<DiscussionView, "slug" | "owners" | "viewer"> & { language: Language };

/** "Onko tämä teidän?": a button for who writes for an owner, the way to tell us for the rest. */
export function IsThisYours({ language, slug, owners, viewer }: ViewProps) {
  const t = messages(language);
  const about = new URLSearchParams({ aihe: "haltuunotto", kaytanto: slug });
  const tellUs = (
    <a href={`${href(language, "feedback")}?${about}`} rel="nofollow">
      {t.takeOver.ask}
    </a>
  );
  if (viewer && mayWriteFor(viewer.actor, owners)) {
    return (
      <>
        <p>{t.takeOver.short}</p>
        <TakeOverForm language={language} slug={slug} formToken={viewer.formToken} />
        <p>
          {t.takeOver.check} {tellUs}
        </p>
      </>
    );
  }
  return (
    <p>
      {t.practice.yours} {tellUs}
    </p>
  );
}

function TakeOverForm({ language, slug, formToken }: { language: Language; slug: string; formToken: string }) {
  const t = messages(language);
  return (
    <form method="post" action={href(language, "takeOver", slug)}>
      <FormToken value={formToken} />
      <p className="small">
        {t.takeOver.terms} <a href={href(language, "terms")}>{t.discussion.termsLink}</a>
      </p>
      <button type="submit">{t.takeOver.button}</button>
    </form>
  );
}

interface TakeOverProps {
  language: Language;
  slug: string;
  title: string;
  formToken: string;
  refused?: "expired" | "taken";
}

/** The page of its own for taking a write-up over: what it means, and the button. */
export function TakeOverPage({ language, slug, title, formToken, refused }: TakeOverProps) {
  const t = messages(language);
  return (
    <>
      <h1>{t.takeOver.title}</h1>
      {refused && <Faults>{refused === "taken" ? t.takeOver.taken : t.faults.expired}</Faults>}
      <p className="lead">{t.discussion.of(title)}</p>
      <p>{t.takeOver.lead}</p>
      <p>{t.takeOver.check}</p>
      <TakeOverForm language={language} slug={slug} formToken={formToken} />
      <p>
        <a href={href(language, "practice", slug)}>{t.discussion.back}</a>
      </p>
    </>
  );
}
