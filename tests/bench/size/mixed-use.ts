import { postComment } from "#app/comments/write.server.ts";
import { compileSource } from "#app/mdx/compile.ts";
import { PIPELINE_VERSION } from "#app/mdx/version.ts";
import { confirm } from "#app/practices/owning/confirm.server.ts";
import { chance } from "#tests/support/chance.ts";
import { pick, sentence } from "../made-up-texts.ts";
import { memberAddresses, visitorAddresses } from "./addresses.ts";
import type { Bench } from "./main.ts";

const services = {
  compiler: { pipeline: PIPELINE_VERSION, compile: compileSource },
  limit: { take: () => 0 },
  language: "fi",
} as const;

/** Lets visitors and members read all over the site while comments and changes come in; prints the memory each half minute. */
export async function mixedUse({ db, url, process, cookie, actor }: Bench, minutes: number): Promise<void> {
  const random = chance(7);
  const end = Date.now() + minutes * 60_000;
  let served = 0;
  const anywhere = (addresses: readonly string[]) => {
    const language = pick(random, ["", "", "/sv", "/en"]);
    if (random() < 0.5) return `${language}/kaytannot/koko-${Math.floor(random() * 2_000)}`;
    if (random() < 0.2) return `${language}/haku?q=${encodeURIComponent(sentence(random).slice(0, 30))}`;
    return language + pick(random, addresses);
  };
  const reader = async (addresses: readonly string[], headers: Record<string, string>) => {
    while (Date.now() < end) {
      await (await fetch(url + anywhere(addresses), { redirect: "manual", headers })).arrayBuffer();
      served++;
    }
  };
  const writer = async () => {
    for (let n = 0; Date.now() < end; n++) {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      const slug = `koko-${Math.floor(random() * 2_000)}`;
      if (n % 3 === 0) await confirm(db, actor, slug, 1);
      else await postComment(db, services, actor, slug, { kind: "comment", text: `${sentence(random)} ${n}` });
    }
  };
  const teller = async () => {
    while (Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(30_000, Math.max(0, end - Date.now()))));
      console.log(`${served} responses, memory ${JSON.stringify(process.memory())} MB`);
    }
  };
  const visitors = Array.from({ length: 4 }, () => reader(visitorAddresses, { "accept-encoding": "gzip" }));
  const members = Array.from({ length: 2 }, () => reader([...visitorAddresses, ...memberAddresses], { cookie }));
  await Promise.all([...visitors, ...members, writer(), teller()]);
}
