/** The header that makes a browser keep a file under a name instead of opening it; any text is safe as the name. */
export function attachment(name: string, extension: string): string {
  const safe = name.replace(/[\p{Cc}\p{Cf}\p{Cs}/\\]/gu, "");
  const whole = safe.toLowerCase().endsWith(`.${extension}`) ? safe : `${safe}.${extension}`;
  const encoded = encodeURIComponent(whole).replace(
    /['()*]/g,
    (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

/** The policy of what people have sent: shown or saved, never a page of its own. */
export const fileContentPolicy = "default-src 'none'; sandbox";
