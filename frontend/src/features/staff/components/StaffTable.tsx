// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Table } from '../../../ui/Data';
import { Row, Stack } from '../../../ui/Layout';
import { Hyphenated, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { useWording } from '../../../wording/useWording';
import type { ListedStaff } from '../types';

interface StaffTableProps {
  people: ListedStaff[];
  /** The pages of single people, too. */
  mayView: boolean;
  onOpen: (employeeId: string) => void;
}

export function StaffTable({ people, mayView, onOpen }: StaffTableProps) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t('staff.caption')}
      stacks
      columns={[
        { key: 'name', label: t('staff.name') },
        { key: 'number', label: t('staff.number') },
        { key: 'unit', label: t('staff.unit') },
        { key: 'roles', label: t('staff.roles') },
        { key: 'action', label: t('staff.action'), acts: true },
      ]}
      rows={people.map((person) => ({
        key: person.id,
        cells: [
          <NameOf key="name" person={person} />,
          person.personnelNumber ?? '–',
          <Hyphenated key="unit">{person.unit.name}</Hyphenated>,
          <Hyphenated key="roles">
            {person.jobRoles.map(({ role }) => wording.label(role.label)).join(', ') || t('staff.noRole')}
          </Hyphenated>,
          <Row key="action" gap={1}>
            <Button
              size="small"
              aria-label={t('staff.change', { name: person.displayName })}
              onPress={() => onOpen(person.id)}
            >
              {t('staff.action')}
            </Button>
            {mayView && person.state === 'ACTIVE' ? (
              <TextLink
                to="/staff/$employeeId"
                params={{ employeeId: person.id }}
                aria-label={t('staff.view.lookAt', { name: person.displayName })}
                touch
              >
                {t('staff.view.look')}
              </TextLink>
            ) : null}
          </Row>,
        ],
      }))}
    />
  );
}

function NameOf({ person }: { person: ListedStaff }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (person.leftOn === null) {
    return person.displayName;
  }
  const date = wording.date(person.leftOn);
  return (
    <Stack gap={0}>
      <Text as="span">{person.displayName}</Text>
      <Text as="span" size="small" muted>
        {person.state === 'LEFT' ? t('staff.left', { date }) : t('staff.leaves', { date })}
      </Text>
    </Stack>
  );
}
