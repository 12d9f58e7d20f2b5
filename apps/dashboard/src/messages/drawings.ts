import type { Message } from '@ketnap/core';

/** Words of charts that a person wrote, and of others that are only looked at. */
export const drawingWords = {
  notDrawn: (reason: string): Message => ({
    vi: `Chưa vẽ được hình này. Vega-Lite báo: ${reason}`,
    en: `This chart could not be drawn. Vega-Lite says: ${reason}`,
  }),
  untitled: { vi: 'Hình tự dựng', en: 'Custom chart' },
  dataNamed: (name: string): Message => ({
    vi: `Số liệu của hình: ${name}`,
    en: `Data of the chart: ${name}`,
  }),
};
