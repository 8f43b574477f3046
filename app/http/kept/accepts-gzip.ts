/** Whether an `Accept-Encoding` allows gzip: by name or `*`, and with a quality above 0. */
export function acceptsGzip(header: string | string[] | undefined): boolean {
  let any = false;
  for (const coding of String(header ?? "")
    .toLowerCase()
    .split(",")) {
    const [name, ...parameters] = coding.split(";").map((it) => it.trim());
    if (name !== "gzip" && name !== "x-gzip" && name !== "*") continue;
    const isAllowed = !parameters.some((it) => /^q\s*=\s*0(?:\.0*)?$/.test(it));
    if (name !== "*") return isAllowed;
    any = isAllowed;
  }
  return any;
}
