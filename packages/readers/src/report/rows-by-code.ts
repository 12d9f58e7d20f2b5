import type { LeftOutCode } from '../messages/report.ts';

/** Rows that are left out, by the reason. */
export class RowsByCode extends Map<LeftOutCode, number[]> {
  note(code: LeftOutCode, row: number): void {
    const rows = this.get(code);
    if (rows) rows.push(row);
    else this.set(code, [row]);
  }
}
