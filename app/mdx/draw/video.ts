import type { Element } from "hast";
import { urlFault } from "../addresses/urls.ts";
import { videoAddress } from "../addresses/video.ts";
import type { Drawing } from "./draw.ts";
import { h } from "./h.ts";

/** A card that leads to the video: nothing is fetched from another site until the reader asks. */
export function video({ props, children, labels }: Drawing): Element {
  const address = videoAddress(props.src ?? "");
  const title = h("span", { className: ["video-title"] }, props.title ?? "");
  const service = h("span", { className: ["video-service"] }, labels.watch(address?.service ?? ""));
  const link = h("a", { className: ["video-link"], href: address?.href ?? "" }, title, " ", service);
  return h("div", { className: ["video"] }, link, transcriptLink(props.transcript, labels.transcript), ...inWords());

  function inWords(): Element[] {
    const words = props.transcript && !isAddress(props.transcript) ? [h("p", {}, props.transcript)] : [];
    if (words.length === 0 && children.length === 0) return [];
    const summary = h("summary", {}, labels.transcript);
    return [h("details", { className: ["video-transcript"] }, summary, ...words, ...children)];
  }
}

function transcriptLink(transcript: string | undefined, label: string): Element | undefined {
  if (!transcript || !isAddress(transcript)) return undefined;
  return h("p", { className: ["video-transcript"] }, h("a", { href: transcript }, label));
}

function isAddress(transcript: string): boolean {
  return /^(?:https?:\/\/|\/)\S+$/i.test(transcript) && urlFault(transcript) === undefined;
}
