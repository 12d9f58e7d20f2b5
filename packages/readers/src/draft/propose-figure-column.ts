import { areMostly } from '../layout/column-values.ts';
import { headOf, type Region, type RegionColumn } from '../layout/region.ts';
import { arePeriods } from '../layout/said-period.ts';
import { reasons, valueWords } from '../messages/draft.ts';
import type { Meaning } from '../profile/profile.ts';
import { foldHead, headMeaning } from '../profile/source-words.ts';
import { composeFigure } from './compose-figure.ts';
import { headPeriod } from './head-period.ts';
import { looksLikeUnits, plainColumn } from './plain-column.ts';
import { LEFT, asked, sure, type ProposedColumn } from './proposed-column.ts';

/** A column of figures by unit, criterion or year. */
export function proposeFigureColumn(
  region: Region,
  column: RegionColumn,
  measure: 'admitted' | 'target',
): ProposedColumn {
  const values = column.used;
  if (isOfPeriods(column)) return sure({ is: 'period' }, reasons.periods);
  const plain = plainColumn(region, column, values);
  if (plain) return plain;
  const head = headOf(column);
  const known = headMeaning(column.path)?.meaning;
  if (known && saysItself(known)) return sure(known, reasons.head(head));
  if (isComplement(region, column))
    return sure({ is: 'left_out', why: 'complement' }, reasons.head(head));
  let figure = composeFigure(column.path, measure);
  if (figure?.meaning.is === 'figure' && figure.isDoubtful) return asked(LEFT, reasons.unknown);
  if (figure?.meaning.is === 'figure') {
    const period = headPeriod(column.path, figure.meaning.period, region);
    const isOfPart = typeof period === 'object' && period !== null && 'said' in period;
    // Targets are those of years and terms.
    if (period === null || (isOfPart && figure.meaning.measure === 'target'))
      return asked(LEFT, reasons.otherPeriod(head));
    figure = { ...figure, meaning: { ...figure.meaning, period } };
  }
  if (
    figure &&
    (figure.meaning.is !== 'figure' || areMostly(values, 'number') || values.filled === 0)
  )
    return sure(figure.meaning, reasons.head(figure.words.join(' › ')), figure.source);
  if (figure)
    return asked(figure.meaning, reasons.conflict(head, valueWords.numbers), figure.source);
  if (looksLikeUnits(values)) return sure({ is: 'unit' }, reasons.unitNames);
  return asked(LEFT, reasons.unknown);
}

/** A column of years, quarters or months, or of groups that bear their names. */
function isOfPeriods(column: RegionColumn): boolean {
  const isGroup = column.column === null;
  const codes = [...column.values.keys()].filter(
    (code) => code > 0 && (isGroup || column.used.counts[code]! > 0),
  );
  return arePeriods(column, codes);
}

/** A head that says what its column is whatever stands above it: labels, running numbers, remarks. */
function saysItself(meaning: Meaning): boolean {
  if (meaning.is === 'left_out') return meaning.why !== 'sum';
  return meaning.is === 'unit' || meaning.is === 'criterion' || meaning.is === 'id';
}

/** A count of men beside counts of all: what is left of them without the women. */
function isComplement(region: Region, { path }: RegionColumn): boolean {
  if (foldHead(path.at(-1) ?? '') !== 'nam') return false;
  return region.columns.some(({ path: other }) => {
    const figure = other.length > 0 ? composeFigure(other, 'admitted') : null;
    return figure?.meaning.is === 'figure' && !figure.isDoubtful && figure.meaning.source === null;
  });
}
