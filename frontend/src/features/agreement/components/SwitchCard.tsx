// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SwitchChange, SwitchState } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Facts } from '../../../ui/Data';
import { Disclosure } from '../../../ui/Disclosure';
import { Row, Stack } from '../../../ui/Layout';
import { Badge, Card } from '../../../ui/Surfaces';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { TurnForm } from './TurnForm';

interface SwitchCardProps {
  tenantSwitch: SwitchState;
  mayTurn: boolean;
}

/** One function: what it does, what allows it, who turned it when and why. */
export function SwitchCard({ tenantSwitch, mayTurn }: SwitchCardProps) {
  const { t } = useTranslation();
  const [isTurning, setTurning] = useState(false);
  const { which, on, changes } = tenantSwitch;
  const name = t(`agreement.switch.${which}.name`);
  return (
    <Card as="li">
      <Row spread gap={2}>
        <Heading level={2} size="item">
          {name}
        </Heading>
        <Badge kind={on ? 'success' : 'plain'}>{t(on ? 'agreement.on' : 'agreement.off')}</Badge>
      </Row>
      <Text>{t(`agreement.switch.${which}.does`)}</Text>
      {on ? <InForce change={changes[0]} /> : null}
      {changes.length > 0 ? (
        <Disclosure summary={t('agreement.history', { count: changes.length })} about={name}>
          <Stack as="ol" gap={3}>
            {changes.map((change) => (
              <Turned key={change.at} change={change} />
            ))}
          </Stack>
        </Disclosure>
      ) : null}
      {mayTurn && !isTurning ? (
        <div>
          <Button size="small" onPress={() => setTurning(true)}>
            {t(on ? 'agreement.turnOff' : 'agreement.turnOn')}
            <HiddenText>{t('agreement.about', { name })}</HiddenText>
          </Button>
        </div>
      ) : null}
      {mayTurn && isTurning ? (
        <TurnForm tenantSwitch={tenantSwitch} name={name} onClose={() => setTurning(false)} />
      ) : null}
    </Card>
  );
}

function InForce({ change }: { change: SwitchChange | undefined }) {
  const { t } = useTranslation();
  const wording = useWording();
  const agreement = change?.agreement;
  return agreement ? (
    <Facts
      facts={[
        { key: 'reference', label: t('agreement.reference'), value: agreement.reference },
        { key: 'concludedOn', label: t('agreement.concludedOn'), value: wording.date(agreement.concludedOn) },
        { key: 'scope', label: t('agreement.scope'), value: agreement.scope },
      ]}
    />
  ) : null;
}

function Turned({ change }: { change: SwitchChange }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { agreement } = change;
  return (
    <li>
      <Text strong>
        {t(change.on ? 'agreement.turnedOn' : 'agreement.turnedOff', {
          at: wording.dateTime(change.at),
          by: change.byName ?? t('agreement.nobody'),
        })}
      </Text>
      <Text size="small">{t('agreement.because', { reason: change.reason })}</Text>
      {agreement ? (
        <Text size="small">
          {t('agreement.allowedBy', {
            reference: agreement.reference,
            on: wording.date(agreement.concludedOn),
            scope: agreement.scope,
          })}
        </Text>
      ) : null}
    </li>
  );
}
