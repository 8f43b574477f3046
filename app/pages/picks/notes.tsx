import { maxPicks, picksQuery } from "#app/picks/address.ts";
import { href } from "#app/routes.ts";
import { PicksForm } from "./form.tsx";
import type { PicksProps } from "./page.tsx";
import { texts } from "./texts.ts";

/** The result of the last act, and notes: too many picks, former slugs, withdrawn and unknown practices. */
export function PicksNotes(props: PicksProps) {
  const { language, slugs, furtherLists, renamed, withdrawn, unknown, done, cleared, isSaved } = props;
  const t = texts(language);
  const isDone = done !== null && Object.hasOwn(t.done, done);
  return (
    <>
      {isDone && (
        <p role="status">
          {t.done[done as keyof typeof t.done]}{" "}
          {done === "tyhjenna" && cleared.length > 0 && (
            <a href={href(language, "picks") + picksQuery(cleared)}>{t.undo}</a>
          )}
        </p>
      )}
      {furtherLists.length > 0 && (
        <div className="notice alert" role="alert">
          <p>{t.tooMany(slugs.length, maxPicks)}</p>
          <p>{t.tooManyHelp}</p>
          <ul>
            {furtherLists.map((it) => (
              <li key={it.from}>
                <a href={it.href}>{t.further(it.from, it.to)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {(renamed.length > 0 || withdrawn.length > 0 || unknown.length > 0) && (
        <div className="notice">
          {renamed.length > 0 && (
            <>
              <p>{t.renamedTitle}</p>
              <ul>
                {renamed.map(({ from, title, lang }) => (
                  <li key={from}>
                    <span lang={lang}>{title}</span> ({from})
                  </li>
                ))}
              </ul>
            </>
          )}
          {withdrawn.length > 0 && (
            <>
              <p>{t.withdrawn}</p>
              <PicksForm {...props}>
                <ul>
                  {withdrawn.map(({ slug, title, lang }) => (
                    <li key={slug}>
                      <span lang={lang}>{title}</span>{" "}
                      {isSaved && (
                        <button
                          type="submit"
                          name="poista"
                          value={slug}
                          className="link"
                          aria-label={t.removeNamed(title)}
                        >
                          {t.remove}
                        </button>
                      )}
                    </li>
                  ))}
                </ul>
              </PicksForm>
            </>
          )}
          {unknown.length > 0 && (
            <>
              <p>{t.unknown}</p>
              <ul>
                {unknown.map((slug) => (
                  <li key={slug}>{slug.slice(0, 80)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </>
  );
}
