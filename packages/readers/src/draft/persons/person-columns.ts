import { headOf, type Region, type RegionColumn } from '../../layout/region.ts';
import { reasons, valueWords } from '../../messages/draft.ts';
import { LEVELS } from '../../names/levels.ts';
import { isBody } from '../../names/body-names.ts';
import { fold } from '../../names/fold.ts';
import { placeHead } from '../../profile/place-words.ts';
import type { DayColumn, DayPart, Meaning } from '../../profile/profile.ts';
import { bareDayParts, dayParts } from '../days/day-parts.ts';
import { once } from '../columns/once.ts';
import { proposePersonColumn } from './propose-person-column.ts';
import { LEFT, asked, sure, type ProposedColumn } from '../columns/proposed-column.ts';
import { titleUnit } from '../units/title-unit.ts';
import { withTwinDays } from '../days/twin-days.ts';

/** The columns of a list of persons, each seen beside the others. */
export function personColumns(region: Region): ProposedColumn[] {
  const parts = dayParts(region);
  const bare = bareDayParts(region);
  const said = region.columns.map((column, i): ProposedColumn => {
    const part = parts[i];
    if (part) return sure(part, reasons.headAndValues(headOf(column), valueWords.dayParts));
    return bare.has(i) ? asked(LEFT, reasons.unknown) : proposePersonColumn(region, column);
  });
  const columns = tellsAdmission(said) ? said : withBareParts(region, said, bare);
  return once(
    withUnits(region, withoutSecondDays(withOnlyDay(region, withTwinDays(region, columns)))),
    sharedSources(region, columns),
  );
}

/** Whether a day whose parts have no other head is that of admission is asked where no column tells it. */
function withBareParts(
  { columns: regionColumns }: Region,
  columns: readonly ProposedColumn[],
  bare: ReadonlyMap<number, DayPart>,
): ProposedColumn[] {
  return columns.map((column, i) => {
    const part = bare.get(i);
    return part
      ? asked(
          { is: 'day', column: 'admitted_on', part },
          reasons.onlyDay(headOf(regionColumns[i]!)),
        )
      : column;
  });
}

/** Ticks of one source under one head, as `Thành phần › Công chức | Viên chức`: a tick in any of them tells it. */
function sharedSources(
  { columns: regionColumns }: Region,
  columns: readonly ProposedColumn[],
): Set<number> {
  const keys = columns.map(({ meaning, source }, i) => {
    const above = regionColumns[i]!.path.slice(0, -1);
    const isTick = meaning?.is === 'source' && source?.tells === 'tick';
    return isTick && above.length > 0 ? JSON.stringify([above, meaning.source]) : null;
  });
  const leaves = regionColumns.map(({ path }) => fold(path.at(-1) ?? ''));
  const isShared = (at: number): boolean =>
    keys.some((key, i) => i !== at && key === keys[at] && leaves[i] !== leaves[at]);
  return new Set(keys.flatMap((key, i) => (key !== null && isShared(i) ? [i] : [])));
}

/** Whether some column is, or is likeliest, the day of admission. */
export function tellsAdmission(columns: readonly ProposedColumn[]): boolean {
  return columns.some(({ meaning, likely }) => dayIn(meaning ?? likely) === 'admitted_on');
}

/** Days that stand for the day of admission where no column tells it, the likeliest first. */
const INSTEAD: readonly DayColumn[] = ['ceremony_on', 'decided_on'];

/** A list with the day of the decision or of the ceremony alone: whether that is the day of admission is asked. */
function withOnlyDay(region: Region, columns: readonly ProposedColumn[]): ProposedColumn[] {
  if (tellsAdmission(columns)) return [...columns];
  const days = columns.map(({ meaning, likely }) => dayIn(meaning ?? likely));
  const instead = INSTEAD.find((day) => days.includes(day));
  const at = instead === undefined ? -1 : days.indexOf(instead);
  return columns.map((column, i) =>
    i === at
      ? asked({ is: 'day', column: 'admitted_on' }, reasons.onlyDay(headOf(region.columns[i]!)))
      : column,
  );
}

/** A day that another column surely tells is likely none of a column whose head is not understood. */
function withoutSecondDays(columns: readonly ProposedColumn[]): ProposedColumn[] {
  return columns.map((column) => {
    const day = column.meaning === null ? dayIn(column.likely) : null;
    const isTold = day !== null && columns.some(({ meaning }) => dayIn(meaning) === day);
    return isTold ? { ...column, likely: LEFT } : column;
  });
}

function dayIn(meaning: Meaning | null): DayColumn | null {
  return meaning?.is === 'day' ? meaning.column : null;
}

/** A column of workplaces beside one of units is personal; what may be a unit is none where another surely is. */
function withUnits(region: Region, columns: readonly ProposedColumn[]): ProposedColumn[] {
  const isUnit = ({ meaning }: ProposedColumn): boolean => meaning?.is === 'unit';
  const isTitled = titleUnit(region, LEVELS.length) !== null;
  return columns.map((proposed, i) => {
    const column = region.columns[i]!;
    const place = placeHead(column.path);
    const hasOther = columns.some((one, at) => at !== i && isUnit(one));
    if (!place || (proposed.meaning !== null && !isUnit(proposed))) return proposed;
    if (place.of === 'work') return workplace(proposed, column, hasOther, isTitled);
    if (isUnit(proposed)) {
      if (place.of !== 'place' || !areWorkplaces(column)) return proposed;
      if (hasCell(region, column)) return asked(LEFT, reasons.workplace(headOf(column)));
      return hasOther
        ? asked({ is: 'unit' }, reasons.workplace(headOf(column)), null, 'bodies')
        : proposed;
    }
    return hasOther && proposed.likely?.is === 'unit' ? { ...proposed, likely: LEFT } : proposed;
  });
}

function workplace(
  proposed: ProposedColumn,
  column: RegionColumn,
  hasOther: boolean,
  isTitled: boolean,
): ProposedColumn {
  if (hasOther) return sure({ is: 'left_out', why: 'personal' }, reasons.head(headOf(column)));
  return isTitled && proposed.likely === null ? { ...proposed, likely: LEFT } : proposed;
}

/** Whether another column is one of cells by its own head. */
function hasCell({ columns }: Region, own: RegionColumn): boolean {
  return columns.some((column) => column !== own && /\bchi bo\b/.test(fold(headOf(column))));
}

/** What else than a body's name is written where people work. */
const OWN_WORK = /^(?:ho |tu do|nong dan|o nha|lam nong)/;

function areWorkplaces({ used: { distinct } }: RegionColumn): boolean {
  const texts = distinct.filter((value) => typeof value === 'string');
  const places = texts.map(fold).filter((text) => isBody(text) || OWN_WORK.test(text));
  return places.length > texts.length / 2;
}
