/**
 * Characters that XML cannot hold are written `_x000D_`, and an underscore before such letters `_x005F_`.
 * Source: ECMA-376 part 1, 22.9.2.19.
 */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
