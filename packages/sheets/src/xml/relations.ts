import { damages, workbookErrors } from '../messages/files.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import { attribute } from './xml-scanner.ts';

export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** What a part points to within the zip, by id; of what lies outside nothing is even remembered. */
export async function relationsOf(
  parts: WorkbookParts,
  part: string,
): Promise<Map<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  if (!parts.has(path)) return relations;
  await parts.scan(path, 'Relationships', {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const type = attribute(attributes, 'Type')?.split('/').at(-1) ?? '';
      const target = withinZip(folder, attribute(attributes, 'Target') ?? '');
      const id = attribute(attributes, 'Id') ?? '';
      if (relations.has(id)) throw workbookErrors.damaged(parts.file, path, damages.twice);
      relations.set(id, { type, target });
    },
    close: () => undefined,
  });
  return relations;
}

function withinZip(folder: string, target: string): string {
  const isAbsolute = /^[\\/]/.test(target);
  const path = isAbsolute ? [] : folder.split('/').slice(0, -1);
  for (const step of target.split(/[\\/]/)) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** No two sheets have one part: what one of them holds is then not known. */
export function checkShared(
  parts: WorkbookParts,
  sheets: readonly { readonly name: string; readonly path: string }[],
): void {
  const nameOf = new Map<string, string>();
  for (const { name, path } of sheets) {
    const other = nameOf.get(path.toLowerCase());
    if (other !== undefined) throw workbookErrors.damaged(parts.file, path, damages.shared(other));
    nameOf.set(path.toLowerCase(), name);
  }
}
