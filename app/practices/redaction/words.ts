/** The words of a text in lower case, each with its place in the text. */
export interface PlacedWords {
  words: string[];
  /** Offset of each word's first character. */
  from: number[];
  /** Offset after each word's last character. */
  to: number[];
}

/**
 * How markup between letters is read. `marks`: whatever is no letter or digit ends a word, so that addresses, attributes
 * and comments are read too. `joined`: emphasis, tags and the targets of links are left out, as in `**Mat**ti`. `parted`:
 * as `joined`, but tags and targets end a word, as in `Matti<br>Virtanen`.
 */
export type Reading = "marks" | "joined" | "parted";

export const readings = ["marks", "joined", "parted"] as const satisfies Reading[];

const token = new RegExp(
  [
    /(?<reference>&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});)/,
    /(?<percent>(?:%[0-9a-f]{2})+)/,
    /(?<coded>\\u[0-9a-f]{4})/,
    /(?<invisible>[\u00AD\u200B-\u200D\u2060\uFEFF])/,
    /(?<letter>[\p{L}\p{N}]\p{M}*)/u,
    /(?<tag><\/?[a-z][^<>]*>)/,
    /(?<target>\](?:\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\)|\[[^[\]]*\]))/,
    /(?<emphasis>[*_~`\\]+|!?\[)/,
    /(?<other>.)/,
  ]
    .map((it) => it.source)
    .join("|"),
  "gisu",
);

/** References by name to the letters of Finnish and Swedish, and to what joins words. Others end a word. */
const named: Readonly<Record<string, string>> = { auml: "ä", ouml: "ö", aring: "å", eacute: "é", uuml: "ü", shy: "" };

/** Reads the words of a text. Letters written as references, escapes or percent codes are read as letters. */
export function wordsOf(text: string, reading: Reading): PlacedWords {
  const found: PlacedWords = { words: [], from: [], to: [] };
  let open = false;
  const add = (letters: string, from: number, to: number) => {
    for (const letter of letters.normalize("NFKC").toLowerCase()) {
      if (!/[\p{L}\p{N}\p{M}]/u.test(letter)) {
        open = false;
        continue;
      }
      if (!open) {
        found.words.push("");
        found.from.push(from);
        found.to.push(to);
      }
      const last = found.words.length - 1;
      found.words[last] += letter;
      found.to[last] = to;
      open = true;
    }
  };
  for (const match of text.matchAll(token)) {
    const { reference, percent, coded, invisible, letter, tag, target, emphasis } = match.groups ?? {};
    const [from, to] = [match.index, match.index + match[0].length];
    if (invisible !== undefined) continue;
    if (letter !== undefined) add(letter, from, to);
    else if (reference !== undefined) add(decodeReference(reference), from, to);
    else if (percent !== undefined) add(decodePercent(percent), from, to);
    else if (coded !== undefined) add(String.fromCharCode(Number.parseInt(coded.slice(2), 16)), from, to);
    else if (reading === "marks" && (tag ?? target) !== undefined) {
      open = false;
      const inner = wordsOf(match[0].replace(/^./u, " "), "marks");
      for (const [index, word] of inner.words.entries()) {
        found.words.push(word);
        found.from.push(from + (inner.from[index] ?? 0));
        found.to.push(from + (inner.to[index] ?? 0));
      }
    } else if (reading === "marks" || (emphasis === undefined && !(reading === "joined" && (tag ?? target)))) {
      open = false;
    }
  }
  return found;
}

function decodeReference(reference: string): string {
  const name = reference.slice(1, -1).toLowerCase();
  if (!name.startsWith("#")) return named[name] ?? " ";
  const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}

function decodePercent(codes: string): string {
  try {
    return decodeURIComponent(codes);
  } catch {
    return " ";
  }
}
