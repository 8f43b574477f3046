import type { Link, Nodes, Parents, RootContent } from "mdast";

/** Finnish and Swedish endings that are put after an address with a colon, as in `www.example.org:stä`. */
const ending =
  /:(?:n|in|en|an|än|a|ä|ta|tä|tta|ttä|s?s[ats]?[aä]|l[lt][aä]|lle|ksi|n[aä]|h[aeioäuy]n|seen|iin|aan|ään|een|oon|uun|t|ien|jen|j?[ai]?[aä]|i[sl][st]?[aä]|ille|i[sl]l?[st][aä]|s|et|er|ar|arna|erna|na)(?:kin|k[aä]{2}n|k[oö]|h[aä]n|p[aä])?$/;
const hostEnding = /^((?:https?:\/\/)?[^/:?#\s]+):(?!\d)[^/]*$/i;
/** Characters that no address has as they are: closing quotation marks and an ellipsis end it. */
const quote = /[”“„»«…]/;
const lastDash = /[–—’]+$/;

/**
 * Ends addresses that the grammar has found in plain text where a reader of Finnish or Swedish would: before the ending
 * of a case, a closing quotation mark, an ellipsis or a dash. What only looks like an address by mail, because a letter
 * that addresses do not have comes before it, is text.
 */
export function endAutolinks(parent: Parents, body: string): void {
  const children = parent.children as Nodes[];
  parent.children = children.flatMap((child): Nodes[] => {
    if (child.type === "link" && isAutolink(child, body)) return shortened(child, body);
    if ("children" in child) endAutolinks(child, body);
    return [child];
  }) as RootContent[] as typeof parent.children;
}

function isAutolink({ position, children }: Link, body: string): boolean {
  const [text] = children;
  const offset = position?.start.offset;
  return offset !== undefined && children.length === 1 && text?.type === "text" && body.startsWith(text.value, offset);
}

function shortened(link: Link, body: string): Nodes[] {
  const [text] = link.children;
  if (text?.type !== "text") return [link];
  const before = body[(link.position?.start.offset ?? 0) - 1] ?? "";
  if (link.url.startsWith("mailto:")) return /\p{L}/u.test(before) ? [text] : [link];
  const at = endOf(text.value);
  if (at === text.value.length) return [link];
  const shown = text.value.slice(0, at);
  const cut = text.value.length - at;
  const rest: Nodes = { type: "text", value: text.value.slice(at) };
  const url = link.url.endsWith(text.value) ? link.url.slice(0, -cut) : link.url;
  if (!URL.canParse(url)) return [text];
  return [{ ...link, url, children: [{ ...text, value: shown }] }, rest];
}

function endOf(address: string): number {
  let end = address.search(quote);
  if (end === -1) end = address.length;
  end -= lastDash.exec(address.slice(0, end))?.[0].length ?? 0;
  const host = hostEnding.exec(address.slice(0, end))?.[1];
  if (host !== undefined) return host.length;
  return end - (ending.exec(address.slice(0, end))?.[0].length ?? 0);
}
