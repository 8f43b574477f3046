/** What a component takes: `required` must have words in it, `flags` may stand bare. */
export interface ComponentShape {
  attributes: readonly string[];
  required: readonly string[];
  flags: readonly string[];
  /** Whether anything may stand between its tags. */
  content: "required" | "optional" | "none";
  /** An example the author can copy from an error message. */
  example: string;
}

export type ComponentName = "Callout" | "Figure" | "Result" | "Steps" | "Video";

export const components: Record<ComponentName, ComponentShape> = {
  Callout: {
    attributes: ["type", "title"],
    required: [],
    flags: [],
    content: "required",
    example: '<Callout type="tip" title="…">…</Callout>',
  },
  Figure: {
    attributes: ["src", "alt", "caption", "decorative"],
    required: ["src"],
    flags: ["decorative"],
    content: "none",
    example: '<Figure src="kuva.jpg" alt="…" caption="…" />',
  },
  Result: {
    attributes: ["indicator", "before", "after", "unit", "source"],
    required: ["indicator", "after"],
    flags: [],
    content: "none",
    example: '<Result indicator="…" before="42" after="51" unit="%" source="…" />',
  },
  Steps: {
    attributes: [],
    required: [],
    flags: [],
    content: "required",
    example: "<Steps>1. … 2. …</Steps>",
  },
  Video: {
    attributes: ["src", "title", "transcript"],
    required: ["src", "title"],
    flags: [],
    content: "optional",
    example: '<Video src="https://youtu.be/…" title="…" />',
  },
};

export const componentNames = Object.keys(components) as ComponentName[];

/** Whether a name, exactly as written, is one of ours. */
export function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}
