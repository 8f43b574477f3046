import { words } from "#app/i18n/shared/en-words.ts";
import type { Texts } from "./fi.ts";

/** In English: uploaded files. */
export const en: Texts = {
  allowed:
    "You can add pictures (JPEG, PNG, WebP or AVIF, at most 12 MB) and PDF files (at most 10 MB), at most five at a time.",
  pictureNote: "Locations and other data saved by the camera are removed from pictures.",
  pdfNote:
    "Make sure that the PDF is accessible: it has headings, its text can be read by a screen reader and its pictures have text alternatives. Write the most important points in the text of the description too.",
  remove: words.remove,
  removed: "The file has been removed from the draft. If the text uses it, remove it from the text too.",
  nameTaken: (name) =>
    `the name “${name}” already means another file in this description: give the new file a new name`,
  faults: {
    "not-found": "The draft was not found. It may have been removed.",
    empty: "The file is empty. Choose another file.",
    type: "This type of file cannot be added. JPEG, PNG, WebP and AVIF pictures and PDF files are allowed. Save the picture as JPEG or PNG and the document as PDF.",
    heic: "The picture is in the iPhone’s HEIC format, which not all browsers show. In the iPhone’s settings choose Camera, Formats and Most Compatible and take the picture again, or open it on a computer and save it as JPEG.",
    animated: "The picture moves or holds several pictures. Save one still picture of it.",
    damaged: "The file cannot be opened. It may be damaged or incomplete. Save it again and try once more.",
    "too-large":
      "The file is too large. A picture may be at most 12 MB and a PDF at most 10 MB. Make the picture smaller or compress the PDF.",
    "too-many-pixels":
      "The picture has too many pixels: its width and height may be at most 12,000 and the whole picture 40 million. Make it smaller first.",
    "pdf-locked":
      "The PDF is protected by a password or locked in some other way. Remove the protection and save it again.",
    "too-many-at-once": "At most five files can be added at a time. Add the rest next time.",
    "too-many": "The draft already has 40 files. First remove one that the text does not use.",
    redacted: "This file has been removed for good and cannot be added again.",
    quota:
      "Your organisation’s space for files (500 MB) is full. Remove files from drafts or ask the administrator for help.",
    "disk-full": "The server’s disk is full, so the file could not be saved. Your text is safe. Try again later.",
    busy: "The server is handling many pictures just now. Try again in a moment.",
  },
};
