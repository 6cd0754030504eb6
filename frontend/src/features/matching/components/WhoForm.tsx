// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../../ui/ComboBox';
import { Stack } from '../../../ui/Layout';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { useSuggestions } from '../api/useSuggestions';
import { useBarWords } from './useBarWords';
import type { BarFormProps } from './WhereForm';

/** For oneself, or for somebody new to a job role. */
export function WhoForm({ search, onChange }: BarFormProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const { who, me } = useBarWords(search);
  const [isRole, setRole] = useState(search.jobRole !== undefined);
  const [text, setText] = useState('');
  const { data } = useSuggestions(text);
  // What was found for the last text is nothing to choose from once the field is empty again.
  const roles = text === '' ? [] : (data?.suggestions ?? []).filter(({ kind }) => kind === 'JOB_ROLE');
  return (
    <Stack gap={2}>
      <RadioGroup
        label={t('search.who.question')}
        value={isRole ? 'role' : 'me'}
        onChange={(value) => {
          setRole(value === 'role');
          if (value === 'me') {
            onChange((now) => ({ ...now, jobRole: undefined }));
          }
        }}
        options={[
          { value: 'me', label: me },
          { value: 'role', label: t('search.who.otherRole') },
        ]}
      />
      {isRole ? (
        <>
          {search.jobRole === undefined ? null : (
            <Text size="small">{t('search.who.chosen', { role: who })}</Text>
          )}
          <ComboBox
            label={t('search.who.role')}
            text={text}
            onTextChange={setText}
            groups={
              roles.length === 0
                ? []
                : [
                    {
                      key: 'roles',
                      label: t('search.group.JOB_ROLE'),
                      options: roles.map(({ id, label }) => ({ key: id, label: wording.label(label) })),
                    },
                  ]
            }
            onChoose={(jobRole) => {
              setText('');
              onChange((now) => ({ ...now, jobRole }));
            }}
            empty={t('search.who.noRole')}
          />
        </>
      ) : null}
    </Stack>
  );
}
