import { defineConfig } from '@playwright/test';

/** Debian's Chromium, with everything off that would speak to the network by itself. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '../tests/browser',
  outputDir: '../.cache/browser',
  timeout: 60_000,
  // A machine that does other work meanwhile is slow, not wrong.
  expect: { timeout: 15_000 },
  workers: 2,
  // On two busy cores a click can meet a page that still moves: a second try, which the report counts as flaky.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    launchOptions: {
      args,
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    },
  },
});
