/** Elements that are published, with only the attributes that strip-attributes.ts allows. */
export const allowedElements = new Set(
  `a abbr b bdi blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure
  h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup
  table tbody td tfoot th thead time tr u ul var wbr`.split(/\s+/),
);

/**
 * Elements that are replaced by their content: old or structural wrappers without a meaning inside a write-up, and `bdo`,
 * which makes text read otherwise than it is written, as an address that leads elsewhere.
 */
export const unwrappedElements = new Set(
  `acronym address article aside basefont bdo bgsound big blink body data font footer head header hgroup html
  label legend main nav nobr picture rb rtc search spacer`.split(/\s+/),
);

/** Old elements and the elements that replace them. */
export const renamedElements = new Map([
  ["strike", "s"],
  ["tt", "code"],
  ["menu", "ul"],
  ["dir", "ul"],
  ["center", "div"],
]);

/** Elements that are refused with a message to the author. */
export const refusedElements = new Set(
  `applet area audio base button canvas command datalist dialog embed fencedframe fieldset form frame frameset iframe
  image input isindex keygen link listing map marquee math menuitem meta meter multicol nextid noembed noframes
  noscript object optgroup option output param plaintext portal progress script select selectedcontent slot source
  style svg template textarea title track video xmp`.split(/\s+/),
);

/** Whether a name, in any case, is that of an HTML element. Other names in angle brackets are text. */
export function isHtmlElement(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    allowedElements.has(lower) ||
    unwrappedElements.has(lower) ||
    renamedElements.has(lower) ||
    refusedElements.has(lower)
  );
}
