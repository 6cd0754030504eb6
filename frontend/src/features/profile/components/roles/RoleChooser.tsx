// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../../../ui/ComboBox';
import { useWording } from '../../../../wording/useWording';
import { useRoleCandidates } from '../../api/useRoleCandidates';

/** Any job role by a part of its name. */
export function RoleChooser() {
  const { t } = useTranslation();
  const wording = useWording();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const { jobRoles, more } = useRoleCandidates(text);
  const options = jobRoles.map(({ id, label }) => ({ key: id, label: wording.label(label) }));
  return (
    <ComboBox
      label={t('skills.role.choose')}
      placeholder={t('skills.role.choosePlaceholder')}
      text={text}
      onTextChange={setText}
      groups={options.length > 0 ? [{ key: 'roles', label: t('skills.role.roles'), options }] : []}
      onChoose={(roleId) => {
        setText('');
        void navigate({ to: '/profile/roles/$roleId', params: { roleId } });
      }}
      empty={t('skills.role.chooseEmpty')}
      note={more ? t('skills.role.chooseMore') : undefined}
    />
  );
}
