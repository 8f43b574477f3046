import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright/test";
import { writingData } from "#app/pages/writing/data.ts";
import type { PageData } from "#app/pages/writing/scripts/texts.ts";

const assets = path.resolve(import.meta.dirname, "../../build/client/assets");

/** Opens a small writing form without a server, with the built script and its Content-Security-Policy. */
export async function openWritingForm(page: Page, headings: PageData["headings"] = []): Promise<void> {
  const script = readdirSync(assets).find((name) => /^writing-[\w-]{8}\.js$/.test(name));
  const data: PageData = { ...writingData("fi"), headings };
  await page.route("**/koe-kirjoita", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: {
        "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
      },
      body: `<!doctype html><html lang="fi"><title>Koe</title><form id="kirjoitus" method="post">
        <label for="otsikko">Otsikko</label><input id="otsikko" name="otsikko">
        <label for="need">Tarve ja tavoite</label><textarea id="need" name="osa-need" data-markdown></textarea>
        <label for="what">Mitä tehdään</label><textarea id="what" name="osa-what" data-markdown></textarea>
        <label for="koko-teksti">Koko teksti</label><textarea id="koko-teksti" name="koko-teksti"></textarea>
        <button type="submit" name="teko" value="jaa">Lähetä</button></form>
        <script type="application/json" id="kirjoitus-tekstit">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
        <script type="module" src="/assets/${script}"></script></html>`,
    }),
  );
  await page.goto("/koe-kirjoita");
}

/**
 * Copies to the browser's clipboard on a page of its own and pastes with the keyboard, so that the field gets what the
 * browser itself lets through. Tests of one worker run in turn, and each worker has a browser with its own clipboard.
 */
export async function copyAndPaste(page: Page, field: string, clipboard: { html: string; plain: string }) {
  const source = await page.context().newPage();
  await source.evaluate(({ html, plain }) => {
    document.addEventListener("copy", (event) => {
      event.clipboardData?.setData("text/html", html);
      event.clipboardData?.setData("text/plain", plain);
      event.preventDefault();
    });
    if (!document.execCommand("copy")) throw new Error("nothing was copied");
  }, clipboard);
  await source.close();
  await page.getByLabel(field, { exact: true }).focus();
  await page.keyboard.press("Control+v");
}

/** Pastes a clipboard into a field; returns false when the script has handled the event. */
export async function paste(page: Page, field: string, clipboard: { html?: string; plain?: string }): Promise<boolean> {
  return page.getByLabel(field, { exact: true }).evaluate((target, { html, plain }) => {
    const data = new DataTransfer();
    if (html) data.setData("text/html", html);
    data.setData("text/plain", plain ?? "");
    (target as HTMLTextAreaElement).focus();
    return target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, clipboard);
}
