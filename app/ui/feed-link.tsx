import { sharedTexts } from "#app/i18n/shared.ts";
import { type FeedName, href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { LinkView } from "./card-view.ts";

/** A feed with its title, for the head of the page it goes with. */
export function feedLink(language: Language, feed: FeedName, of?: { slug: string; name: string }): LinkView {
  const t = sharedTexts(language).feed;
  return { name: of ? t.of(of.name) : t.newest, href: href(language, feed, of?.slug) };
}

/** The same for people. */
export function FeedLink({ language, feed, slug }: { language: Language; feed: FeedName; slug?: string }) {
  return (
    <p className="small">
      <a href={href(language, feed, slug)} type="application/atom+xml">
        {sharedTexts(language).feed.subscribe}
      </a>
    </p>
  );
}
