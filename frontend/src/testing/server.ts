// SPDX-License-Identifier: GPL-3.0-or-later
import { setupServer } from 'msw/node';
import { sampleHandlers } from './handlers';

export const server = setupServer(...sampleHandlers());
