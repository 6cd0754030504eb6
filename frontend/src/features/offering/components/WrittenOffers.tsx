// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Table } from '../../../ui/Data';
import { Row, Stack } from '../../../ui/Layout';
import { Badge } from '../../../ui/Surfaces';
import { Hyphenated, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useStartOffer, useWrittenOffers } from '../api/useWrittenOffers';

/** What a provider writes here, and the way to write more. */
export function WrittenOffers() {
  const { t } = useTranslation();
  const wording = useWording();
  const navigate = useNavigate();
  const { data, error, refetch } = useWrittenOffers();
  const start = useStartOffer((offerId) => void navigate({ to: '/my-offers/$offerId', params: { offerId } }));
  return (
    <Stack gap={3}>
      <Row gap={2} spread>
        <Text>{t('offering.list.lead')}</Text>
        <Button
          emphasis="primary"
          isPending={start.isPending}
          onPress={() => start.mutate({ body: { copyOf: null, courseId: null } })}
        >
          {t('offering.new')}
        </Button>
      </Row>
      {start.error ? <ProblemNotice error={start.error} /> : null}
      {error ? <ProblemNotice error={error} onRetry={refetch} /> : null}
      {data && data.offers.length > 0 ? (
        <Table
          caption={t('offering.list.caption')}
          stacks
          columns={[
            { key: 'title', label: t('offering.list.title') },
            { key: 'state', label: t('offering.list.state') },
            { key: 'saved', label: t('offering.list.saved') },
          ]}
          rows={data.offers.map((offer) => ({
            key: offer.id,
            cells: [
              <TextLink key="title" to="/my-offers/$offerId" params={{ offerId: offer.id }}>
                <Hyphenated>{offer.title?.trim() || t('offering.untitled')}</Hyphenated>
              </TextLink>,
              <Row key="state">
                <Badge kind={offer.state === 'PUBLISHED' ? 'success' : 'plain'}>
                  {t(`offering.state.${offer.state}`)}
                </Badge>
                {offer.changed && offer.courseId ? (
                  <Badge kind="accent">{t('offering.changed')}</Badge>
                ) : null}
              </Row>,
              wording.dateTime(offer.savedAt),
            ],
          }))}
        />
      ) : null}
    </Stack>
  );
}
