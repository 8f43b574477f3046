/**
 * Reads Voikko's morphology (`mor.vfst`, an unweighted transducer): a header of 16 bytes, the symbols, then cells of
 * 8 bytes: symbol in (16 bits), symbol out (16), where to (24), how many more stand in this state (8; 255: the next
 * cell holds the number). Own reader; nothing of the dictionary is kept but its bytes.
 */
export interface Transducer {
  /** Calls back with the symbols of each analysis of a lower-case word, until it answers false. Bounded. */
  analyse(word: string, take: (symbols: readonly string[]) => boolean): void;
}

const MAGIC = [0x00013a6e, 0x000351fa];
const FINAL = 0xffff;
const MANY = 255;
const MOST_STEPS = 20_000;
const LONGEST = 60;

/** One flag diacritic: what it does to which feature (P sets, C clears, R requires, D forbids). */
interface Flag {
  act: string;
  feature: number;
  value: number;
}

/** Throws when the bytes are no such transducer. */
export function readTransducer(bytes: Uint8Array): Transducer {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  if (whole.length < 32 || MAGIC.some((it, at) => view.getUint32(at * 4, true) !== it) || view.getUint8(8) !== 0)
    throw new Error("not an unweighted Voikko transducer");
  const { symbols, end } = readSymbols(whole, view.getUint16(16, true));
  const from = end + ((8 - (end % 8)) % 8);
  const cells = (whole.length - from) >> 3;
  const narrow = new Uint16Array(whole.buffer, whole.byteOffset + from, cells * 4);
  const wide = new Uint32Array(whole.buffer, whole.byteOffset + from, cells * 2);
  const letters = new Map(symbols.map((symbol, at) => [symbol, at] as const).filter(([it]) => [...it].length === 1));
  if (letters.size === 0) throw new Error("a Voikko transducer without letters");
  const firstLetter = Math.min(...letters.values());
  const { flags, features } = readFlags(symbols.slice(0, firstLetter));
  return { analyse: (word, take) => walk(word, take) };

  function walk(word: string, take: (symbols: readonly string[]) => boolean): void {
    if (word.length === 0 || word.length > LONGEST) return;
    const input = new Uint16Array(word.length);
    for (let at = 0; at < word.length; at++) {
      const letter = letters.get(word.charAt(at));
      if (letter === undefined) return;
      input[at] = letter;
    }
    const held = new Uint8Array(features);
    const out: string[] = [];
    let steps = 0;
    visit(0, 0);

    /** Answers false when nothing more is wanted. */
    function visit(state: number, at: number): boolean {
      const more = (wide[state * 2 + 1] ?? 0) >>> 24;
      const last = state + (more === MANY ? (wide[(state + 1) * 2] ?? 0) + 1 : more);
      for (let cell = state; cell <= last; cell++) {
        if (cell === state + 1 && more === MANY) continue;
        if (++steps > MOST_STEPS) return false;
        const symbol = narrow[cell * 4] as number;
        if (symbol === FINAL) {
          if (at === input.length && !take(out)) return false;
          continue;
        }
        if (symbol >= firstLetter) {
          if (at === input.length || symbol > (input[at] as number)) break;
          if (symbol === input[at] && !follow(cell, at + 1)) return false;
          continue;
        }
        const flag = flags[symbol];
        if (flag === undefined) {
          if (!follow(cell, at)) return false;
          continue;
        }
        const before = held[flag.feature] as number;
        if (flag.act === "D" ? (flag.value === 0 ? before !== 0 : before === flag.value) : false) continue;
        if (flag.act === "R" ? (flag.value === 0 ? before === 0 : before !== flag.value) : false) continue;
        if (flag.act === "P") held[flag.feature] = flag.value;
        if (flag.act === "C") held[flag.feature] = 0;
        const go = follow(cell, at);
        held[flag.feature] = before;
        if (!go) return false;
      }
      return true;
    }

    function follow(cell: number, at: number): boolean {
      const symbol = narrow[cell * 4 + 1] as number;
      const to = (wide[cell * 2 + 1] as number) & 0xffffff;
      // Flags stand on the side of the output too, where they say nothing.
      if (symbol < firstLetter) return visit(to, at);
      out.push(symbols[symbol] as string);
      const go = visit(to, at);
      out.pop();
      return go;
    }
  }
}

function readSymbols(bytes: Uint8Array, count: number): { symbols: string[]; end: number } {
  const decoder = new TextDecoder();
  const symbols: string[] = [];
  let at = 18;
  for (let n = 0; n < count; n++) {
    const end = bytes.indexOf(0, at);
    if (end < 0) throw new Error("a Voikko transducer that ends in its symbols");
    symbols.push(decoder.decode(bytes.subarray(at, end)));
    at = end + 1;
  }
  return { symbols, end: at };
}

function readFlags(symbols: readonly string[]): { flags: (Flag | undefined)[]; features: number } {
  const features = new Map<string, number>();
  const values = new Map<string, number>([["", 0]]);
  const flags = symbols.map((symbol) => {
    const [, act, feature, value = ""] = /^@([PCRD])\.([^.@]+)(?:\.([^@]+))?@$/.exec(symbol) ?? [];
    if (act === undefined || feature === undefined) return undefined;
    if (!features.has(feature)) features.set(feature, features.size);
    if (!values.has(value)) values.set(value, values.size);
    return { act, feature: features.get(feature) as number, value: values.get(value) as number };
  });
  return { flags, features: features.size };
}
