// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { OfferSheet, Ref } from '../../../api/types';
import { Facts } from '../../../ui/Data';
import { BulletList, Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { usePriceWords } from '../usePriceWords';
import { useRunWords } from '../useRunWords';

interface OfferPreviewProps {
  sheet: OfferSheet;
  provider: string;
  competencies: Ref[];
}

/** The offer as staff will read it, without what is about the reader alone. */
export function OfferPreview({ sheet, provider, competencies }: OfferPreviewProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const runs = useRunWords();
  const price = usePriceWords();
  const unsaid = t('common.notStated');
  const yesNo = (value: boolean | null | undefined) =>
    value == null ? unsaid : t(value ? 'offering.yes' : 'offering.no');
  const name = (id: string) => {
    const ref = competencies.find((one) => one.id === id);
    return ref ? wording.label(ref.label) : id;
  };
  return (
    <Panel as="section" labelledBy="offer-preview">
      <Stack gap={3}>
        <Stack gap={1}>
          <Text size="small" muted>
            {provider}
          </Text>
          <Heading level={2} id="offer-preview">
            <Hyphenated>{sheet.title?.trim() || t('offering.untitled')}</Hyphenated>
          </Heading>
          <Text strong>{sheet.promise || unsaid}</Text>
        </Stack>
        <Text prose>{sheet.description || unsaid}</Text>
        <Facts
          facts={[
            { key: 'audience', label: t('offering.field.audience'), value: sheet.audience || unsaid },
            {
              key: 'format',
              label: t('offering.field.format'),
              value: sheet.format ? t(`common.format.${sheet.format}`) : unsaid,
            },
            {
              key: 'hours',
              label: t('offering.field.hours'),
              value: sheet.hours == null ? unsaid : wording.hours(sheet.hours),
            },
            { key: 'price', label: t('offering.field.price'), value: price(sheet) },
            {
              key: 'cancellation',
              label: t('offering.cancellation'),
              value: sheet.cancellation
                ? t('offering.cancellationText', {
                    days: sheet.cancellation.freeUntilDays,
                    percent: sheet.cancellation.laterPercent,
                  })
                : unsaid,
            },
            { key: 'substitutes', label: t('offering.field.substitutes'), value: yesNo(sheet.substitutes) },
            {
              key: 'certificate',
              label: t('offering.field.certificate'),
              value:
                sheet.certificate && sheet.certificateName ? sheet.certificateName : yesNo(sheet.certificate),
            },
            { key: 'accessible', label: t('offering.field.accessible'), value: yesNo(sheet.accessible) },
          ]}
        />
        <Stack gap={1}>
          <Heading level={3} size="item">
            {t('offering.field.teaches')}
          </Heading>
          {sheet.teaches.length === 0 ? (
            <Text muted>{unsaid}</Text>
          ) : (
            <BulletList
              items={sheet.teaches.map((tag) => ({
                key: tag.competencyId,
                text: `${name(tag.competencyId)}: ${wording.levelSpan(tag.from ?? null, tag.level)}`,
              }))}
            />
          )}
        </Stack>
        <Stack gap={1}>
          <Heading level={3} size="item">
            {t('offering.part.when')}
          </Heading>
          {sheet.selfPaced ? (
            <Text>{t('offering.paceHint.SELF_PACED')}</Text>
          ) : sheet.runs.length === 0 ? (
            <Text muted>{unsaid}</Text>
          ) : (
            <BulletList
              items={sheet.runs.map((run) => ({
                key: `${run.start}${run.place?.city ?? ''}`,
                text: `${runs.when(run)} · ${runs.where(run)}`,
              }))}
            />
          )}
        </Stack>
      </Stack>
    </Panel>
  );
}
