import { harmonise, strengthen, syllables, weaken } from "../finnish/grade.ts";
import { type Form, nominal } from "./nominals.ts";

/** What all forms of a verb are made from. */
interface Stems {
  strong: string;
  weak: string;
  /** Third person of the present. */
  third: string;
  /** Past, before the person. */
  past: string;
  pastWeak: string;
  conditional: string;
  /** Passive present and past, before -Vn and -iin. */
  passive: string;
  passivePast: string;
  /** Past participles, active and passive. */
  nut: string;
  ttu: string;
  tava: string;
  /** Infinitive before -essa. */
  infinitive: string;
}

const FORMS: [keyof Stems, string, number][] = [
  ["third", "", 12],
  ["strong", "vAt", 5],
  ["weak", "n", 3],
  ["weak", "t", 1],
  ["weak", "mme", 1.5],
  ["weak", "tte", 0.5],
  ["weak", "", 2],
  ["past", "", 8],
  ["past", "vAt", 2],
  ["pastWeak", "n", 2],
  ["pastWeak", "t", 0.5],
  ["pastWeak", "mme", 0.7],
  ["conditional", "", 3],
  ["conditional", "vAt", 0.8],
  ["conditional", "n", 0.8],
  ["conditional", "mme", 0.2],
  ["passive", "", 6],
  ["passivePast", "iin", 4],
  ["ttu", "Aisiin", 0],
  ["strong", "mAAn", 2.5],
  ["strong", "mAssA", 1.5],
  ["strong", "mAstA", 0.7],
  ["strong", "mAllA", 1.5],
  ["strong", "mAttA", 0.6],
  ["infinitive", "essA", 1.5],
  ["infinitive", "essAAn", 0.7],
  ["infinitive", "en", 1],
  ["infinitive", "AkseEn", 0],
];

/** Every way a verb of this shape inflects, the commonest first. */
export function verb(lemma: string): Form[][] {
  return stemsOf(lemma).map((stems) => {
    const forms: Form[] = [[lemma, 10]];
    const add = (form: string, weight: number) => forms.push([harmonise(form, lemma), weight]);
    for (const [which, ending, weight] of FORMS) if (weight > 0) add(stems[which] + ending, weight);
    add(`${lemma}kseen`, 0.7);
    const participles: [string, number][] = [
      [`${stems.strong}vA`, 0.08],
      [stems.nut, 0.1],
      [stems.ttu, 0.1],
      [stems.tava, 0.05],
      [`${stems.strong}mA`, 0.04],
    ];
    for (const [participle, weight] of participles) {
      const base = harmonise(participle, lemma);
      for (const [form, common] of (nominal(base, base, true)[0] ?? []).slice(0, 40))
        forms.push([form, common * weight]);
    }
    forms.push([harmonise(stems.nut, lemma), 8], [harmonise(stems.ttu, lemma), 5]);
    return forms;
  });
}

const cut = (word: string, n: number) => word.slice(0, -n);

function stemsOf(w: string): Stems[] {
  if (/(?:hdä|hda)$/.test(w)) return [irregular(w)];
  if (/[aeiouyäö]{2}d[aä]$/.test(w)) return [long(cut(w, 2))];
  if (/(?:ll|nn|rr)[aä]$/.test(w) || /st[aä]$/.test(w)) return consonant(w);
  if (/[aouyäö]t[aä]$/.test(w)) return contracted(w);
  if (/it[aä]$/.test(w)) return [light(w, `${cut(w, 2)}tse`), ...contracted(w)];
  if (/et[aä]$/.test(w)) return [...strengthen(cut(w, 2)).map((it) => light(w, `${it}ne`)), ...contracted(w)];
  return vowel(w);
}

/** sanoa, antaa, lukea, etsiä. */
function vowel(w: string): Stems[] {
  const strong = cut(w, 1);
  const make = (weak: string): Stems => {
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
  const fixed = (it: Stems): Stems => ({ ...it, infinitive: `${it.infinitive.replace(/e$/, "i")}` });
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
function long(stem: string): Stems {
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
function irregular(w: string): Stems {
  const head = cut(w, 3);
  return { ...base(w, `${head}ke`), weak: `${head}e`, pastWeak: `${head}i`, past: `${head}ki`, nut: `${head}hnUt` };
}

/** tulla, mennä, nousta, ajatella. */
function consonant(w: string): Stems[] {
  const body = cut(w, 2);
  if (/st[aä]$/.test(w)) return [base(w, `${body}e`), base(w, `${cut(body, 1)}kse`)];
  const stems =
    /[eiouaäöy](?:ll)[aä]$/.test(w) && syllables(w) > 2
      ? strengthen(cut(body, 1)).map((it) => it + body.at(-1))
      : [body];
  return [...new Set(stems)].map((it) => base(w, `${it}e`));
}

function base(w: string, stem: string): Stems {
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
function contracted(w: string): Stems[] {
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
function light(w: string, stem: string): Stems {
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
