import type { Font } from './font.ts';
export function detectFont(_: Iterable<string>): { font: Font } | null {
  return null;
}
export function repairFont(text: string, _: Font): string {
  return text;
}
