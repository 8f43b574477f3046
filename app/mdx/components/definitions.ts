/** The attributes and the content that a component takes. */
export interface ComponentShape {
  /** Allowed attributes. */
  attributes: readonly string[];
  /** Attributes that must have a value that is not empty. */
  required: readonly string[];
  /** Attributes that may be written without a value. */
  flags: readonly string[];
  /** Whether there may be content between its tags. */
  content: "required" | "optional" | "none";
  /** An example for error messages, from which the author can copy. */
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
    attributes: ["src", "alt", "caption", "decorative", "credit", "licence", "people"],
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

/** Whether a name, in exactly this spelling, is that of a component. */
export function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}
