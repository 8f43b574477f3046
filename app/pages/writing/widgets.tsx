import { sectionHeadings, sectionKeys } from "#app/practices/sections.ts";
import { type SnippetKind, snippetFields } from "#app/practices/writing/snippets.ts";
import { textIn } from "#app/practices/writing/typed.ts";
import { Field, TextArea } from "#app/ui/form.tsx";
import type { DraftMode } from "#db/schema.ts";
import { type PartProps, Select } from "./fields.tsx";
import type { Texts } from "./texts/fi.ts";
import { texts } from "./texts.ts";
import type { FileView } from "./view.ts";

interface WidgetsProps extends PartProps {
  files: FileView[];
  mode: DraftMode;
  /** The helper that was just refused: open. */
  open: SnippetKind | null;
}

const kinds: SnippetKind[] = ["tulos", "kuva", "laatikko", "video", "vaiheet"];

/** Helpers that ask for the parts of a figure, picture, callout, video or steps and write them into a section. */
export function Widgets(props: WidgetsProps) {
  const t = texts(props.language);
  return (
    <section aria-labelledby="lisaa-tekstiin">
      <h2 id="lisaa-tekstiin">{t.add}</h2>
      <p>{t.addLead}</p>
      {kinds.map((kind) => (
        <Widget key={kind} kind={kind} {...props} />
      ))}
    </section>
  );
}

function Widget({ kind, ...props }: WidgetsProps & { kind: SnippetKind }) {
  const { language, typed, mode, open, files } = props;
  const t = texts(language);
  const { required, optional } = snippetFields[kind];
  const names = [...required, ...optional];
  const isStarted = names.some((name) => textIn(typed, name) !== "");
  const canInsert = kind !== "kuva" || files.length > 0;
  return (
    <details className="helper" id={`lisaa-${kind}`} data-widget={kind} open={open === kind || isStarted}>
      <summary>{t.widgets[kind]}</summary>
      {names.map((name) => (
        <WidgetField key={name} name={name as WidgetName} {...props} />
      ))}
      {mode === "form" && canInsert && (
        <Select
          id={`${kind}-kohta`}
          label={t.where}
          chosen={textIn(typed, `${kind}-kohta`) || (kind === "tulos" ? "osa-results" : "osa-what")}
          options={sectionKeys.map((key) => ({ slug: `osa-${key}`, name: sectionHeadings[language][key] }))}
        />
      )}
      {canInsert && (
        <button
          type="submit"
          name="teko"
          value={`lisaa-${kind}`}
          className="quiet"
          aria-label={`${t.insert}: ${t.widgets[kind]}`}
        >
          {t.insert}
        </button>
      )}
    </details>
  );
}

/** Licences under which a picture can be shown in a text that is CC BY 4.0. */
const licences = ["CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0"];

type WidgetName = keyof Texts["widgetFields"];

function WidgetField({ language, typed, faults, files, name }: WidgetsProps & { name: WidgetName }) {
  const t = texts(language);
  const label = t.widgetFields[name];
  const common = { id: name, name, label, fault: faults.get(name), defaultValue: textIn(typed, name), required: false };
  switch (name) {
    case "kuva-tiedosto":
      if (files.length === 0) return <p>{t.noFiles}</p>;
      return (
        <Select
          id={name}
          label={label}
          chosen={textIn(typed, name)}
          fault={faults.get(name)}
          options={[
            { slug: "", name: t.choose },
            ...files.map((file) => ({ slug: file.name, name: `${file.originalName} (${file.name})` })),
          ]}
        />
      );
    case "kuva-koriste":
      return (
        <label className="choice">
          <input type="checkbox" name={name} value="1" defaultChecked={textIn(typed, name) !== ""} /> {label}
        </label>
      );
    case "kuva-lisenssi":
      return (
        <Select
          id={name}
          label={label}
          chosen={textIn(typed, name)}
          fault={faults.get(name)}
          options={[{ slug: "", name: t.choose }, ...licences.map((slug) => ({ slug, name: slug }))]}
        />
      );
    case "kuva-ihmiset":
    case "kuva-saavutettava":
      return (
        <Select
          id={name}
          label={label}
          chosen={textIn(typed, name)}
          fault={faults.get(name)}
          options={[
            { slug: "", name: t.choose },
            ...Object.entries(t.pictureAnswers[name]).map(([slug, words]) => ({ slug, name: words })),
          ]}
        />
      );
    case "laatikko-laji":
      return (
        <Select
          id={name}
          label={label}
          chosen={textIn(typed, name) || "info"}
          options={(["info", "tip", "warning", "lesson"] as const).map((slug) => ({ slug, name: t.callouts[slug] }))}
        />
      );
    case "laatikko-teksti":
    case "vaiheet-rivit":
      return <TextArea {...common} rows={4} />;
    case "video-osoite":
      return <Field {...common} hint={t.videoHint} />;
    default:
      return <Field {...common} />;
  }
}
