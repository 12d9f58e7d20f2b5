import { foldText } from '../state/fold.ts';

/** A file name from parts in any language: `chi-tieu-don-vi_huyen-dak-to_2020-06-30.svg`. */
export function fileName(parts: readonly string[], extension: string): string {
  const plain = parts.map((part) =>
    foldText(part)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
  return `${plain.filter(Boolean).join('_')}.${extension}`;
}

/** Hands a file to the browser's downloads. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
