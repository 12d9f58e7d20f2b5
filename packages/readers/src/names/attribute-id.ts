import { fold } from './fold.ts';

/** A column's name made of a head: `Trình độ học vấn` gives `trinh_do_hoc_van`. */
export function attributeId(head: string): string {
  const words = fold(head)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+/, '')
    .slice(0, 60)
    .replace(/_+$/, '');
  return words === '' ? 'cot' : words;
}
