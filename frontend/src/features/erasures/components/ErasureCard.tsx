// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { Erasure } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Facts } from '../../../ui/Data';
import { Disclosure } from '../../../ui/Disclosure';
import { Row, Stack } from '../../../ui/Layout';
import { Question } from '../../../ui/Overlay';
import { Alert, Card } from '../../../ui/Surfaces';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useErase } from '../api/useErase';
import { useRefuse } from '../api/useRefuse';

const GROUNDS = ['STILL_EMPLOYED', 'LEGAL_DUTY', 'LEGAL_CLAIMS'] as const;

/** One person: when it happens by itself, and what can be done now. */
export function ErasureCard({ person }: { person: Erasure }) {
  const { t } = useTranslation();
  const wording = useWording();
  const erase = useErase();
  const refuse = useRefuse();
  const [asking, setAsking] = useState(false);
  const params = { path: { employeeId: person.employeeId } };
  const error = erase.error ?? refuse.error;
  const days = (['askedOn', 'leftOn', 'dueOn', 'proofsUntil'] as const).flatMap((key) => {
    const day = person[key];
    return day === null
      ? []
      : [{ key, label: t(`administration.erasures.${key}`), value: wording.date(day) }];
  });
  return (
    <Card as="li">
      <Heading level={3} size="item">
        {person.displayName}
      </Heading>
      <Facts facts={days} aligned />
      {person.hasLeft ? null : <Text size="small">{t('administration.erasures.worksHere')}</Text>}
      <Stack gap={1}>
        {person.hasLeft ? (
          <div>
            <Button icon="delete" isPending={erase.isPending} onPress={() => setAsking(true)}>
              {t('administration.erasures.erase')}
              <HiddenText>{`: ${person.displayName}`}</HiddenText>
            </Button>
          </div>
        ) : null}
        {person.askedOn === null ? null : (
          <Disclosure summary={t('administration.erasures.refuse')} about={person.displayName}>
            <Stack gap={1}>
              <Text size="small">{t('administration.erasures.refuseLead')}</Text>
              <Row gap={1}>
                {GROUNDS.map((refusal) => (
                  <Button
                    key={refusal}
                    size="small"
                    isDisabled={refuse.isPending}
                    onPress={() => refuse.mutate({ params, body: { refusal } })}
                  >
                    {t(`administration.erasures.ground.${refusal}`)}
                  </Button>
                ))}
              </Row>
            </Stack>
          </Disclosure>
        )}
      </Stack>
      {error ? <Failed error={error} /> : null}
      <Question
        title={t('administration.erasures.sure', { name: person.displayName })}
        isOpen={asking}
        onEscape={() => setAsking(false)}
      >
        <Text>{t('administration.erasures.sureLead')}</Text>
        {person.proofsUntil === null ? null : (
          <Text>{t('administration.erasures.sureProofs', { date: wording.date(person.proofsUntil) })}</Text>
        )}
        <Row gap={1}>
          <Button
            emphasis="primary"
            onPress={() => {
              setAsking(false);
              erase.mutate({ params });
            }}
          >
            {t('administration.erasures.eraseNow')}
          </Button>
          <Button emphasis="tertiary" onPress={() => setAsking(false)}>
            {t('administration.erasures.keep')}
          </Button>
        </Row>
      </Question>
    </Card>
  );
}

function Failed({ error }: { error: unknown }) {
  const { t } = useTranslation();
  switch (problemOf(error).type) {
    case '/errors/own-erasure':
      return <Alert kind="warning" title={t('administration.erasures.own')} live />;
    case '/errors/still-employed':
      return <Alert kind="warning" title={t('administration.erasures.worksHere')} live />;
    default:
      return <ProblemNotice error={error} />;
  }
}
