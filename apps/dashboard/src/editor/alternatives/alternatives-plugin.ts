import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { heldPart, isWithin, passagesIn, type HasValue, type Passage } from './alternatives.ts';

const key = new PluginKey<readonly Passage[]>('alternatives');

/** Milliseconds after a press in which nothing moves beneath the pointer: a second one may follow. */
const STILL = 280;

/** The passages of the text as it stands. */
export function passagesOf(state: EditorState): readonly Passage[] {
  return key.getState(state) ?? [];
}

/** Shows of each passage the part that holds; where the caret is, the others too, paler. */
export function alternatives(hasValue: HasValue): Plugin<readonly Passage[]> {
  let isPressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open: readonly Passage[] = [];

  function press(view: EditorView): boolean {
    isPressed = true;
    clearTimeout(timer);
    const release = () => {
      timer = setTimeout(() => {
        isPressed = false;
        if (!view.isDestroyed) view.updateState(view.state);
      }, STILL);
    };
    view.dom.ownerDocument.addEventListener('pointerup', release, { once: true });
    return false;
  }

  return new Plugin<readonly Passage[]>({
    key,
    state: {
      init: (_, { doc }) => passagesIn(doc),
      apply: (tr, before) => (tr.docChanged ? passagesIn(tr.doc) : before),
    },
    props: {
      handleDOMEvents: { pointerdown: press },
      // A key says that the pointer has done its work.
      handleKeyDown: () => (isPressed = false),
      decorations(state) {
        const passages = passagesOf(state);
        if (!isPressed) open = passages.filter((one) => isWithin(one, state.selection));
        const found = passages.flatMap((one) =>
          marksOf(one, heldPart(one, hasValue), open.includes(one)),
        );
        return DecorationSet.create(state.doc, found);
      },
    },
  });
}

/** How the parts of a passage look; the style sheet knows the words that lead them. */
function marksOf({ parts }: Passage, held: number, isOpen: boolean): Decoration[] {
  return parts.map(({ from, to }, at) => {
    const other = at < held || held < 0 ? 'if-enough' : 'if-missing';
    const isHidden = !isOpen && (held < 0 ? at > 0 : at !== held);
    const look = isHidden ? 'part-off' : at === held ? 'part-held' : `part-other ${other}`;
    const rest = !isOpen && held < 0 && at === 0 ? 'part-none' : look;
    const alone = isOpen && parts.length === 1 ? ' part-alone' : '';
    return Decoration.inline(from, to, { class: rest + (isOpen ? ' part-open' : '') + alone });
  });
}
