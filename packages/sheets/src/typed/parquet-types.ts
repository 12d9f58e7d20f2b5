import type { SchemaElement } from 'hyparquet';
import type { StoredType } from './stored-type.ts';

const PER_SECOND = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 } as const;
/**
 * The older kinds of moments do not say reliably whether they are instants. Taken as such, midnight is the
 * same day either way.
 */
const IN_DOUBT = true;
const TEXTS = ['STRING', 'UTF8', 'ENUM', 'JSON', 'UUID'];

/**
 * What a column of a Parquet file holds, by its logical or (older) converted type; null where no sheet cell
 * can hold it. Bytes that are not said to be text are none.
 */
export function parquetType(element: SchemaElement): StoredType | null {
  const said = saidOf(element);
  if (TEXTS.includes(said)) return { is: 'plain' };
  if (said === 'DATE') return { is: 'day' };
  if (said === 'DECIMAL') return { is: 'decimal', scale: scaleOf(element) };
  if (said.startsWith('TIME')) return timeType(element);
  switch (element.type) {
    case 'BOOLEAN':
    case 'INT32':
    case 'INT64':
    case 'DOUBLE':
      return { is: 'plain' };
    case 'FLOAT':
      return { is: 'single' };
    case 'INT96':
      return { is: 'moment', perSecond: PER_SECOND.NANOS, isInstant: IN_DOUBT };
    default:
      return said === 'FLOAT16' || said === 'NULL' ? { is: 'plain' } : null;
  }
}

/**
 * The element with no more said of it than its bytes need to become text or a number, so that the library
 * makes no moments or inexact decimals of them.
 */
export function withoutMeaning(element: SchemaElement): SchemaElement {
  const { converted_type: _, logical_type: __, ...rest } = element;
  const said = saidOf(element);
  if (said === 'ENUM' || said === 'JSON') return { ...rest, converted_type: 'UTF8' };
  return said === 'DATE' || said === 'DECIMAL' || said.startsWith('TIME') ? rest : element;
}

function saidOf({ converted_type: converted, logical_type: logical }: SchemaElement): string {
  return logical?.type ?? converted ?? '';
}

function scaleOf({ logical_type: logical, scale }: SchemaElement): number {
  return scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0);
}

function timeType({ logical_type: logical, converted_type: converted }: SchemaElement): StoredType {
  if (logical?.type === 'TIME') return { is: 'time', perSecond: PER_SECOND[logical.unit] };
  if (logical?.type === 'TIMESTAMP') {
    const { unit, isAdjustedToUTC: isInstant } = logical;
    return { is: 'moment', perSecond: PER_SECOND[unit], isInstant };
  }
  const perSecond = converted?.endsWith('MILLIS') ? PER_SECOND.MILLIS : PER_SECOND.MICROS;
  return converted?.startsWith('TIMESTAMP')
    ? { is: 'moment', perSecond, isInstant: IN_DOUBT }
    : { is: 'time', perSecond };
}
