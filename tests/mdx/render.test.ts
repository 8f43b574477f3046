import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { render } from "#app/server/commands/practices/render.ts";

const collect = () => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
};

async function run(args: string[], input: (string | Buffer)[] = []) {
  const [stdout, stderr] = [collect(), collect()];
  const code = await render(args, { stdin: Readable.from(input), stdout: stdout.stream, stderr: stderr.stream });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "vertaiskunta-render-"));
  await writeFile(path.join(folder, "good.mdx"), "---\ntitle: a\n---\n\n## Hei\n");
  await writeFile(path.join(folder, "bad.mdx"), "Hei\n\n<Foo />\n");
  await writeFile(path.join(folder, "latin1.mdx"), Buffer.from([0xe4, 0x20, 0xf6]));
});
afterAll(() => rm(folder, { recursive: true }));

describe("practices render FILE…", () => {
  it("prints HTML", async () => {
    const file = path.join(folder, "good.mdx");
    expect(await run([file])).toEqual({ code: 0, stdout: '<h2 id="h-hei">Hei</h2>\n', stderr: "" });
  });
  it("prints the position of a fault and continues with the next file", async () => {
    const [bad, good] = [path.join(folder, "bad.mdx"), path.join(folder, "good.mdx")];
    const { code, stdout, stderr } = await run([bad, good, "--lang", "en"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '<h2 id="h-hei">Hei</h2>\n' });
    expect(stderr).toMatch(new RegExp(`^${bad}:3:1 Unknown part <Foo>`));
  });
  it("says why a file cannot be read", async () => {
    const { code, stderr } = await run([path.join(folder, "none.mdx"), path.join(folder, "latin1.mdx")]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/none\.mdx:1:1 .*ENOENT.*\n.*latin1\.mdx:1:1 .*UTF-8/);
  });
  it.each([[[]], [["--lang", "de", "x"]], [["--what"]], [["--ndjson", "x"]]])("refuses %j", async (args) => {
    expect(await run(args)).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("practices render --ndjson", () => {
  it("answers every line once, in order, whatever its content", async () => {
    const line = (id: unknown, source: unknown) => `${JSON.stringify({ id, source })}\n`;
    const input = [
      line(1, "## Hei"),
      "not json\n",
      "\n",
      line("two", 5),
      line("big", "a".repeat(10_000_000)),
      line({ a: 1 }, "\uD800"),
      "[1]\nnull\n",
      '{"id":7,"source":"\u2028 ä"}\r\n',
      Buffer.from([0xff, 0x0a]),
      line("bad", "a\n\n<Foo />"),
      ...Array.from({ length: 60 }, (_, index) => line(index, `## ${index}`)),
      '{"id":"last","source":"loppu"}',
    ];
    const { code, stdout, stderr } = await run(["--ndjson"], input);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((answer) => JSON.parse(answer));
    expect(answers.map(({ id, ok }) => [id, ok]).slice(0, 11)).toEqual([
      [1, true],
      [null, false],
      [null, false],
      ["two", false],
      ["big", false],
      [{ a: 1 }, true],
      [null, false],
      [null, false],
      [7, true],
      [null, false],
      ["bad", false],
    ]);
    expect(answers.slice(11).map(({ id }) => id)).toEqual([...Array.from({ length: 60 }, (_, index) => index), "last"]);
    expect(answers[0]).toEqual({
      id: 1,
      ok: true,
      html: '<h2 id="h-hei">Hei</h2>',
      text: "Hei",
      headings: [{ id: "h-hei", depth: 2, text: "Hei" }],
    });
    expect(answers[10]).toMatchObject({ errors: [{ line: 3, column: 1 }] });
  });

  it("answers a line before it gets the next one", async () => {
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    const done = render(["--ndjson"], { stdin, stdout, stderr: new PassThrough() });
    stdin.write('{"id":1,"source":"a"}\n');
    const [first] = await Promise.all([new Promise((resolve) => stdout.once("data", resolve))]);
    expect(JSON.parse(String(first))).toMatchObject({ id: 1, ok: true });
    stdin.end();
    expect(await done).toBe(0);
  });

  it("stops without an error when its output is closed", async () => {
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(new Error("EPIPE")) });
    const input = Array.from({ length: 50 }, (_, id) => `${JSON.stringify({ id, source: "a" })}\n`);
    expect(await render(["--ndjson"], { stdin: Readable.from(input), stdout, stderr: new PassThrough() })).toBe(0);
  });
});
