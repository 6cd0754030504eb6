// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { ComboBox } from '../../../ui/ComboBox';
import { Row, Stack } from '../../../ui/Layout';
import { Select } from '../../../ui/Select';
import { useWording } from '../../../wording/useWording';
import { useJobRoles } from '../api/useJobRoles';
import type { StaffMember } from '../types';

type Jobs = StaffMember['jobRoles'];

const MOST = 5;
const SHARES = [1, 0.75, 0.5, 0.25];

interface RoleSharesProps {
  jobRoles: Jobs;
  onChange: (jobRoles: Jobs) => void;
}

/** The job roles of a person, each with its share. */
export function RoleShares({ jobRoles, onChange }: RoleSharesProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const [text, setText] = useState('');
  const found = useJobRoles(text).filter(({ id }) => jobRoles.every(({ role }) => role.id !== id));
  const options = found.map(({ id, label }) => ({ key: id, label: wording.label(label) }));
  const change = (id: string, share: number) =>
    onChange(jobRoles.map((job) => (job.role.id === id ? { ...job, share } : job)));
  return (
    <Stack gap={2}>
      {jobRoles.map(({ role, share }) => {
        const name = wording.label(role.label);
        const shares = SHARES.includes(share) ? SHARES : [...SHARES, share];
        return (
          <Row key={role.id} gap={2} spread>
            <Select
              label={t('staff.person.share', { role: name })}
              value={String(share)}
              onChange={(value) => change(role.id, Number(value))}
              options={shares.map((value) => ({ value: String(value), label: wording.percent(value) }))}
            />
            <Button
              size="small"
              emphasis="tertiary"
              icon="delete"
              onPress={() => onChange(jobRoles.filter((job) => job.role.id !== role.id))}
            >
              {t('staff.person.removeRole', { role: name })}
            </Button>
          </Row>
        );
      })}
      {jobRoles.length < MOST ? (
        <ComboBox
          label={t('staff.person.addRole')}
          placeholder={t('staff.person.roleHint')}
          text={text}
          onTextChange={setText}
          groups={options.length > 0 ? [{ key: 'roles', label: t('staff.person.rolesFound'), options }] : []}
          onChoose={(key) => {
            const chosen = found.find(({ id }) => id === key);
            if (chosen) {
              onChange([...jobRoles, { role: { id: chosen.id, label: chosen.label }, share: 1 }]);
            }
            setText('');
          }}
          empty={t('staff.person.noRoleFound')}
        />
      ) : null}
    </Stack>
  );
}
