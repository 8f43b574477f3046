import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { encodePicture } from "#app/files/picture.server.ts";
import { prepareFile } from "#app/files/prepare.server.ts";
import { pdf, phonePhoto, photo, pngWithSize } from "./samples.ts";

async function encoded(bytes: Buffer, keepPlain = false) {
  const result = await encodePicture(bytes, keepPlain);
  if (!result.ok) throw new Error(result.fault);
  return result;
}

const faultOf = async (bytes: Buffer | string) => {
  const result = await prepareFile(Buffer.from(bytes));
  return result.ok ? null : result.fault;
};

describe("a picture", () => {
  test("from a phone is upright, without metadata or profile, in the same colours", async () => {
    const sent = await phonePhoto();
    const before = await sharp(sent).metadata();
    expect([before.orientation, before.exif?.includes("Aino Kuvaaja"), before.icc !== undefined]).toEqual([
      6,
      true,
      true,
    ]);
    const { picture, narrower } = await encoded(sent);
    for (const it of [picture, ...narrower]) {
      const after = await sharp(it.bytes).metadata();
      expect([after.format, after.exif, after.xmp, after.icc, after.orientation]).toEqual(["webp"].concat(Array(4)));
      expect(it.bytes.includes("GPS") || it.bytes.includes("Aino")).toBe(false);
    }
    expect([picture.width, picture.height]).toEqual([800, 1_200]);
    const { channels } = await sharp(picture.bytes).stats();
    // The colours of the photo before its profile was applied.
    for (const [index, value] of [37, 90, 140].entries()) {
      expect(Math.abs((channels[index]?.mean ?? 0) - value)).toBeLessThan(4);
    }
  });

  test.each([
    [2_600, 1_300, [2_000, 1_000], [480, 960, 1_440]],
    [1_300, 2_600, [1_000, 2_000], [480, 960]],
    [960, 500, [960, 500], [480]],
    [300, 200, [300, 200], []],
  ])(
    "of %i × %i is at most 2,000 a side, with the narrower copies that are narrower",
    async (width, height, size, widths) => {
      const { picture, narrower } = await encoded(await photo(width, height).toBuffer());
      expect([picture.width, picture.height]).toEqual(size);
      expect(narrower.map((it) => it.width)).toEqual(widths);
    },
  );

  test.each(["jpeg", "png", "webp", "avif"] as const)("may be sent as %s", async (format) => {
    const { picture } = await encoded(await photo(300, 200).toFormat(format).toBuffer());
    expect((await sharp(picture.bytes).metadata()).format).toBe("webp");
  });

  test("keeps transparency, and may be sent in CMYK or greyscale", async () => {
    const clear = {
      create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    } as const;
    expect((await sharp((await encoded(await sharp(clear).png().toBuffer())).picture.bytes).metadata()).hasAlpha).toBe(
      true,
    );
    for (const space of ["cmyk", "b-w"]) {
      const { picture } = await encoded(await photo(20, 20).toColourspace(space).jpeg().toBuffer());
      expect((await sharp(picture.bytes).metadata()).space).toBe("srgb");
    }
  });

  test("loses a page appended to it", async () => {
    const sent = Buffer.concat([await photo(300, 200).toBuffer(), Buffer.from("<script>alert(1)</script>")]);
    const { picture } = await encoded(sent);
    expect(picture.bytes.includes("script")).toBe(false);
  });

  test("exported by the site is kept byte for byte with keepPlain, and only then", async () => {
    const ours = (await encoded(await photo(1_000, 500).toBuffer())).picture.bytes;
    expect((await encoded(ours, true)).picture.bytes.equals(ours)).toBe(true);
    expect((await encoded(ours)).picture.bytes.equals(ours)).toBe(false);
    const withTail = Buffer.concat([ours, Buffer.from("<script>")]);
    const withExif = await sharp(ours)
      .withExif({ IFD0: { Artist: "Aino" } })
      .webp()
      .toBuffer();
    for (const spoilt of [withTail, withExif]) {
      const { picture } = await encoded(spoilt, true);
      expect(picture.bytes.includes("script") || picture.bytes.includes("Aino")).toBe(false);
    }
  });
});

describe("a refused file", () => {
  test("is a picture with an enormous size in its header, before it is decoded", async () => {
    const bombs = [pngWithSize(50_000, 50_000), pngWithSize(12_001, 10), pngWithSize(10_000, 4_001)];
    expect(bombs[0]?.length).toBeLessThan(2_000);
    await encodePicture(await photo(100, 100).toBuffer());
    const before = process.memoryUsage().rss;
    for (const bomb of bombs) expect(await faultOf(bomb)).toBe("too-many-pixels");
    // Decoded, the first alone would take seven gigabytes.
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  test("is any other format than a picture or a PDF", async () => {
    for (const content of [
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      '<?xml version="1.0"?><svg/>',
      "<!doctype html><script>alert(1)</script>",
      "GIF89a\x01\x00\x01\x00\x00\x00\x00;",
      "PK\x03\x04docx",
      "alert(1)",
      "\x00\x00\x00\x18ftypmp42",
      "BM\x00\x00",
      "II*\x00",
    ])
      expect([content, await faultOf(content)]).toEqual([content, "type"]);
    expect(await faultOf("")).toBe("empty");
    expect(await faultOf("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic")).toBe("heic");
  });

  test("is an animation, a damaged or a too large picture", async () => {
    const frames = await sharp(Buffer.alloc(20 * 40 * 3).fill(200, 20 * 20 * 3), {
      raw: { width: 20, height: 40, channels: 3, pageHeight: 20 },
    })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();
    expect(await faultOf(frames)).toBe("animated");
    expect(await faultOf(pngWithSize(100, 100, true))).toBe("animated");
    const whole = await photo(800, 800).toBuffer();
    expect(await faultOf(whole.subarray(0, whole.length / 2))).toBe("damaged");
    for (const start of [
      "\xff\xd8\xff\xe0",
      "\x89PNG\r\n\x1a\n",
      "RIFF\x20\x00\x00\x00WEBPVP8 ",
      "\x00\x00\x00\x18ftypavif",
    ])
      expect(await faultOf(Buffer.from(`${start}<script>alert(1)</script>`, "latin1"))).toBe("damaged");
    expect(await faultOf(Buffer.concat([whole, Buffer.alloc(12_000_000)]))).toBe("too-large");
  });

  test("is a PDF that is encrypted, has no end or content after it; a valid one is stored unchanged", async () => {
    const whole = pdf();
    const prepared = await prepareFile(whole);
    expect(prepared.ok && prepared.main.bytes.equals(whole)).toBe(true);
    expect(await faultOf(pdf({ trailer: "/Encrypt 5 0 R " }))).toBe("pdf-locked");
    expect(await faultOf(pdf({ tail: "<script>alert(1)</script>" }))).toBe("damaged");
    expect(await faultOf(whole.subarray(0, 60))).toBe("damaged");
    expect(await faultOf(pdf({ words: "x".repeat(10_000_000) }))).toBe("too-large");
  });
});

test("pictures are encoded one at a time; the twenty-first at once is refused as busy", async () => {
  const small = await photo(10, 10).toBuffer();
  const results = await Promise.all(Array.from({ length: 21 }, () => encodePicture(small)));
  expect(results.map((it) => it.ok)).toEqual([...Array(20).fill(true), false]);
  expect(results[20]).toEqual({ ok: false, fault: "busy" });
  expect((await encodePicture(small)).ok).toBe(true);
});
