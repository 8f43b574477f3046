export interface VideoAddress {
  href: string;
  /** The service's name for readers. */
  service: string;
}

const youtube = new Set(["youtube-nocookie.com", "youtube.com", "m.youtube.com", "youtu.be"]);

/**
 * The address where a reader watches a video of YouTube, Vimeo or Yle Areena, in the form that tracks least; undefined
 * for every other address.
 */
export function videoAddress(src: string): VideoAddress | undefined {
  let url: URL;
  try {
    url = new URL(src.trim());
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.port) return undefined;
  const host = url.hostname.replace(/^www\./, "");
  if (youtube.has(host)) return fromYoutube(host, url);
  if (host === "player.vimeo.com" || host === "vimeo.com") return fromVimeo(url);
  if (host === "areena.yle.fi" && /^\/[\w/-]+$/.test(url.pathname)) {
    return { href: `https://areena.yle.fi${url.pathname}`, service: "Yle Areena" };
  }
  return undefined;
}

function fromYoutube(host: string, url: URL): VideoAddress | undefined {
  const [first, second] = url.pathname.split("/").filter(Boolean);
  const fromPath = /^(embed|shorts|live|v)$/.test(first ?? "") ? second : undefined;
  const id = host === "youtu.be" ? first : first === "watch" ? url.searchParams.get("v") : fromPath;
  if (!id || !/^[\w-]{6,20}$/.test(id)) return undefined;
  const start = /^\d{1,5}/.exec(url.searchParams.get("start") ?? url.searchParams.get("t") ?? "")?.[0];
  return { href: `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ""}`, service: "YouTube" };
}

function fromVimeo(url: URL): VideoAddress | undefined {
  const [, id, hash] = /^\/(?:video\/)?(\d{4,14})(?:\/([0-9a-f]{6,20}))?\/?$/.exec(url.pathname) ?? [];
  if (!id) return undefined;
  const secret = hash ?? /^[0-9a-f]{6,20}$/.exec(url.searchParams.get("h") ?? "")?.[0];
  return { href: `https://player.vimeo.com/video/${id}${secret ? `?h=${secret}` : ""}`, service: "Vimeo" };
}
