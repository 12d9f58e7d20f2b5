import type { Block, BlockResult, Drill, Notebook, ProseBlock, RunOptions } from '@ketnap/notebook';
import type { Desk } from '../worker/desk.ts';

/** Everything that a computation of a notebook depends on. */
export interface Request {
  readonly desk: Desk;
  readonly notebook: Notebook;
  /** How it is looked at. */
  readonly view: Omit<RunOptions, 'onBlock' | 'only' | 'frozenTables'> & { readonly width: number };
  /** The frozen data that lie beside the open ones, by name. */
  readonly laid: readonly string[];
}

/** What is known of a notebook's blocks: they are as they were, where nothing else has changed. */
export function knownBlocks(
  request: Request,
  before: Request | null,
  results: readonly BlockResult[],
): Map<Block, BlockResult> {
  const { desk, notebook, view } = request;
  const isSame =
    before?.desk === desk &&
    JSON.stringify({ ...before.view, drills: [] }) === JSON.stringify({ ...view, drills: [] }) &&
    before.notebook.scope === notebook.scope &&
    before.notebook.language === notebook.language;
  if (!isSame) return new Map();
  const known = before.notebook.blocks.map((block, at) => [block, results[at]!] as const);
  const hasBridges = notebook.blocks.some(({ type }) => type === 'bridge');
  // What has changed since figures were frozen depends on all that the notebook shows.
  const areBridgesKnown = !hasBridges || bridgesKnown(request, before);
  return new Map(
    known.filter(
      ([{ id, type }]) =>
        // A block that is opened further down is another; the others stay as they are.
        openedIn(view.drills, id) === openedIn(before.view.drills, id) &&
        (type !== 'bridge' || areBridgesKnown),
    ),
  );
}

function bridgesKnown(now: Request, before: Request): boolean {
  return (
    now.notebook.frozen === before.notebook.frozen &&
    now.laid.join('\n') === before.laid.join('\n') &&
    figuresAsked(now.notebook) === figuresAsked(before.notebook)
  );
}

/** What figures a notebook asks for; its other words do not matter. */
function figuresAsked({ title, blocks }: Notebook): string {
  const asked = blocks.map((block) =>
    block.type === 'prose'
      ? [block.id, block.scope, ...referencesIn((block as ProseBlock).text.join('\n'))]
      : block,
  );
  return JSON.stringify([referencesIn(title), asked]);
}

function referencesIn(text: string): string[] {
  return text.match(/\{\{[^}]*\}\}|\[\[|\|\|/g) ?? [];
}

function openedIn(drills: readonly Drill[] | undefined, block: string): string | undefined {
  return drills?.findLast((one) => one.block === block)?.unit;
}
