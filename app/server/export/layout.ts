import type { CopiedPractice } from "#app/practices/library-copy.server.ts";
import { type ExportedFile, type ExportedPractice, isPlace } from "./manifest.ts";

/** A write-up with its places in an export, and where its files' bytes are in the store. */
export interface PlacedPractice extends ExportedPractice {
  id: number;
  files: (ExportedFile & { stored: string })[];
}

/**
 * Gives every text and file its place: newest texts as `<organisation>/<slug>.mdx` with the files beside them under the
 * names the texts use, so that the folder can be read anywhere; older ones and what is withdrawn under `revisions/`.
 * A name that two write-ups of an organisation use for different files is the second one's in a folder of its slug.
 */
export function layOut(practices: CopiedPractice[]): PlacedPractice[] {
  const taken = new Map<string, string>();
  return practices.map(({ organisation, ...practice }) => {
    const older = `revisions/${practice.slug}`;
    const folder = practice.withdrawn ? older : organisation;
    const revisions = practice.revisions.map((it, index) => {
      const isShown = index === practice.revisions.length - 1 && !practice.withdrawn;
      return { ...it, file: isShown ? `${organisation}/${practice.slug}.mdx` : `${older}/${it.number}.mdx` };
    });
    const files = practice.files.map(({ name, hash, extension, kind, originalName }) => {
      const stored = `${hash}.${extension}`;
      const named =
        isPlace(name) && !/\.mdx?$/i.test(name) ? [`${folder}/${name}`, `${folder}/${practice.slug}/${name}`] : [];
      const places = [...named, `${folder}/${practice.slug}/${stored}`];
      const file = places.find((it) => (taken.get(it.toLowerCase()) ?? hash) === hash) ?? `${older}/${stored}`;
      taken.set(file.toLowerCase(), hash);
      return { name, file, sha256: hash, originalName, kind, stored };
    });
    return { ...practice, revisions, files };
  });
}
