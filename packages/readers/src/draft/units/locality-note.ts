import { readDay } from '../../values/read-day.ts';
import { oneLine } from '../../names/one-line.ts';

/** A sheet cell of villages without the note behind it that tells a day. */
export interface LocalityNote {
  readonly names: string;
  /** The day, ISO, from which the villages are what they are; null where no note tells one. */
  readonly since: string | null;
  /** Whether a note tells a day or a year, and not as that day. */
  readonly isUnclear: boolean;
}

/** A note in brackets, or behind a comma or dash, that holds a year. */
const NOTE = /\s*(?:\(([^()]*\d{4}[^()]*)\)|[,;–-]\s*([^,;()\d]+\d[^,;()]*\d{4}))\s*\.?\s*$/u;
const SINCE =
  /^(?:(?:mới|được|vừa)\s+)*(?:(?:chia\s+)?tách|thành\s+lập|ra\s+mắt)(?:\s+(?:riêng|ra|thôn|làng|chi\s+bộ|cb))*\s*(?:từ\s+)?:?\s*/iu;
const FROM = /^(?:kể\s+)?từ\s+(?=ngày|\d)/iu;

/** `Thôn 1 (tách ngày 5/6/2018)`: the village, and the day from which it has been. */
export function localityNote(text: string): LocalityNote {
  const own = oneLine(text);
  const found = NOTE.exec(own);
  if (!found) return { names: own, since: null, isUnclear: false };
  const note = (found[1] ?? found[2]!).trim();
  const lead = (SINCE.exec(note) ?? FROM.exec(note))?.[0];
  const reading = lead === undefined ? null : readDay(note.slice(lead.length).trim(), 'dmy');
  const since = reading !== null && 'day' in reading ? reading.day : null;
  return { names: own.slice(0, found.index).trim(), since, isUnclear: since === null };
}
