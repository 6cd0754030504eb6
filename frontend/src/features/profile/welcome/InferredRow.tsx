// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ProfileCompetency } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Row } from '../../../ui/Layout';
import { Heading, HiddenText, Hyphenated, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useRateCompetency } from '../api/useRateCompetency';
import { useSetAside } from '../api/useSetAside';
import { useTakeBack } from '../api/useTakeBack';
import { isKnown } from '../components/groups';
import { LevelChoice } from '../components/LevelChoice';
import { useSourceWords } from '../components/useSourceWords';
import styles from './welcome.module.css';

interface InferredRowProps {
  row: ProfileCompetency;
  onSaid: (message: string) => void;
}

/** One competency that own tasks ask for: its level with where that comes from, to confirm, change or put aside. */
export function InferredRow({ row, onSaid }: InferredRowProps) {
  const wording = useWording();
  const label = wording.label(row.competency.label);
  return (
    <li className={styles.row}>
      <Heading level={3}>
        <Hyphenated>{label}</Hyphenated>
      </Heading>
      {row.setAside ? (
        <Aside row={row} label={label} onSaid={onSaid} />
      ) : (
        <Counted row={row} label={label} onSaid={onSaid} />
      )}
    </li>
  );
}

function Aside({ row, label, onSaid }: InferredRowProps & { label: string }) {
  const { t } = useTranslation();
  const takeBack = useTakeBack();
  const undo = () =>
    takeBack.mutate(
      { params: { path: { competencyId: row.competency.id } } },
      { onSuccess: () => onSaid(t('wizard.inferred.takenBack', { label })) },
    );
  return (
    <>
      <Text size="small">{t('wizard.inferred.aside')}</Text>
      {row.requiredBy.length > 0 ? <Text size="small">{t('wizard.inferred.stillRequired')}</Text> : null}
      <div>
        <Button size="small" isPending={takeBack.isPending} onPress={undo}>
          {t('wizard.inferred.takeBack')}
          <HiddenText>{`: ${label}`}</HiddenText>
        </Button>
      </div>
      {takeBack.error ? <ProblemNotice error={takeBack.error} /> : null}
    </>
  );
}

function Counted({ row, label, onSaid }: InferredRowProps & { label: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const sourceWords = useSourceWords();
  const rate = useRateCompetency();
  const setAside = useSetAside();
  const path = { path: { competencyId: row.competency.id } };
  const tasks = row.ownTasks.map((task) => wording.label(task.label)).join(', ');
  const level = wording.level(row.held);
  const source = row.estimated ? 'estimated' : row.history.length > 0 ? 'assessed' : 'open';
  return (
    <>
      <Text size="small">
        <strong>{source === 'open' ? t('skills.unknown') : level}</strong>
        {source === 'estimated' ? ` · ${t('wizard.inferred.estimated')}` : null}
        {source === 'assessed' ? ` · ${sourceWords(row.source)}` : null}
      </Text>
      <Text size="small" muted>
        <Hyphenated>{t('wizard.inferred.from', { tasks })}</Hyphenated>
      </Text>
      <Row gap={1}>
        {row.estimated ? (
          <Button
            size="small"
            icon="check"
            isPending={rate.isPending}
            onPress={() =>
              rate.mutate(
                { params: path, body: { level: row.held } },
                { onSuccess: () => onSaid(t('profile.saved', { competency: label, level })) },
              )
            }
          >
            {t('wizard.inferred.confirm')}
            <HiddenText>{`: ${label}`}</HiddenText>
          </Button>
        ) : null}
        <Button
          size="small"
          emphasis="tertiary"
          isPending={setAside.isPending}
          onPress={() =>
            setAside.mutate(
              { params: path },
              { onSuccess: () => onSaid(t('wizard.inferred.saidAside', { label })) },
            )
          }
        >
          {t('wizard.inferred.notMine')}
          <HiddenText>{`: ${label}`}</HiddenText>
        </Button>
      </Row>
      <Disclosure summary={t('wizard.inferred.change')} about={label}>
        <LevelChoice key={row.held} row={row} isKnown={isKnown(row)} onSaved={onSaid} />
      </Disclosure>
      {rate.error || setAside.error ? <ProblemNotice error={rate.error ?? setAside.error} /> : null}
    </>
  );
}
