/** What one analysis of Voikko says of a word: base forms of the whole and of the members of a compound. */
export interface Meaning {
  lemma: string;
  /** Members of a compound, each in its base form and as it stands in the compound's own base form. */
  parts: string[];
  /** How many pieces the word is thought to be made of. */
  pieces: number;
  /** Voikko's classes and cases, for choosing between analyses. */
  tags: string[];
}

interface Piece {
  /** As it stands in the word. */
  surface: string;
  base: string;
  /** Forms of a verb that inflect as nouns keep the verb as their base. */
  fixed: boolean;
  /** The base as the dictionary has it, before what is derived from it. */
  verb: string;
  /** kauniisti stays as it is. */
  adverb: boolean;
}

const PARTICIPLES = new Set(["[Ra]", "[Rv]", "[Rt]", "[Ru]", "[Rm]"]);

/** Reads the symbols of one analysis: `[Xp]base[X]`, `[Xj]end of a derived base[X]`, `[Bc]` between members. */
export function meaningOf(symbols: readonly string[]): Meaning {
  const pieces: Piece[] = [];
  const tags: string[] = [];
  let piece = emptyPiece();
  let mode = "";
  for (const symbol of symbols) {
    if (symbol.length < 2 || !symbol.startsWith("[")) {
      if (mode === "[Xp]") {
        piece.base += symbol;
        piece.verb = piece.base;
      } else if (mode === "[Xj]") piece.base += piece.fixed ? "" : symbol;
      else if (mode !== "[Xr]") piece.surface += symbol;
      continue;
    }
    if (symbol === "[Xp]" || symbol === "[Xr]") mode = symbol;
    else if (symbol === "[Xj]") {
      mode = symbol;
      if (!piece.fixed) piece.base = piece.surface;
    } else if (symbol === "[X]") mode = "";
    else if (symbol === "[Bc]") {
      pieces.push(piece);
      piece = emptyPiece();
    } else {
      tags.push(symbol);
      if (PARTICIPLES.has(symbol)) {
        piece.fixed = true;
        piece.base = piece.verb;
      }
      if (symbol === "[Ssti]") piece.adverb = true;
      if (symbol === "[Tn4]") {
        piece.base = `${piece.surface}minen`;
        piece.fixed = true;
      }
    }
  }
  pieces.push(piece);
  return whole(pieces, tags);
}

function emptyPiece(): Piece {
  return { surface: "", base: "", fixed: false, verb: "", adverb: false };
}

function whole(pieces: readonly Piece[], tags: string[]): Meaning {
  const bare = (text: string) => text.replace(/[-=]/g, "").toLowerCase();
  const last = pieces.at(-1) as Piece;
  const head = pieces.slice(0, -1).map(({ surface }) => surface);
  const lemma = bare(head.join("") + (last.adverb ? last.surface : last.base || last.surface));
  const parts = pieces.flatMap(({ base, surface }, at) => {
    const inner = (base || surface).split("=");
    const end = at === pieces.length - 1;
    return [...inner, ...(end ? [] : [surface]), ...(inner.length > 1 ? [inner.join("")] : [])].map(bare);
  });
  const several = pieces.length > 1 || last.base.includes("=");
  const members = new Set(several ? parts.filter((part) => part.length > 1 && part !== lemma) : []);
  return { lemma, parts: [...members], pieces: pieces.length, tags };
}
