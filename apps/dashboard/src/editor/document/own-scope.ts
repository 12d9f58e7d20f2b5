import type { BlockBase, ScopeOverride } from '@ketnap/notebook';
import type { Node } from 'prosemirror-model';

/** What a piece of prose looks at differently from its notebook. */
export function ownScope(prose: Node): ScopeOverride | undefined {
  return (prose.attrs['block'] as BlockBase | undefined)?.scope;
}
