import { rm } from "node:fs/promises";
import path from "node:path";
import { hashPassword } from "#app/people/password.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { makeFilledData } from "#tests/support/filled-data.ts";
import { addPerson, password } from "#tests/support/people.ts";
import { startReadyServer } from "#tests/support/server.ts";

/**
 * `npm run bench:sign-in`: sign-in under attack, over HTTP. 150 wrong passwords for one account from 150 addresses, one
 * after the other and side by side: how many were checked; how long other pages took meanwhile against an idle run of
 * the same requests; whether the owner got in from a known device; 150 accounts sprayed from one address and from one
 * IPv6 network; 150 accounts from 150 addresses, which no throttle can tell from honest people.
 */
const tries = 150;
const wrong = "väärä salasana tämä";
const pages = ["/", "/kaytannot", "/teemat", "/jasenet"];

const data = await makeFilledData();
const server = await startReadyServer(data, { TRUST_PROXY: "1" });
const db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
const people: string[] = [];
for (const name of ["Aino Yksi", "Veera Kaksi"]) {
  const { id, email } = await addPerson(db, "liminka", ["author"], name);
  await db
    .updateTable("person")
    .set({ password_hash: await hashPassword(password) })
    .where("id", "=", id)
    .execute();
  people.push(email);
}
const [one = "", two = ""] = people;

function signIn(email: string, words: string, address: string, cookie = ""): Promise<Response> {
  return fetch(`${server.url}/kirjaudu`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ email, salasana: words }),
    headers: { origin: server.url, "x-forwarded-for": address, ...(cookie && { cookie }) },
  });
}

const numbers = Array.from({ length: tries }, (_, n) => n);
const addressOf = (n: number) => `198.18.${n}.1`;
const statusesOf = async (answers: Promise<Response>[]) => {
  const counts: Record<string, number> = {};
  for (const answer of await Promise.all(answers)) {
    await answer.text();
    counts[answer.status] = (counts[answer.status] ?? 0) + 1;
  }
  return counts;
};
const told = (counts: Record<string, number>) =>
  `${counts[422] ?? 0} checked, ${counts[429] ?? 0} told to wait, ${counts[503] ?? 0} told the service is busy`;

const first = await signIn(two, password, "192.0.2.7");
const device = first.headers
  .getSetCookie()
  .map((it) => it.split(";")[0] ?? "")
  .find((it) => it.startsWith("vertaiskunta-laite"));

let inTurn = 0;
for (const n of numbers) if ((await signIn(one, wrong, addressOf(n))).status === 422) inTurn += 1;
console.log(`one account, ${tries} addresses, one after the other: ${inTurn} checked`);

await readWhile(new Promise((resolve) => setTimeout(resolve, 1_000)));
const idle = await readWhile(new Promise((resolve) => setTimeout(resolve, 3_000)));
const attack = statusesOf(numbers.map((n) => signIn(two, wrong, addressOf(n))));
const owner = signIn(two, password, "203.0.113.9", device);
const during = await readWhile(attack);
console.log(`one account, ${tries} addresses, side by side: ${told(await attack)}`);
console.log(`its owner from a known device meanwhile: ${(await owner).status === 302 ? "signed in" : "refused"}`);
tellReading("meanwhile", during);

for (const [name, address] of [
  ["from one address", () => "198.51.100.1"],
  ["from one IPv6 /64", (n: number) => `2001:db8:0:1::${n.toString(16)}`],
  ["from 150 addresses", addressOf],
] as const) {
  const spraying = statusesOf(numbers.map((n) => signIn(`arvaus${n}.${name.length}@example.org`, wrong, address(n))));
  const reading = await readWhile(spraying);
  console.log(`${tries} accounts sprayed ${name}, side by side: ${told(await spraying)}`);
  tellReading("meanwhile", reading);
}

await db.destroy();
await server.stop();
await rm(data, { recursive: true });

interface Reading {
  count: number;
  p95: number;
}

/** Requests pages one after another until the promise settles, and at least 40. */
async function readWhile(until: Promise<unknown>): Promise<Reading> {
  let going = true;
  void until.then(() => {
    going = false;
  });
  const times: number[] = [];
  for (let n = 0; going || n < 40; n++) {
    const begun = performance.now();
    await (await fetch(server.url + pages[n % pages.length])).text();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return { count: times.length, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}

function tellReading(when: string, reading: Reading): void {
  const ratio = (reading.p95 / idle.p95).toFixed(1);
  console.log(`  ${reading.count} pages ${when}: p95 ${reading.p95.toFixed(1)} ms, ${ratio} of idle`);
}
