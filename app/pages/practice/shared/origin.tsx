import type { ReactNode } from "react";
import { messages } from "#app/i18n/messages.ts";
import type { CardView } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";

/** Whose word it is, and how much of it there is. */
export function Origin({ language, card, children }: { language: Language; card: CardView; children?: ReactNode }) {
  const t = messages(language).practice;
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
          <strong>{t.example}.</strong> {t.exampleMore}
        </p>
      )}
    </div>
  );
}
