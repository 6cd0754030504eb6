// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { CoursePage } from '../../../api/types';
import { type CourseSearch, isWeighted } from '../../../offer/courseSearch';
import { FitBasis } from '../../../offer/FitBasis';
import { headline } from '../../../offer/headline';
import { sumOf } from '../../../offer/points';
import { reasonTexts } from '../../../offer/reasonText';
import { Meter, Table } from '../../../ui/Data';
import { Icon } from '../../../ui/Icon';
import { Stack } from '../../../ui/Layout';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { useWording } from '../../../wording/useWording';
import styles from './WhyThisOffer.module.css';

/** The reasons in words, and the whole sum as a table that adds up. */
export function WhyThisOffer({ match, search }: { match: CoursePage['match']; search: CourseSearch }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (match === null) {
    return (
      <Stack as="section">
        <Heading level={2} id="why">
          {t('matching.course.whyTitle')}
        </Heading>
        <Text>{t('matching.course.whyNone')}</Text>
      </Stack>
    );
  }
  return (
    <Stack as="section" gap={3}>
      <Heading level={2} id="why">
        {t('matching.course.whyTitle')}
      </Heading>
      <ul className={styles.reasons} aria-label={t('matching.course.reasonsTitle')}>
        {reasonTexts(match.reasons, t, wording).map(({ text, speaksFor }) => (
          <li key={text}>
            <Icon name={speaksFor ? 'check' : 'info'} size="small" tone="accent" />
            <span>
              <Hyphenated>{text}</Hyphenated>
            </span>
          </li>
        ))}
      </ul>
      <Text>
        {t(isWeighted(search) ? 'matching.course.whyWeighted' : 'matching.course.whyLead', {
          percent: wording.percent(headline(match.score)),
        })}
      </Text>
      <FitBasis search={search} />
      <FactorTable match={match} />
      <Text size="small">
        <TextLink to="/how-we-rank">{t('matching.card.machineMade')}</TextLink>
      </Text>
    </Stack>
  );
}

function FactorTable({ match }: { match: NonNullable<CoursePage['match']> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const sum = sumOf(match.factors, match.score);
  return (
    <Table
      caption={t('matching.course.whyCaption')}
      columns={[
        { key: 'factor', label: t('matching.course.factor') },
        { key: 'value', label: t('matching.course.fulfilled'), numeric: true },
        { key: 'weight', label: t('matching.course.weight'), numeric: true },
        { key: 'points', label: t('matching.course.points'), numeric: true },
      ]}
      rows={sum.rows.map((row) => ({
        key: row.code,
        cells: [
          <span key="name">
            {t(`matching.factor.${row.code}`)}
            <Meter value={row.value / 100} />
          </span>,
          wording.percent(row.value / 100, 1),
          wording.percent(row.weight / 100, 1),
          wording.decimals(row.points, 1),
        ],
      }))}
      total={[t('matching.course.sum'), '', '', wording.decimals(sum.total, 1)]}
    />
  );
}
