import {
  formatAddress,
  formatFigure,
  formatInterval,
  formatMeasure,
  formatPeriod,
  measuresOf,
  type ExplainedRow,
  type Explanation,
  type Language,
  type Message,
} from '@ketnap/core';
import type { ReadDataset } from '@ketnap/readers';
import pc from 'picocolors';
import { explainWords } from '../messages/results.ts';
import { printable } from './printable.ts';

interface ExplanationOptions {
  readonly language: Language;
  readonly colours: boolean;
  readonly origins: ReadDataset['origins'];
  /** How many rows of each operand were asked for. */
  readonly rows: number;
}

/** How a figure came about, to be read in a terminal. */
export function writeExplanation(explanation: Explanation, options: ExplanationOptions): string {
  const { language, colours } = options;
  const { bold } = pc.createColors(colours);
  const part = (title: Message, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : ['', bold(title[language]), ...lines.map((line) => `  ${printable(line)}`)];
  return `${[
    ...head(explanation, options),
    ...part(explainWords.definition, [explanation.definition.definition[language]]),
    ...part(explainWords.formula, [explanation.formula[language]]),
    ...part(explainWords.operands, operandLines(explanation, options)),
    ...part(explainWords.rows, rowLines(explanation, options)),
    ...part(explainWords.excluded, exclusionLines(explanation, options)),
    ...part(
      explainWords.notes,
      explanation.notes.map(({ message }) => message[language]),
    ),
    ...part(explainWords.address, [formatAddress(explanation.address)]),
  ].join('\n')}\n`;
}

function head(explanation: Explanation, { language, colours }: ExplanationOptions): string[] {
  const { bold, blue } = pc.createColors(colours);
  const { definition, value, unit, address, from, to } = explanation;
  const days = from && to ? ` (${formatInterval(from, to, language)})` : '';
  return [
    `${bold(definition.label[language])}: ${blue(formatMeasure(definition, value, language))}`,
    `${printable(unit)}, ${formatPeriod(address.period, language)}${days}`,
  ];
}

function operandLines({ operands, address }: Explanation, { language }: ExplanationOptions) {
  return operands.map(({ measure, label, value, behind }) => {
    const format = measuresOf(address.analysis)[measure]?.format ?? 'decimal';
    const written = formatFigure(value, format, language);
    const rows = behind.map(
      ({ table, rowCount }) =>
        explainWords.rowsOf(formatFigure(rowCount, 'count', language), table)[language],
    );
    return `${label[language]} = ${written}${rows.length > 0 ? ` (${rows.join('; ')})` : ''}`;
  });
}

function rowLines({ rows, operands }: Explanation, options: ExplanationOptions): string[] {
  const { language } = options;
  return operands.flatMap(({ measure, label, behind }) => {
    const own = rows.filter((row) => row.measure === measure);
    if (own.length === 0) return [];
    const lines = behind.flatMap(({ table, rowCount }) => {
      const given = own.filter((row) => row.table === table);
      const left = rowCount - given.length;
      const more = explainWords.more(formatFigure(left, 'count', language), rowCount);
      return [...given.map((row) => placed(row, options)), ...(left > 0 ? [more[language]] : [])];
    });
    return [`${label[language]}:`, ...lines.map((line) => `  ${line}`)];
  });
}

/** A row as `admissions.csv:12  unit_id=…, …`; what it does not know is left out. */
function placed({ table, row, values }: ExplainedRow, { origins }: ExplanationOptions): string {
  const origin = origins[table];
  const place = origin ? `${origin.file}:${origin.lineOf(row)}` : `${table} ${row}`;
  const known = Object.entries(values).filter(([, value]) => value !== null && value !== '');
  return `${place}  ${known.map(([name, value]) => `${name}=${value}`).join(', ')}`;
}

function exclusionLines({ excluded }: Explanation, { language, origins }: ExplanationOptions) {
  return excluded.map(({ reason, table, count, rows }) => {
    const origin = origins[table];
    const places = origin ? rows.map((row) => origin.lineOf(row)) : rows;
    const dots = places.length < count ? ', …' : '';
    const listed =
      places.length > 0 ? ` (${origin?.file ?? table}: ${places.join(', ')}${dots})` : '';
    const number = formatFigure(count, 'count', language);
    return `${explainWords.excludedRows(number)[language]}: ${reason[language]}${listed}`;
  });
}
