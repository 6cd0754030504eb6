// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Format } from '../../../api/types';
import { Row, Stack } from '../../../ui/Layout';
import { Select } from '../../../ui/Select';
import { Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { type EditorProps, fieldId } from '../fields';
import { NumberText } from './NumberText';
import { YesNo } from './YesNo';

const FORMATS: Format[] = [
  'ON_SITE',
  'SEMINAR',
  'WORKSHOP',
  'PRACTICE',
  'VIRTUAL_CLASSROOM',
  'ONLINE_SEMINAR',
  'ONLINE_COACHING',
  'SELF_STUDY',
  'BLENDED',
  'COMBINED',
  'HYBRID',
  'DISTANCE_TEACHING',
  'DISTANCE_COURSE',
];
const LANGUAGES = ['de', 'en', 'fr', 'es', 'tr', 'uk', 'ar'];
const MOST_HOURS = 5000;
const MOST_DAYS = 400;

/** How it is taught, how long it takes, and what one has of it afterwards. */
export function CourseFields({ sheet, write, problem, isLocked }: EditorProps) {
  const { t, i18n } = useTranslation();
  const names = new Intl.DisplayNames(i18n.language === 'en' ? 'en' : 'de', { type: 'language' });
  const languages = LANGUAGES.includes(sheet.language ?? 'de')
    ? LANGUAGES
    : [...LANGUAGES, sheet.language as string];
  return (
    <Stack gap={3}>
      <Row gap={3} align="start">
        <div id={fieldId('format')} tabIndex={-1}>
          <Select
            labelAbove
            label={t('offering.field.format')}
            value={sheet.format ?? 'UNSAID'}
            options={[
              ...(sheet.format ? [] : [{ value: 'UNSAID' as const, label: t('offering.choose') }]),
              ...FORMATS.map((format) => ({ value: format, label: t(`common.format.${format}`) })),
            ]}
            onChange={(format) => write({ format: format === 'UNSAID' ? null : (format as Format) })}
          />
          <Problem text={problem('format')} />
        </div>
        <div id={fieldId('language')} tabIndex={-1}>
          <Select
            labelAbove
            label={t('offering.field.language')}
            value={sheet.language ?? 'de'}
            options={languages.map((code) => ({ value: code, label: names.of(code) ?? code }))}
            onChange={(language) => write({ language })}
          />
        </div>
      </Row>
      <Row gap={3} align="start">
        <NumberText
          id={fieldId('hours')}
          label={t('offering.field.hours')}
          hint={t('offering.hint.hours')}
          most={MOST_HOURS}
          value={sheet.hours}
          onChange={(hours) => write({ hours })}
          problem={problem('hours')}
          isDisabled={isLocked}
        />
        {sheet.selfPaced ? null : (
          <NumberText
            id={fieldId('daysAbsent')}
            label={t('offering.field.daysAbsent')}
            hint={t('offering.hint.daysAbsent')}
            most={MOST_DAYS}
            value={sheet.daysAbsent}
            onChange={(daysAbsent) => write({ daysAbsent })}
            problem={problem('daysAbsent')}
            isDisabled={isLocked}
          />
        )}
      </Row>
      <Row gap={3} align="start">
        <div>
          <YesNo
            id={fieldId('certificate')}
            label={t('offering.field.certificate')}
            value={sheet.certificate}
            onChange={(certificate) => write({ certificate })}
          />
          <Problem text={problem('certificate')} />
        </div>
        <YesNo
          id={fieldId('accessible')}
          label={t(sheet.selfPaced ? 'offering.field.accessibleContent' : 'offering.field.accessible')}
          value={sheet.accessible}
          onChange={(accessible) => write({ accessible })}
        />
      </Row>
      {sheet.certificate ? (
        <TextField
          id={fieldId('certificateName')}
          label={t('offering.field.certificateName')}
          maxLength={200}
          value={sheet.certificateName ?? ''}
          onChange={(certificateName) => write({ certificateName })}
          isDisabled={isLocked}
        />
      ) : null}
    </Stack>
  );
}

function Problem({ text }: { text: string | undefined }) {
  return text ? <Text size="small">{text}</Text> : null;
}
