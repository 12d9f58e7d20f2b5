import { Precision, Type, type DataType } from '@uwdata/flechette';
import type { StoredType } from './stored-type.ts';

/** Per second, by the unit of a time or moment: seconds, thousandths and so on. */
const PER_SECOND = [1, 1e3, 1e6, 1e9];

/** What a column of an Arrow table holds; null where no sheet cell can hold it. */
export function arrowType(type: DataType): StoredType | null {
  switch (type.typeId) {
    case Type.Null:
    case Type.Bool:
    case Type.Int:
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Utf8View:
      return { is: 'plain' };
    case Type.Float:
      return { is: type.precision === Precision.SINGLE ? 'single' : 'plain' };
    case Type.Decimal:
      return { is: 'decimal', scale: type.scale };
    // Days come as their milliseconds.
    case Type.Date:
      return { is: 'moment', perSecond: 1e3, isInstant: false };
    case Type.Timestamp:
      return { is: 'moment', perSecond: PER_SECOND[type.unit]!, isInstant: !!type.timezone };
    case Type.Time:
      return { is: 'time', perSecond: PER_SECOND[type.unit]! };
    case Type.Dictionary:
      return arrowType(type.dictionary);
    default:
      return null;
  }
}
