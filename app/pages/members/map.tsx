import { sharedTexts } from "#app/i18n/shared.ts";
import type { LinkView } from "#app/ui/card-view.ts";
import { hitSize, type MapDot, type MapView } from "#app/ui/map/view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";

interface MembersMapProps {
  language: Language;
  map: MapView;
  /** Members without coordinates (wellbeing services counties), named below the map. */
  notOnMap: LinkView[];
  /** Anchor of the list with the same content. */
  skipTo: string;
}

/**
 * The members as dots on the outline of the country, each a link. A filled dot has practices; a diamond is designated
 * by WHO. Nothing is shown by colour alone, and the list beside the map says the same.
 */
export function MembersMap({ language, map, notOnMap, skipTo }: MembersMapProps) {
  const t = texts(language).map;
  return (
    <figure className="map">
      <a className="skip-map" href={skipTo}>
        {t.skip}
      </a>
      <figcaption>
        <ul className="legend" aria-label={sharedTexts(language).mapLegend}>
          <LegendRow text={t.withPractices} mark={{ practices: 1, whoDesignated: false }} />
          <LegendRow text={t.withoutPractices} mark={{ practices: 0, whoDesignated: false }} />
          <LegendRow text={t.whoDesignated} mark={{ practices: 1, whoDesignated: true }} />
        </ul>
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has no place inside a picture */}
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label={t.title}>
        <path className="land" d={map.path} />
        {map.dots.map((dot) => dot.truePosition && <Leader key={dot.href} dot={dot} to={dot.truePosition} />)}
        {map.dots.map((dot) => (
          <Mark key={dot.href} mark={dot} x={dot.x} y={dot.y} />
        ))}
        {/* After all marks, so that no mark covers the name of another. */}
        {map.dots.map((dot) => (
          <DotLink key={dot.href} dot={dot} language={language} toLeft={dot.x > map.width / 2} />
        ))}
      </svg>
      <p className="small">{t.moved}</p>
      {notOnMap.length > 0 && (
        <>
          <p className="small">{t.notOnMap}</p>
          <ul className="small">
            {notOnMap.map((it) => (
              <li key={it.href}>
                <a href={it.href}>{it.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </figure>
  );
}

function DotLink({ dot, language, toLeft }: { dot: MapDot; language: Language; toLeft: boolean }) {
  const t = texts(language);
  const count = dot.practices > 0 ? sharedTexts(language).words.practiceCount(dot.practices) : t.noPractices;
  const name = [dot.name, count, dot.whoDesignated && t.whoBadge].filter(Boolean).join(", ");
  return (
    <a href={dot.href} aria-label={name}>
      <circle className="hit" cx={dot.x} cy={dot.y} r={hitSize / 2} />
      <text x={dot.x + (toLeft ? -15 : 15)} y={dot.y + 5} textAnchor={toLeft ? "end" : "start"}>
        {dot.name}
      </text>
    </a>
  );
}

/** A line from a moved dot to its true position. */
function Leader({ dot, to }: { dot: MapDot; to: { x: number; y: number } }) {
  return <path className="leader" d={`M${dot.x} ${dot.y}L${to.x} ${to.y}`} />;
}

function Mark({ mark, x, y }: { mark: Pick<MapDot, "practices" | "whoDesignated">; x: number; y: number }) {
  const filled = mark.practices > 0 ? "mark filled" : "mark";
  if (!mark.whoDesignated) return <circle className={filled} cx={x} cy={y} r="6" />;
  return <path className={filled} d={`M${x} ${y - 9}l9 9l-9 9l-9-9z`} />;
}

function LegendRow({ text, mark }: { text: string; mark: Pick<MapDot, "practices" | "whoDesignated"> }) {
  return (
    <li>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <Mark mark={mark} x={12} y={12} />
      </svg>
      {text}
    </li>
  );
}
