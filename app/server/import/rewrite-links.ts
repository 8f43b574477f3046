import path from "node:path";
import { decodePercent } from "#app/mdx/addresses/urls.ts";
import { codeBlockReader } from "#app/practices/intake/code-blocks.ts";
import type { Texts } from "../texts/fi.ts";
import { anchorMark, type LinkTarget, type LinkTargets } from "./link-targets.ts";

/** A text whose addresses lead where its folder's did. */
export interface RewrittenText {
  source: string;
  /** The files of other folders that it names, as relative paths by the names that the source has now. */
  files: ReadonlyMap<string, string>;
  /** The slugs of the other texts that it links to. */
  linked: ReadonlySet<string>;
  /** What does not work any more, in the language of the messages. */
  notes: string[];
}

const inline =
  /(!?\[(?:[^[\]\\]|\\.|\[[^[\]]*\])*\])\(([ \t]*)(<[^<>\n]*>|(?:[^\s()\\<]|\\.|\([^\s()]*\))+)([ \t]*(?:"[^"\n]*"|'[^'\n]*')?[ \t]*)\)/g;
const definition = /^( {0,3}\[[^\]]+\]:[ \t]*)(<[^<>\n]*>|\S+)/;
const attribute = /(\b(?:href|src)=)("[^"\n]*"|'[^'\n]*')/g;
const picture = /\.(?:jpe?g|png|webp|avif|gif|tiff?|heic)$/i;
/** What the store takes: pictures and PDFs. */
const storable = new RegExp(String.raw`\.pdf$|${picture.source}`, "i");

/**
 * Leads the links of a text to the pages of the other texts of the folder, takes its pictures and PDFs along from other
 * folders, and makes a link to what cannot come along plain text. `file` is the text's relative path. Code stays as it is.
 */
export function rewriteLinks(source: string, file: string, targets: LinkTargets, t: Texts["links"]): RewrittenText {
  const files = new Map<string, string>();
  const linked = new Set<string>();
  const notes = new Set<string>();
  const own = [path.posix.dirname(file), file.replace(/\.[^./]+$/, "")];

  /** The new address of a link; null when it leads nowhere, undefined when it stays. */
  function addressFor(written: string): string | null | undefined {
    const address = written.startsWith("<") ? written.slice(1, -1) : written;
    const target = targets.resolve(file, address);
    if (target.kind === "elsewhere") return undefined;
    if (target.kind === "text") return pageOf(target, address);
    if (target.kind === "file" && storable.test(target.path)) return nameFor(target.path);
    notes.add(target.kind === "file" ? t.notTaken(address) : target.atRoot ? t.needsRoot(address) : t.nowhere(address));
    // A picture or PDF that should be there is refused at its line when the text is published.
    return storable.test(address.replace(/[?#].*$/s, "")) ? undefined : null;
  }

  function pageOf({ text }: Extract<LinkTarget, { kind: "text" }>, address: string): string | null | undefined {
    const anchor = /#(.*)$/s.exec(address)?.[1];
    const isOwn = address.startsWith("#");
    const id = anchor === undefined ? undefined : (text.anchors.get(anchor) ?? text.anchors.get(decodePercent(anchor)));
    if (anchor && id === undefined && !isOwn) notes.add(t.noAnchor(address));
    if (isOwn) return id === undefined ? undefined : `#${id}`;
    if (text.slug !== "") linked.add(text.slug);
    return text.slug === "" ? null : `/kaytannot/${text.slug}${id === undefined ? "" : `#${id}`}`;
  }

  function nameFor(found: string): string | undefined {
    if (own.includes(path.posix.dirname(found))) return undefined;
    const short = path.posix.basename(found);
    const isFree = (it: string) => (files.get(it) ?? found) === found;
    let name = [short, found.replaceAll("/", "-")].find(isFree);
    for (let number = 2; name === undefined; number++) if (isFree(`${number}-${short}`)) name = `${number}-${short}`;
    files.set(name, found);
    return encodeURI(name).replace(/[()]/g, (it) => (it === "(" ? "%28" : "%29"));
  }

  /** A link or picture with its address, and those of pictures in its text, in their new places. */
  function inNewPlace(_whole: string, words: string, before: string, address: string, after: string): string {
    const isPicture = words.startsWith("!");
    const inner = words.slice(isPicture ? 2 : 1, -1).replace(inline, inNewPlace);
    // A text may show a picture but not link to one.
    const shows = !isPicture && leadsToPicture(address);
    if (shows && inner.includes("](")) return inner;
    const to = addressFor(address);
    if (to === null) return inner;
    return `${isPicture || shows ? "!" : ""}[${inner}](${before}${to ?? address}${after})`;
  }

  function leadsToPicture(address: string): boolean {
    const target = targets.resolve(file, address);
    return target.kind === "file" && picture.test(target.path);
  }

  const rewritten = linesOutsideCode(source, (line) =>
    line
      .replace(/^( {0,3}#{1,6}[ \t].*)$/, (heading) => heading.replace(anchorMark, ""))
      .replace(inline, inNewPlace)
      .replace(definition, (whole, before: string, address: string) => {
        const to = before.includes("[^") ? undefined : addressFor(address);
        return to === undefined || to === null ? whole : before + to;
      })
      .replace(attribute, (whole, name: string, quoted: string) => {
        const to = addressFor(quoted.slice(1, -1));
        return to === undefined || to === null ? whole : `${name}"${to}"`;
      }),
  );
  return { source: rewritten, files, linked, notes: [...notes] };
}

/** Changes every line that is not in a code block, and of it the parts that are not code. Line ends stay. */
function linesOutsideCode(source: string, change: (text: string) => string): string {
  const isCode = codeBlockReader({ nested: true });
  return source.replace(/[^\r\n]+/g, (line) => {
    if (isCode(line)) return line;
    return line
      .split(/(`+[^`]+`+)/)
      .map((part, index) => (index % 2 === 1 ? part : change(part)))
      .join("");
  });
}
