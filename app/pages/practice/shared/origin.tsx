import type { ReactNode } from "react";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { CardView } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

/** Notices that the text was compiled from public sources, or that it is an example; nothing otherwise. */
export function Origin({ language, card, children }: { language: Language; card: CardView; children?: ReactNode }) {
  const t = sharedTexts(language).practice;
  if (!card.origin && !card.example) return null;
  return (
    <div className="notice">
      {card.origin && (
        <p>
          <strong>{card.origin}.</strong> {t.publicSourcesMore}
        </p>
      )}
      {card.origin && children}
      {card.example && (
        <p>
          <strong>{t.example}.</strong> {texts(language).exampleMore}
        </p>
      )}
    </div>
  );
}
