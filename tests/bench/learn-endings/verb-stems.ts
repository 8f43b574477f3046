import { strengthen, syllables, weaken } from "#app/language/finnish/gradation.ts";
import type { VerbStems } from "./verbs.ts";

const cut = (word: string, n: number) => word.slice(0, -n);

/** The ways a verb of this shape may inflect, the commonest first. */
export function verbStems(w: string): VerbStems[] {
  if (/(?:hdä|hda)$/.test(w)) return [irregular(w)];
  if (/[aeiouyäö]{2}d[aä]$/.test(w)) return [long(cut(w, 2))];
  if (/(?:ll|nn|rr)[aä]$/.test(w) || /st[aä]$/.test(w)) return consonant(w);
  if (/[aouyäö]t[aä]$/.test(w)) return contracted(w);
  if (/it[aä]$/.test(w)) return [light(w, `${cut(w, 2)}tse`), ...contracted(w)];
  if (/et[aä]$/.test(w)) return [...strengthen(cut(w, 2)).map((it) => light(w, `${it}ne`)), ...contracted(w)];
  return vowel(w);
}

/** sanoa, antaa, lukea, etsiä. */
function vowel(w: string): VerbStems[] {
  const strong = cut(w, 1);
  const make = (weak: string): VerbStems => {
    const pastOf = (stem: string) => pastStem(stem, w);
    const passive = weak.replace(/[aä]$/, "e");
    const past = pastOf(strong);
    return {
      strong,
      weak,
      third: strong + (/([aeiouyäö])\1$/.test(strong) ? "" : strong.at(-1)),
      past,
      pastWeak: /[lnr]si$|[aeiouyäö]{2}si$/.test(past) ? past : pastOf(weak),
      conditional: /[ei]$/.test(strong) ? `${cut(strong, 1)}isi` : `${strong}isi`,
      passive: `${passive}tAAn`,
      passivePast: `${passive}tt`,
      nut: `${strong}nUt`,
      ttu: `${passive}ttU`,
      tava: `${passive}ttAvA`,
      infinitive: /e$/.test(strong) ? `${cut(strong, 1)}i` : strong,
    };
  };
  const weak = weaken(strong);
  const fixed = (it: VerbStems): VerbStems => ({ ...it, infinitive: `${it.infinitive.replace(/e$/, "i")}` });
  return (weak === strong ? [make(strong)] : [make(weak), make(strong)]).map(fixed);
}

function pastStem(stem: string, w: string): string {
  if (/[oöuy]$/.test(stem)) return `${stem}i`;
  if (/[ei]$/.test(stem)) return `${cut(stem, 1)}i`;
  // ymmärtää: ymmärsi, kääntää: käänsi, kieltää: kielsi, pyytää: pyysi.
  if (
    /(?:[aeiouyäö]{2}|[lnr])t[aä]{2}$/.test(w) &&
    syllables(w) >= 2 &&
    /(?:[lr]|än|en|yn|kan)t[aä]{2}$|(?:yy|ie|uu|öö|oo)t[aä]{2}$/.test(w)
  )
    return `${cut(w, 3)}si`;
  if (syllables(w) === 2 && /^[^aeiouyäö]*a/.test(w)) return `${cut(stem, 1)}Oi`;
  return `${cut(stem, 1)}i`;
}

/** saada, voida, tupakoida. */
function long(stem: string): VerbStems {
  const past = /(?:ie|uo|yö)$/.test(stem)
    ? cut(stem, 2) + ({ ie: "ei", uo: "oi", yö: "öi" }[stem.slice(-2)] ?? "")
    : /i$/.test(stem)
      ? stem
      : `${cut(stem, 1)}i`;
  return {
    strong: stem,
    weak: stem,
    third: stem,
    past,
    pastWeak: past,
    conditional: `${past}si`,
    passive: `${stem}dAAn`,
    passivePast: `${stem}t`,
    nut: `${stem}nUt`,
    ttu: `${stem}tU`,
    tava: `${stem}tAvA`,
    infinitive: `${stem}d`,
  };
}

/** nähdä, tehdä. */
function irregular(w: string): VerbStems {
  const head = cut(w, 3);
  return { ...base(w, `${head}ke`), weak: `${head}e`, pastWeak: `${head}i`, past: `${head}ki`, nut: `${head}hnUt` };
}

/** tulla, mennä, nousta, ajatella. */
function consonant(w: string): VerbStems[] {
  const body = cut(w, 2);
  if (/st[aä]$/.test(w)) return [base(w, `${body}e`), base(w, `${cut(body, 1)}kse`)];
  const stems =
    /[eiouaäöy](?:ll)[aä]$/.test(w) && syllables(w) > 2
      ? strengthen(cut(body, 1)).map((it) => it + body.at(-1))
      : [body];
  return [...new Set(stems)].map((it) => base(w, `${it}e`));
}

function base(w: string, stem: string): VerbStems {
  const body = cut(w, 2);
  const end = body.at(-1) ?? "";
  return {
    strong: stem,
    weak: stem,
    third: `${stem}e`,
    past: `${cut(stem, 1)}i`,
    pastWeak: `${cut(stem, 1)}i`,
    conditional: `${cut(stem, 1)}isi`,
    passive: `${w}An`,
    passivePast: `${body}t`,
    nut: `${body}${end === "h" ? "n" : end}Ut`,
    ttu: `${body}tU`,
    tava: `${body}tAvA`,
    infinitive: cut(w, 1),
  };
}

/** haluta, tavata, tarjota: the stem ends in a long vowel, in the strong grade. */
function contracted(w: string): VerbStems[] {
  const body = cut(w, 2);
  return [...new Set(strengthen(body))].reverse().map((it) => {
    const strong = /[aä]$/.test(it) ? `${it}${it.at(-1)}` : `${it}A`;
    return {
      strong,
      weak: strong,
      third: /([aä])\1$/.test(strong) ? strong : `${strong}A`,
      past: `${it}si`,
      pastWeak: `${it}si`,
      conditional: /[aä]$/.test(it) ? `${it}isi` : `${it}Aisi`,
      passive: `${w}An`,
      passivePast: `${body}tt`,
      nut: `${body}nnUt`,
      ttu: `${body}ttU`,
      tava: `${body}ttAvA`,
      infinitive: cut(w, 1),
    };
  });
}

/** valita, vanheta. */
function light(w: string, stem: string): VerbStems {
  const body = cut(w, 2);
  return {
    ...base(w, stem),
    passive: `${w}An`,
    passivePast: `${body}tt`,
    nut: `${body}nnUt`,
    ttu: `${body}ttU`,
    tava: `${body}ttAvA`,
    infinitive: cut(w, 1),
  };
}
