import type { ReactNode } from "react";
import { sharedTexts } from "#app/i18n/shared.ts";
import type { CardView } from "#app/ui/card-view.ts";
import type { Language } from "#db/schema.ts";
import { texts } from "../texts.ts";

interface OriginProps {
  language: Language;
  card: CardView;
  /** What public sources do not tell, in the language of the text. */
  notFound: string | undefined;
  children?: ReactNode;
}

/** Notices that the text was compiled from public sources, or that it is an example; nothing otherwise. */
export function Origin({ language, card, notFound, children }: OriginProps) {
  const t = sharedTexts(language).practice;
  if (!card.origin && !card.example) return null;
  return (
    <div className="notice">
      {card.origin && (
        <p>
          <strong>{card.origin}.</strong> {t.publicSourcesMore}
        </p>
      )}
      {card.origin && notFound && (
        <p>
          {texts(language).notFound} <span lang={card.language}>{notFound.replace(/\.?$/, ".")}</span>
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
