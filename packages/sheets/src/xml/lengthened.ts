import { WORKBOOK } from '../files/limits.ts';
import { XmlFault } from './xml-scanner.ts';

/** A text and what follows it; a fault where both are longer than any sheet cell's. */
export function lengthened(text: string, more: string): string {
  if (text.length + more.length > WORKBOOK.textLength) throw new XmlFault('long');
  return text + more;
}
