import path from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "#db/client.server.ts";
import { withFilledData } from "#tests/support/filled-data.ts";
import { killWhileImporting } from "#tests/support/kill/kill.ts";
import { killWhileCommenting } from "#tests/support/kill/kill-comments.ts";
import { startReadyServer } from "#tests/support/server.ts";
import { withFolder } from "#tests/support/temporary.ts";

test("a server killed while it imports loses nothing, and the next start imports the rest, each write-up once", () =>
  withFolder(async (data) => {
    for (const afterRows of [1, 4, 9]) await killWhileImporting(data, afterRows, expect);
    const server = await startReadyServer(data);
    const [, published, unchanged] =
      /Write-ups: (\d+) published, (\d+) unchanged, 0 skipped/.exec(server.output()) ?? [];
    expect(Number(unchanged)).toBeGreaterThanOrEqual(9);
    await server.stop();
    const db = await openDatabase(path.join(data, "vertaiskunta.sqlite"));
    const revisions = await db.selectFrom("revision").select("practice_id").execute();
    await db.destroy();
    expect(revisions).toHaveLength(Number(published) + Number(unchanged));
    expect(new Set(revisions.map((it) => it.practice_id)).size).toBe(revisions.length);
  }));

test("a server killed while it takes comments keeps every acknowledged one, once", () =>
  withFilledData(async (data) => {
    const acknowledged: string[] = [];
    for (const after of [1, 7, 20]) await killWhileCommenting(data, acknowledged, after, expect);
    expect(acknowledged.length).toBeGreaterThanOrEqual(28);
  }));
