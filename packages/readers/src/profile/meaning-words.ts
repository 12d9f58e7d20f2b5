import type { Message } from '@ketnap/core';
import {
  dayMeaningWords,
  dayPartWords,
  figurePeriodNames,
  leftOutMeaningWords,
  meaningNames,
} from '../messages/meanings.ts';
import type { FigurePeriod, Meaning } from './profile.ts';

/** What a meaning is called where a person chooses it. */
export function meaningWords(meaning: Meaning, sourceLabel: (id: string) => Message): Message {
  switch (meaning.is) {
    case 'day':
      return dayWords(meaning);
    case 'source':
      return meaningNames.source(sourceLabel(meaning.source));
    case 'attribute':
      return meaningNames.attribute(meaning.column);
    case 'birth':
      return meaning.sex === 'female' ? meaningNames.women : meaningNames.men;
    case 'meeting_day':
      return meaning.column === 'from' ? meaningNames.meetingFrom : meaningNames.meetingTo;
    case 'figure':
      return figureWords(meaning, sourceLabel);
    case 'members': {
      const { vi, en } = periodName(meaning.period);
      const what = meaning.on === 'start' ? meaningNames.membersAtStart : meaningNames.membersAtEnd;
      return { vi: what.vi + vi, en: what.en + en };
    }
    case 'field':
      return meaningNames.field(meaning.column);
    case 'left_out':
      return leftOutMeaningWords[meaning.why];
    default:
      return meaningNames[meaning.is];
  }
}

function dayWords({ column, part }: Extract<Meaning, { is: 'day' }>): Message {
  const day = dayMeaningWords[column];
  return part === undefined ? day : meaningNames.part(day, dayPartWords[part]);
}

function figureWords(
  { measure, source, period }: Extract<Meaning, { is: 'figure' }>,
  sourceLabel: (id: string) => Message,
): Message {
  const what =
    measure === 'target'
      ? meaningNames.target
      : source === null
        ? meaningNames.admitted
        : meaningNames.admittedOf(sourceLabel(source));
  const when = periodName(period);
  return { vi: what.vi + when.vi, en: what.en + when.en };
}

function periodName(period: FigurePeriod): Message {
  if (typeof period === 'string') return figurePeriodNames[period];
  if ('from' in period) return figurePeriodNames.days(period.from, period.to);
  if ('term' in period) return figurePeriodNames.term(period.term);
  return 'said' in period
    ? figurePeriodNames.said(period.said)
    : figurePeriodNames.year(period.year);
}
