// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WrittenOffer } from '../../../api/types';
import { Button, ButtonLink } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Row, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useOfferActs } from '../api/useWrittenOffer';
import { useStartOffer } from '../api/useWrittenOffers';
import { fieldId, shownField } from '../fields';
import { useMissingWords } from '../useMissingWords';

interface OfferActsProps {
  offer: WrittenOffer;
  /** How often it was to be published. */
  attempts: number;
  isPreview: boolean;
  onPreview: (isPreview: boolean) => void;
  /** Keeps what is written and tells it; null where that failed. */
  onAttempt: () => Promise<WrittenOffer | null>;
  onDone: (offer: WrittenOffer) => void;
}

/** What can be done with the offer as a whole; only what its state allows. */
export function OfferActs({ offer, attempts, isPreview, onPreview, onAttempt, onDone }: OfferActsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const words = useMissingWords();
  const { publish, takeBack, turn, remove } = useOfferActs(offer.id, onDone);
  const copy = useStartOffer((id) => void navigate({ to: '/my-offers/$offerId', params: { offerId: id } }));
  const path = { params: { path: { id: offer.id } } };
  const isPublic = offer.courseId !== null && offer.courseId !== undefined;
  const attempt = async () => {
    onPreview(false);
    const kept = await onAttempt();
    if (kept !== null && kept.missing.length === 0) {
      publish.mutate({ ...path, body: { version: kept.version } });
    }
  };
  const error = publish.error ?? takeBack.error ?? turn.error ?? remove.error ?? copy.error;
  const isIncomplete = attempts > 0 && offer.missing.length > 0;
  return (
    <Stack gap={3}>
      {isIncomplete ? (
        <ErrorSummary
          title={t('offering.incomplete')}
          attempt={attempts}
          problems={offer.missing.map((one) => ({ field: fieldId(shownField(one)), text: words(one) }))}
        />
      ) : null}
      {error && !isIncomplete ? <ProblemNotice error={error} /> : null}
      {publish.isSuccess && offer.state === 'PUBLISHED' && !offer.changed ? (
        <Alert kind="success" title={t('offering.published')} live />
      ) : null}
      <Row gap={2}>
        {offer.state === 'IN_REVIEW' ? (
          <Button onPress={() => takeBack.mutate(path)}>{t('offering.act.takeBack')}</Button>
        ) : (
          <Button emphasis="primary" isPending={publish.isPending} onPress={() => void attempt()}>
            {t(isPublic ? 'offering.act.publishAgain' : 'offering.act.publish')}
          </Button>
        )}
        <Button onPress={() => onPreview(!isPreview)}>
          {t(isPreview ? 'offering.act.write' : 'offering.act.preview')}
        </Button>
        {isPublic ? (
          <ButtonLink
            to="/courses/$courseId"
            params={{ courseId: offer.courseId as string }}
            emphasis="tertiary"
          >
            {t('offering.act.show')}
          </ButtonLink>
        ) : null}
        <Button
          emphasis="tertiary"
          onPress={() => copy.mutate({ body: { copyOf: offer.id, courseId: null } })}
        >
          {t('offering.act.copy')}
        </Button>
        {offer.state === 'PUBLISHED' ? (
          <Button emphasis="tertiary" onPress={() => turn.mutate({ ...path, body: { state: 'PAUSED' } })}>
            {t('offering.act.pause')}
          </Button>
        ) : null}
        {offer.state === 'PAUSED' || offer.state === 'ENDED' ? (
          <Button emphasis="tertiary" onPress={() => turn.mutate({ ...path, body: { state: 'PUBLISHED' } })}>
            {t('offering.act.resume')}
          </Button>
        ) : null}
        {offer.state === 'PUBLISHED' || offer.state === 'PAUSED' ? (
          <Button emphasis="tertiary" onPress={() => turn.mutate({ ...path, body: { state: 'ENDED' } })}>
            {t('offering.act.end')}
          </Button>
        ) : null}
        {isPublic || offer.state === 'IN_REVIEW' ? null : (
          <Button
            emphasis="tertiary"
            icon="delete"
            onPress={() => remove.mutate(path, { onSuccess: () => void navigate({ to: '/my-offers' }) })}
          >
            {t('offering.act.delete')}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
