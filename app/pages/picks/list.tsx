import { href } from "#app/routes.ts";
import { PicksForm } from "./form.tsx";
import { PickHeading } from "./heading.tsx";
import type { PicksProps } from "./page.tsx";
import { texts } from "./texts.ts";

/** The list with buttons that move and remove, then links to its files and its address. */
export function PicksList(props: PicksProps) {
  const { language, items, files, address, isSaved, formToken } = props;
  const t = texts(language);
  const signIn = `${href(language, "signIn")}?${new URLSearchParams({ jatka: new URL(address).pathname + new URL(address).search })}`;
  return (
    <>
      <section aria-labelledby="luettelo">
        <h2 id="luettelo">{t.count(items.length)}</h2>
        <PicksForm {...props}>
          <ol className="picked">
            {items.map(({ slug, card }, index) => (
              <li key={slug} id={`p-${slug}`} tabIndex={-1}>
                <PickHeading card={card} place={index + 1} facts={[card.size, card.stage, card.origin]} />
                <p className="pick-acts">
                  <button
                    type="submit"
                    name="ylos"
                    value={slug}
                    className="quiet"
                    aria-label={t.upNamed(card.title)}
                    disabled={index === 0}
                  >
                    <span aria-hidden="true">↑</span> {t.up}
                  </button>
                  <button
                    type="submit"
                    name="alas"
                    value={slug}
                    className="quiet"
                    aria-label={t.downNamed(card.title)}
                    disabled={index === items.length - 1}
                  >
                    <span aria-hidden="true">↓</span> {t.down}
                  </button>
                  <button
                    type="submit"
                    name="poista"
                    value={slug}
                    className="quiet"
                    aria-label={t.removeNamed(card.title)}
                  >
                    {t.remove}
                  </button>
                </p>
              </li>
            ))}
          </ol>
          <p>
            <button type="submit" name="tyhjenna" value="1" className="quiet">
              {t.clear}
            </button>
          </p>
        </PicksForm>
      </section>
      <section aria-labelledby="ota" className="picks-take">
        <h2 id="ota">{t.take}</h2>
        <p>{t.takeLead}</p>
        <p className="buttons">
          <a className="button" href={files.docx} rel="nofollow">
            {t.docx}
          </a>
          <a className="button secondary" href={files.text} rel="nofollow">
            {t.text}
          </a>
        </p>
        <div className="field">
          <label htmlFor="luettelon-osoite">{t.address}</label>
          <p id="luettelon-osoite-vihje" className="hint">
            {t.addressHint} {isSaved && t.keptHint}
          </p>
          <input id="luettelon-osoite" type="text" readOnly value={address} aria-describedby="luettelon-osoite-vihje" />
        </div>
        {formToken === null && (
          <p>
            {t.addressOnly} <a href={signIn}>{t.signIn}</a>
          </p>
        )}
      </section>
    </>
  );
}
