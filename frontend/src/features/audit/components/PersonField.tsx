// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { ComboBox } from '../../../ui/ComboBox';
import { Row, Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { useAccountsByName } from '../api/useAccountsByName';

export interface Concerned {
  id: string;
  name: string;
}

interface PersonFieldProps {
  person: Concerned | null;
  onChange: (person: Concerned | null) => void;
}

/** By or about whom: a name to look for, or the one that is chosen. */
export function PersonField({ person, onChange }: PersonFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const accounts = useAccountsByName(text);
  if (person !== null) {
    return (
      <Stack gap={0}>
        <Text size="small" muted>
          {t('audit.person')}
        </Text>
        <Row gap={2}>
          <Text>{person.name}</Text>
          <Button size="small" emphasis="tertiary" icon="delete" onPress={() => onChange(null)}>
            {t('audit.everybody')}
          </Button>
        </Row>
      </Stack>
    );
  }
  const options = accounts.map(({ id, displayName, login }) => ({
    key: id,
    label: `${displayName}, ${login}`,
  }));
  return (
    <ComboBox
      label={t('audit.person')}
      placeholder={t('audit.personHint')}
      text={text}
      onTextChange={setText}
      groups={options.length > 0 ? [{ key: 'accounts', label: t('audit.accounts'), options }] : []}
      onChoose={(key) => {
        const chosen = accounts.find(({ id }) => id === key);
        if (chosen) {
          onChange({ id: chosen.id, name: chosen.displayName });
        }
        setText('');
      }}
      empty={t('audit.nobody')}
    />
  );
}
