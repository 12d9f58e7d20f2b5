import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { change, dayOf, keep, line, openStart, saveStatus, stored } from './keeping.ts';
import { openSheet } from './sheet.ts';

/** How many tabs are killed; `npm run soak` kills more. */
const KILLS = Number(process.env['KETNAP_KILLS'] ?? 6);
/** How many notebooks are written in at a time. */
const AT_ONCE = 3;

/** Ends a tab as a fault or the system would. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

test(`of what was said to be saved nothing is lost in ${KILLS} killed tabs`, async ({
  page,
  context,
}) => {
  test.setTimeout(60_000 + KILLS * 15_000);
  await openSheet(page);
  await keep(page);
  await openStart(page);
  for (let copy = 1; copy < AT_ONCE; copy++) {
    await line(page, /./).first().getByRole('button', { name: 'Nhân đôi' }).click();
    await expect(line(page, /./)).toHaveCount(copy + 1);
  }
  const ids = (await stored(page)).map(({ id }) => id);
  // The window that has the first in hand lets go of it.
  await page.reload();
  let lost = 0;
  const writeAndKill = async (id: string): Promise<void> => {
    for (let number = 0; number < KILLS / AT_ONCE; number++) {
      const tab = await context.newPage();
      await tab.goto(`./#doc=${id}`);
      await expect(saveStatus(tab)).toContainText('Đã lưu');
      await change(tab, number * 2);
      await expect(tab).toHaveURL(new RegExp(`asOf=${dayOf(number * 2)}`));
      await expect(saveStatus(tab)).toContainText('Đã lưu');
      // The next change is in any state of being saved when the tab ends.
      await change(tab, number * 2 + 1);
      await tab.waitForTimeout(Math.random() * 800);
      await kill(tab);
      const kept = (await stored(page)).find((one) => one.id === id);
      const allowed = [dayOf(number * 2), dayOf(number * 2 + 1)];
      if (!kept?.isWhole || !allowed.includes(kept.asOf)) lost += 1;
    }
  };
  await Promise.all(ids.map(writeAndKill));
  expect(lost).toBe(0);
  expect(await stored(page)).toHaveLength(AT_ONCE);
});
