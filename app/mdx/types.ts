import type { FieldValues } from "#app/practices/fields.ts";
import type { Language } from "#db/schema.ts";
import type { Doubt } from "./readings/lines.ts";

/** A position in the author's file: line and column count from 1, and the front matter is included. */
export interface Place {
  line: number;
  column: number;
}

/** A fault and its position, with a message in the author's language. */
export interface Problem extends Place {
  message: string;
}

export interface Heading {
  /** With its prefix (`h-…`); unique in the document. */
  id: string;
  /** 2–6; an author's `#` becomes 2. */
  depth: number;
  text: string;
}

/** The values of the block between the `---` lines. Their form has been checked, but not whether the slugs exist. */
export interface FrontMatter extends FieldValues {
  /** The position of each key's value, such as `title`, and of each item of a list, such as `themes.0`. */
  places: Record<string, Place>;
}

export interface Compiled {
  ok: true;
  frontMatter: FrontMatter;
  /** Safe to serve as it is. */
  html: string;
  /** Plain text for search and snippets: no markup, paragraphs separated by newlines. */
  text: string;
  headings: Heading[];
  /** The author's `##` headings at the top level of the document, with their lines in the source. */
  outline: OutlineHeading[];
  /** Places that an author may have meant otherwise, in order. */
  doubts: Doubt[];
}

export interface OutlineHeading {
  text: string;
  /** First and last line, 1-based, front matter counted. */
  from: number;
  to: number;
}

export interface Refused {
  ok: false;
  /** At least one, in order of place. */
  errors: Problem[];
}

export type CompileResult = Compiled | Refused;

/** A file beside the source: the address it is served from and what is known of it. */
export type FileBeside =
  | {
      kind: "picture";
      src: string;
      width?: number;
      height?: number;
      /** The same picture in several widths, the file itself included. */
      sources?: { src: string; width: number }[];
    }
  | { kind: "pdf"; src: string; bytes?: number };

/** Files beside the source, by the name the author uses. */
export type FilesBeside = Record<string, FileBeside>;

export interface CompileOptions {
  /**
   * `comment`: restricted Markdown without front matter, components, raw HTML, headings, pictures and footnotes. Default
   * `write-up`.
   */
  kind?: "write-up" | "comment";
  /** Whether the HTML has marks at the places of `doubts`, for a preview. */
  marksDoubts?: boolean;
  /** The language of the messages; default fi. */
  messages?: Language;
  /**
   * Which fields are required. `render`: none. `publish`: title, summary and organisation. `writing`: also those that are
   * required of an author today but not of texts published earlier or elsewhere.
   */
  require?: "render" | "publish" | "writing";
  /** The pictures and documents that the source can name. When absent, names of files are kept as written. */
  files?: FilesBeside;
  /** Part of every id after its prefix, so that two write-ups can be on one page: letters a–z, digits, hyphens. */
  scope?: string;
}
