import { lengthened } from '../xml/lengthened.ts';
import { XmlFault, XmlScanner } from '../xml/xml-scanner.ts';
import { XlsxText } from './xlsx-text.ts';

/** What a sheet cell stores; null where it has no such part. Entities are resolved. */
export interface XlsxCell {
  readonly value: string | null;
  readonly inline: string | null;
  readonly formula: string | null;
}

/** The parts of a sheet cell that is not as plain as most: rich text, comments, extensions. */
export function xlsxCell(bytes: Uint8Array): XlsxCell {
  const inline = new XlsxText();
  const found: { v: string | null; f: string | null; is: string | null } = {
    v: null,
    f: null,
    is: null,
  };
  let [depth, part]: [number, string] = [0, ''];
  const scanner = new XmlScanner(
    {
      open: (name) => {
        if (++depth === 2) part = name;
        if (depth === 2 && name === 'c') throw new XmlFault('invalid');
        if (depth === 2 && (name === 'v' || name === 'f' || name === 'is')) {
          if (found[name] !== null) throw new XmlFault('invalid');
          found[name] = '';
        }
        if (part === 'is') inline.open(name);
      },
      close: (name) => {
        if (part === 'is') inline.close(name);
        if (--depth === 1) part = '';
      },
      text: (text) => {
        if (part === 'is') inline.add(text);
        else if (depth === 2 && (part === 'v' || part === 'f'))
          found[part] = lengthened(found[part]!, text);
      },
    },
    'c',
  );
  scanner.push(bytes);
  scanner.finish();
  return { value: found.v, formula: found.f, inline: found.is === null ? null : inline.take() };
}
