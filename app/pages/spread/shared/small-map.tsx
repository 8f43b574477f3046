import { sharedTexts } from "#app/i18n/shared.ts";
import type { MapView } from "#app/ui/map/view.ts";
import type { Language } from "#db/schema.ts";
import { Mark } from "../map.tsx";
import type { SpreadDot } from "./map-view.ts";

/** What a stamp-sized map needs, and where the large one is. */
export interface SmallMapView {
  map: MapView<SpreadDot> | null;
  href: string;
}

/** Where a practice is, at a glance. What it shows stands in words beside it; the link leads to the names. */
export function SmallMap({ language, map, href: whole }: SmallMapView & { language: Language }) {
  const t = sharedTexts(language).words;
  return (
    <p className="small-map">
      <a href={whole}>
        {map && (
          <svg viewBox={`0 0 ${map.width} ${map.height}`} width={map.width} height={map.height} aria-hidden="true">
            <path className="land" d={map.path} />
            {map.dots.map(({ x, y, mark, href }) => (
              <Mark key={href} mark={mark} x={x} y={y} r={4} />
            ))}
          </svg>
        )}
        {t.seeSpread}
      </a>
    </p>
  );
}
