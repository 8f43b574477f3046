import type { PracticeCard } from "#app/practices/card.ts";
import type { Catalogue } from "#app/practices/catalogue.server.ts";
import { strengthenedBy } from "#app/practices/viewpoints.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";

/** What a practice strengthens, seen as TEAviisari sees. */
export interface ViewpointsView {
  /** Whose reading it is; none when nobody has classified it. */
  by: "writer" | "editors";
  viewpoints: { slug: string; name: string; others: number; href: string }[];
}

/** The viewpoints with their names and the way to who else strengthens them; one whose word is gone is left out. */
export function viewpointsView(card: PracticeCard, catalogue: Catalogue, language: Language): ViewpointsView {
  return {
    by: card.origin === "public-sources" ? "editors" : "writer",
    viewpoints: strengthenedBy(card, catalogue.cards).flatMap(({ slug, others }) => {
      const name = catalogue.vocabulary.viewpoints.get(slug)?.[language];
      return name ? [{ slug, name, others, href: `${href(language, "practices")}?nakokulma=${slug}` }] : [];
    }),
  };
}
