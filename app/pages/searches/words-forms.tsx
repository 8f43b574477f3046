import { href } from "#app/routes.ts";
import { wordActs } from "#app/searches/word-acts.ts";
import { Field, FormToken } from "#app/ui/form.tsx";
import { texts } from "./texts.ts";
import type { SearchWordsProps } from "./words-page.tsx";

/** The form that adds a word and its meaning. */
export function AddWord({ language, formToken, suggested, answer }: SearchWordsProps) {
  const t = texts(language).words;
  const typed = answer?.act === "add-word" ? answer.typed : null;
  const refusal = typed && answer?.refusal;
  return (
    <form method="post" action={href(language, "searchWords")} className="form" id="lisaa" aria-labelledby="lisaa-sana">
      <h3 id="lisaa-sana">{t.add}</h3>
      <FormToken value={formToken} />
      <Field
        id="sana"
        name="sana"
        label={t.word}
        hint={t.wordHint}
        autoComplete="off"
        defaultValue={typed?.word ?? suggested}
        fault={refusal?.field === "word" ? t.faults.word[refusal.fault] : null}
      />
      <Field
        id="merkitys"
        name="merkitys"
        label={t.meaning}
        hint={t.meaningHint}
        autoComplete="off"
        defaultValue={typed?.means}
        fault={refusal?.field === "means" ? t.faults.means[refusal.fault] : null}
      />
      <button type="submit" name="teko" value={wordActs["add-word"]}>
        {t.add}
      </button>
    </form>
  );
}

/** The form that adds a word by which a theme is found. */
export function AddThemeWord({ language, formToken, themes, answer }: SearchWordsProps) {
  const t = texts(language).words;
  const typed = answer?.act === "add-theme-word" ? answer.typed : null;
  const refusal = typed && answer?.refusal;
  const fault = refusal?.field === "theme" ? t.faults.theme[refusal.fault] : null;
  return (
    <form method="post" action={href(language, "searchWords")} className="form" aria-labelledby="lisaa-teemasana">
      <h3 id="lisaa-teemasana">{t.addToTheme}</h3>
      <FormToken value={formToken} />
      <div className="field">
        <label htmlFor="teema">{t.theme}</label>
        {fault && (
          <p id="teema-virhe" className="fault">
            {fault}
          </p>
        )}
        <select
          id="teema"
          name="teema"
          required
          defaultValue={typed?.theme ?? ""}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? "teema-virhe" : undefined}
        >
          <option value="">{t.chooseTheme}</option>
          {themes.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Field
        id="teemasana"
        name="teemasana"
        label={t.themeWord}
        hint={t.themeWordHint}
        autoComplete="off"
        defaultValue={typed?.themeWord}
        fault={refusal?.field === "theme-word" ? t.faults.theme[refusal.fault] : null}
      />
      <button type="submit" name="teko" value={wordActs["add-theme-word"]}>
        {t.addToTheme}
      </button>
    </form>
  );
}
