import { expect, expectNoSidewaysScroll, test } from "#tests/support/browser-test.ts";
import { signInAs } from "#tests/support/sign-in-as.ts";

/** A red picture of 8 × 8 pixels. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQImWM4Y2yMFTEMLQkACspMgcuiywsAAAAASUVORK5CYII=",
  "base64",
);
/** A blue picture of 8 × 8 pixels. */
const otherPicture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mNQcDiAFTEMLQkA+l1IAdxgETkAAAAASUVORK5CYII=",
  "base64",
);

test.describe("an author", () => {
  test.use({ expectedStatuses: [401, 422] });

  test("writes with the form only, previews, publishes and changes the text", async ({ page, context, baseURL }) => {
    const title = `Kävelytreffit ${crypto.randomUUID().slice(0, 8)}`;
    await signInAs(context, baseURL, "liminka", "author");
    await page.goto("/");
    await page.getByRole("link", { name: "Kirjoita", exact: true }).click();
    await page.getByLabel("Otsikko", { exact: true }).first().fill(title);
    await page.getByLabel("Tiivistelmä").fill("Kävellään yhdessä joka viikko.");
    await page
      .getByLabel("Mitä tehdään", { exact: true })
      .fill("Kävellään **yhdessä**. <5 % jää pois, {nimi} ja a < b.\n\n> 65-vuotiaat");
    await page.getByRole("button", { name: "Esikatsele" }).click();
    const preview = page.locator("#esikatselu");
    await expect(preview.getByText("<5 % jää pois, {nimi} ja a < b.")).toBeVisible();
    await expect(preview.getByText("mitä saatiin aikaan tai aiotaanko sitä arvioida")).toBeVisible();
    await expectNoSidewaysScroll(page);

    // What could be meant in two ways is read otherwise with one press.
    await expect(preview.getByText("Merkki > näkyy tekstinä.")).toBeVisible();
    await preview.getByRole("button", { name: "Tee rivistä lainaus" }).click();
    await expect(preview.getByRole("blockquote")).toHaveText("65-vuotiaat");
    await expect(preview.getByText("Merkki > näkyy tekstinä.")).toHaveCount(0);

    // A helper inserts a component's markup.
    await page.locator("#lisaa-tulos summary").click();
    await page.getByLabel("Mitä mitattiin?").fill("Osallistujia");
    await page.getByLabel("Jälkeen tai nyt").fill("51");
    await page.getByRole("button", { name: "Lisää: Tulosluku" }).click();
    await expect(page.getByLabel("Tulokset ja niiden arviointi", { exact: true })).toHaveValue(
      '<Result indicator="Osallistujia" after="51" />',
    );

    const publish = page.locator("section.publish").getByRole("button", { name: "Julkaise" });
    await publish.click();
    await expect(page.getByRole("alert")).toContainText("Hyväksy käyttöehdot");
    await page.getByLabel("Saan julkaista tämän tekstin").check();
    await publish.click();
    await expect(page).toHaveURL(/\/kaytannot\/kavelytreffit-/);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByText("<5 % jää pois, {nimi} ja a < b.")).toBeVisible();

    await page.goto(`${page.url()}/muokkaa`);
    await page.getByLabel("Vinkkejä soveltajille", { exact: true }).fill("Sovi aina sama aika.");
    await page.getByLabel("Mitä muutit ja miksi?").fill("Lisäsin vinkin");
    await page.getByLabel("Saan julkaista tämän tekstin").check();
    await publish.click();
    await expect(page.getByText("Sovi aina sama aika.")).toBeVisible();
    await expect(page.getByText(/versio 2/i).first()).toBeVisible();
  });

  test("attaches a picture and inserts it; its alternative text is required", async ({ page, context, baseURL }) => {
    await signInAs(context, baseURL, "haapavesi", "wellbeing_coordinator");
    await page.goto("/kirjoita");
    await page
      .getByLabel("Otsikko", { exact: true })
      .first()
      .fill(`Kuvallinen ${crypto.randomUUID().slice(0, 8)}`);
    await page.getByLabel("Tiivistelmä").fill("Kuvan kanssa.");
    // The helpers have a list with the same label, so only the input element is meant.
    const file = page.getByLabel("Tiedosto", { exact: true }).and(page.locator("input"));
    await file.setInputFiles({
      ...{ name: "Kesäkuva Åbo.PNG", mimeType: "image/png", buffer: picture },
    });
    await page.getByRole("button", { name: "Liitä tiedosto" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Tiedosto on liitetty" })).toBeVisible();
    const another = { name: "Turha.png", mimeType: "image/png", buffer: otherPicture };
    await file.setInputFiles(another);
    await page.getByRole("button", { name: "Liitä tiedosto" }).click();
    await page.getByRole("button", { name: "Poista Turha.png" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Tiedosto on poistettu luonnoksesta" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Poista Kesäkuva Åbo.PNG" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Poista Turha.png" })).toHaveCount(0);
    const helper = page.locator("#lisaa-kuva");
    await helper.locator("summary").click();
    await helper.getByLabel("Tiedosto", { exact: true }).selectOption({ index: 1 });
    await page.getByRole("button", { name: "Lisää: Kuva tai tiedosto" }).click();
    await expect(helper.getByText("Täytä tämä kohta.").first()).toBeVisible();
    await helper.getByLabel("Kuvan sisältö sanoin").fill("Kävelyryhmä rannalla");
    await helper.getByLabel("Kuka otti kuvan?").fill("Haapaveden kunta");
    await helper.getByLabel("Kuvan lisenssi").selectOption("CC BY 4.0");
    await helper.getByLabel("Tunnistaako kuvasta ihmisiä?").selectOption({ label: "Ei" });
    await page.getByRole("button", { name: "Lisää: Kuva tai tiedosto" }).click();
    await expect(page.getByLabel("Mitä tehdään", { exact: true })).toHaveValue(
      /<Figure src="kesakuva-abo\.\w+" alt="Kävelyryhmä rannalla"/,
    );
    await page.getByLabel("Saan julkaista tämän tekstin").check();
    await page.locator("section.publish").getByRole("button", { name: "Julkaise" }).click();
    const shown = page.getByRole("img", { name: "Kävelyryhmä rannalla" });
    await expect(shown).toBeVisible();
    await expect(page.getByText("Kuva: Haapaveden kunta, CC BY 4.0.")).toBeVisible();
    expect((await page.request.get((await shown.getAttribute("src")) ?? "")).status()).toBe(200);
  });

  test("keeps the text when the session has ended", async ({ page, context, baseURL }) => {
    await signInAs(context, baseURL, "liminka", "author");
    await page.goto("/kirjoita");
    await page.getByLabel("Otsikko", { exact: true }).first().fill("Ei saa kadota");
    await context.clearCookies();
    await page.getByRole("button", { name: "Tallenna luonnos" }).last().click();
    await expect(page.getByRole("alert")).toContainText("Tekstisi on tallella tällä sivulla");
    await expect(page.getByLabel("Otsikko", { exact: true }).first()).toHaveValue("Ei saa kadota");
    await signInAs(context, baseURL, "liminka", "author");
    await page.getByRole("button", { name: "Tallenna luonnos" }).last().click();
    await expect(page.getByRole("alert")).toContainText("Tallenna se uudelleen");
    await page.getByRole("button", { name: "Tallenna luonnos" }).last().click();
    await expect(page.getByText("Luonnos on tallennettu.")).toBeVisible();
    await expect(page.getByLabel("Otsikko", { exact: true }).first()).toHaveValue("Ei saa kadota");
  });
});

test.describe("two authors of one draft", () => {
  test("see both texts, and neither is lost", async ({ page, context, baseURL }) => {
    // Without the page's script, which saves by itself and has its own tests.
    await context.route(/\.js(\?|$)/, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await signInAs(context, baseURL, "liminka", "author");
    await page.goto("/kirjoita");
    await page.getByLabel("Otsikko", { exact: true }).first().fill("Yhteinen luonnos");
    await page.getByRole("button", { name: "Tallenna luonnos" }).last().click();
    const address = page.url();
    const second = await context.newPage();
    await second.goto(address);
    await page.getByLabel("Tiivistelmä").fill("Ensimmäisen teksti");
    await page.getByRole("button", { name: "Tallenna luonnos" }).last().click();
    await second.getByLabel("Tiivistelmä").fill("Toisen teksti");
    await second.getByRole("button", { name: "Tallenna luonnos" }).last().click();
    await expect(second.getByRole("alert")).toContainText("Joku muu oli tallentanut");
    await second.getByRole("link", { name: "Vertaa ja yhdistä" }).click();
    await expect(second.getByRole("textbox", { name: "Tämä luonnos" })).toHaveValue(/Toisen teksti/);
    await expect(second.getByRole("textbox", { name: "Toinen luonnos" })).toHaveValue(/Ensimmäisen teksti/);
    await second.getByRole("button", { name: "Jatka tästä luonnoksesta" }).click();
    await expect(second.getByLabel("Tiivistelmä")).toHaveValue("Toisen teksti");
  });
});
