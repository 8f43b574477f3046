/** Made-up Finnish texts for measurements, the same for the same random numbers. */
const headings = ["Tarve ja tavoite", "Kohderyhmä", "Mitä tehdään", "Toteutus ja resurssit", "Vinkkejä soveltajille"];
const subjects = [
  ...["hyvinvointikoordinaattori", "kunnan liikuntapalvelu", "kirjasto", "järjestöjen verkosto", "koulun henkilökunta"],
  ...["vanhusneuvosto", "nuorisotyö", "terveydenhoitaja", "kulttuurituottaja", "vapaaehtoisten ryhmä"],
];
const verbs = ["järjestää", "kokoaa", "suunnittelee", "arvioi", "kehittää", "tarjoaa", "ohjaa", "seuraa", "avaa"];
const objects = [
  ...["matalan kynnyksen kävelyryhmiä", "asukkaiden iltoja", "elintapaohjauksen polun", "yhteisen kohtaamispaikan"],
  ...[
    "maksuttomia kulttuurikäyntejä",
    "vertaistukea ikääntyneille",
    "perheiden ruokakursseja",
    "mielen hyvinvoinnin kokeiluja",
  ],
];
const places = ["lähitorilla", "koulun tiloissa", "hyvinvointikeskuksessa", "kylätaloilla", "verkossa ja puhelimitse"];
const ends = [
  ...["joka viikko.", "yhdessä hyvinvointialueen kanssa.", "kahden vuoden ajan.", "ilman ennakkoilmoittautumista."],
  ...["ja kirjaa kokemukset seurantaan.", "niin että jokainen pääsee mukaan.", "noin 5 % tavallista edullisemmin."],
];

interface WriteUp {
  title: string;
  organisation?: string;
  /** Lines of front matter for the classification. */
  classification?: string;
  words?: number;
}

/** An element of a list, chosen by chance. */
export function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** A made-up Finnish sentence. */
export function sentence(random: () => number): string {
  const parts = [subjects, verbs, objects, places, ends].map((list) => pick(random, list));
  const text = parts.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The source of a made-up write-up with five sections, lists, a table and a callout; 400 words by default. */
export function writeUp(
  random: () => number,
  { title, organisation = "liminka", classification, words = 400 }: WriteUp,
) {
  const paragraphs: string[] = [];
  for (const heading of headings) {
    const sentences: string[] = [];
    while (sentences.join(" ").split(" ").length < words / headings.length) sentences.push(sentence(random));
    const middle = Math.ceil(sentences.length / 2);
    const list = sentences.slice(middle).map((it) => `- **${it.split(" ")[0]}**${it.slice(it.indexOf(" "))}`);
    paragraphs.push(`## ${heading}\n\n${sentences.slice(0, middle).join(" ")}\n\n${list.join("\n")}`);
  }
  return `---
title: "${title}: ${pick(random, objects)}"
summary: ${sentence(random)}
organisation: ${organisation}
${classification ?? `topics: [${pick(random, ["osallisuus", "mielenterveys", "elintapaohjaus"])}]`}
stage: ${pick(random, ["pilot", "in-use"])}
started: ${2015 + Math.floor(random() * 10)}
sources: [https://example.org/${Math.floor(random() * 10_000)}]
---

${paragraphs.join("\n\n")}

| Mittari | Ennen | Jälkeen |
|---|---:|---:|
| Osallistujia | ${Math.floor(random() * 50)} | ${50 + Math.floor(random() * 50)} |

<Callout type="tip" title="Vinkki">

${sentence(random)}

</Callout>
`;
}
