import type { FieldName } from "./typed.ts";

/** The helpers of the form, which write a component for an author who does not know its syntax. */
export const snippetKinds = ["tulos", "kuva", "laatikko", "video", "vaiheet"] as const;

export type SnippetKind = (typeof snippetKinds)[number];

/** The required and the optional fields of each helper. */
export const snippetFields: Record<SnippetKind, { required: readonly FieldName[]; optional: readonly FieldName[] }> = {
  tulos: { required: ["tulos-mittari", "tulos-jalkeen"], optional: ["tulos-ennen", "tulos-yksikko", "tulos-lahde"] },
  kuva: {
    required: ["kuva-tiedosto"],
    optional: [
      ...(["kuva-teksti", "kuva-koriste", "kuva-selite", "kuva-kuvaaja", "kuva-lisenssi"] as const),
      ...(["kuva-ihmiset", "kuva-saavutettava"] as const),
    ],
  },
  laatikko: { required: ["laatikko-teksti"], optional: ["laatikko-laji", "laatikko-otsikko"] },
  video: { required: ["video-osoite", "video-otsikko"], optional: [] },
  vaiheet: { required: ["vaiheet-rivit"], optional: [] },
};

export type Snippet = { ok: true; text: string } | { ok: false; missing: FieldName[] };

/**
 * The text to insert, or the fields that must still be filled in. A picture needs an alternative text or must be marked as
 * decoration, and answers to who took it, under which licence, and whether people can be recognised; a PDF to whether it is
 * accessible.
 */
export function snippet(kind: SnippetKind, read: (field: FieldName) => string): Snippet {
  const value = (field: FieldName) => read(field).trim();
  const missing = snippetFields[kind].required.filter((field) => value(field) === "");
  const isPdf = value("kuva-tiedosto").endsWith(".pdf");
  if (kind === "kuva" && value("kuva-teksti") === "" && (isPdf || value("kuva-koriste") === ""))
    missing.push("kuva-teksti");
  const asked: readonly FieldName[] = isPdf ? ["kuva-saavutettava"] : ["kuva-kuvaaja", "kuva-lisenssi", "kuva-ihmiset"];
  if (kind === "kuva" && value("kuva-tiedosto") !== "") missing.push(...asked.filter((field) => value(field) === ""));
  if (missing.length > 0) return { ok: false, missing };
  return { ok: true, text: snippetWriters[kind](value, isPdf) };
}

const snippetWriters: Record<SnippetKind, (value: (field: FieldName) => string, isPdf: boolean) => string> = {
  tulos: (value) =>
    tag("Result", [
      ["indicator", value("tulos-mittari")],
      ["before", value("tulos-ennen")],
      ["after", value("tulos-jalkeen")],
      ["unit", value("tulos-yksikko")],
      ["source", value("tulos-lahde")],
    ]),
  kuva: (value, isPdf) => {
    if (isPdf) {
      const title = value("kuva-saavutettava") === "no" ? ' "ei saavutettava"' : "";
      return `[${value("kuva-teksti").replace(/[[\]\\]/g, "\\$&")}](${value("kuva-tiedosto")}${title})`;
    }
    const decorative = value("kuva-koriste") !== "";
    return tag("Figure", [
      ["src", value("kuva-tiedosto")],
      ["alt", decorative ? "" : value("kuva-teksti"), true],
      ["caption", value("kuva-selite")],
      ...(decorative ? ([["decorative", "true"]] as const) : []),
      ["credit", value("kuva-kuvaaja")],
      ["licence", value("kuva-lisenssi")],
      ["people", value("kuva-ihmiset")],
    ]);
  },
  laatikko: (value) => {
    const type = ["tip", "warning", "lesson"].find((it) => it === value("laatikko-laji")) ?? "info";
    const title = value("laatikko-otsikko");
    const open = `<Callout type="${type}"${title === "" ? "" : ` title=${quoted(title)}`}>`;
    return `${open}\n\n${value("laatikko-teksti")}\n\n</Callout>`;
  },
  video: (value) =>
    tag("Video", [
      ["src", value("video-osoite")],
      ["title", value("video-otsikko")],
    ]),
  vaiheet: (value) => {
    const rows = value("vaiheet-rivit").split(/\r\n|\n|\r/);
    const steps = rows.map((row) => row.replace(/^\s*(?:\d+[.)]|[-*•])\s+/, "").trim()).filter((row) => row !== "");
    return `<Steps>\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}\n\n</Steps>`;
  },
};

/** A component's tag. Attributes without a value are left out unless they have `always`. */
function tag(name: string, attributes: (readonly [name: string, value: string, always?: boolean])[]): string {
  const written = attributes.filter(([, value, always]) => always || value !== "");
  return `<${name} ${written.map(([key, value]) => `${key}=${quoted(value)}`).join(" ")} />`;
}

function quoted(value: string): string {
  return `"${value
    .replace(/\s+/g, " ")
    .replace(/&(?=[a-z#])/gi, "&amp;")
    .replace(/"/g, "&quot;")}"`;
}
