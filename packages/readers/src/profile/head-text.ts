import { fold } from '../names/fold.ts';

/** How notes in brackets begin that tell how a column is to be filled in. */
const NOTE = /^(?:ghi|neu|dd mm|mm dd|d m y|vi du|vd|theo mau|danh dau|xep)\b/;

/** The heads above a column as one folded text, without notes on how to fill it in. */
export function headText(path: readonly string[]): string {
  return path
    .map((head) =>
      fold(
        head.replace(/\(([^)]*)\)/g, (all, inside: string) =>
          NOTE.test(fold(inside)) ? ' ' : all,
        ),
      ),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
