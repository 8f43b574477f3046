interface WriteUp {
  title?: string;
  organisation?: string;
  /** More front matter; a topic unless given. */
  front?: string;
  body?: string;
}

/** A small write-up that can be published, with one thing or another changed. */
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
