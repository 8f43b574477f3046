import type { Messages } from "../fi/index.ts";

/** In English: a question to those who make and apply a practice, what waits for an answer, and who else considers it. */
export const asking: Pick<Messages, "asking"> = {
  asking: {
    title: "Ask those who do it",
    reaches: "Your question is shown to everyone on this page and waits for an answer from:",
    more: (count) => (count === 1 ? "1 other" : `${count} others`),
    unstaffed: "These have nobody to answer in this service yet:",
    unstaffedMore: "The network's coordinator sees the question too and can pass it on.",
    text: "Your question",
    hint: "For example: how did you get started, and who had to be involved? At most 5,000 characters.",
    send: "Send the question",
    visitor: "A member of the network asks those who do and apply this directly.",
    signIn: "Sign in and ask",
    feedback: "Send the question as feedback",
    noAccount: "No account? The coordinator passes your question on.",
    waiting: {
      title: "Questions for you",
      lead: "These are about your own practices or practices you apply. A question leaves this list when one of you replies or an answer has been marked.",
      none: "There are no unanswered questions for you.",
      answer: "Answer",
      answerNamed: (title) => `Answer the question: ${title}`,
      replied: "Others have replied already",
      more: "There are more questions. They are shown when these have been answered.",
    },
    company: {
      title: "You are considering these",
      who: "Who else is considering this",
      lead: "Get in touch with each other: it is easier to start together. Only members of the network see this.",
      others: "Also considering this:",
      alone: "Nobody else has told of considering this yet.",
    },
  },
};
