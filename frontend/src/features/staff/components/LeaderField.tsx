// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { ComboBox } from '../../../ui/ComboBox';
import { Row, Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { usePeople } from '../api/usePeople';
import type { PlannedUnit } from '../types';

type Leader = NonNullable<PlannedUnit['head']>;

interface LeaderFieldProps {
  label: string;
  leader: Leader | null;
  onChange: (leader: Leader | null) => void;
}

/** Who leads: a name to look for, or the one that is named. */
export function LeaderField({ label, leader, onChange }: LeaderFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const people = usePeople(text);
  if (leader !== null) {
    return (
      <Stack gap={0}>
        <Text size="small" muted>
          {label}
        </Text>
        <Row gap={2} spread>
          <Text>{leader.displayName}</Text>
          <Button size="small" emphasis="tertiary" icon="delete" onPress={() => onChange(null)}>
            {t('staff.units.remove', { name: leader.displayName })}
          </Button>
        </Row>
      </Stack>
    );
  }
  const options = people.map(({ id, displayName, unit }) => ({
    key: id,
    label: `${displayName}, ${unit.name}`,
  }));
  return (
    <ComboBox
      label={label}
      placeholder={t('staff.units.choose')}
      text={text}
      onTextChange={setText}
      groups={options.length > 0 ? [{ key: 'people', label: t('staff.title'), options }] : []}
      onChoose={(key) => {
        const chosen = people.find(({ id }) => id === key);
        if (chosen) {
          onChange({ id: chosen.id, displayName: chosen.displayName });
        }
        setText('');
      }}
      empty={t('staff.none')}
    />
  );
}
