import { fold } from './fold.ts';

/** An id made of a unit's name, as people would read it, that no other unit has: `tan-canh`, `tan-canh-2`. */
export function unitId(name: string, taken: ReadonlySet<string>): string {
  const words = fold(name)
    .replace(/^(?:dang (?:bo|uy)) /, '')
    .replace(/^(?:xa|huyen|tinh|phuong) (?=\D)/, '')
    .replace(/^thi tran /, 'tt ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const id = words === '' ? 'don-vi' : words;
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
