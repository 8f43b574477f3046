import type { TextPart } from "#app/practices/history/compare-parts.ts";

/** A text with what the other lacks marked. */
export function Parts({ parts, side }: { parts: TextPart[]; side: "added" | "removed" }) {
  const Mark = side === "added" ? "ins" : "del";
  let at = 0;
  return (
    <>
      {parts.map(({ text, changed }) => {
        at += text.length + 1;
        return changed ? (
          <Mark key={at} className={`diff-${side}`}>
            {text}
          </Mark>
        ) : (
          <span key={at}>{text}</span>
        );
      })}
    </>
  );
}
