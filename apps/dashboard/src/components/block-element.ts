/** The element of a block on the page, by the block's id; null where it is not shown. */
export function blockElement(block: string): HTMLElement | null {
  return document.getElementById(`b-${block}`);
}
