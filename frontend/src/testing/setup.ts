// SPDX-License-Identifier: GPL-3.0-or-later
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { loadParts, startI18n } from '../locales/i18n';
// Whatever is loaded on demand is there from the start, so that no test waits for it.
import '../ui/ComboBox';
import '../ui/DateField';
import '../ui/Menu';
import '../ui/Overlay';
import { loadAllOnDemand } from '../ui/onDemand/useOnDemand';
import { server } from './server';

// A busy machine takes more than the usual second.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no layout.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  await startI18n('de');
  await loadParts(['later', 'office']);
  await loadAllOnDemand();
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());
