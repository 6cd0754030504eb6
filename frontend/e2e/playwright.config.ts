// SPDX-License-Identifier: GPL-3.0-or-later
import { defineConfig } from '@playwright/test';

const SAMPLE_URL = 'http://localhost:4173';
const FIRST_START = 'first-start.e2e.ts';
const url = process.env.KOMMUNALCAMPUS_URL;
const isFirstStart = process.env.KOMMUNALCAMPUS_SETUP !== undefined;

export default defineConfig({
  testDir: '.',
  // An installation without the sample world has a way of its own through it.
  testMatch: isFirstStart ? FIRST_START : '*.e2e.ts',
  testIgnore: isFirstStart ? [] : FIRST_START,
  outputDir: `../target/e2e${isFirstStart ? '-first-start' : ''}`,
  // One browser at a time: the tests share the accounts of one installation.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['junit', { outputFile: `../target/junit-e2e${isFirstStart ? '-first-start' : ''}.xml` }],
  ],
  use: {
    baseURL: url ?? SAMPLE_URL,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: url
    ? undefined
    : { command: 'npm run build && npm run preview:sample', cwd: '..', url: SAMPLE_URL, timeout: 120_000 },
});
