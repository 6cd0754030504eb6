// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedRequirement } from '../../../../api/types';
import { Legend } from '../../../../ui/Data';
import { Row, Stack } from '../../../../ui/Layout';
import { Heading, HiddenText, Text } from '../../../../ui/Text';
import { TextLink } from '../../../../ui/TextLink';
import { COUNTED, type Counted, countOf, STATES } from '../../states';
import { Requirement } from './Requirement';

interface RequirementsProps {
  requirements: ComparedRequirement[];
  /** Those alone that a figure counts. */
  only?: Counted;
}

/** Each competency of the role under how far I am in it. */
export function Requirements({ requirements, only }: RequirementsProps) {
  const { t } = useTranslation();
  const [message, setMessage] = useState('');
  // Where a row stood when the page opened it stays, so that it does not jump away while one answers it.
  const [atFirst] = useState(requirements);
  const current = new Map(requirements.map((one) => [one.competency.id, one]));
  const shown = only ? atFirst.filter(COUNTED[only]) : atFirst;
  return (
    <Stack gap={4}>
      {only ? <Only counted={only} count={shown.length} total={atFirst.length} /> : null}
      <Legend
        entries={[
          { mark: 'held', label: t('profile.legendHeld') },
          { mark: 'required', label: t('profile.legendRequired') },
          { mark: 'unknown', label: t('skills.legend.unknown') },
        ]}
      />
      <div role="status">
        <HiddenText>{message}</HiddenText>
      </div>
      {STATES.filter((state) => countOf(shown, state) > 0).map((state) => (
        <Stack key={state} as="section" gap={1} labelledBy={state}>
          <Heading level={2} id={state} tabIndex={-1}>
            {t(`skills.role.section.${state}`)}
          </Heading>
          <Text size="small" muted>
            {t(`skills.role.sectionLead.${state}`)}
          </Text>
          <Stack as="ul" gap={0}>
            {shown
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

interface OnlyProps {
  counted: Counted;
  count: number;
  total: number;
}

/** Says which rows these are, and leads to all; whoever comes by the figure is taken here. */
function Only({ counted, count, total }: OnlyProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <Row spread gap={2}>
      <div ref={box} tabIndex={-1}>
        <Text strong>{t(`skills.role.only.${counted}`, { count, total })}</Text>
      </div>
      <TextLink to="." search={{}} resetScroll={false} touch>
        {t('skills.role.only.all', { total })}
      </TextLink>
    </Row>
  );
}
