import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: members. */
export const en: Texts = {
  likeness: {
    members: "Similar municipalities in the network",
    membersLead: "The most similar by population, type of municipality, location and languages.",
  },
  title: words.members,
  lead: (municipalities, counties, seen) =>
    `The Terve Kunta network has ${municipalities} municipalities and ${counties} wellbeing services counties (as of ${seen}).`,
  who: "Healthy Cities designated by WHO",
  whoBadge: "WHO-designated",
  municipalities: "Municipalities",
  counties: "Wellbeing services counties",
  others: "Other organisations",
  othersLead: "They are not members of the network but have practices or models here.",
  practices: words.practices,
  noPractices: "no practices yet",
  name: words.name,
  region: words.region,
  population: words.population,
  inhabitants: (count) => `${count} inhabitants`,
  populationAt: (date) => `Population figures: ${date}.`,
  member: {
    kinds: {
      municipality: "Municipality",
      wellbeing_services_county: words.wellbeingServicesCounty,
      coordinator: "Coordinator of the network",
      partner: "Partner",
    },
    isMember: (seen) => `Member of the Terve Kunta network (as of ${seen})`,
    notMember: "Not a member of the Terve Kunta network",
    facts: words.keyFacts,
    region: words.region,
    county: words.wellbeingServicesCounty,
    countyMunicipalities: "Member municipalities in the county",
    population: words.population,
    size: "Size band",
    urbanity: "Type of municipality",
    urbanities: { urban: "Urban municipality", "semi-urban": "Semi-urban municipality", rural: "Rural municipality" },
    languages: "Languages",
    languageSets: {
      fi: words.finnish,
      "fi+sv": "Finnish and Swedish",
      "sv+fi": "Swedish and Finnish",
      sv: words.swedish,
    },
    website: "Website",
    practices: words.practices,
    none: "The organisation has not described its practices here yet.",
    noneHow: words.howToShare,
  },
  ownMunicipality: {
    title: (name) => `${name} in the network`,
    page: "Your organisation's page in the network",
    given: {
      told: (count) => (count === 1 ? "You have shared 1 practice." : `You have shared ${count} practices.`),
      toldNone: "You have not described your own practices yet.",
      gathered: (count) =>
        count === 1
          ? "1 description compiled from public sources has not been taken over by you yet."
          : `${count} descriptions compiled from public sources have not been taken over by you yet.`,
      taken: (count) =>
        count === 1
          ? "You have tried or taken into use 1 practice of others."
          : `You have tried or taken into use ${count} practices of others.`,
      takenNone: "You have not made any adoption cards yet.",
      takers: (count) =>
        count === 1
          ? "1 other organisation has tried your practices or taken them into use."
          : `${count} other organisations have tried your practices or taken them into use.`,
    },
    member: {
      gathered: (count) =>
        count === 1
          ? "1 description has been compiled from public sources."
          : `${count} descriptions have been compiled from public sources.`,
      taken: (name, count) =>
        count === 1
          ? `${name} has tried or taken into use 1 practice of others.`
          : `${name} has tried or taken into use ${count} practices of others.`,
      takers: (count) =>
        count === 1
          ? "1 other organisation has tried this organisation's practices or taken them into use."
          : `${count} other organisations have tried this organisation's practices or taken them into use.`,
    },
    alike: {
      title: "Similar municipalities do these",
      titleCounty: "Similar counties and this county's own municipalities do these",
      lead: (name) => `${name} has not described these yet. The most similar first.`,
      applies: "applies it",
      all: "See all practices, the most similar first",
    },
    untried: {
      title: "What municipalities of this size have no practices on yet",
      titleCounty: "What wellbeing services counties have no practices on yet",
      lead: (size) =>
        `There are no practices on these themes and topics yet in the size band ${size}. The link opens those of others.`,
      leadCounty:
        "No wellbeing services county has a practice on these themes and topics yet. The link opens those of others.",
      themes: words.themes,
      topics: words.topics,
      count: (count) => (count === 1 ? "1 practice elsewhere" : `${count} practices elsewhere`),
    },
  },
  map: {
    title: "Member municipalities on the map",
    withPractices: "Filled mark: has practices here",
    withoutPractices: "Hollow mark: no practices yet",
    whoDesignated: "Diamond: Healthy City designated by WHO",
    moved: words.movedMarks,
    notOnMap: "The map shows municipalities only. Also in the network:",
    skip: "Skip the map, go to the list",
  },
};
