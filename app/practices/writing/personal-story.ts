import { givenNames } from "./given-names.ts";

/** A name in a sentence about somebody's health, need of help or family. */
export interface PersonalStory {
  line: number;
  /** The name and the word beside it, as written. */
  text: string;
}

/** What is said of a person's health, need of help or family: beginnings of Finnish and Swedish words. */
const sensitive = new RegExp(
  `(?<![\\p{L}])(?:${[
    // Illness and disability.
    ...["sairast", "sairau", "diagno", "masentu", "masennu", "skitsofren", "syöpä", "syövä", "dement", "muistisair"],
    ...["itsemurh", "itsetuho", "vammai", "kehitysvamm", "autis", "adhd", "hiv", "raskaa", "abort", "psykoos"],
    ...["sjuk", "depress", "deprim", "cancer", "demens", "självmord", "funktionsneds", "gravid", "psykos"],
    // Need of help.
    ...["alkoholis", "päihdeong", "päihderiip", "juopot", "huume", "velkaan", "velois", "asunnottom", "toimeentulotu"],
    ...["työttömä", "lastensuoj", "huostaan", "vanki", "pahoinpi", "väkival", "yksinäi", "missbruk", "narkot"],
    ...["bostadslös", "utkomststö", "arbetslös", "barnskydd", "omhändert", "misshandl", "våld", "ensam"],
    // Family.
    ...["äiti", "isänsä", "isäni", "poikansa", "tyttärensä", "vaimo", "aviomie", "miehensä", "lapsensa", "perheensä"],
    ...["avioero", "leski", "lesken", "mamma", "pappa", "dotter", "sonen", "hustru", "skilsmäss", "skild", "änka"],
  ].join("|")})[\\p{L}-]*`,
  "iu",
);

/** Somebody named by an office speaks for it: beside such a title a name is no resident's. */
const office =
  /(?:johtaja|koordinaattori|päälli(?:kkö|kö)|ohjaaja|suunnittelija|asiantuntija|sihteeri|hoitaja|lääkäri|psykologi|työntekijä|tutkija|professori|chef|koordinator|direktör|handledare|planerare|sakkunnig|sekreterare|skötare|läkare|psykolog|forskare)/iu;

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?/gu;

/**
 * Finds given names in sentences that tell of illness, disability, need of help or family, and that name no office. Knows
 * the names most common in Finland in their inflected forms; a rare name, or one in another sentence, is not found. It
 * is a question to the author, not a refusal.
 */
export function findPersonalStories(text: string): PersonalStory[] {
  const found: PersonalStory[] = [];
  let from = 0;
  for (const sentence of text.split(/(?<=[.!?]["”’)]?)\s+|\n\s*\n/u)) {
    const at = text.indexOf(sentence, from);
    from = at + sentence.length;
    const [word] = sensitive.exec(sentence) ?? [];
    if (word === undefined || office.test(sentence)) continue;
    for (const { 0: name, index } of sentence.matchAll(capitalised)) {
      if (!isGivenName(name)) continue;
      const line = text.slice(0, at + index).split(/\r\n|\n|\r/).length;
      found.push({ line, text: `${name} … ${word}` });
      break;
    }
  }
  return found;
}

const nominatives = new Set(givenNames);
/** The stems of inflected forms: the nominative, and its weak grade, as in Matti : Mati-n. */
const stems = new Set(givenNames.flatMap((name) => [name, name.replace(/([kpt])\1(?=[aeiouyäö]$)/u, "$1")]));
const ending =
  /(?:n|a|ä|ta|tä|ssa|ssä|sta|stä|an|in|en|on|un|yn|än|ön|lla|llä|lta|ltä|lle|na|nä|ksi|s|ia|iä|ille|ien|ista|eja)$/u;

function isGivenName(word: string): boolean {
  const [first = word] = word.split("-");
  if (nominatives.has(first)) return true;
  // The longest ending first: Annalta is Anna and lta, not Annalt and a.
  for (let length = Math.min(4, first.length - 3); length >= 1; length--) {
    const stem = first.slice(0, -length);
    if (!ending.test(first.slice(-length)) || first.slice(-length).match(ending)?.[0].length !== length) continue;
    // Names that end in a consonant take a vowel before the ending: Joelin, Johanilla.
    if (stems.has(stem) || (stem.endsWith("i") && nominatives.has(stem.slice(0, -1)))) return true;
  }
  return false;
}
