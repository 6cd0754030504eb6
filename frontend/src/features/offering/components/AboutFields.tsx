// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Stack } from '../../../ui/Layout';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { type EditorProps, fieldId } from '../fields';

const LONGEST = { title: 200, promise: 300, audience: 500 };
const ROWS = 8;

/** What it is, what one can do afterwards, and for whom. */
export function AboutFields({ sheet, write, problem, isLocked }: EditorProps) {
  const { t } = useTranslation();
  const text = (field: 'title' | 'promise' | 'audience') => (
    <TextField
      id={fieldId(field)}
      label={t(`offering.field.${field}`)}
      hint={t(`offering.hint.${field}`)}
      maxLength={LONGEST[field]}
      value={sheet[field] ?? ''}
      onChange={(value) => write({ [field]: value })}
      problem={problem(field)}
      isDisabled={isLocked}
    />
  );
  return (
    <Stack gap={3}>
      {text('title')}
      {text('promise')}
      <TextArea
        id={fieldId('description')}
        label={t('offering.field.description')}
        hint={t('offering.hint.description')}
        rows={ROWS}
        value={sheet.description ?? ''}
        onChange={(description) => write({ description })}
        problem={problem('description')}
        isDisabled={isLocked}
      />
      {text('audience')}
    </Stack>
  );
}
