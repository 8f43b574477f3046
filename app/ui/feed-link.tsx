import { sharedTexts } from "#app/i18n/shared.ts";
import { href, type ResourceName } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import type { LinkView } from "./card-view.ts";

/** Address and title of a feed, for the head of its page. */
export function feedLink(language: Language, feed: ResourceName, of?: { slug: string; name: string }): LinkView {
  const t = sharedTexts(language).feed;
  return { name: of ? t.of(of.name) : t.newest, href: href(language, feed, of?.slug) };
}

/** A visible link to a feed. */
export function FeedLink({ language, feed, slug }: { language: Language; feed: ResourceName; slug?: string }) {
  return (
    <p className="small">
      <a href={href(language, feed, slug)} type="application/atom+xml">
        {sharedTexts(language).feed.subscribe}
      </a>
    </p>
  );
}
