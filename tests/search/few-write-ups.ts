import type { Shelf } from "./shelf.ts";

/** A handful of write-ups whose words are known to the tests. */
export async function fill(shelf: Shelf): Promise<void> {
  await shelf.publish({
    slug: "haapavesi-abc",
    title: "Mielen hyvinvoinnin ABC",
    organisations: ["haapavesi"],
    summary: "Pilotti kuten Limingassa.",
  });
  await shelf.publish({
    slug: "liminka-abc",
    title: "Mielen hyvinvoinnin ABC",
    organisations: ["liminka"],
    summary: "Pilotti.",
  });
  await shelf.publish({
    slug: "talous",
    title: "Ehkäisevän työn budjetti",
    themes: ["hyvinvointitalous"],
    text: "Kuntien rahat.",
  });
  await shelf.publish({
    slug: "kumppanuus",
    title: "Kunta-järjestökumppanuus",
    text: "Hyvä käytäntö: lähde mukaan. Palvelut ovat nopeita.",
  });
  await shelf.publish({
    slug: "valfard",
    title: "Välfärdsarbete",
    language: "sv",
    text: "Kommunerna främjar hälsan.",
    organisations: ["kauniainen"],
  });
}
