/**
 * Word's lists come as paragraphs that say their list and level, with the mark as text of its own: rebuilt
 * as lists, in place.
 */
export function rebuildLists(body: HTMLElement): void {
  let open: HTMLElement[] = [];
  for (const paragraph of [...body.querySelectorAll<HTMLElement>('[data-list]')]) {
    const level = Math.max(1, Number(paragraph.dataset['list']?.split(' ')[1]) || 1);
    const marks = [...paragraph.querySelectorAll('[data-mark]')];
    const isOrdered = /^[\s(]*([0-9]+|[a-z]|[ivxlc]+)[.)]/i.test(marks[0]?.textContent ?? '');
    for (const mark of marks) mark.remove();
    const isNext = open[0] !== undefined && previousElement(paragraph) === open[0];
    if (!isNext) open = [];
    open = open.slice(0, level);
    while (open.length < level) open.push(below(open.at(-1), paragraph, isOrdered));
    const item = paragraph.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    open.at(-1)!.append(item);
    paragraph.remove();
  }
}

/** A list within the last item of another, or where the paragraph stands. */
function below(
  list: HTMLElement | undefined,
  paragraph: HTMLElement,
  isOrdered: boolean,
): HTMLElement {
  const { ownerDocument } = paragraph;
  const made = ownerDocument.createElement(isOrdered ? 'ol' : 'ul');
  if (!list) paragraph.before(made);
  else {
    if (!list.lastElementChild) list.append(ownerDocument.createElement('li'));
    list.lastElementChild!.append(made);
  }
  return made;
}

function previousElement(paragraph: HTMLElement): Element | null {
  let before = paragraph.previousSibling;
  while (before && before.nodeType !== 1 && before.textContent?.trim() === '')
    before = before.previousSibling;
  return before?.nodeType === 1 ? (before as Element) : null;
}
