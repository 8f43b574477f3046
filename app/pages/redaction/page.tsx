import { sharedTexts } from "#app/i18n/shared.ts";
import { href } from "#app/routes.ts";
import { Breadcrumb, practiceAncestors } from "#app/ui/breadcrumb.tsx";
import { Faults } from "#app/ui/form.tsx";
import type { Language } from "#db/schema.ts";
import { ConfirmForm, TargetForm } from "./forms.tsx";
import { texts } from "./texts.ts";
import type { RedactionView, TriedRedaction } from "./view.ts";

export interface RedactionProps extends RedactionView {
  language: Language;
  formToken: string;
  /** Whether something has just been removed. */
  done: boolean;
  tried?: TriedRedaction;
}

/** The page for removing a passage or another thing for good: first where it is, then the confirmation. */
export function RedactionPage(props: RedactionProps) {
  const { language, slug, title, titleLanguage, thing, what, newest, files, quoted, earlier, done, tried } = props;
  const t = texts(language);
  const address = href(language, "redaction", slug);
  const fault = tried?.fault;
  return (
    <>
      <Breadcrumb
        language={language}
        ancestors={practiceAncestors(language, { name: title, href: href(language, "practice", slug) })}
        current={t.title}
      />
      <h1>{what === "passage" ? t.title : t.of(thing)}</h1>
      {done && !tried && <p role="status">{t.done}</p>}
      {fault && <Faults>{fault === "expired" ? sharedTexts(language).faults.expired : t.faults[fault]}</Faults>}
      <p className="lead" lang={titleLanguage}>
        {title}
      </p>
      <p>{t.lead}</p>
      {what === "passage" && <p>{t.everywhere}</p>}
      {quoted !== "" && <blockquote className="quoted">{quoted}</blockquote>}
      {tried?.preview && <ConfirmForm {...props} sent={tried.sent} preview={tried.preview} />}
      <TargetForm {...props} />
      {what === "passage" && newest > 0 && (
        <Others
          heading={t.number}
          of={Array.from({ length: newest }, (_, index) => newest - index)}
          address={(it) => `${address}?versio=${it}`}
          name={(it) => t.things.revision(String(it))}
        />
      )}
      {what === "passage" && files.length > 0 && (
        <Others
          heading={t.files}
          of={files}
          address={(it) => `${address}?${new URLSearchParams({ tiedosto: it })}`}
          name={t.things.file}
        />
      )}
      {earlier.length > 0 && (
        <>
          <h2>{t.earlier}</h2>
          <ul>
            {earlier.map((it, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two removals of a day may read the same
              <li key={index}>{it}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={href(language, what === "comment" || what === "adoption" ? "practice" : "owning", slug)}>
          {what === "comment" || what === "adoption" ? t.toPractice : t.back}
        </a>
      </p>
    </>
  );
}

function Others<T extends string | number>({
  heading,
  of,
  address,
  name,
}: {
  heading: string;
  of: readonly T[];
  address: (it: T) => string;
  name: (it: T) => string;
}) {
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {of.map((it) => (
          <li key={it}>
            <a href={address(it)}>{name(it)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
