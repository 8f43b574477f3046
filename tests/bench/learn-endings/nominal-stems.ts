import { strengthen, syllables, weaken } from "#app/language/finnish/gradation.ts";
import type { NominalStems } from "./nominals.ts";
import { cut, eStem, IRREGULAR_END, irregular, longStem, vowelStem } from "./stem-types.ts";

/** The ways a nominal of this shape may inflect, the commonest first. */
export function nominalStems(w: string, last: string, participle: boolean): NominalStems[] {
  const [, head = "", odd] = IRREGULAR_END.exec(w) ?? [];
  if (odd !== undefined) return [irregular(head, odd)];
  const graded = (strong: string, make: (strong: string, weak: string) => NominalStems): NominalStems[] => {
    const weak = weaken(strong);
    return weak === strong ? [make(strong, strong)] : [make(strong, weak), make(strong, strong)];
  };
  if (/nen$/.test(w)) {
    const stem = `${cut(w, 3)}se`;
    const it = eStem(stem, stem, `${cut(w, 3)}stA`);
    return [{ ...it, pluralGenitive: [`${cut(w, 3)}sten`, `${cut(w, 3)}sien`] }];
  }
  if (/t[oö]n$/.test(w) && w.length > 4) {
    const [strong, weak] = [`${cut(w, 2)}tOmA`, `${cut(w, 2)}tOmA`];
    return [vowelStem(strong, weak, [`${w}tA`], (it) => [`${cut(it, 1)}i`])];
  }
  if (/mpi$/.test(w)) return [comparative(cut(w, 3))];
  if (/n[uy]t$/.test(w) || (participle && /[uy]t$/.test(w)))
    return [longStem(`${cut(w, 2)}ee`, `${w}tA`), eStem(`${cut(w, 1)}e`, `${cut(w, 1)}e`, `${w}tA`)];
  if (/[uy]t$/.test(w)) return [eStem(`${cut(w, 1)}e`, `${cut(w, 1)}e`, `${w}tA`), ...consonant(w)];
  if (/in$/.test(w) && syllables(w) > 1) {
    const body = cut(w, 1);
    return [...new Set([...strengthen(body), body])].map((it) => eStem(`${it}me`, `${it}me`, `${w}tA`));
  }
  if (/s$/.test(w)) return sibilant(w);
  if (/[^aeiouyäö]$/.test(w)) return consonant(w);
  if (
    /(?:aa|ää|ee|ii|oo|öö|uu|yy|ie|uo|yö|ai|ei|oi|öi|ui|au)$/.test(last) &&
    (syllables(last) === 1 || /[aeouäö]{2}$/.test(w))
  )
    return short(w, last);
  if (/e$/.test(w)) {
    const strong = [...new Set(strengthen(w))];
    const body =
      /[kpt]e$/.test(w) || /[^aeiouyäö]([dv])e$/.test(w) || /[aeiouyäö]de$/.test(w) ? strong : strong.reverse();
    return [...body.map((it) => longStem(`${it}e`, `${w}ttA`)), vowelStem(w, w, [`${w}A`], (it) => [`${it}i`])];
  }
  if (/i$/.test(w)) return endingInI(w, graded);
  if (/[eouyöiaä][aä]$/.test(w) && /e[aä]$/.test(w)) {
    const it = vowelStem(w, w, [`${w}A`, `${w}tA`], (stem) => [`${cut(stem, 1)}i`]);
    return [{ ...it, pluralIllative: [`${cut(w, 1)}isiin`, `${cut(w, 1)}ihin`] }];
  }
  if (/[aä]$/.test(w))
    return graded(w, (s, k) => vowelStem(s, k, [`${w}A`, ...(/i[aä]$/.test(w) ? [`${w}tA`] : [])], pluralOfA(last)));
  return graded(w, (s, k) => vowelStem(s, k, [`${w}A`, ...(/[ie]o$/.test(w) ? [`${w}tA`] : [])], (it) => [`${it}i`]));
}

/** kunta: kunti-; kala: kaloi-; longer words take one or the other. */
function pluralOfA(last: string): (stem: string) => string[] {
  const short = (stem: string) => `${cut(stem, 1)}i`;
  const long = (stem: string) => `${cut(stem, 1)}Oi`;
  if (syllables(last) <= 2) return (it) => [/^[^aeiouyäö]*[ou]/.test(last) || /ä$/.test(last) ? short(it) : long(it)];
  if (/(?:ja|jä|va|vä|ma|mä)$/.test(last)) return (it) => [short(it)];
  if (/(?:nta|la|lä|kka|na|ka|isto|ia|iä)$/.test(last)) return (it) => [long(it)];
  return (it) => [short(it), long(it)];
}

