/**
 * Tables become paragraphs, a row each, with a bar between what stands in its sheet cells: a notebook's own
 * tables are computed, so a copied one stays text, of which nothing is lost.
 */
export function rowsAsText(body: HTMLElement): void {
  for (const table of [...body.querySelectorAll('table')]) {
    const rows = [...table.querySelectorAll('tr')].map((row) => {
      const cells = [...row.children].map((cell) =>
        (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
      );
      const paragraph = body.ownerDocument.createElement('p');
      paragraph.textContent = cells.join(' | ');
      return paragraph;
    });
    table.replaceWith(...rows.filter((row) => row.textContent !== ''));
  }
}
