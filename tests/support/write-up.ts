interface WriteUp {
  title?: string;
  organisation?: string;
  /** More front matter; by default one topic. */
  front?: string;
  body?: string;
}

/** The source of a small write-up that can be published, with the given parts changed. */
export function writeUp({ title = "Lähitori", organisation = "liminka", front, body }: WriteUp = {}): string {
  return `---
title: ${title}
summary: Kaikille avoin kohtaamispaikka.
organisation: ${organisation}
${front ?? "topics: [osallisuus]"}
---
## Mitä tehdään

${body ?? "Torilla on **kokeilu**, johon saa tulla."}
`;
}
