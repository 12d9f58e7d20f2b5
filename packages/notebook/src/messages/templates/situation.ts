import type { Message } from '@ketnap/core';
import { choice, live } from './live.ts';

const units = live('unitsByStatus', '+')('units');
const localities = live('mergedCells', '+')('localities');

/** What the data say of the organisation itself; each but the first begins with a blank. */
export const situationTexts = {
  units: {
    vi: choice(`{{unit}} có ${units} đơn vị trực thuộc.`),
    en: choice(`{{unit}} has ${units} units directly below it.`),
  },
  localities: {
    vi: choice(` Ngày {{to}}, trên địa bàn có ${localities} thôn, làng, tổ dân phố.`),
    en: choice(` On {{to}} there are ${localities} villages and residential groups in its area.`),
  },
} as const satisfies Record<string, Message>;
