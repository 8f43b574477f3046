import path from "node:path";
import type { BrowserContext } from "playwright/test";
import type { Role } from "#app/people/rights.ts";
import { openDatabase } from "#db/client.server.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";

/** Signs the browser in as a new person with a role, and ends an earlier sign-in; returns the new person's name. */
export async function signInAs(context: BrowserContext, baseURL: string | undefined, organisation: string, role: Role) {
  const db = await openDatabase(path.join(process.env.E2E_DATA ?? "", "vertaiskunta.sqlite"));
  const name = `Kokeilija ${crypto.randomUUID().replace(/[^a-f]/g, "")}`;
  const { token } = await cookieFor(db, (await addPerson(db, organisation, [role], name)).id);
  await db.destroy();
  await context.clearCookies();
  await context.addCookies([{ name: "vertaiskunta", value: token, url: baseURL ?? "" }]);
  return name;
}
