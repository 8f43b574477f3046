import type { Messages } from "../fi/index.ts";

/** In Swedish: a question to those who make and apply a practice, what waits for an answer, and who else considers it. */
export const asking: Pick<Messages, "asking"> = {
  asking: {
    title: "Fråga dem som gör",
    reaches: "Din fråga syns för alla på den här sidan och väntar på svar hos:",
    more: (count) => (count === 1 ? "1 annan" : `${count} andra`),
    unstaffed: "De här har ännu ingen som svarar i tjänsten:",
    unstaffedMore: "Även nätverkets koordinator ser frågan och kan förmedla den.",
    text: "Din fråga",
    hint: "Till exempel: hur kom ni igång, och vilka behövde vara med? Högst 5 000 tecken.",
    send: "Skicka frågan",
    visitor: "En medlem i nätverket frågar direkt dem som gör och tillämpar.",
    signIn: "Logga in och fråga",
    feedback: "Skicka frågan som respons",
    noAccount: "Har du inget konto? Koordinatorn förmedlar din fråga.",
    waiting: {
      title: "Frågor till er",
      lead: "Frågorna gäller er egen praxis eller praxis som ni tillämpar. En fråga försvinner härifrån när någon hos er svarar eller ett svar har markerats.",
      none: "Det finns inga obesvarade frågor till er.",
      answer: "Svara",
      answerNamed: (title) => `Svara på frågan: ${title}`,
      replied: "Andra har redan svarat",
      more: "Det finns fler frågor. De visas när de här har besvarats.",
    },
    company: {
      title: "Ni överväger det här",
      who: "Vem annan överväger detta",
      lead: "Kontakta varandra: det är lättare att komma igång tillsammans. Bara nätverkets medlemmar ser detta.",
      others: "Även de här överväger detta:",
      alone: "Ingen annan har ännu berättat att de överväger detta.",
    },
  },
};
