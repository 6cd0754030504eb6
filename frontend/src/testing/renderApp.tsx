// SPDX-License-Identifier: GPL-3.0-or-later
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Session } from '../api/types';
import { createQueryClient } from '../app/queryClient';
import { createAppRouter } from '../app/router';
import { sampleHandlers } from './handlers';
import { EMPLOYEE } from './sampleWorld';
import { server } from './server';

/** The whole application at an address, as the given account sees it. */
export function renderApp(path: string, session: Session | null = EMPLOYEE) {
  server.use(...sampleHandlers(session));
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false } });
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createAppRouter(queryClient, history);
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), router };
}
