import { partFields, type TextPart } from "#app/practices/writing/distribute-text.ts";
import { href } from "#app/routes.ts";
import { Faults, FormToken, Select } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { fieldName } from "../faults.tsx";
import { texts } from "../texts.ts";

interface DistributeProps {
  language: Language;
  /** The draft's. */
  id: number;
  version: number;
  formToken: string;
  parts: readonly TextPart[];
  fault: "expired" | "moved" | null;
}

/** Where each part of a pasted text would go, before it does: the author can choose another place for each. */
export function DistributePage({ language, id, version, formToken, parts, fault }: DistributeProps) {
  const t = texts(language);
  const places = [
    ...partFields.map((field) => ({ value: field, name: fieldName(language, field) })),
    { value: "", name: t.distribute.stays },
  ];
  return (
    <>
      <h1>{t.distribute.title}</h1>
      {fault && (
        <Faults>
          <p>{fault === "moved" ? t.distribute.moved : t.faults.expired}</p>
        </Faults>
      )}
      <p className="lead">{t.distribute.lead}</p>
      <form method="post" className="form writing" action={href(language, "distribute", "", id)}>
        <FormToken value={formToken} />
        <input type="hidden" name="versio" value={version} />
        <ol className="parts">
          {parts.map(({ field, text }, index) => (
            // Two parts can have the same text.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>
              <pre className="source-text">{text}</pre>
              <Select
                id={`paikka-${index}`}
                name={`paikka-${index}`}
                label={t.distribute.place(index + 1)}
                options={places}
                defaultValue={field}
              />
            </li>
          ))}
        </ol>
        <p className="buttons">
          <button type="submit">{t.distribute.do}</button>{" "}
          <a href={href(language, "draft", "", id)}>{t.distribute.back}</a>
        </p>
      </form>
    </>
  );
}
