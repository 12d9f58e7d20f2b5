import type { CDPSession, Page } from '@playwright/test';
import { expect, SAMPLE, test } from './fixtures.ts';
import { dropFile, FORM, importScreen } from './import-screen.ts';
import { allDrawn, openSheet } from './sheet.ts';

/** Nodes and listeners that are still held when everything that can go has gone. */
async function held(session: CDPSession): Promise<{ nodes: number; listeners: number }> {
  // What one collection frees may have held what the next one frees.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners };
}

const TIMES = 6;
/** Fewer than a single mark of each chart. */
const FEW = 12;

/** Does something several times; what is held afterwards may not grow with how often. */
async function leavesNothing(page: Page, once: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  // The first times fill what is kept for good.
  for (let time = 0; time < 2; time++) await once();
  const before = await held(session);
  for (let time = 0; time < TIMES; time++) await once();
  const after = await held(session);
  expect((after.nodes - before.nodes) / TIMES, 'nodes a time').toBeLessThan(FEW);
  expect((after.listeners - before.listeners) / TIMES, 'listeners a time').toBeLessThan(1);
}

test('datasets that were opened and replaced leave nothing behind', async ({ page }) => {
  test.setTimeout(120_000);
  await openSheet(page);
  await leavesNothing(page, async () => {
    for (const [name, title] of [
      ['totals-only', 'Biểu tổng hợp Đăk Tô'],
      ['dak-to', 'Đăk Tô 2015–2020'],
    ]) {
      await dropFile(page, SAMPLE.replace('dak-to', name!));
      await expect(page.getByRole('region', { name: 'Dữ liệu', exact: true })).toContainText(
        new RegExp(`^\\s*Dữ liệu\\s*${title}`),
      );
      await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
      await allDrawn(page);
    }
  });
});

test('files that were looked at and left leave nothing behind', async ({ page }) => {
  test.setTimeout(120_000);
  await openSheet(page);
  await leavesNothing(page, async () => {
    await dropFile(page, FORM);
    await expect(
      importScreen(page).getByRole('grid').or(importScreen(page).getByRole('table')).first(),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(importScreen(page)).toHaveCount(0);
  });
});
