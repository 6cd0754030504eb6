// SPDX-License-Identifier: GPL-3.0-or-later
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse } from 'msw';
import type { Plugin } from 'vite';
import { sampleHandlers } from './handlers.ts';

async function asRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk as Buffer);
  }
  const headers = new Headers(incoming.headers as Record<string, string>);
  const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
  return new Request(`http://localhost${incoming.url}`, { method: incoming.method, headers, body });
}

/** Answers the API from the sample data, so that the page can be worked on without the backend. */
export function sampleApi(): Plugin {
  const handlers = sampleHandlers(null);
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse, next: () => void) => {
    if (!incoming.url?.startsWith('/api/')) {
      next();
      return;
    }
    const response = await getResponse(handlers, await asRequest(incoming));
    outgoing.statusCode = response?.status ?? 404;
    response?.headers.forEach((value, name) => {
      outgoing.setHeader(name, value);
    });
    outgoing.setHeader('Set-Cookie', 'XSRF-TOKEN=sample; Path=/');
    outgoing.end(response?.body ? Buffer.from(await response.arrayBuffer()) : undefined);
  };
  return {
    name: 'sample-api',
    configureServer: (server) => void server.middlewares.use(answer),
    configurePreviewServer: (server) => void server.middlewares.use(answer),
  };
}
