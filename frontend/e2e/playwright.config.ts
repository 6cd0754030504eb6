// SPDX-License-Identifier: GPL-3.0-or-later
import { defineConfig } from '@playwright/test';

const SAMPLE_URL = 'http://localhost:4173';
const url = process.env.KOMMUNALCAMPUS_URL;

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../target/e2e',
  // One browser at a time: the tests share the accounts of one installation.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['junit', { outputFile: '../target/junit-e2e.xml' }]],
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
