import { attainmentCases } from './cases/attainment.js';
import { byteCases } from './cases/bytes.js';
import { columnarCases } from './cases/columnar.js';
import { dayCases } from './cases/days.js';
import { doubtfulDayCases } from './cases/doubtful-days.js';
import { formCases } from './cases/forms.js';
import { gridCases } from './cases/grids.js';
import { groupCases } from './cases/groups.js';
import { headCases } from './cases/heads.js';
import { hostileCases } from './cases/hostile.js';
import { libreOfficeCases } from './cases/libreoffice.js';
import { numberCases } from './cases/numbers.js';
import { officeCases } from './cases/office/index.js';
import { officialCases } from './cases/official.js';
import { partialDayCases } from './cases/partial-days.js';
import { recordCases } from './cases/records.js';
import { rowCases } from './cases/rows.js';
import { textCases } from './cases/texts.js';
import { tickCases } from './cases/ticks.js';
import { treeCases } from './cases/trees.js';
import { unitCases } from './cases/units.js';
import { valueCases } from './cases/values.js';
import { workbookCases } from './cases/workbooks.js';
import { wholeTruth } from './case.js';
import { format } from 'prettier';

/** Known by their names, so they bear no number. */
const UNNUMBERED = /^(form-dang-bo-huyen|libreoffice-)/;

/**
 * Every file of the corpus and its truth, by path.
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function corpus() {
  const cases = [
    ...(await recordCases()),
    ...(await headCases()),
    ...(await rowCases()),
    ...(await groupCases()),
    ...(await tickCases()),
    ...(await dayCases()),
    ...partialDayCases(),
    ...(await doubtfulDayCases()),
    ...numberCases(),
    ...(await unitCases()),
    ...(await treeCases()),
    ...(await formCases()),
    ...(await gridCases()),
    ...(await attainmentCases()),
    ...(await officialCases()),
    ...(await workbookCases()),
    ...textCases(),
    ...(await valueCases()),
    ...(await columnarCases()),
    ...libreOfficeCases(),
    ...(await hostileCases()),
    ...(await byteCases()),
    ...officeCases(),
  ];
  return new Map((await Promise.all(cases.map(filesOf))).flat());
}

/** @param {import('./case.js').Case} one @param {number} at @returns {Promise<[string, Uint8Array][]>} */
async function filesOf({ name, ext, bytes, truth }, at) {
  const number = String(at + 1).padStart(3, '0');
  const isKnown = UNNUMBERED.test(name);
  const stem = isKnown ? name : `${number}-${name}`;
  const twin = name.startsWith('libreoffice-') ? `${name}-${ext}` : stem;
  const json = JSON.stringify(wholeTruth(`${stem}.${ext}`, truth));
  const text = await format(json, { parser: 'json', printWidth: 100 });
  return [
    [`files/${stem}.${ext}`, bytes],
    [`truth/${twin}.json`, new TextEncoder().encode(text)],
  ];
}
