import { field } from "#app/http/forms.server.ts";
import type { ManageFault } from "#app/people/faults.ts";
import { correctPerson, movePerson } from "#app/people/manage/correct.server.ts";
import { bringBack, endPerson } from "#app/people/manage/end.server.ts";
import type { Managing } from "#app/people/manage/managed.server.ts";
import { resetFactor } from "#app/people/manage/reset-factor.server.ts";
import { giveRole, setTerm, takeRole } from "#app/people/manage/roles.server.ts";
import type { Actor } from "#app/people/policy.ts";
import { isRole, type Role } from "#app/people/rights.ts";
import type { Db } from "#db/client.server.ts";
import type { Language } from "#db/schema.ts";

/** The acts of the page's forms: the values of the field `teko`, beside `linkki`, which shows a link. */
export const personActs = [
  "rooli",
  "kausi",
  "rooli-pois",
  "tiedot",
  "siirto",
  "varmennus",
  "paata",
  "takaisin",
] as const;
export type PersonAct = (typeof personActs)[number];

/** What a form of the page sent, shown again after a refusal. */
export interface SentPerson {
  roles: Role[];
  lastDay: string;
  name: string;
  email: string;
  language: Language;
  organisation: string;
  successor: number | null;
  coordinator: number | null;
  confirmed: boolean;
}

export interface RefusedAct {
  act: PersonAct;
  fault: ManageFault | "expired";
  typed: SentPerson;
}

export function readSentPerson(form: URLSearchParams): SentPerson {
  const language = field(form, "kieli");
  return {
    roles: form.getAll("rooli").filter(isRole),
    lastDay: field(form, "viimeinen"),
    name: field(form, "nimi"),
    email: field(form, "email"),
    language: language === "sv" || language === "en" ? language : "fi",
    organisation: field(form, "organisaatio"),
    successor: Number(field(form, "jatkaja")) || null,
    coordinator: Number(field(form, "koordinaattori")) || null,
    confirmed: field(form, "vahvista") === "1",
  };
}

/** Performs an act of the page on a person. Each act checks rights itself. */
export function performAct(
  db: Db,
  actor: NonNullable<Actor>,
  id: number,
  act: PersonAct,
  sent: SentPerson,
): Promise<Managing> {
  const role = sent.roles[0] ?? null;
  switch (act) {
    case "rooli":
      return giveRole(db, actor, id, { role, lastDay: sent.lastDay });
    case "kausi":
      return setTerm(db, actor, id, { role, lastDay: sent.lastDay });
    case "rooli-pois":
      return takeRole(db, actor, id, { role, confirmed: sent.confirmed });
    case "tiedot":
      return correctPerson(db, actor, id, sent);
    case "siirto":
      return movePerson(db, actor, id, sent);
    case "varmennus":
      return resetFactor(db, actor, id);
    case "paata":
      return endPerson(db, actor, id, sent);
    case "takaisin":
      return bringBack(db, actor, id, sent);
  }
}
