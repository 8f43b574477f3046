import { sharedTexts } from "#app/i18n/shared.ts";
import type { MapView } from "#app/ui/map/view.ts";
import type { Language } from "#db/schema.ts";
import { Mark } from "../map.tsx";
import type { SpreadDot } from "./map-view.ts";

/** A small map, and the address of the page with the large one. */
export interface SmallMapView {
  map: MapView<SpreadDot> | null;
  href: string;
}

/** A small map of a practice's owners and adopters, which links to the large one. The text beside it says the same. */
export function SmallMap({ language, map, href: largeMap }: SmallMapView & { language: Language }) {
  const t = sharedTexts(language).words;
  return (
    <p className="small-map">
      <a href={largeMap}>
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
