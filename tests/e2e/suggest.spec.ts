import type { Page, Route } from "playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";

const themes = "/teemat";
const field = (page: Page) => page.getByRole("combobox", { name: "Hae käytäntöjä, kuntia ja teemoja" });
const list = (page: Page) => page.getByRole("listbox", { name: "Hakuehdotukset" });
const options = (page: Page) => list(page).getByRole("option");
const liveRegion = (page: Page) => page.locator("search [aria-live=polite]");
const requestFor = (text: string) => (url: URL) =>
  url.pathname === "/haku/ehdotukset" && url.searchParams.get("q") === text;

/** Answers with one suggestion of this name. */
const suggestOnly = (label: string) => (route: Route) =>
  route.fulfill({ json: { status: `Vain ${label}.`, items: [{ kind: "Teema", label, detail: "", href: "/teemat" }] } });

test("the keyboard opens the list, browses, chooses and opens a page", async ({ page }) => {
  await page.goto(themes);
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await expect(field(page)).toHaveAttribute("aria-autocomplete", "list");
  await field(page).pressSequentially("lim");
  await expect(list(page)).toBeVisible();
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await expect(field(page)).toHaveAttribute("aria-controls", (await list(page).getAttribute("id")) ?? "");
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant", /./);
  const count = await options(page).count();
  await expect(liveRegion(page)).toHaveText(`${count} ehdotusta. Selaa nuolinäppäimillä.`);

  await page.keyboard.press("ArrowDown");
  const first = options(page).first();
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id")) ?? "");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant", /./);
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await expect(page.locator("[aria-selected=true]")).toHaveCount(1);
  // Home moves the cursor in the text, so no option is chosen.
  await page.keyboard.press("Home");
  await expect(page.locator("[aria-selected=true]")).toHaveCount(0);
  await page.keyboard.type("x");
  await expect(field(page)).toHaveValue("xlim");
  await expect(list(page)).toBeHidden();
  await page.keyboard.press("Home");
  await page.keyboard.press("Delete");
  // The answer to these letters, which would undo a choice among those of an earlier one.
  await expect(list(page)).toBeVisible();
  await expect(options(page).last()).toContainText("Liminka");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/jasenet/liminka");
});

