import type { Starts } from "#app/adoptions/years.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import type { MapView } from "#app/ui/map/view.ts";
import type { Language } from "#db/schema.ts";
import { SpreadMap } from "./map.tsx";
import type { SpreadDot, SpreadRow } from "./shared/map-view.ts";
import { StartsByYear } from "./shared/starts.tsx";
import { texts } from "./texts.ts";

interface ThemeMapProps {
  language: Language;
  slug: string;
  name: string;
  map: MapView<SpreadDot> | null;
  notOnMap: string[];
  rows: ThemeRow[];
  /** Number of organisations beyond `mostPlaces`, which are left out. */
  leftOut: number;
  starts: Starts;
}

/** An organisation with the numbers of the theme's practices that it owns and applies. */
interface ThemeRow extends SpreadRow {
  owned: number;
  /** Address of the list of the practices that it owns. */
  list: string;
  applied: number;
}

/** The spread of a theme's practices: on a map, in a table with the same content, and by starting year. */
export function ThemeMapPage({ language, slug, name, map, notOnMap, rows, leftOut, starts }: ThemeMapProps) {
  const t = texts(language);
  const theme = href(language, "theme", slug);
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={[
          { name: sharedTexts(language).words.themes, href: href(language, "themes") },
          { name, href: theme },
        ]}
        current={t.theme.here}
      />
      <h1>{t.theme.title(name)}</h1>
      <p className="lead">{rows.length === 0 ? t.theme.none : t.theme.lead}</p>
      <p>
        <a href={theme}>{t.theme.back}</a>
      </p>
      {rows.length > 0 && (
        <>
          <div className="map-and-list">
            <SpreadMap language={language} title={t.theme.map} map={map} notOnMap={notOnMap} skipTo="#taulukko" />
            <ThemeTable language={language} rows={rows} leftOut={leftOut} />
          </div>
          <StartsByYear language={language} starts={starts} />
        </>
      )}
    </>
  );
}

function ThemeTable({ language, rows, leftOut }: Pick<ThemeMapProps, "language" | "rows" | "leftOut">) {
  const t = texts(language);
  return (
    <section aria-labelledby="taulukko">
      <h2 id="taulukko">{t.theme.table}</h2>
      <table className="spread-table counts" aria-labelledby="taulukko">
        <thead>
          <tr>
            <th scope="col">{t.organisation}</th>
            <th scope="col">{t.theme.owned}</th>
            <th scope="col">{t.theme.applied}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} id={row.id}>
              <th scope="row">
                {row.href ? <a href={row.href}>{row.name}</a> : row.name}
                {row.place && <span className="small">{row.place}</span>}
              </th>
              <td>
                {row.owned > 0 ? (
                  <a href={row.list} aria-label={t.theme.ownedOf(row.name, row.owned)}>
                    {row.owned}
                  </a>
                ) : (
                  0
                )}
              </td>
              <td>{row.applied}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {leftOut > 0 && <p>{t.leftOut(leftOut)}</p>}
    </section>
  );
}
