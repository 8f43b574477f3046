import type { TestLibrary } from "./test-library.ts";

/** Publishes five write-ups whose words the tests refer to. */
export async function publishFewWriteUps(library: TestLibrary): Promise<void> {
  await library.publish({
    slug: "haapavesi-abc",
    title: "Mielen hyvinvoinnin ABC",
    organisations: ["haapavesi"],
    summary: "Pilotti kuten Limingassa.",
  });
  await library.publish({
    slug: "liminka-abc",
    title: "Mielen hyvinvoinnin ABC",
    organisations: ["liminka"],
    summary: "Pilotti.",
  });
  await library.publish({
    slug: "talous",
    title: "Ehkäisevän työn budjetti",
    themes: ["hyvinvointitalous"],
    text: "Kuntien rahat.",
  });
  await library.publish({
    slug: "kumppanuus",
    title: "Kunta-järjestökumppanuus",
    text: "Hyvä käytäntö: lähde mukaan. Palvelut ovat nopeita.",
  });
  await library.publish({
    slug: "valfard",
    title: "Välfärdsarbete",
    language: "sv",
    text: "Kommunerna främjar hälsan.",
    organisations: ["kauniainen"],
  });
}
