// SPDX-License-Identifier: GPL-3.0-or-later
import './ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './app/queryClient';
import { createAppRouter } from './app/router';
import { startI18n } from './locales/i18n';
import { startHyphenation } from './ui/hyphenation';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

async function start(): Promise<void> {
  await startI18n();
  startHyphenation();
  const root = document.getElementById('root');
  if (root === null) {
    throw new Error('index.html has no element #root');
  }
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
