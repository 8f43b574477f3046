import type { TextPart } from "#app/practices/history/compare-parts.ts";

/** A text with the parts marked that the other text lacks. */
export function Parts({ parts, side }: { parts: TextPart[]; side: "added" | "removed" }) {
  const Mark = side === "added" ? "ins" : "del";
  let key = 0;
  return (
    <>
      {parts.map(({ text, changed }) => {
        key += text.length + 1;
        return changed ? (
          <Mark key={key} className={`diff-${side}`}>
            {text}
          </Mark>
        ) : (
          <span key={key}>{text}</span>
        );
      })}
    </>
  );
}
