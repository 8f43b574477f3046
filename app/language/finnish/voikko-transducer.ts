/**
 * Voikko's morphology (`mor.vfst`, an unweighted finite-state transducer): a header of 16 bytes, the symbols, then
 * transitions of 8 bytes: input symbol (16 bits), output symbol (16), target state (24), number of further transitions
 * of the state (8; 255: the next cell has the number). Only the bytes of the file are kept in memory.
 */
export interface Transducer {
  /**
   * Calls `take` with the output symbols of each analysis of a lower-case word until it returns false. Ends after 20,000
   * steps in any case.
   */
  analyse(word: string, take: (symbols: readonly string[]) => boolean): void;
}

const MAGIC = [0x00013a6e, 0x000351fa];
const FINAL = 0xffff;
const MANY = 255;
const MOST_STEPS = 20_000;
const LONGEST = 60;

/** A flag diacritic: an operation on a feature (P sets, C clears, R requires, D forbids). */
interface Flag {
  operation: string;
  feature: number;
  value: number;
}

/** Opens the bytes of a `mor.vfst` file. Throws when they are not an unweighted Voikko transducer. */
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
    const featureValues = new Uint8Array(features);
    const output: string[] = [];
    let steps = 0;
    visit(0, 0);

    /** Returns false when the walk is to end. */
    function visit(state: number, at: number): boolean {
      const more = (wide[state * 2 + 1] ?? 0) >>> 24;
      const last = state + (more === MANY ? (wide[(state + 1) * 2] ?? 0) + 1 : more);
      for (let cell = state; cell <= last; cell++) {
        if (cell === state + 1 && more === MANY) continue;
        if (++steps > MOST_STEPS) return false;
        const symbol = narrow[cell * 4] as number;
        if (symbol === FINAL) {
          if (at === input.length && !take(output)) return false;
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
        const before = featureValues[flag.feature] as number;
        const hasValue = flag.value === 0 ? before !== 0 : before === flag.value;
        if (flag.operation === "D" && hasValue) continue;
        if (flag.operation === "R" && !hasValue) continue;
        if (flag.operation === "P") featureValues[flag.feature] = flag.value;
        if (flag.operation === "C") featureValues[flag.feature] = 0;
        const goesOn = follow(cell, at);
        featureValues[flag.feature] = before;
        if (!goesOn) return false;
      }
      return true;
    }

    function follow(cell: number, at: number): boolean {
      const symbol = narrow[cell * 4 + 1] as number;
      const target = (wide[cell * 2 + 1] as number) & 0xffffff;
      // Flags among the output symbols have no meaning.
      if (symbol < firstLetter) return visit(target, at);
      output.push(symbols[symbol] as string);
      const goesOn = visit(target, at);
      output.pop();
      return goesOn;
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
    const [, operation, feature, value = ""] = /^@([PCRD])\.([^.@]+)(?:\.([^@]+))?@$/.exec(symbol) ?? [];
    if (operation === undefined || feature === undefined) return undefined;
    if (!features.has(feature)) features.set(feature, features.size);
    if (!values.has(value)) values.set(value, values.size);
    return { operation, feature: features.get(feature) as number, value: values.get(value) as number };
  });
  return { flags, features: features.size };
}