function endingInI(
  w: string,
  graded: (strong: string, make: (s: string, k: string) => NominalStems) => NominalStems[],
): NominalStems[] {
  const e = `${cut(w, 1)}e`;
  const loan = graded(w, (s, k) => vowelStem(s, k, [`${w}A`], (it) => [`${cut(it, 1)}ei`]));
  const own = graded(e, (s, k) => eStem(s, k, `${s}A`));
  const found: NominalStems[] = [];
  if (/[aeiouyäölnr]si$/.test(w)) {
    const strong = `${cut(w, 2)}te`;
    const it = eStem(strong, weaken(strong), `${cut(w, 2)}ttA`);
    const plural = `${cut(w, 1)}i`;
    found.push({
      ...it,
      pluralStrong: [plural],
      pluralWeak: [plural],
      pluralPartitive: [`${plural}A`],
      pluralGenitive: [`${plural}en`],
      pluralIllative: [`${plural}in`],
    });
  }
  if (/[lnr]i$/.test(w)) found.push(eStem(e, e, `${cut(w, 1)}tA`));
  if (/[hm]i$/.test(w)) found.push(eStem(e, e, `${cut(w, 1).replace(/m$/, "n")}tA`));
  return syllables(w) > 2 ? [...loan, ...own, ...found] : [...found, ...loan, ...own];
}

function short(w: string, last: string): NominalStems[] {
  const swap: Record<string, string> = { ie: "ei", uo: "oi", yö: "öi" };
  const end = w.slice(-2);
  const plural = swap[end] ? cut(w, 2) + swap[end] : end.endsWith("i") ? w : `${cut(w, 1)}i`;
  const single = syllables(last) === 1;
  return [
    {
      strong: w,
      weak: w,
      partitive: [`${w}tA`],
      illative: single ? `${w}h${w.at(-1)}n` : `${w}seen`,
      pluralStrong: [plural],
      pluralWeak: [plural],
      pluralPartitive: [`${plural}tA`],
      pluralGenitive: [`${plural}den`],
      pluralIllative: single ? [`${plural}hin`] : [`${plural}siin`, `${plural}hin`],
    },
  ];
}

function sibilant(w: string): NominalStems[] {
  const kse = eStem(`${cut(w, 1)}kse`, `${cut(w, 1)}kse`, `${w}tA`);
  const result: NominalStems = { ...kse, pluralGenitive: [`${w}ten`, `${cut(w, 1)}ksien`] };
  const quality: NominalStems = {
    ...eStem(`${cut(w, 1)}te`, `${cut(w, 1)}de`, `${cut(w, 1)}ttA`),
    pluralStrong: [`${cut(w, 1)}ksi`],
    pluralWeak: [`${cut(w, 1)}ksi`],
    pluralPartitive: [`${cut(w, 1)}ksiA`],
    pluralGenitive: [`${cut(w, 1)}ksien`],
    pluralIllative: [`${cut(w, 1)}ksiin`],
  };
  const body = cut(w, 1);
  const long = [...new Set(strengthen(body))].map((it) => longStem(`${it}${it.at(-1)}`, `${w}tA`));
  const loan = consonant(w);
  if (/(?:uu|yy|eu|ey|iu|iy)s$/.test(w)) return [quality, result];
  if (/[uyoö]s$/.test(w)) return [result, quality, ...loan];
  if (/[aäie]s$/.test(w)) return /nes$/.test(w) ? [result, ...long] : [...long, result, ...loan];
  return loan;
}

function consonant(w: string): NominalStems[] {
  const loan = vowelStem(`${w}i`, `${w}i`, [`${w}iA`], (it) => [`${cut(it, 1)}ei`]);
  if (!/(?:[eaä][lrn]|[aeiouyäö]n)$/.test(w) || syllables(w) < 2) return [loan];
  const stems = [...new Set([w, ...strengthen(cut(w, 1)).map((it) => it + w.at(-1))])];
  return [...stems.map((it) => eStem(`${it}e`, `${it}e`, `${w}tA`)), loan];
}

export function comparative(body: string): NominalStems {
  return vowelStem(`${body}mpA`, `${body}mmA`, [`${body}mpAA`], (it) => [`${cut(it, 1)}i`]);
}
