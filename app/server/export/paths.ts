import type { CopiedPractice } from "#app/practices/library-copy.server.ts";
import { type ExportedFile, type ExportedPractice, isExportPath } from "./manifest.ts";

/** A practice with the paths of its texts and files in an export, and the names of its files in the store. */
export interface PlacedPractice extends ExportedPractice {
  id: number;
  files: (ExportedFile & { storedName: string })[];
}

/**
 * Assigns a path to every text and file: the newest texts are `<organisation>/<slug>.mdx` with their files beside them
 * under the names that the texts use, so that the texts show them anywhere; older revisions and withdrawn practices are
 * under `revisions/`. When two practices of an organisation use one name for different files, the second file goes into
 * a folder named by the slug.
 */
export function assignPaths(practices: CopiedPractice[]): PlacedPractice[] {
  /** The hash of the file at each path; in lower case, because some file systems ignore case. */
  const taken = new Map<string, string>();
  return practices.map(({ organisation, ...practice }) => {
    const older = `revisions/${practice.slug}`;
    const folder = practice.withdrawn ? older : organisation;
    const revisions = practice.revisions.map((it, index) => {
      const isCurrent = index === practice.revisions.length - 1 && !practice.withdrawn;
      return { ...it, file: isCurrent ? `${organisation}/${practice.slug}.mdx` : `${older}/${it.number}.mdx` };
    });
    const files = practice.files.map(({ name, hash, extension, kind, originalName }) => {
      const storedName = `${hash}.${extension}`;
      const byName =
        isExportPath(name) && !/\.mdx?$/i.test(name) ? [`${folder}/${name}`, `${folder}/${practice.slug}/${name}`] : [];
      const candidates = [...byName, `${folder}/${practice.slug}/${storedName}`];
      const file = candidates.find((it) => (taken.get(it.toLowerCase()) ?? hash) === hash) ?? `${older}/${storedName}`;
      taken.set(file.toLowerCase(), hash);
      return { name, file, sha256: hash, originalName, kind, storedName };
    });
    return { ...practice, revisions, files };
  });
}
