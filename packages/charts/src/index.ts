export type {
  Chart,
  ChartOptions,
  ChosenWords,
  Dimension,
  Margins,
  MarkDatum,
  MarkFigure,
  MarkKey,
  Selected,
} from './chart.ts';
export {
  type ChartDescription,
  type ChartForm,
  chartList,
  type ChartName,
  chartNamed,
  type ChartSort,
  type Choice,
  unfitReason,
} from './chart-list.ts';
export { specOf, type SpecOptions } from './spec-of.ts';
export { isSelected, withSelected } from './selection.ts';
export { sideBySide } from './side-by-side.ts';
export { spoken } from './figures.ts';
export { attainmentByUnit } from './attainment-by-unit.ts';
export { cumulativePace } from './cumulative-pace.ts';
export { attainmentByYear } from './attainment-by-year.ts';
export { sources } from './sources.ts';
export { yearlyTrend } from './yearly-trend.ts';
export { monthlyCalendar } from './monthly-calendar.ts';
export { termsCompared } from './terms-compared.ts';
export { coursesCompared, type ComparedCourse } from './courses-compared.ts';
export { sharesCompared, type ComparedShares, type SharesBy } from './shares-compared.ts';
export { localitiesByMonth } from './localities-by-month.ts';
export { localitiesByUnit } from './localities-by-unit.ts';
export { mergedCellEvents } from './merged-cell-events.ts';
export { sourceIntersections } from './source-intersections.ts';
export { bridge, type BridgeAbout } from './bridge.ts';
export { type CustomChart, customChart } from './custom/custom-spec.ts';
