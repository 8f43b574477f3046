/** The `Content-Disposition` that makes a browser save the response under a file name; `name` may be any text. */
export function attachment(name: string, extension: string): string {
  const safe = name.replace(/[\p{Cc}\p{Cf}\p{Cs}/\\]/gu, "");
  const fileName = safe.toLowerCase().endsWith(`.${extension}`) ? safe : `${safe}.${extension}`;
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

/** The Content-Security-Policy of uploaded files: shown or saved, never run as a page of the site. */
export const fileContentPolicy = "default-src 'none'; sandbox";
