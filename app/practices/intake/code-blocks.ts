/**
 * Reads the lines of a text in order and tells of each whether it belongs to a fenced code block, fences included. With
 * `nested` it also sees the blocks within lists and quotations.
 */
export function codeBlockReader({ nested = false } = {}): (line: string) => boolean {
  const fence = nested ? /^[ \t>]*(`{3,}|~{3,})/ : /^ {0,3}(`{3,}|~{3,})/;
  let open: string | undefined;
  return (line) => {
    const marker = fence.exec(line)?.[1];
    const isCode = open !== undefined || marker !== undefined;
    if (open === undefined) open = marker;
    else if (marker?.startsWith(open)) open = undefined;
    return isCode;
  };
}
