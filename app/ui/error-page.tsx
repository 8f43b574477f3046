import { useContext } from "react";
import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import type { Language } from "#db/schema.ts";
import { errorText } from "./error-text.ts";
import { SearchForm } from "./search-form.tsx";
import { Unsaved } from "./unsaved.ts";
import { UnsavedPage } from "./unsaved-page.tsx";

/** The message for a status, a search form and a link home; or, after a form that could not be saved, its texts. Shows no details of the error beyond the request's id. */
export function ErrorPage({ language, status, requestId }: { language: Language; status: number; requestId: string }) {
  const t = sharedTexts(language).errors;
  const text = errorText(language, status);
  const unsaved = useContext(Unsaved);
  if (unsaved) return <UnsavedPage language={language} requestId={requestId} {...unsaved} />;
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.text}</p>
      {status >= 500 && requestId && <p>{t.reference(requestId)}</p>}
      <SearchForm language={language} />
      <p>
        <a href={href(language, "home")}>{t.home}</a>
      </p>
    </>
  );
}
