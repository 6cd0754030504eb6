// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedRequirement } from '../../../../api/types';
import { Legend } from '../../../../ui/Data';
import { Stack } from '../../../../ui/Layout';
import { Heading, HiddenText, Text } from '../../../../ui/Text';
import { countOf, STATES } from '../../states';
import { Requirement } from './Requirement';

/** Each competency of the role under how far I am in it. */
export function Requirements({ requirements }: { requirements: ComparedRequirement[] }) {
  const { t } = useTranslation();
  const [message, setMessage] = useState('');
  // Where a row stood when the page opened it stays, so that it does not jump away while one answers it.
  const [atFirst] = useState(requirements);
  const current = new Map(requirements.map((one) => [one.competency.id, one]));
  return (
    <Stack gap={4}>
      <Legend
        entries={[
          { mark: 'held', label: t('profile.legendHeld') },
          { mark: 'gained', label: t('skills.legend.missing') },
          { mark: 'required', label: t('profile.legendRequired') },
        ]}
      />
      <div role="status">
        <HiddenText>{message}</HiddenText>
      </div>
      {STATES.filter((state) => countOf(atFirst, state) > 0).map((state) => (
        <Stack key={state} as="section" gap={1} labelledBy={state}>
          <Heading level={2} id={state} tabIndex={-1}>
            {t(`skills.role.section.${state}`)}
          </Heading>
          <Text size="small" muted>
            {t(`skills.role.sectionLead.${state}`)}
          </Text>
          <Stack as="ul" gap={0}>
            {atFirst
              .filter((one) => one.state === state)
              .map(({ competency: { id } }) => {
                const requirement = current.get(id);
                return requirement ? (
                  <Requirement key={id} requirement={requirement} section={state} onSaved={setMessage} />
                ) : null;
              })}
          </Stack>
        </Stack>
      ))}
    </Stack>
  );
}
