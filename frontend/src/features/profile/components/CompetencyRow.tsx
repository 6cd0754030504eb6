// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ProfileCompetency } from '../../../api/types';
import { LevelScale } from '../../../ui/Data';
import { Disclosure } from '../../../ui/Disclosure';
import { Row, Stack } from '../../../ui/Layout';
import { Badge } from '../../../ui/Surfaces';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { Name } from '../../../wording/Name';
import { useWording } from '../../../wording/useWording';
import { stepOf } from '../../../wording/wording';
import { Certainty } from './Certainty';
import styles from './CompetencyRow.module.css';
import { Evidence } from './Evidence';
import { isKnown, isOpen } from './groups';
import { LevelChoice } from './LevelChoice';
import { useSourceWords } from './useSourceWords';

interface CompetencyRowProps {
  row: ProfileCompetency;
  onSaved: (message: string) => void;
}

/** Held and required as a bar and in words; the self-check opens below. */
export function CompetencyRow({ row, onSaved }: CompetencyRowProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const name = wording.label(row.competency.label);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Stack gap={0}>
          <Heading level={4}>
            <Name label={row.competency.label} />
          </Heading>
          <Text size="small" muted>
            {t('profile.held', { level: isKnown(row) ? wording.level(row.held) : t('skills.unknown') })}
            {' · '}
            {row.required
              ? t('profile.required', { level: wording.level(row.required) })
              : t('profile.notRequired')}
            {row.wanted ? ` · ${t('skills.wanted', { level: wording.level(row.wanted) })}` : ''}
          </Text>
          {isKnown(row) ? <Certainty evidence={row} /> : null}
          <Best row={row} />
          {row.setAside ? <Text size="small">{t('wizard.inferred.aside')}</Text> : null}
        </Stack>
        <div className={styles.scale}>
          <LevelScale
            held={stepOf(row.held)}
            required={stepOf(row.required)}
            wanted={stepOf(row.wanted)}
            stated={stepOf(row.stated)}
            unknown={!isKnown(row)}
          />
          {row.required || row.wanted ? <State row={row} name={name} /> : null}
        </div>
      </div>
      <Disclosure summary={t('profile.check')} about={t('profile.checkAbout', { competency: name })}>
        <Stack gap={2}>
          <LevelChoice row={row} isKnown={isKnown(row)} onSaved={onSaved} />
          <Evidence row={row} />
        </Stack>
      </Disclosure>
    </li>
  );
}

/** Where more was proved before than the newest statement says. */
function Best({ row }: { row: ProfileCompetency }) {
  const { t } = useTranslation();
  const wording = useWording();
  const sourceWords = useSourceWords();
  const best = row.history.find((entry) => entry.level !== null && entry.level === row.best);
  if (best === undefined || stepOf(row.best) <= stepOf(row.stated)) {
    return null;
  }
  return (
    <Text size="small" muted>
      {t('skills.best', {
        level: wording.level(row.best),
        source: sourceWords(best.source),
        date: wording.date(best.assessedOn),
      })}
    </Text>
  );
}

function State({ row, name }: { row: ProfileCompetency; name: string }) {
  const { t } = useTranslation();
  if (!isOpen(row)) {
    return (
      <Row>
        <Badge kind="success" icon="success">
          {t('profile.fulfilled')}
        </Badge>
      </Row>
    );
  }
  return (
    <Row>
      <Badge kind="accent">{t('profile.gap')}</Badge>
      <TextLink to="/courses" search={{ competency: row.competency.id }} touch>
        {t('profile.findCourses')}
        <HiddenText>{t('profile.checkAbout', { competency: name })}</HiddenText>
      </TextLink>
    </Row>
  );
}
