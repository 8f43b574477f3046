import { sharedTexts } from "#app/i18n/shared.ts";
import { TextArea } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { texts } from "./texts.ts";
import type { NewLink } from "./view.ts";

interface NewLinksProps {
  language: Language;
  links: NewLink[];
  /** The same as text to copy. */
  csv: string;
  /** How many rows were not invited. */
  left: number;
}

/** The invitation links of a confirmed list, shown once. */
export function NewLinks({ language, links, csv, left }: NewLinksProps) {
  const t = texts(language);
  const { words } = sharedTexts(language);
  return (
    <>
      <h2 id="kutsutut">{t.invited(links.length)}</h2>
      <div className="notice" role="status">
        {links.length > 0 && <p>{t.handOver}</p>}
        {left > 0 && <p>{t.left(left)}</p>}
      </div>
      {links.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
          <section className="table-scroll" aria-labelledby="kutsutut" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.name}</th>
                  <th scope="col">{words.email}</th>
                  <th scope="col">{t.link}</th>
                </tr>
              </thead>
              <tbody>
                {links.map(({ name, email, link }) => (
                  <tr key={email}>
                    <td>{name}</td>
                    <td>{email}</td>
                    <td>
                      <code>{link}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <TextArea id="linkit" name="linkit" label={t.copy} rows={6} required={false} readOnly defaultValue={csv} />
        </>
      )}
    </>
  );
}
