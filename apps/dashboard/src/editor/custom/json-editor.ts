import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { placeAt, type JsonPlace } from './json-place.ts';

/** A word that can be written at a place. */
export interface OfferedWord {
  readonly word: string;
  /** What it means, beside it. */
  readonly detail?: string;
}

export interface JsonEditorOptions {
  readonly text: string;
  /** What the text is, for those who do not see it. */
  readonly label: string;
  readonly onText: (state: EditorState) => void;
  readonly wordsAt: (place: JsonPlace) => readonly OfferedWord[];
}

const LOOKS = EditorView.theme({
  '&': { fontSize: '12.5px', color: 'var(--ink)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: 'var(--focus)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', maxHeight: '38vh', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused .cm-selectionBackground, ::selection': { backgroundColor: 'var(--marker)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--marker) !important', color: 'inherit' },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--blue)',
    color: 'var(--paper)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'inherit', opacity: '0.75' },
});

const COLOURS = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.propertyName, color: 'var(--blue)' },
    { tag: tags.string, color: 'var(--good)' },
    { tag: [tags.number, tags.bool, tags.null], color: 'var(--red)' },
  ]),
);

/**
 * Letters typed over what is chosen: left to the browser, it would carry the looks of what it takes away over in a
 * style attribute, which the policy refuses and reports.
 */
const OVERWRITING = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { inputType, data, isComposing } = event;
    if (inputType !== 'insertText' || data === null || isComposing) return false;
    if (view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type' });
    return true;
  },
});

/** A text of JSON that is written in; its styles are in the root that it stands in. */
export class JsonEditor {
  readonly #view: EditorView;

  /** @param host gets a shadow root, in which the policy lets the editor bring its styles */
  constructor(host: HTMLElement, { text, label, onText, wordsAt }: JsonEditorOptions) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.#view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: text,
        extensions: [
          json(),
          history(),
          bracketMatching(),
          closeBrackets(),
          autocompletion({ override: [(context) => completions(context, wordsAt)] }),
          keymap.of([
            ...closeBracketsKeymap,
            ...completionKeymap,
            ...defaultKeymap,
            ...historyKeymap,
          ]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label }),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) onText(state);
          }),
          OVERWRITING,
          LOOKS,
          COLOURS,
        ],
      }),
    });
  }

  get state(): EditorState {
    return this.#view.state;
  }

  /** Puts another text in place of what stands. */
  write(text: string): void {
    const { length } = this.#view.state.doc;
    this.#view.dispatch({ changes: { from: 0, to: length, insert: text } });
  }

  /** Underlines what is wrong. */
  mark(faults: readonly Diagnostic[]): void {
    this.#view.dispatch(setDiagnostics(this.#view.state, [...faults]));
  }

  destroy(): void {
    this.#view.destroy();
  }
}

function completions(
  context: CompletionContext,
  wordsAt: JsonEditorOptions['wordsAt'],
): CompletionResult | null {
  const place = placeAt(context.state, context.pos);
  const words = place ? wordsAt(place) : [];
  if (!place || words.length === 0) return null;
  return {
    from: place.from,
    to: place.to,
    options: words.map(({ word, detail }): Completion => ({
      label: JSON.stringify(word),
      displayLabel: word,
      ...(detail === undefined ? {} : { detail }),
    })),
    validFor: /^"[^"]*"?$/,
  };
}
