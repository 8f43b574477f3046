import { useLocation } from "@remix-run/react";
import { href, languageOf } from "#app/routes.ts";
import { texts } from "./texts.ts";
import type { UnsavedReason } from "./unsaved.ts";

/** Why a form could not be saved and what to do, in the language of the page. */
export function UnsavedText({ reason }: { reason: UnsavedReason }) {
  const language = languageOf(useLocation().pathname);
  const t = texts(language).unsaved;
  return (
    <>
      <p>
        <strong>{t.title}</strong>
      </p>
      <p>{t.reasons[reason]}</p>
      {reason === "signed-out" && (
        <p>
          <a href={href(language, "signIn")} target="_blank" rel="noopener">
            {t.signIn}
          </a>
        </p>
      )}
    </>
  );
}
