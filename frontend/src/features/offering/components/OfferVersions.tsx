// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { WrittenOffer } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Row, Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useOfferActs } from '../api/useWrittenOffer';

interface OfferVersionsProps {
  offer: WrittenOffer;
  onDone: (offer: WrittenOffer) => void;
}

/** What was published before, each to be taken up again. */
export function OfferVersions({ offer, onDone }: OfferVersionsProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const { restore } = useOfferActs(offer.id, onDone);
  if (offer.versions.length === 0) {
    return null;
  }
  return (
    <Disclosure summary={t('offering.versions', { count: offer.versions.length })}>
      <Stack gap={2}>
        <Text size="small">{t('offering.versionsLead')}</Text>
        {restore.error ? <ProblemNotice error={restore.error} /> : null}
        <Stack as="ul" gap={1}>
          {offer.versions.map(({ number, publishedAt, title, runs }, index) => (
            <li key={number}>
              <Row gap={2} spread>
                <Text>
                  {t('offering.version', { at: wording.dateTime(publishedAt), title, count: runs })}
                </Text>
                {offer.state === 'IN_REVIEW' || (index === 0 && !offer.changed) ? null : (
                  <Button
                    size="small"
                    emphasis="tertiary"
                    aria-label={t('offering.restoreOf', { at: wording.dateTime(publishedAt) })}
                    onPress={() =>
                      restore.mutate({
                        params: { path: { id: offer.id } },
                        body: { version: offer.version, number },
                      })
                    }
                  >
                    {t('offering.restore')}
                  </Button>
                )}
              </Row>
            </li>
          ))}
        </Stack>
      </Stack>
    </Disclosure>
  );
}
