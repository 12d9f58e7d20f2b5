import type { Note } from '@ketnap/core';
import type { ChartOptions } from './chart.ts';
import type { Named } from './cut-names.ts';
import type { Layer } from './frame.ts';
import { words } from './messages/shared.ts';
import { ofPart, rowsOf } from './rows.ts';
import { FONT_SIZE, tokensOf } from './theme.ts';
import type { NamedRows } from './unit-rows.ts';

/** The name of the row that stands for units that are not drawn; none where all are. */
export function restName(rest: readonly unknown[], { language }: ChartOptions): Named[] {
  return rest.length === 0 ? [] : [{ id: '', name: words.otherUnits(rest.length)[language] }];
}

/** What that row says of them, at its left end. */
export function restRows(rest: readonly unknown[], at: number, text: string): object[] {
  return rowsOf('rest', rest.length === 0 ? [] : [{ at, text }]);
}

/** The words of that row, clear of lines that run through all rows. */
export function restLayers(y: NamedRows['y'], options: ChartOptions): Layer[] {
  const { paper, soft } = tokensOf(options);
  return [{ stroke: paper, strokeWidth: 5 }, { color: soft }].map((paint): Layer => ({
    transform: ofPart('rest'),
    mark: {
      type: 'text',
      align: 'left',
      baseline: 'middle',
      x: 2,
      fontSize: FONT_SIZE.small,
      ...paint,
    },
    encoding: { y, text: { field: 'text', type: 'nominal' } },
  }));
}

/** Says beneath the chart how many units are not drawn. */
export function restNotes(rest: readonly unknown[]): Note[] {
  if (rest.length === 0) return [];
  return [{ code: 'units_not_drawn', message: words.unitsNotDrawn(rest.length) }];
}

/** The same at the end of what is told aloud. */
export function restWords(rest: readonly unknown[], { language }: ChartOptions): string[] {
  return rest.length === 0 ? [] : [words.otherUnits(rest.length)[language]];
}
