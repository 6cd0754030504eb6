// SPDX-License-Identifier: GPL-3.0-or-later
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { sampleApi } from './src/testing/sampleApiPlugin.ts';
import { germanPatterns } from './tools/germanPatterns.ts';

const BACKEND = process.env.KOMMUNALCAMPUS_BACKEND ?? 'http://127.0.0.1:8080';

/** What the server sends as well: the page must run under it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The frame, the controls and what they import; not what is loaded on demand. */
const EVERY_PAGE =
  /src\/(main|app\/[^/]+|ui\/(?!ErrorSummary|FilePicker|Progress|RadioGroup|RangeSlider|Switch|TextArea)[^/]+|offer\/(?!CourseFacts|NotFeasible|api|points).+|wording\/.+|api\/.+)\.tsx?$|node_modules\/(@tanstack|i18next|react-i18next|react-dom|react|scheduler|openapi-[a-z-]+)\//;

function proxyFor(mode: string) {
  return mode === 'sample' ? undefined : { '/api': BACKEND, '/actuator': BACKEND };
}

export default defineConfig(({ mode }) => ({
  // The controls bring their words in 34 languages; the page speaks two.
  plugins: [
    { ...optimizeLocales.vite({ locales: ['de-DE', 'en-US'] }), enforce: 'pre' as const },
    react(),
    germanPatterns(),
    ...(mode === 'sample' ? [sampleApi()] : []),
  ],
  server: { port: 5173, proxy: proxyFor(mode) },
  preview: {
    port: 4173,
    proxy: proxyFor(mode),
    headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY },
  },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    // What every page needs stands in one file: many small ones compress worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: EVERY_PAGE }] } } },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    reporters: ['default', ['junit', { outputFile: 'target/junit-vitest.xml' }]],
    restoreMocks: true,
    // A busy machine takes its time; what a test waits for has limits of its own.
    testTimeout: 20_000,
  },
}));
