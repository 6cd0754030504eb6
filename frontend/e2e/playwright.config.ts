// SPDX-License-Identifier: GPL-3.0-or-later
import { defineConfig } from '@playwright/test';
import { installations } from './installations';

const TIMED = 'vitals.e2e.ts';
const SAMPLE_URL = 'http://localhost:4173';
const urls = installations();

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../target/e2e',
  // One browser for each installation: the tests share its accounts.
  workers: Math.max(urls.length, 1),
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['junit', { outputFile: '../target/junit-e2e.xml' }]],
  use: {
    baseURL: urls[0] ?? SAMPLE_URL,
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
  // What is timed is timed with nothing beside it.
  projects: [
    { name: 'pages', testIgnore: TIMED },
    { name: 'timed', testMatch: TIMED, dependencies: ['pages'] },
  ],
  webServer:
    urls.length > 0
      ? undefined
      : { command: 'npm run build && npm run preview:sample', cwd: '..', url: SAMPLE_URL, timeout: 120_000 },
});
