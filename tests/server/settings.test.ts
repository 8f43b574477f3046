import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readSettings, SettingsError } from "#app/server/settings.ts";

test("an empty environment gives a site that only this machine reaches", () => {
  const settings = readSettings({});
  expect(settings).toMatchObject({ port: 3000, host: "127.0.0.1", publicUrl: "http://localhost:3000", trustProxy: 0 });
  expect([...settings.allowedHosts]).toEqual(expect.arrayContaining(["localhost", "127.0.0.1"]));
  expect(path.isAbsolute(settings.dataDir)).toBe(true);
});

test("valid values are taken", () => {
  const settings = readSettings({
    PORT: " 8080 ",
    PUBLIC_URL: "https://kunta.example.org/",
    ALLOWED_HOSTS: "a.example.org, B.example.org",
    TRUST_PROXY: "1",
  });
  expect(settings).toMatchObject({ port: 8080, publicUrl: "https://kunta.example.org", trustProxy: 1 });
  expect([...settings.allowedHosts]).toEqual(
    expect.arrayContaining(["kunta.example.org", "a.example.org", "b.example.org"]),
  );
});

test.each([
  ["PORT", "kolme"],
  ["PORT", "-1"],
  ["PORT", "65536"],
  ["PORT", "3000.5"],
  ["HOST", "ei kelpaa"],
  ["PUBLIC_URL", "kunta.example.org"],
  ["PUBLIC_URL", "ftp://kunta.example.org"],
  ["PUBLIC_URL", "https://kunta.example.org/polku"],
  ["PUBLIC_URL", "https://u:p@kunta.example.org"],
  ["ALLOWED_HOSTS", "a b"],
  ["TRUST_PROXY", "true"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is refused in one line that names it", (name, value) => {
  const read = () => readSettings({ [name]: value });
  expect(read).toThrow(SettingsError);
  expect(read).toThrow(new RegExp(`^${name} must [^\\n]+$`));
});

test(".env.example explains every setting there is", () => {
  const root = path.resolve(import.meta.dirname, "../..");
  const source = readFileSync(path.join(root, "app/server/settings.ts"), "utf8");
  const example = readFileSync(path.join(root, ".env.example"), "utf8");
  const names = [...source.matchAll(/get\("(\w+)"/g)].map((it) => it[1]);
  expect(names.length).toBeGreaterThan(6);
  for (const name of names) expect(example).toMatch(new RegExp(`^#?${name}=`, "m"));
});
