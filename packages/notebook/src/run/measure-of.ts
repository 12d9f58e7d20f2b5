import { measuresOf, type AnalysisKind, type Measure } from '@ketnap/core';
import { notebookErrors } from '../messages/notebook.ts';

/** The measure of a column. @throws KetnapError `unknown_measure` */
export function measureOf(kind: AnalysisKind, name: string): Measure {
  const measures = measuresOf(kind);
  if (!Object.hasOwn(measures, name))
    throw notebookErrors.unknownMeasure(kind, name, Object.keys(measures));
  return measures[name]!;
}
