import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: co-owners. */
export const en: Texts = {
  title: words.coOwners,
  lead: "A co-owner's authors can edit and manage the description. An organisation becomes a co-owner only when one of its own authors accepts the proposal.",
  owners: "Owners now",
  leads: "responsible organisation",
  proposals: "Proposed co-owners",
  proposalsLead:
    "A proposal is seen only by the authors of the owners and of the proposed organisation, and by the network's coordinator.",
  none: "There are no open proposals.",
  noneForYou: "Your organisation has no open proposal on this practice.",
  proposal: (proposer, organisation) => `${proposer} proposes as co-owner: ${organisation}`,
  effect:
    "When you accept the proposal, readers see the organisation among the owners, and its authors can edit the description. This makes a new version.",
  buttons: { accept: "Accept", decline: "Decline", "take-back": "Withdraw the proposal" },
  propose: {
    title: "Propose a co-owner",
    text: `The organisation's authors see the proposal on the page ${words.own} and on the practice's page. Readers do not see it.`,
    organisation: words.organisation,
    choose: words.chooseOrganisation,
    button: "Propose",
  },
  leave: {
    title: "Leaving the co-ownership",
    text: (name) =>
      `${name} is no longer among the owners, and its authors can no longer edit the description. This makes a new version. Earlier versions keep the name.`,
    button: "End the co-ownership",
    named: (name) => `End the co-ownership: ${name}`,
  },
  publicSources:
    "The description was compiled from public sources, and its co-owners have not been asked. When an organisation takes it over, the others are proposed as co-owners.",
  manage: "Manage the practice otherwise",
  back: words.backToPractice,
  done: {
    propose: "The proposal has been sent.",
    accept: "The organisation is now a co-owner.",
    decline: "The proposal has been declined.",
    "take-back": "The proposal has been withdrawn.",
    leave: "The co-ownership has ended.",
  },
  faults: {
    withdrawn: words.practiceWithdrawn,
    "public-sources": words.takeOverFirst,
    organisation: words.organisationMissing,
    "already-owner": words.alreadyOwner,
    "already-proposed": "The organisation has already been proposed and has not answered yet.",
    declined:
      "The organisation has declined the proposal. You can propose it again only once a new version of the description has been published.",
    "no-proposal": "The proposal is no longer there. It has been withdrawn or already answered.",
    "no-co-owner": "The organisation is no longer a co-owner.",
    leads:
      "The responsible organisation cannot leave the description. First hand it over to another organisation on the page Manage.",
    problems: "The description cannot be published like this. Its data must be corrected first.",
  },
};
