import type { Starts } from "#app/adoptions/years.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { StartsByYear } from "#app/pages/spread/shared/starts.tsx";
import type { ThemeSizes } from "#app/practices/list/theme-sizes.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { Language } from "#db/schema.ts";
import { ThemeSizesTable } from "./sizes.tsx";
import { texts } from "./texts.ts";

interface PicturesProps {
  language: Language;
  sizes: ThemeSizes<{ slug: string; name: string }>;
  starts: Starts;
}

/** Themes by size of municipality, and starting years of adoptions, as tables with bars. */
export function PicturesPage({ language, sizes, starts }: PicturesProps) {
  const t = texts(language);
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={[{ name: sharedTexts(language).words.themes, href: href(language, "themes") }]}
        current={t.pictures.title}
      />
      <h1>{t.pictures.title}</h1>
      <p className="lead">{t.pictures.lead}</p>
      <ThemeSizesTable language={language} sizes={sizes} />
      <StartsByYear language={language} starts={starts} />
    </>
  );
}
