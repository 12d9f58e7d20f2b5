import type { Block } from '../../document/block.ts';
import { change, trendTexts, withTermBefore } from '../../messages/templates/trends.ts';
import type { Maker } from './maker.ts';

/** The term beside the one before, where there is one. */
export function termBeforeBlocks(maker: Maker): Block[] {
  if (maker.dataset.terms.length < 2) return [];
  return [
    maker.prose('nhiem-ky-truoc', change(withTermBefore)),
    { id: 'so-nhiem-ky', type: 'chart', chart: 'termsCompared' },
  ];
}

/** Year by year. */
export function yearBlocks(maker: Maker): Block[] {
  return [
    maker.prose('xu-huong', trendTexts.years),
    { id: 'xu-huong-nam', type: 'chart', chart: 'yearlyTrend' },
  ];
}

/** Month by month: forms seldom tell of months. */
export function monthBlocks({ dataset }: Maker): Block[] {
  return dataset.admissions ? [{ id: 'lich-thang', type: 'chart', chart: 'monthlyCalendar' }] : [];
}
