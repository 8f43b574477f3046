import type { FieldValues } from "#app/practices/fields.ts";
import type { Language } from "#db/schema.ts";

/** Where something stands in the author's file: 1-based, front matter counted. */
export interface Place {
  line: number;
  column: number;
}

/** A fault, told to the author in the author's language. */
export interface Problem extends Place {
  message: string;
}

export interface Heading {
  /** Already prefixed (`h-…`), unique in the document. */
  id: string;
  /** 2–6; an author's `#` becomes 2. */
  depth: number;
  text: string;
}

/** The block between the `---` lines, checked for shape; whether the slugs exist is publishing's question. */
export interface FrontMatter extends FieldValues {
  /** Where each key's value is, e.g. `title`, and for lists each item, e.g. `themes.0`. */
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
  /** The author's own `##` headings that stand in nothing else, with their lines in the source. */
  outline: OutlineHeading[];
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

/** A file that stands beside the source: where it is shown from, and what is known of it. */
export type FileBeside =
  | {
      kind: "picture";
      src: string;
      width?: number;
      height?: number;
      /** The same picture in several widths, itself among them. */
      sources?: { src: string; width: number }[];
    }
  | { kind: "pdf"; src: string; bytes?: number };

/** Files beside the source, by the name the author uses. */
export type FilesBeside = Record<string, FileBeside>;

export interface CompileOptions {
  /**
   * `comment`: smaller Markdown, in which front matter, components, raw HTML, headings, pictures and footnotes mean
   * nothing special. Default `write-up`.
   */
  kind?: "write-up" | "comment";
  /** The language of the messages; default fi. */
  messages?: Language;
  /**
   * `render`: front matter may be absent or partial. `publish`: title, summary and organisation are required.
   * `writing`: also what is asked of who writes now, but not of a text that was published before or elsewhere.
   */
  require?: "render" | "publish" | "writing";
  /** Files that stand beside the source: pictures to show, documents to link to. Without it names stay as they are. */
  files?: FilesBeside;
  /** Stands in every id after its prefix, so that two write-ups can share a page: letters a–z, digits, hyphens. */
  scope?: string;
}
