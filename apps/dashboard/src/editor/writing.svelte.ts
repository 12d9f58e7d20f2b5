import type { Message } from '@ketnap/core';
import type { Block, Notebook, NotebookResult } from '@ketnap/notebook';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { closeHistory, history, redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { Node, Slice } from 'prosemirror-model';
import { EditorState, NodeSelection, type Plugin, type Transaction } from 'prosemirror-state';
import { dropPoint } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import { placedById, type PlacedBlock } from '../components/placed-blocks.ts';
import type { BlockBin, DeletedBlock } from '../keeping/block-bin.ts';
import { editorWords } from '../messages/editor.ts';
import type { DocumentState, Writer } from '../state/document.svelte.ts';
import type { Desk } from '../worker/desk.ts';
import type { Opened } from '../worker/opened.ts';
import { NotebookDoc } from './document/notebook-doc.ts';
import { ownScope } from './document/own-scope.ts';
import { FigureValues } from './figure-values.ts';
import { blockName, blockPlace } from './steps/block-name.ts';
import {
  changeBlock,
  deleteBlock,
  duplicateBlock,
  insertBelow,
  moveBlock,
} from './steps/block-steps.ts';
import { blockById, currentBlock, type PlacedNode } from './steps/current-block.ts';
import { deletedBlocks } from './steps/deleted-blocks.ts';
import { HistoryNames } from './steps/history-names.ts';
import { named, stepOf } from './steps/step.ts';
import { textKeys } from './steps/text-keys.ts';
import { textRules } from './steps/text-rules.ts';
import { alternatives } from './alternatives/alternatives-plugin.ts';
import { changesTo } from './steps/whole-change.ts';
import { proseMarks } from './steps/prose-marks.ts';

/** What writing needs of the page. */
export interface Surroundings {
  readonly opened: Opened;
  readonly desk: () => Desk | null;
  readonly result: () => NotebookResult | null;
  readonly say: (message: Message) => string;
  /** What the figures are about, for what is saved of a block. */
  readonly leaving: () => {
    readonly fileParts: readonly string[];
    readonly about: readonly string[];
  };
  /** Asks what to freeze. */
  readonly freeze: () => void;
  /** Explains the figure of an address; `opener` gets the focus back. */
  /** Keeps what is taken out. */
  readonly bin: BlockBin;
  readonly explain: (address: string, opener: HTMLElement) => void;
}

/** The menu of a block, and what it was opened from. */
export interface BlockMenuPlace {
  readonly id: string;
  readonly opener: HTMLElement;
}

/** So many letters tell a deleted piece of text from others. */
const WORDS = 70;
/** Milliseconds of a pause that ends a step of typing. */
const PAUSE = 500;

/** A notebook that is being written in: one document of ProseMirror, one history for all that is changed. */
export class Writing implements Writer {
  readonly around: Surroundings;
  readonly figures: FigureValues;
  readonly #document: DocumentState;
  readonly #doc = new NotebookDoc();
  readonly #keys: Plugin;
  #names = new HistoryNames();
  #state = $state.raw<EditorState>() as EditorState;
  #view: EditorView | null = null;
  #said = $state.raw({ text: '' });
  #form = $state.raw<string | null>(null);
  #deleted = $state.raw<readonly DeletedBlock[]>([]);
  #menu = $state.raw<BlockMenuPlace | null>(null);
  #isListing = $state(false);
  /** Where the figure stands that is being turned to another unit, period or wording. */
  #turning = $state.raw<number | null>(null);
  #peek = $state.raw<{ readonly id: string; readonly placed: PlacedBlock } | null>(null);
  /** The change before, where the next one may go on with it. */
  #last: { readonly key: string; readonly tr: Transaction } | null = null;
  #isClosed = false;
  readonly #placed = $derived.by(() => placedById(this.around.result()?.blocks ?? []));

  /** What is asked of every key first: the menu that is open. */
  onMenuKey: (event: KeyboardEvent) => boolean = () => false;

  /** @param keys the plugin that handles keys which are not typing */
  constructor(document: DocumentState, around: Surroundings, keys: (writing: Writing) => Plugin) {
    this.#document = document;
    this.around = around;
    this.figures = new FigureValues(around.desk, () => document.notebook);
    this.#keys = keys(this);
    this.restart(document.notebook);
    document.handTo(this);
    void this.#readBin();
  }

  get state(): EditorState {
    return this.#state;
  }

  get notebook(): Notebook {
    return this.#document.notebook;
  }

  /** What was done last, to be said aloud and shown for a while: the same words may come again. */
  get said(): { readonly text: string } {
    return this.#said;
  }

  /** The id of the block whose form is open. */
  get form(): string | null {
    return this.#form;
  }

  /** Blocks that were taken out, the last first. */
  get deleted(): readonly DeletedBlock[] {
    return this.#deleted;
  }

  get canUndo(): boolean {
    return undoDepth(this.#state) > 0;
  }

  get canRedo(): boolean {
    return redoDepth(this.#state) > 0;
  }

  /** A block as it was last computed; null until it is. What is looked at once more stands for it. */
  placedOf(id: string): PlacedBlock | null {
    return this.#peek?.id === id ? this.#peek.placed : (this.#placed.get(id) ?? null);
  }

  /** Begins anew with a notebook that no one has written in. */
  restart(notebook: Notebook): void {
    this.#names = new HistoryNames();
    const doc = this.#doc.docOf(notebook);
    this.#state = EditorState.create({ doc, plugins: this.#allPlugins() });
    this.#view?.updateState(this.#state);
  }

  /** Shows the text in a view, until the function that is returned is called. */
  showIn(view: EditorView): () => void {
    this.#view = view;
    return () => {
      view.destroy();
      this.#view = null;
    };
  }

  readonly dispatch = (tr: Transaction): void => {
    const before = undoDepth(this.#state);
    const step = stepOf(tr);
    this.#group(tr, step?.key ?? null);
    const old = this.#state;
    this.#state = old.apply(tr);
    this.#view?.updateState(this.#state);
    if (!tr.docChanged) return;
    this.#names.made(step?.name ?? editorWords.typing, before, undoDepth(this.#state));
    const isMeant = step?.name === editorWords.deleteBlock;
    this.#bin(
      deletedBlocks(this.#deleted, old.doc, this.#state.doc, isMeant, (node) => ({
        block: this.#doc.blockOf(node),
        words: this.#wordsOf(node),
        at: Date.now(),
      })),
    );
    this.#document.accept(this.#doc.notebookOf(this.#state.doc));
  };

  /** A change of the page's, such as another scope, as a step of its own. */
  change(next: Notebook, name: Message = editorWords.scopeChange): void {
    const tr = changesTo(this.#state, this.notebook, next, this.#doc);
    if (tr.docChanged) this.dispatch(named(tr, { name }));
  }

  undo(): void {
    const name = this.#names.at(undoDepth(this.#state));
    if (!name) return this.say(editorWords.nothingToUndo);
    undo(this.#state, this.dispatch);
    this.say(editorWords.undone(name));
  }

  redo(): void {
    const name = this.#names.at(undoDepth(this.#state) + 1);
    if (!this.canRedo || !name) return this.say(editorWords.nothingToRedo);
    redo(this.#state, this.dispatch);
    this.say(editorWords.redone(name));
  }

  say(message: Message): void {
    this.#said = { text: this.around.say(message) };
  }

  /** The block that is written in; null for the title. */
  get block(): PlacedNode | null {
    return currentBlock(this.#state);
  }

  /** Whether a block is chosen as a whole. */
  get isBlockChosen(): boolean {
    const { selection } = this.#state;
    return selection instanceof NodeSelection && selection.$from.depth === 0;
  }

  move(by: number, block: PlacedNode | null = this.block): void {
    const tr = block && moveBlock(this.#state, block, by);
    if (!tr) return this.say(editorWords.notMoved);
    this.dispatch(tr);
    this.focus();
    this.say(blockPlace(this.#state.doc, block!.index + by));
  }

  /** Chooses a block as a whole: its keys work from then on. */
  choose(id: string): void {
    const block = blockById(this.#state.doc, id);
    if (!block) return;
    const { tr } = this.#state;
    this.dispatch(tr.setSelection(NodeSelection.create(tr.doc, block.pos)));
    this.focus();
  }

  /** A block that was dragged is let go; false where what is dragged is no block. */
  drop({ clientX: left, clientY: top }: DragEvent, slice: Slice): boolean {
    const { doc } = this.#state;
    const { block } = this;
    if (!this.isBlockChosen || !block) return false;
    const at = this.#view?.posAtCoords({ left, top });
    const pos = at ? (dropPoint(doc, at.pos, slice) ?? at.pos) : block.pos;
    const to = doc.resolve(pos).index(0);
    // Where it stood counts no more once it is gone.
    const by = to - block.index - (to > block.index ? 1 : 0);
    if (by !== 0 && to > 0) this.move(by, block);
    return true;
  }

  duplicate(block: PlacedNode | null = this.block): void {
    if (!block) return;
    this.dispatch(duplicateBlock(this.#state, block));
    this.focus();
    this.say(blockPlace(this.#state.doc, block.index + 1));
  }

  delete(block: PlacedNode | null = this.block): void {
    if (!block) return;
    const name = blockName(this.#state.doc, block.index);
    if (this.#form === block.node.attrs['id']) this.#form = null;
    this.dispatch(deleteBlock(this.#state, block));
    this.focus();
    this.say(editorWords.deletedBlock(name));
  }

  /** Puts a block that was taken out where it stood. */
  bringBack(one: DeletedBlock): void {
    const count = this.#state.doc.childCount;
    const above = Math.min(one.index, count) - 1;
    const block = above < 1 ? null : this.#placedNode(above);
    this.dispatch(insertBelow(this.#state, block, this.#doc.nodeOf(one.block)));
    this.say(editorWords.restored(one.name));
  }

  nodeOf(block: Block): Node {
    return this.#doc.nodeOf(block);
  }

  blockOf(id: string): Block | null {
    return this.notebook.blocks.find((block) => block.id === id) ?? null;
  }

  /** What a form changes; changes of one field that follow each other are one step. */
  changeBlock(next: Block, field?: string): void {
    const tr = changeBlock(this.#state, next, field);
    if (tr) this.dispatch(tr);
  }

  /** Where the figure stands that is being turned; null where none is. */
  get turning(): number | null {
    return this.#turning;
  }

  /** Lets the figure that is chosen be turned; false where none is. */
  turnFigure(): boolean {
    const { selection } = this.#state;
    const isFigure = selection instanceof NodeSelection && selection.node.type.name === 'figure';
    if (isFigure) this.#turning = selection.from;
    return isFigure;
  }

  /** Lets the figure at a place be turned. */
  turnFigureAt(pos: number): void {
    const { doc, tr } = this.#state;
    this.dispatch(tr.setSelection(NodeSelection.create(doc, pos)));
    this.turnFigure();
  }

  /** Puts another reference in place of the figure that is being turned; null leaves it. */
  turnTo(reference: string | null): void {
    const pos = this.#turning;
    this.#turning = null;
    const figure = pos === null ? null : this.#state.doc.nodeAt(pos);
    if (pos !== null && figure && reference !== null && reference !== figure.attrs['reference']) {
      const tr = this.#state.tr.setNodeAttribute(pos, 'reference', reference);
      tr.setSelection(NodeSelection.create(tr.doc, pos));
      this.dispatch(named(tr, { name: editorWords.figureChange }));
    }
    this.focus();
  }

  /** The explanation of a figure; one that needs none stays as it is. */
  explainFigure(figure: Node, pos: number): boolean {
    const own = ownScope(this.#state.doc.resolve(pos).node(1));
    const address = this.figures.of(String(figure.attrs['reference']), own)?.address;
    if (address && this.#view) this.around.explain(address, this.#view.dom);
    return true;
  }

  /** The menu of a block that is open. */
  get menu(): BlockMenuPlace | null {
    return this.#menu;
  }

  openMenu(id: string, opener: HTMLElement): void {
    this.#menu = { id, opener };
  }

  closeMenu(): void {
    this.#menu = null;
  }

  /** Whether all commands are listed. */
  get isListing(): boolean {
    return this.#isListing;
  }

  listCommands(): void {
    this.#isListing = true;
  }

  leaveList(): void {
    this.#isListing = false;
    this.focus();
  }

  openForm(id: string): void {
    this.#form = id;
  }

  closeForm(): void {
    const block = this.#form === null ? null : blockById(this.#state.doc, this.#form);
    this.#form = this.#peek = null;
    if (block?.node.isAtom)
      this.dispatch(this.#state.tr.setSelection(NodeSelection.create(this.#state.doc, block.pos)));
    this.focus();
  }

  /** Shows a block as it was, until null is given. */
  peek(id: string, placed: PlacedBlock | null): void {
    this.#peek = placed && { id, placed };
  }

  focus(): void {
    this.#view?.focus();
  }

  get view(): EditorView | null {
    return this.#view;
  }

  /** What was taken out before this window opened, and is not in the notebook again. */
  async #readBin(): Promise<void> {
    const kept = await this.around.bin.list();
    const others = kept.filter(
      ({ block: { id } }) =>
        !blockById(this.#state.doc, id) && !this.#deleted.some(({ block }) => block.id === id),
    );
    this.#deleted = [...this.#deleted, ...others];
  }

  #bin(next: readonly DeletedBlock[]): void {
    const { bin } = this.around;
    for (const one of next) if (!this.#deleted.includes(one)) void bin.put(one);
    for (const one of this.#deleted) if (!next.includes(one)) void bin.drop(one);
    this.#deleted = next;
  }

  /** The beginning of what a block says: its title, or its text. */
  #wordsOf(node: Node): string {
    const result = this.placedOf(String(node.attrs['id']))?.result;
    if (result?.type === 'chart') return result.chart.title;
    if (result?.type === 'table') return result.title;
    const text = node.textBetween(0, node.content.size, ' ', (leaf) =>
      leaf.type.name === 'figure'
        ? (this.figures.of(String(leaf.attrs['reference']), ownScope(node))?.text ?? '…')
        : ' ',
    );
    return text.length > WORDS ? `${text.slice(0, WORDS).trimEnd()}…` : text;
  }

  #placedNode(index: number): PlacedNode | null {
    return blockById(this.#state.doc, String(this.#state.doc.child(index).attrs['id']));
  }

  #allPlugins(): Plugin[] {
    const { say } = this.around;
    return [
      this.#keys,
      textRules(),
      ...textKeys(),
      history({ newGroupDelay: PAUSE, depth: Number.MAX_SAFE_INTEGER }),
      gapCursor(),
      dropCursor({ color: false, class: 'drop-place', width: 2 }),
      alternatives((reference, own) => this.figures.of(reference, own)?.hasValue ?? true),
      proseMarks(() => ({
        text: say(editorWords.placeholder),
        title: say(editorWords.titlePlaceholder),
      })),
    ];
  }

  /** Makes a named change a step of its own, or goes on with the one before where it has the same key. */
  #group(tr: Transaction, key: string | null): void {
    if (!tr.docChanged) return;
    const isNamed = stepOf(tr) !== null;
    if (key !== null && this.#last?.key === key) tr.setMeta('appendedTransaction', this.#last.tr);
    else if (isNamed || this.#isClosed) closeHistory(tr);
    this.#isClosed = isNamed && key === null;
    if (key !== null && this.#last?.key === key) return;
    this.#last = key === null ? null : { key, tr };
    if (key !== null) this.#isClosed = true;
  }
}
