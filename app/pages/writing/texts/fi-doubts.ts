import type { TextDoubt } from "#app/practices/writing/preview.server.ts";

/** In Finnish: places of a text that may have been meant otherwise. */
export const doubts = {
  title: "Luimmeko oikein?",
  lead: "Nämä kohdat voi ymmärtää kahdella tavalla. Numerot on merkitty esikatseluun.",
  place: (number: number, field: string, line: number, excerpt: string) =>
    `Kohta ${number} (${field}, rivi ${line}): ”${excerpt}”.`,
  kinds: {
    "quotation-as-text": { shown: "Merkki > näkyy tekstinä.", other: "Tee rivistä lainaus" },
    "signs-as-text": { shown: "Rivin alun + tai - näkyy merkkinä.", other: "Tee riveistä luettelo" },
    "signs-as-list": { shown: "Rivit näkyvät luettelona ilman merkkejä + ja -.", other: "Näytä merkit" },
    "star-as-text": { shown: "Tähti näkyy merkkinä.", other: "Tee rivistä luettelo" },
    "underline-as-rule": { shown: "Viivat näkyvät erotinviivana.", other: "Tee rivistä otsikko" },
    "underline-as-heading": { shown: "Alleviivattu rivi näkyy otsikkona.", other: "Näytä rivi tekstinä" },
    "dashes-as-list": { shown: "Ajatusviivalla alkavat rivit näkyvät luettelona.", other: "Näytä rivit kappaleina" },
    "tabs-as-table": { shown: "Sarkaimilla erotetut rivit näkyvät taulukkona.", other: "Näytä rivit tekstinä" },
    "indent-as-text": { shown: "Sisennetty kappale näkyy tavallisena tekstinä.", other: "Näytä ohjelmakoodina" },
    "indent-as-code": { shown: "Sisennetty kappale näkyy ohjelmakoodina.", other: "Näytä tavallisena tekstinä" },
  } satisfies Record<TextDoubt["kind"], { shown: string; other: string }>,
};
