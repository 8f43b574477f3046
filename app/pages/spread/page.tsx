import type { Starts } from "#app/adoptions/years.ts";
import { fieldTexts } from "#app/i18n/fields.ts";
import { AdopterChoice } from "#app/pages/adoptions/shared/adopter-choice.tsx";
import type { AdopterLikenessView } from "#app/pages/adoptions/shared/adopter-likeness.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb, practiceAncestors } from "#app/ui/breadcrumb.tsx";
import type { Language } from "#db/schema.ts";
import { SpreadMap } from "./map.tsx";
import { StartsByYear } from "./shared/starts.tsx";
import { texts } from "./texts.ts";
import type { PracticeSpreadRow, PracticeSpreadView } from "./view.ts";

interface SpreadProps extends PracticeSpreadView {
  language: Language;
  slug: string;
  title: string;
  titleLanguage: Language;
  starts: Starts;
  likeness: AdopterLikenessView;
}

/** The adopters of a practice: on a map, in a table with the same content, and by starting year. */
export function PracticeSpreadPage(props: SpreadProps) {
  const { language, slug, title, titleLanguage, owners, adopters, rows, likeness, starts } = props;
  const t = texts(language).practice;
  const practice = href(language, "practice", slug);
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={practiceAncestors(language, { name: title, href: practice })}
        current={t.here}
      />
      <h1>
        {`${t.here}: `}
        <span lang={titleLanguage}>{title}</span>
      </h1>
      <p className="lead">{adopters === 0 ? t.none : t.lead(owners, adopters)}</p>
      <p>
        <a href={`${practice}${likeness.keptQuery}#sovellukset`}>{t.back}</a>
      </p>
      {adopters > 0 && (
        <>
          {(adopters > 1 || likeness.unknownName) && (
            <AdopterChoice language={language} likeness={likeness} listId="taulukko" />
          )}
          <div className="map-and-list">
            <SpreadMap language={language} title={t.map} map={props.map} notOnMap={props.notOnMap} skipTo="#taulukko" />
            <SpreadTable language={language} rows={rows} leftOut={props.leftOut} />
          </div>
          <StartsByYear language={language} starts={starts} />
        </>
      )}
    </>
  );
}

interface TableProps {
  language: Language;
  rows: PracticeSpreadRow[];
  leftOut: number;
}

function SpreadTable({ language, rows, leftOut }: TableProps) {
  const t = texts(language);
  return (
    <section aria-labelledby="taulukko">
      <h2 id="taulukko">{t.practice.table}</h2>
      <table className="spread-table stages" aria-labelledby="taulukko">
        <thead>
          <tr>
            <th scope="col">{t.organisation}</th>
            <th scope="col">{fieldTexts(language).stage.name}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} id={row.id}>
              <th scope="row">
                {row.href ? <a href={row.href}>{row.name}</a> : row.name}
                {row.place && <span className="small">{row.place}</span>}
                {row.alike && <span className="alike">{row.alike}</span>}
              </th>
              <td>
                {row.stage}
                {row.badges.map((badge) => (
                  <span key={badge} className="badge">
                    {badge}
                  </span>
                ))}
                {row.card && (
                  <a className="to-card" href={row.card} aria-label={t.practice.cardOf(row.name)}>
                    {t.practice.card}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {leftOut > 0 && <p>{t.leftOut(leftOut)}</p>}
    </section>
  );
}
