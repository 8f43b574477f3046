import { execFileSync } from "node:child_process";
import { afterEach, describe, expect, it } from "vitest";
import { createMdxPool, type MdxPool, type MdxPoolOptions, PoolBusyError } from "#app/mdx/pool.server.ts";

/** A source within the limits that takes long to parse: each setext underline becomes a paragraph. */
const slow = "=\n".repeat(4_900);
const pools: MdxPool[] = [];
const open = (options?: MdxPoolOptions) => {
  const pool = createMdxPool(options);
  pools.push(pool);
  return pool;
};

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

describe("the pool", () => {
  it("compiles and refuses like the pipeline itself", async () => {
    const pool = open();
    expect(await pool.compile("## Hei <5 %")).toMatchObject({ ok: true, html: '<h2 id="h-hei-5">Hei &lt;5 %</h2>' });
    expect(await pool.compile("<Foo />", { messages: "en" })).toMatchObject({ ok: false, errors: [{ line: 1 }] });
  });

  it("stops a compilation that takes too long, says so in the author's language, and compiles the next one", async () => {
    // A third of the processor time that the slow text needs at least, and many times that of a short one.
    const pool = open({ cpuLimit: 500, maxThreads: 1 });
    expect(await pool.compile("a")).toMatchObject({ ok: true });
    expect(await pool.compile(slow, { messages: "sv" })).toMatchObject({
      ok: false,
      errors: [{ line: 1, column: 1, message: expect.stringContaining("för lång tid") }],
    });
    const patient = open({ cpuLimit: 120_000, patience: 600_000, maxThreads: 1 });
    expect(await patient.compile(slow)).toMatchObject({ ok: true });
  });

  it("stops by the clock what uses no processor time", async () => {
    const pool = open({ patience: 1, maxThreads: 1 });
    expect(await pool.compile(slow, { messages: "en" })).toMatchObject({
      ok: false,
      errors: [{ message: expect.stringContaining("too long") }],
    });
  });

  it("compiles what waits after every worker has been stopped", async () => {
    const pool = open({ cpuLimit: 500, maxThreads: 2 });
    const texts = [slow, slow, "a", slow, slow, "b", "c"];
    const results = await Promise.all(texts.map((source) => pool.compile(source)));
    expect(results.map((it) => it.ok && it.text)).toEqual([false, false, "a", false, false, "b", "c"]);
  });

  it("survives a worker that runs out of memory", async () => {
    const pool = open({ heap: 24, maxThreads: 1 });
    const result = await pool.compile("[a](https://thl.fi) *b* `c`\n\n".repeat(1_600));
    expect(result).toMatchObject({ ok: false, errors: [{ line: 1, column: 1 }] });
    expect(await open().compile("a")).toMatchObject({ ok: true });
  });

  it("throws PoolBusyError when its queue is full, and compiles again later", async () => {
    const pool = open({ maxThreads: 1, maxQueue: 2 });
    const waiting = ["a", "b", "c"].map((source) => pool.compile(source));
    await expect(pool.compile("d")).rejects.toBeInstanceOf(PoolBusyError);
    for (const result of await Promise.all(waiting)) expect(result.ok).toBe(true);
    expect(await pool.compile("d")).toMatchObject({ ok: true });
  });

  it("replaces its workers after a while without losing anything", async () => {
    const pool = open({ recycleAfter: 2, maxThreads: 1 });
    const results = await Promise.all(Array.from({ length: 7 }, (_, index) => pool.compile(`a${index}`)));
    expect(results.map((result) => result.ok && result.text)).toEqual(["a0", "a1", "a2", "a3", "a4", "a5", "a6"]);
  });

  it("gives its workers no variables of the environment", async () => {
    process.env.VERTAISKUNTA_SECRET = "salaisuus";
    const result = await open().compile("{process.env.VERTAISKUNTA_SECRET}");
    delete process.env.VERTAISKUNTA_SECRET;
    expect(result).toMatchObject({ ok: true, text: "{process.env.VERTAISKUNTA_SECRET}" });
  });

  it("leaves no processes behind when closed", async () => {
    const before = children();
    const pool = open({ maxThreads: 2 });
    await Promise.all([pool.compile("a"), pool.compile("b"), pool.compile("c")]);
    await pool.close();
    await expect.poll(() => children().filter((pid) => !before.includes(pid))).toEqual([]);
    await pool.close();
  });
});

function children(): string[] {
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, name]) => parent === String(process.pid) && name?.includes("esbuild"))
    .map(([pid]) => pid ?? "");
}
