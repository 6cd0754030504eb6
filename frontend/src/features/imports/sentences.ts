// SPDX-License-Identifier: GPL-3.0-or-later
import type { TFunction } from 'i18next';
import type { ImportFailure, ImportIssue, ImportNote, ImportRecord } from '../../api/types';
import type { Wording } from '../../wording/wording';

type Values = Record<string, string>;
type Say = (key: string, values: Values) => string;

/** Values that are counts or sizes; all others are shown as they came. */
const NUMBERS = new Set(['count', 'missing', 'known', 'lost', 'most', 'size', 'page', 'pages']);

const FIELDS: Record<string, keyof typeof import('../../locales/de/office').default.imports.fieldName> = {
  TrainingProviderId: 'provider',
  publisher: 'provider',
  'angebot.bildungsanbieter': 'provider',
  id: 'id',
  ExternalId: 'id',
  'angebot.id': 'id',
  Title: 'title',
  name: 'title',
  'angebot.titel': 'title',
  CourseType: 'format',
  unterrichtsform: 'format',
  Duration: 'hours',
  Price: 'price',
  offer: 'price',
  kostenWert: 'price',
  Skills: 'teaches',
  teaches: 'teaches',
  competencyRequired: 'prerequisites',
  CourseUrl: 'link',
  url: 'link',
  link: 'link',
  contentLocation: 'place',
  inLanguage: 'language',
  startDate: 'start',
  beginn: 'start',
  endDate: 'end',
  ende: 'end',
  applicationDeadline: 'deadline',
  anmeldeschluss: 'deadline',
  dateModified: 'updated',
  aktualisierungsdatum: 'updated',
  expires: 'expires',
  UnPublishingDate: 'expires',
  preferredLabel: 'name',
  conceptUri: 'concept',
  skillUri: 'concept',
  originalSkillUri: 'concept',
  relatedSkillUri: 'concept',
  broaderUri: 'concept',
  occupationUri: 'occupation',
  status: 'status',
  relationType: 'relation',
  row: 'row',
};

/** The field in the reader's words; a field that we have no word for as the file calls it. */
export function fieldName({ code, field }: Pick<ImportIssue, 'code' | 'field'>, t: TFunction): string {
  if (code === 'OFFER_DIFFERS') {
    return t('imports.fieldName.offer');
  }
  const run = /^Termin(\d) (Start|Ende)$/.exec(field);
  if (run) {
    return t(run[2] === 'Start' ? 'imports.fieldName.startOf' : 'imports.fieldName.endOf', {
      number: run[1],
    });
  }
  const known = FIELDS[field];
  return known === undefined ? field : t(`imports.fieldName.${known}`);
}

/** Where the record stands in the file, or its id. */
export function recordPlace(record: ImportRecord, t: TFunction, wording: Wording): string {
  if (record.id !== null) {
    return record.id;
  }
  if (record.row !== null) {
    const row = wording.number(record.row);
    return record.file === null
      ? t('imports.row', { row })
      : t('imports.rowOfFile', { file: record.file, row });
  }
  return t('imports.entry', { entry: wording.number(record.entry ?? 0) });
}

function values(parameters: Values, wording: Wording): Values {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      NUMBERS.has(name) && /^\d{1,15}$/.test(value) ? wording.number(Number(value)) : value,
    ]),
  );
}

export function issueText(issue: ImportIssue, t: TFunction, wording: Wording): string {
  return (t as Say)(`imports.issueCode.${issue.code}`, values(issue.parameters, wording));
}

export function noteText(note: ImportNote, t: TFunction, wording: Wording): string {
  return (t as Say)(`imports.noteCode.${note.code}`, values(note.parameters, wording));
}

export function failureText(failure: ImportFailure, t: TFunction, wording: Wording): string {
  return (t as Say)(`imports.failureCode.${failure.code}`, values(failure.parameters, wording));
}