test("Enter without a choice searches, as without suggestions", async ({ page }) => {
  await page.goto(themes);
  await field(page).pressSequentially("kaikukortti");
  await expect(list(page)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/haku?q=kaikukortti");
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue("kaikukortti");
});

test("Escape closes the list and then empties the field; an arrow opens it again", async ({ page }) => {
  await page.goto(themes);
  await field(page).pressSequentially("lim");
  await expect(list(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await expect(field(page)).toHaveValue("lim");
  await expect(liveRegion(page)).toBeEmpty();
  await page.keyboard.press("ArrowDown");
  await expect(list(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
});

test("Tab closes the list, and so does a click elsewhere", async ({ page }) => {
  await page.goto(themes);
  await field(page).pressSequentially("lim");
  await expect(list(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Hae", exact: true })).toBeFocused();
  await expect(list(page)).toBeHidden();
  await field(page).click();
  await page.keyboard.type("i");
  await expect(list(page)).toBeVisible();
  await page.locator("footer").click({ position: { x: 2, y: 2 } });
  await expect(list(page)).toBeHidden();
});

for (const [where, address] of [
  ["the header", themes],
  ["the home page", "/"],
  ["the search page", "/haku?q=mieli"],
  ["a page that is not there", "/ei-tallaista-sivua"],
] as const) {
  test.describe(where, () => {
    test.use({ expectedStatuses: [404] });
    test("a click opens a suggestion, and the list fits and is accessible", async ({ page }) => {
      await page.goto(address);
      await field(page).fill("");
      await field(page).pressSequentially("limin");
      await expect(list(page)).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      const liminka = options(page).filter({ hasText: /^Liminka/ });
      expect((await liminka.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      await liminka.click();
      await expect(page).toHaveURL("/jasenet/liminka");
      await page.goBack();
      await expect(list(page)).toBeHidden();
    });
  });
}

test("an outdated answer is not shown, and only the newest text is requested again", async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const requested: string[] = [];
  await page.route("**/haku/ehdotukset?*", async (route) => {
    const text = new URL(route.request().url()).searchParams.get("q") ?? "";
    requested.push(text);
    if (text === "vanha") await released;
    await suggestOnly(text)(route).catch(() => {});
  });
  await page.goto(themes);
  await field(page).fill("vanha");
  await expect.poll(() => requested).toEqual(["vanha"]);
  const aborted = page.waitForEvent("requestfailed", (request) => request.url().endsWith("q=vanha"));
  await field(page).fill("uusi");
  expect((await aborted).failure()?.errorText).toBe("net::ERR_ABORTED");
  await expect(options(page)).toHaveText(["uusi Teema"]);
  release();
  await expect(liveRegion(page)).toHaveText("Vain uusi.");
  await expect(options(page)).toHaveText(["uusi Teema"]);
  expect(requested).toEqual(["vanha", "uusi"]);
});

test("an answer that arrives after the field has lost the focus is not shown", async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(requestFor("lim"), async (route) => {
    await released;
    await suggestOnly("lim")(route).catch(() => {});
  });
  await page.goto(themes);
  const sent = page.waitForRequest((request) => request.url().endsWith("q=lim"));
  await field(page).fill("lim");
  await sent;
  await page.keyboard.press("Tab");
  release();
  await field(page).fill("limi");
  await expect(options(page).last()).toContainText("Liminka");
  await expect(options(page).filter({ hasText: "lim Teema" })).toHaveCount(0);
});

test.describe("when the server fails", () => {
  test.use({ expectedStatuses: [500] });
  test("nothing is shown, and the form still searches", async ({ page }) => {
    await page.route("**/haku/ehdotukset?*", (route) => route.fulfill({ status: 500, body: "rikki" }));
    await page.goto(themes);
    const answered = page.waitForResponse("**/haku/ehdotukset?*");
    await field(page).fill("kaikukortti");
    await answered;
    await expect(list(page)).toBeHidden();
    await expect(liveRegion(page)).toBeEmpty();
    await page.getByRole("button", { name: "Hae", exact: true }).click();
    await expect(page.locator(".hits article").first()).toContainText("Kaikukortti");
  });
});

test("one letter requests nothing, and an empty answer is announced", async ({ page }) => {
  const requested: string[] = [];
  page.on("request", (request) => request.url().includes("/ehdotukset") && requested.push(request.url()));
  await page.goto(themes);
  await field(page).fill("x");
  await field(page).fill("xyzzyplugh");
  await expect(liveRegion(page)).toHaveText("Ei ehdotuksia.");
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  expect(requested).toHaveLength(1);
});

test("a text that an input method is composing is not requested until it is a word", async ({ page }) => {
  const requested: string[] = [];
  page.on("request", (request) => request.url().includes("/ehdotukset") && requested.push(request.url()));
  await page.goto(themes);
  await field(page).focus();
  const browser = await page.context().newCDPSession(page);
  await browser.send("Input.imeSetComposition", { text: "limin", selectionStart: 5, selectionEnd: 5 });
  await expect(field(page)).toHaveValue("limin");
  await browser.send("Input.insertText", { text: "liminka" });
  await expect(options(page).last()).toContainText("Liminka");
  expect(requested.map((url) => new URL(url).searchParams.get("q"))).toEqual(["liminka"]);
});

for (const [prefix, label, found, kind] of [
  ["/sv", "Sökförslag", /^\d förslag\. Bläddra med piltangenterna\.$/, "Arbetssätt · Grankulla"],
  ["/en", "Search suggestions", /^\d suggestions\. Browse with the arrow keys\.$/, "Practice · Kauniainen"],
] as const) {
  test(`suggestions are in the page's language: ${prefix}`, async ({ page }) => {
    await page.goto(`${prefix}/teemat`);
    await page.getByRole("combobox").fill("välfärdsteori");
    await expect(page.getByRole("listbox", { name: label })).toContainText(kind);
    await expect(liveRegion(page)).toHaveText(/1 (förslag|suggestion)\b|\d/);
    await page.getByRole("combobox").fill(prefix === "/sv" ? "välf" : "health");
    await expect(liveRegion(page)).toHaveText(found);
    await expectAccessible(page);
  });
}

test("on the writing page searching warns before an unsaved text is lost", async ({ page, context, baseURL }) => {
  await signInAs(context, baseURL, "pori", "author");
  await page.goto("/kirjoita");
  await page.getByLabel("Tarve ja tavoite", { exact: true }).fill("Ei saa kadota");
  await field(page).fill("limin");
  await expect(options(page).last()).toContainText("Liminka");
  const dialogType = new Promise<string>((resolve) => {
    page.once("dialog", async (dialog) => {
      resolve(dialog.type());
      await dialog.dismiss();
    });
  });
  await page.route("**/kirjoita/tallenna", (route) => route.abort("aborted"));
  await field(page).press("Enter");
  expect(await dialogType).toBe("beforeunload");
  await expect(page.getByLabel("Tarve ja tavoite", { exact: true })).toHaveValue("Ei saa kadota");
});
