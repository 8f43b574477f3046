import type { SpreadMark } from "#app/adoptions/spread.ts";
import { messages } from "#app/i18n/messages.ts";
import type { Language } from "#db/schema.ts";
import type { MapView } from "./map-view.ts";
import { Mark } from "./spread-map.tsx";
import type { SpreadDot } from "./spread-view.ts";

/** What a stamp-sized map needs, and where the large one is. */
export interface SmallMapView {
  map: (Pick<MapView<SpreadDot>, "width" | "height" | "path"> & { dots: SmallDot[] }) | null;
  href: string;
}

interface SmallDot {
  x: number;
  y: number;
  mark: SpreadMark;
}

/** Where a practice is, at a glance. What it shows stands in words beside it; the link leads to the names. */
export function SmallMap({ language, map, href }: SmallMapView & { language: Language }) {
  const t = messages(language).spread;
  return (
    <p className="small-map">
      <a href={href}>
        {map && (
          <svg viewBox={`0 0 ${map.width} ${map.height}`} width={map.width} height={map.height} aria-hidden="true">
            <path className="land" d={map.path} />
            {map.dots.map(({ x, y, mark }) => (
              <Mark key={`${x} ${y}`} mark={mark} x={x} y={y} r={4} />
            ))}
          </svg>
        )}
        {t.seeAll}
      </a>
    </p>
  );
}
