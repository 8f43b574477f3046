import type { Messages } from "../fi/index.ts";

/** In English: what an organisation has given and taken, what those like it do, and what nobody of its size has. */
export const ownMunicipality: Pick<Messages, "ownMunicipality"> = {
  ownMunicipality: {
    door: {
      show: "Show similar first",
      own: "Own matters: questions, drafts and cards",
    },
    title: (name) => `${name} in the network`,
    page: "Your own page in the network",
    given: {
      told: (count) => (count === 1 ? "You have told of 1 practice." : `You have told of ${count} practices.`),
      toldNone: "You have not told of your own practices yet.",
      gathered: (count) =>
        count === 1
          ? "1 description has been compiled from public sources and not taken over by you yet."
          : `${count} descriptions have been compiled from public sources and not taken over by you yet.`,
      taken: (count) =>
        count === 1
          ? "You have tried or taken into use 1 practice of others."
          : `You have tried or taken into use ${count} practices of others.`,
      takenNone: "You have not told yet which practices of others you have tried.",
      takers: (count) =>
        count === 1
          ? "1 other has tried or taken into use practices of yours."
          : `${count} others have tried or taken into use practices of yours.`,
    },
    member: {
      gathered: (count) =>
        count === 1
          ? "1 description has been compiled from public sources."
          : `${count} descriptions have been compiled from public sources.`,
      taken: (count) =>
        count === 1
          ? "1 practice of others has been tried or taken into use here."
          : `${count} practices of others have been tried or taken into use here.`,
      takers: (count) =>
        count === 1
          ? "1 other has tried or taken into use what is done here."
          : `${count} others have tried or taken into use what is done here.`,
    },
    alike: {
      title: "Similar municipalities do these",
      titleCounty: "Similar counties and this county's own municipalities do these",
      lead: "Nothing has been told of these from here yet. The most similar first.",
      applies: "applies it",
      all: "See all practices, the most similar first",
    },
    untried: {
      title: "What there is not yet from municipalities of this size",
      titleCounty: "What there is not yet from wellbeing services counties",
      lead: (size) =>
        `There is no practice of these themes and topics yet in the size class ${size}. The link opens those of others.`,
      leadCounty:
        "No wellbeing services county has a practice of these themes and topics yet. The link opens those of others.",
      themes: "Themes",
      topics: "Topics",
      count: (count) => (count === 1 ? "1 practice elsewhere" : `${count} practices elsewhere`),
    },
  },
};
