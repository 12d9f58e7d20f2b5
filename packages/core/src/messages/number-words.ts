import type { Language } from './message.ts';

/**
 * A whole number in words, as an official letter writes it: vi `mười lăm`, `hai mươi mốt`,
 * `một trăm linh năm`; en `fifteen`, `twenty-one`, `one hundred and five`. Below zero with `âm`, `minus`.
 *
 * @param number within the safe integers
 */
export function numberWords(number: number, language: Language): string {
  const { minus, zero, words } = LANGUAGES[language];
  if (number === 0) return zero;
  return number < 0 ? `${minus} ${words(-number)}` : words(number);
}

const LANGUAGES = {
  vi: { minus: 'âm', zero: 'không', words: (number: number) => vietnamese(number, false) },
  en: { minus: 'minus', zero: 'zero', words: english },
} as const;

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/** @param after whether larger parts stand before: then hundreds that are none are said, `không trăm` */
function vietnamese(number: number, after: boolean): string {
  if (number >= BILLION) return joinVietnamese(number, BILLION, 'tỷ', after);
  if (number >= MILLION) return joinVietnamese(number, MILLION, 'triệu', after);
  if (number >= 1000) return joinVietnamese(number, 1000, 'nghìn', after);
  return belowThousand(number, after);
}

function joinVietnamese(number: number, size: number, name: string, after: boolean): string {
  const rest = number % size;
  const head = `${vietnamese(Math.floor(number / size), after)} ${name}`;
  return rest === 0 ? head : `${head} ${vietnamese(rest, true)}`;
}

function belowThousand(number: number, after: boolean): string {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  if (hundreds === 0 && !after) return belowHundred(rest);
  const head = `${DIGITS[hundreds]} trăm`;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${DIGITS[rest]}` : `${head} ${belowHundred(rest)}`;
}

function belowHundred(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS[ones]!;
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  if (tens > 1 && ones === 1) return `${head} mốt`;
  return tens > 1 && ones === 4 ? `${head} tư` : `${head} ${DIGITS[ones]}`;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SIZES = [
  [1_000_000_000_000, 'trillion'],
  [BILLION, 'billion'],
  [MILLION, 'million'],
  [1000, 'thousand'],
  [100, 'hundred'],
] as const;

function english(number: number): string {
  for (const [size, name] of SIZES) {
    if (number < size) continue;
    const rest = number % size;
    const head = `${english(Math.floor(number / size))} ${name}`;
    if (rest === 0) return head;
    return rest < 100 ? `${head} and ${english(rest)}` : `${head} ${english(rest)}`;
  }
  if (number < 20) return ONES[number]!;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return ones === 0 ? TENS[tens]! : `${TENS[tens]}-${ONES[ones]}`;
}
