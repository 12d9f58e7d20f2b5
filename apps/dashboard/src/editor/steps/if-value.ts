import type { Command } from 'prosemirror-state';
import { schema } from '../document/schema.ts';

/** Makes what is chosen, within one paragraph, only shown where its figures have values; or shown always again. */
export const ifValue: Command = ({ selection, doc, tr }, dispatch) => {
  const { $from, from, to, empty } = selection;
  const mark = schema.marks['ifValue']!;
  if (empty || !$from.parent.isTextblock || !selection.$to.sameParent($from)) return false;
  if (doc.rangeHasMark(from, to, mark)) {
    dispatch?.(tr.removeMark(from, to, mark));
    return true;
  }
  const used = $from.parent.children.flatMap(({ marks }) =>
    marks.filter(({ type }) => type === mark).map(({ attrs }) => Number(attrs['choice'])),
  );
  dispatch?.(tr.addMark(from, to, mark.create({ choice: Math.max(-1, ...used) + 1 })));
  return true;
};
