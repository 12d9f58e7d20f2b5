import { cellsReport } from './cells-report.ts';
import { periodReport } from './period-report.ts';
import { sourcesReport } from './sources-report.ts';
import type { Template } from './template.ts';
import { termReport } from './term-report.ts';
import { termsReport } from './terms-report.ts';
import { unitsReport } from './units-report.ts';

/** The kinds of reports that a notebook can be made from, in the order in which they are offered. */
export const templates: readonly Template[] = [
  termReport,
  periodReport,
  cellsReport,
  sourcesReport,
  unitsReport,
  termsReport,
];
