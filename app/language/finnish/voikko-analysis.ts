/** One analysis of a word by Voikko: the base form of the word and those of the members of a compound. */
export interface VoikkoAnalysis {
  lemma: string;
  /** Members of a compound, each in its base form and as the base form of the compound has it. */
  parts: string[];
  /** Number of members. */
  pieces: number;
  /** Voikko's class and case symbols, for choosing between analyses. */
  tags: string[];
}

interface Piece {
  /** As the word has it. */
  surface: string;
  base: string;
  /** A participle or a similar noun-like form of a verb: further symbols do not change the base. */
  fixed: boolean;
  /** The base as the dictionary has it, before any derivation. */
  verb: string;
  /** An adverb in -sti is its own base form: kauniisti. */
  adverb: boolean;
}

const PARTICIPLES = new Set(["[Ra]", "[Rv]", "[Rt]", "[Ru]", "[Rm]"]);

/** Reads the output symbols of one analysis: `[Xp]base[X]`, `[Xj]end of a derived base[X]`, `[Bc]` between members. */
export function readAnalysis(symbols: readonly string[]): VoikkoAnalysis {
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
  return combine(pieces, tags);
}

function emptyPiece(): Piece {
  return { surface: "", base: "", fixed: false, verb: "", adverb: false };
}

function combine(pieces: readonly Piece[], tags: string[]): VoikkoAnalysis {
  const bare = (text: string) => text.replace(/[-=]/g, "").toLowerCase();
  const last = pieces.at(-1) as Piece;
  const head = pieces.slice(0, -1).map(({ surface }) => surface);
  const lemma = bare(head.join("") + (last.adverb ? last.surface : last.base || last.surface));
  const parts = pieces.flatMap(({ base, surface }, at) => {
    const inner = (base || surface).split("=");
    const isLast = at === pieces.length - 1;
    return [...inner, ...(isLast ? [] : [surface]), ...(inner.length > 1 ? [inner.join("")] : [])].map(bare);
  });
  const isCompound = pieces.length > 1 || last.base.includes("=");
  const members = new Set(isCompound ? parts.filter((part) => part.length > 1 && part !== lemma) : []);
  return { lemma, parts: [...members], pieces: pieces.length, tags };
}
