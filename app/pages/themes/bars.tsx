import type { CountedLink } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

/** The number of practices of each theme, as a table with bars. */
export function ThemeBars({ language, themes }: { language: Language; themes: CountedLink[] }) {
  const t = texts(language).bars;
  const most = Math.max(1, ...themes.map((theme) => theme.count));
  const sorted = [...themes].sort((a, b) => b.count - a.count);

  return (
    <section aria-labelledby="teemoittain">
      <h2 id="teemoittain">{t.title}</h2>
      <table className="bars" aria-labelledby="teemoittain">
        <thead>
          <tr>
            <th scope="col">{t.theme}</th>
            <th scope="col">{t.count}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((theme) => (
            <tr key={theme.href}>
              <th scope="row">
                <a href={theme.href}>{theme.name}</a>
              </th>
              <td>
                <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={Math.round((theme.count / most) * 1_000) / 10} height="12" />
                </svg>{" "}
                {theme.count}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
