import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "#db/client.server.ts";
import { hostile } from "#tests/mdx/fixtures/hostile.ts";
import { hostileMarkup } from "#tests/mdx/fixtures/hostile-markup.ts";
import { hostileMore } from "#tests/mdx/fixtures/hostile-more.ts";
import { faultsIn } from "#tests/mdx/published.ts";
import { fill, practices } from "#tests/support/command.ts";
import { withFolder } from "#tests/support/temporary.ts";
import { writeUp } from "#tests/support/write-up.ts";

const documents = Object.values({ ...hostile, ...hostileMarkup, ...hostileMore }).flat();

test("a folder of hostile texts runs no code, publishes no active content, and keeps no honest text out", () =>
  withFolder(async (folder) => {
    const canary = path.join(folder, "canary");
    const texts = documents.map(({ source }, index) => {
      const text = source.replaceAll("CANARY", canary);
      // A source with front matter is used as it is; another is made the body of a publishable text.
      const whole = text.replace(/^\uFEFF/, "").startsWith("---");
      return [
        `texts/vihainen-${index}.mdx`,
        whole ? text : writeUp({ title: `Vihainen ${index}`, body: text }),
      ] as const;
    });
    const honest = ["texts/rehti.mdx", writeUp({ title: "Rehti" })] as const;
    await fill(folder, Object.fromEntries([...texts, honest]));
    const data = path.join(folder, "data");
    await mkdir(data);
    const { code, stderr } = await practices(data, ["import", path.join(folder, "texts"), "--organisation=liminka"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/vihainen-\d+\.mdx:\d+:\d+ /);
    expect(existsSync(canary)).toBe(false);
    const db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
    const rows = await db
      .selectFrom("revision")
      .innerJoin("practice", "practice.id", "practice_id")
      .select(["slug", "html"])
      .execute();
    await db.destroy();
    expect(rows.map((it) => it.slug)).toContain("rehti");
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.flatMap(({ slug, html }) => faultsIn(html).map((fault) => `${slug}: ${fault}`))).toEqual([]);
  }));
