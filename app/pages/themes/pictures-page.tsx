import type { Starts } from "#app/adoptions/years.ts";
import { messages } from "#app/i18n/messages.ts";
import { StartsByYear } from "#app/pages/spread/shared/starts.tsx";
import type { ThemeSizes } from "#app/practices/theme-sizes.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { Language } from "#db/schema.ts";
import { ThemeSizesTable } from "./sizes.tsx";

interface PicturesProps {
  language: Language;
  sizes: ThemeSizes<{ slug: string; name: string }>;
  starts: Starts;
}

/** What there is and how it spreads, as pictures that are tables too. */
export function PicturesPage({ language, sizes, starts }: PicturesProps) {
  const t = messages(language);
  return (
    <>
      <Breadcrumb
        language={language}
        way={[{ name: t.themes.title, href: href(language, "themes") }]}
        here={t.spread.pictures.title}
      />
      <h1>{t.spread.pictures.title}</h1>
      <p className="lead">{t.spread.pictures.lead}</p>
      <ThemeSizesTable language={language} sizes={sizes} />
      <StartsByYear language={language} starts={starts} />
    </>
  );
}
