import { formToken } from "#app/people/token.server.ts";
import { addPerson, cookieFor } from "#tests/support/people.ts";
import { enough } from "#tests/support/writing.ts";
import { discussed } from "./library.ts";
import type { Bench } from "./main.ts";
import { median } from "./process.ts";

const rounds = 7;

/** Prints what a comment, a publication and a withdrawal cost together with the next reader's page, and how long they take. */
export async function measureActs({ db, url, process }: Bench): Promise<void> {
  const { id } = await addPerson(
    db,
    "liminka",
    ["author"],
    `Koko tekija ${crypto.randomUUID().replace(/[^a-f]/g, "")}`,
  );
  const { cookie, token } = await cookieFor(db, id);
  const send = async (address: string, fields: Record<string, string>) => {
    const body = new URLSearchParams({ avain: formToken(token), ...fields });
    const headers = { cookie, origin: url };
    const answer = await fetch(url + address, { method: "POST", redirect: "manual", body, headers });
    await answer.arrayBuffer();
    const location = answer.headers.get("location") ?? "";
    if (answer.status >= 400) throw new Error(`${address}: ${answer.status}`);
    return location.replace(/[?#].*/, "");
  };
  const read = async (address: string) => (await fetch(url + address)).text();

  for (const slug of ["koko-500", discussed]) {
    const own: number[] = [];
    const search: number[] = [];
    for (let n = 0; n < rounds - 3; n++) {
      await read(`/kaytannot/${slug}`);
      await process.quiet();
      const text = `Mittaus ${crypto.randomUUID()}`;
      const used = await process.during(async () => {
        await send(`/kaytannot/${slug}/keskustelu`, { teko: "new", laji: "comment", teksti: text });
        await read(`/kaytannot/${slug}`);
      });
      own.push(used.own);
      search.push(used.search);
    }
    console.log(`comment on ${slug} and the next reader's page: ${ms(own)} + search ${ms(search)} CPU`);
  }

  const [answered, shown, cpu, search]: number[][] = [[], [], [], []];
  for (let n = 0; n < rounds; n++) {
    await read("/kaytannot");
    await process.quiet();
    const title = `Mittaus ${crypto.randomUUID().slice(0, 8)}`;
    const used = await process.during(async () => {
      const began = performance.now();
      const page = await send("/kirjoita", {
        ...enough,
        otsikko: title,
        "osa-what": "Torilla on **kokeilu**, johon saa tulla.",
      });
      answered?.push(performance.now() - began);
      while (!(await read(page)).includes(title)) await new Promise((resolve) => setTimeout(resolve, 2));
      shown?.push(performance.now() - began);
    });
    cpu?.push(used.own);
    search?.push(used.search);
  }
  console.log(
    `publication: answered ${ms(answered)}, on its page ${ms(shown)} (wall), CPU with its page ${ms(cpu)} + search ${ms(search)}`,
  );
}

function ms(numbers: readonly number[] = []): string {
  return `${Math.round(median(numbers))} ms`;
}
