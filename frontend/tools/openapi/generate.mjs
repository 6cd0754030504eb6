// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const DOCUMENT = new URL('../../../backend/api-spec/kommunalcampus.yaml', import.meta.url);
const TYPES = new URL('../../src/api/schema.d.ts', import.meta.url);
const HEAD = `// SPDX-License-Identifier: GPL-3.0-or-later
// Generated from backend/api-spec/kommunalcampus.yaml by tools/openapi; not to be edited.

`;

const ast = await openapiTS(readFileSync(DOCUMENT, 'utf8'), { alphabetize: true });
writeFileSync(TYPES, HEAD + astToString(ast));
