// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ComparedRequirement, ComparedRole } from '../../../../api/types';
import { Meter, Table } from '../../../../ui/Data';
import { Disclosure } from '../../../../ui/Disclosure';
import { Row, Stack } from '../../../../ui/Layout';
import { Text } from '../../../../ui/Text';
import { TextLink } from '../../../../ui/TextLink';
import { useWording } from '../../../../wording/useWording';
import { stepOf } from '../../../../wording/wording';
import { countOf, STATES } from '../../states';
import styles from './Roles.module.css';

/** How much of the role is covered: the number, its parts as links to their lists, and how it is reckoned. */
export function CoveredShare({ compared }: { compared: ComparedRole }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { requirements, share, unknownShare } = compared;
  return (
    <div className={styles.share}>
      <Text strong>{t('skills.role.share', { percent: wording.percent(share) })}</Text>
      <Meter value={share} />
      {unknownShare > 0 ? (
        <Text size="small">{t('skills.role.unknownShare', { percent: wording.percent(unknownShare) })}</Text>
      ) : null}
      <Row as="ul" gap={2}>
        {STATES.filter((state) => countOf(requirements, state) > 0).map((state) => (
          <li key={state}>
            <TextLink to="." hash={state} touch>
              {t(`skills.role.count.${state}`, { count: countOf(requirements, state) })}
            </TextLink>
          </li>
        ))}
      </Row>
      <Disclosure summary={t('skills.role.how')}>
        <Stack gap={1}>
          <Text size="small">{t('skills.role.howText')}</Text>
          <Sum compared={compared} />
        </Stack>
      </Disclosure>
    </div>
  );
}

function Sum({ compared: { requirements, share } }: { compared: ComparedRole }) {
  const { t } = useTranslation();
  const wording = useWording();
  const weights = requirements.reduce((sum, { weight }) => sum + weight, 0);
  const covered = requirements.reduce((sum, one) => sum + coveredWeight(one), 0);
  return (
    <Table
      caption={t('skills.role.sumCaption')}
      stacks
      columns={[
        { key: 'name', label: t('skills.column.competency') },
        { key: 'levels', label: t('skills.role.sumLevels'), numeric: true },
        { key: 'weight', label: t('skills.role.sumWeight'), numeric: true },
        { key: 'covered', label: t('skills.role.sumCovered'), numeric: true },
      ]}
      rows={requirements.map((one) => ({
        key: one.competency.id,
        cells: [
          wording.label(one.competency.label),
          t('skills.role.sumSteps', {
            held: Math.min(stepOf(one.held), stepOf(one.required)),
            required: stepOf(one.required),
          }),
          wording.decimals(one.weight, 2),
          wording.decimals(coveredWeight(one), 2),
        ],
      }))}
      total={[
        t('skills.role.sumTotal', { percent: wording.percent(share) }),
        '',
        wording.decimals(weights, 2),
        wording.decimals(covered, 2),
      ]}
    />
  );
}

function coveredWeight({ held, required, weight }: ComparedRequirement): number {
  return (weight * Math.min(stepOf(held), stepOf(required))) / stepOf(required);
}
