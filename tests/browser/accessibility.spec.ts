import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { chart, drawing, explanation, mark, openSheet, scopeField, sentence } from './sheet.ts';

/** What can be opened on the page, where it then stands, and how it is left again. */
interface State {
  readonly what: string;
  readonly part: string;
  open(page: Page): Promise<void>;
  leave(page: Page): Promise<void>;
}

const escape = (page: Page) => page.keyboard.press('Escape');

const states: readonly State[] = [
  {
    what: 'an explanation',
    part: '#explanation',
    open: async (page) => {
      await sentence(page).locator('.figure').nth(1).click();
      await expect(explanation(page)).toContainText('425 / 400');
    },
    leave: escape,
  },
  {
    what: 'the problems of the data',
    part: 'dialog',
    open: async (page) => {
      await page.getByRole('button', { name: /điểm cần xem lại$|points to look at$/ }).click();
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
    leave: escape,
  },
  {
    what: 'the tree of units',
    part: 'header',
    open: async (page) => {
      await scopeField(page, '(Đơn vị|Unit)').click();
      await expect(page.getByRole('tree')).toBeVisible();
    },
    leave: escape,
  },
  {
    what: 'the choice of a day',
    part: 'header',
    open: async (page) => {
      await scopeField(page, '(Tính đến|As of)').click();
      await page.getByRole('textbox', { name: /Tính đến hết ngày|Counted up to/ }).fill('hôm qua');
      await page.keyboard.press('Enter');
    },
    leave: escape,
  },
  {
    what: "a chart's table",
    part: '#b-chi-tieu-don-vi',
    open: async (page) => {
      await drawing(chart(page, 1)).focus();
      await page.keyboard.press('t');
      await expect(chart(page, 1).getByRole('table')).toBeVisible();
    },
    leave: (page) => page.keyboard.press('t'),
  },
  {
    what: 'a mark that is selected, and its tip',
    part: 'main',
    open: async (page) => {
      await (await mark(chart(page, 1), 'Xã Tân Cảnh')).click();
      await expect(page).toHaveURL(/sel=/);
      await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
    },
    leave: escape,
  },
  {
    what: 'the menu of the bar',
    part: 'header',
    open: (page) => page.getByRole('button', { name: /^(Thêm|More)$/ }).click(),
    leave: escape,
  },
  {
    what: 'the help',
    part: 'dialog',
    open: async (page) => {
      await page.keyboard.press('F1');
      await page
        .getByRole('button', { name: /^(Từng con số nghĩa là gì|What figures mean)$/ })
        .click();
      await expect(page.getByRole('dialog').getByRole('term').first()).toBeVisible();
    },
    leave: escape,
  },
];

const looks = [
  { name: 'light, Vietnamese', language: 'vi', media: { colorScheme: 'light' } },
  { name: 'dark, English', language: 'en', media: { colorScheme: 'dark' } },
  { name: 'forced colours, Vietnamese', language: 'vi', media: { forcedColors: 'active' } },
] as const;

for (const { name, language, media } of looks)
  test(`axe finds nothing on the page, nor in what can be opened on it (${name})`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await openSheet(page, `#lang=${language}`);
    expect(await axeFindings(page)).toEqual([]);
    for (const { what, part, open, leave } of states) {
      await open(page);
      expect.soft(await axeFindings(page, part), what).toEqual([]);
      await leave(page);
    }
  });

test('axe finds nothing at 390 wide', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSheet(page);
  expect(await axeFindings(page)).toEqual([]);
  await sentence(page).getByRole('button', { name: '106,25%' }).click();
  await expect(explanation(page)).toContainText('425 / 400');
  expect(await axeFindings(page, '#explanation')).toEqual([]);
});
