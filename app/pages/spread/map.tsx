import type { SpreadMark } from "#app/adoptions/spread.ts";
import { sharedTexts } from "#app/i18n/shared.ts";
import { type NameSide, nameGap, nameSides } from "#app/ui/map/names.ts";
import { hitSize, type MapDot, type MapView } from "#app/ui/map/view.ts";
import type { Language } from "#db/schema.ts";
import type { SpreadDot } from "./shared/map-view.ts";
import { texts } from "./texts.ts";

interface MapProps {
  language: Language;
  title: string;
  map: MapView<SpreadDot> | null;
  /** Names of the organisations in the table that are not on the map. */
  notOnMap: string[];
  /** Anchor of the table with the same content. */
  skipTo: string;
}

const marks = ["owner", "applies", "other"] as const satisfies SpreadMark[];

/** Owners and adopters as dots that link to their rows in the table; they differ in shape and filling, not colour. */
export function SpreadMap({ language, title, map, notOnMap, skipTo }: MapProps) {
  const t = texts(language);
  if (!map) return <p>{t.nobodyOnMap}</p>;
  const shown = marks.filter((mark) => map.dots.some((dot) => dot.mark === mark));
  const sides = nameSides(map);
  return (
    <figure className="map">
      <a className="skip-map" href={skipTo}>
        {t.skip}
      </a>
      <figcaption>
        <SpreadLegend language={language} marks={shown} />
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has no place inside a picture */}
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label={title}>
        <path className="land" d={map.path} />
        {map.dots.map(
          ({ x, y, truePosition, href }) =>
            truePosition && <path key={href} className="leader" d={`M${x} ${y}L${truePosition.x} ${truePosition.y}`} />,
        )}
        {map.dots.map(({ x, y, href, mark }) => (
          <Mark key={href} mark={mark} x={x} y={y} r={6} />
        ))}
        {/* After all marks, so that no mark covers the name of another. */}
        {map.dots.map((dot, index) => (
          <DotLink
            key={dot.href}
            dot={dot}
            language={language}
            side={sides[index] ?? null}
            toLeft={dot.x > map.width / 2}
          />
        ))}
      </svg>
      {map.dots.some((dot) => dot.truePosition) && <p className="small">{t.moved}</p>}
      {notOnMap.length > 0 && <p className="small">{t.notOnMap(notOnMap.join(", "))}</p>}
    </figure>
  );
}

function SpreadLegend({ language, marks }: { language: Language; marks: SpreadMark[] }) {
  const t = sharedTexts(language);
  return (
    <ul className="legend" aria-label={t.mapLegend}>
      {marks.map((mark) => (
        <li key={mark}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <Mark mark={mark} x={12} y={12} r={6} />
          </svg>
          {texts(language).marks[mark]}
        </li>
      ))}
    </ul>
  );
}

interface DotLinkProps {
  dot: MapDot<SpreadDot>;
  language: Language;
  /** The side on which the name is always shown; null when it shows on hover and focus only. */
  side: NameSide | null;
  toLeft: boolean;
}

function DotLink({ dot, language, side, toLeft }: DotLinkProps) {
  const isLeft = side === null ? toLeft : side === "left";
  return (
    <a href={dot.href} aria-label={`${dot.name}, ${texts(language).markNames[dot.mark]}`}>
      <circle className="hit" cx={dot.x} cy={dot.y} r={hitSize / 2} />
      <text
        className={side ? "named" : undefined}
        x={dot.x + (isLeft ? -nameGap : nameGap)}
        y={dot.y + 5}
        textAnchor={isLeft ? "end" : "start"}
      >
        {dot.name}
      </text>
    </a>
  );
}

/** A diamond for an owner, otherwise a circle: filled for an adopter that uses or tries the practice. */
export function Mark({ mark, x, y, r }: { mark: SpreadMark; x: number; y: number; r: number }) {
  if (mark !== "owner") return <circle className={mark === "applies" ? "mark filled" : "mark"} cx={x} cy={y} r={r} />;
  const half = r * 1.5;
  return <path className="mark filled" d={`M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half}-${half}z`} />;
}
