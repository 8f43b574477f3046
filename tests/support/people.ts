import { hash } from "@node-rs/argon2";
import { invite } from "#app/people/people.server.ts";
import { redeemLink } from "#app/people/redeem-link.server.ts";
import type { Role } from "#app/people/rights.ts";
import { startSession } from "#app/people/sessions.server.ts";
import { tokenHash } from "#app/people/token.server.ts";
import type { Db } from "#db/client.server.ts";

export const here = { address: "192.0.2.1", browser: "Test/1.0", device: null, session: null };
export const password = "kolme pientä sanaa";

let hashed: Promise<string> | undefined;

/** A stored hash of `password` that costs little to check: a hash tells its own cost, and the least is enough for tests. */
export function cheapHash(): Promise<string> {
  hashed ??= hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 });
  return hashed;
}

/** Adds a person with roles directly to the database. */
export async function addPerson(
  db: Db,
  organisation: string,
  roles: Role[],
  name = `${organisation} ${roles.join("-")}`,
) {
  const { id: organisation_id } = await db
    .selectFrom("organisation")
    .select("id")
    .where("slug", "=", organisation)
    .executeTakeFirstOrThrow();
  const now = new Date().toISOString();
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@example.org`;
  const { id } = await db
    .insertInto("person")
    .values({
      email,
      name: name.replace(/[^a-zA-Z -]/g, " "),
      organisation_id,
      language: "fi",
      password_hash: null,
      created_at: now,
      ended_at: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const role of roles)
    await db.insertInto("person_role").values({ person_id: id, role, starts: now, ends: null }).execute();
  return { id, email, actor: { id, organisationId: organisation_id, roles } };
}

/** Invites a person to Liminka, who then chooses a password. Returns the tokens of the link and of the session. */
export async function inviteAndJoin(
  db: Db,
  by: { id: number; organisationId: number; roles: Role[] },
  email: string,
  roles: Role[],
) {
  const form = {
    email,
    name: "Kutsuttu Henkilö",
    organisation: "liminka",
    language: "fi" as const,
    roles,
    lastDay: "",
  };
  const invitation = await invite(db, by, form);
  if (!invitation.ok) throw new Error(invitation.fault);
  const joined = await redeemLink(db, invitation.token, { password, email: "", name: "" }, here);
  if (!joined.ok) throw new Error(joined.fault);
  return { link: invitation.token, session: joined.token };
}

/** The `Cookie` header of a new session of a person. */
export async function cookieFor(db: Db, personId: number): Promise<{ cookie: string; token: string; hash: string }> {
  const token = await startSession(db, personId, here.browser);
  return { cookie: `vertaiskunta=${token}`, token, hash: tokenHash(token) };
}
