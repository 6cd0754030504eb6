// SPDX-License-Identifier: GPL-3.0-or-later
import type { components, paths } from './schema';

// The committed OpenAPI document does not hold the imports yet; once it does, this file goes.

export interface ImportIssue {
  record: string;
  field: string | null;
  reason: string;
  kind: 'REPAIRED' | 'REJECTED';
}

export interface ImportReport {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  ended: number;
  repaired: number;
  rejected: number;
  issues: ImportIssue[];
}

export interface Import {
  id: string;
  kind: string;
  state: 'RUNNING' | 'DONE' | 'FAILED';
  progress: number | null;
  report: ImportReport | null;
}

interface Answer<T> {
  headers: { [name: string]: unknown };
  content: { 'application/json': T };
}

interface Upload {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  requestBody: { content: { 'multipart/form-data': { file: string } } };
  responses: { 202: Answer<{ id: string }>; default: components['responses']['Problem'] };
}

export interface ApiPaths extends paths {
  '/api/v1/imports/courses': { post: Upload };
  '/api/v1/imports/esco': { post: Upload };
  '/api/v1/imports/{id}': {
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: Answer<Import>; default: components['responses']['Problem'] };
    };
  };
}
