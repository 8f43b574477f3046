import { sharedTexts } from "#app/i18n/shared.ts";
import { type SizeBand, sizeBands } from "#app/organisations/size-band.ts";
import type { ThemeSizes } from "#app/practices/list/theme-sizes.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface NamedTheme {
  slug: string;
  name: string;
}

/** Numbers of practices by theme and size of municipality: a table with bars, each linked to its list. */
export function ThemeSizesTable({ language, sizes }: { language: Language; sizes: ThemeSizes<NamedTheme> }) {
  const t = texts(language).sizes;
  return (
    <section aria-labelledby="kuntakoot">
      <h2 id="kuntakoot">{t.title}</h2>
      {sizes.rows.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p>{t.lead}</p>
          <table className="theme-sizes" aria-labelledby="kuntakoot">
            <thead>
              <tr>
                {sizeBands.map(({ slug }) => (
                  <th key={slug} scope="col" id={`koko-${slug}`}>
                    <span className="visually-hidden">{t.band} </span>
                    {t.short[slug]}
                  </th>
                ))}
              </tr>
            </thead>
            {sizes.rows.map(({ theme, cells }) => (
              <tbody key={theme.slug}>
                <tr>
                  <th scope="rowgroup" id={`teema-${theme.slug}`} colSpan={sizeBands.length}>
                    <a href={href(language, "theme", theme.slug)}>{theme.name}</a>
                  </th>
                </tr>
                <tr>
                  {cells.map((cell) => (
                    <Cell key={cell.band} language={language} theme={theme} {...cell} most={sizes.largestCount} />
                  ))}
                </tr>
              </tbody>
            ))}
          </table>
        </>
      )}
      {sizes.empty.length > 0 && <p>{t.empty(sizes.empty.map((it) => it.name).join(", "))}</p>}
      {sizes.withoutSize > 0 && <p>{t.withoutSize(sizes.withoutSize)}</p>}
      {sizes.rows.length > 0 && <p className="small">{t.twice}</p>}
    </section>
  );
}

interface CellProps {
  language: Language;
  theme: NamedTheme;
  band: SizeBand["slug"];
  count: number;
  most: number;
}

function Cell({ language, theme, band, count, most }: CellProps) {
  const t = sharedTexts(language);
  const list = `${href(language, "practices")}?${new URLSearchParams({ teema: theme.slug, koko: band })}`;
  return (
    <td headers={`teema-${theme.slug} koko-${band}`}>
      {count === 0 ? (
        <span className="count">0</span>
      ) : (
        <a href={list} aria-label={`${t.words.practiceCount(count)}: ${theme.name}, ${t.sizes[band]}`}>
          <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
            <rect width={Math.round((count / most) * 100)} height="12" />
          </svg>
          {count}
        </a>
      )}
    </td>
  );
}
