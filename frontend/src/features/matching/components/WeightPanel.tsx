// SPDX-License-Identifier: GPL-3.0-or-later
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettled } from '../../../hooks/useSettled';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { RangeSlider } from '../../../ui/RangeSlider';
import { Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { useWording } from '../../../wording/useWording';
import { type ChangeSearch, type ResultsSearch, readResultsSearch } from '../resultsSearch';
import { hasOwnWeights, PUBLISHED, WEIGHT_KEYS, type WeightKey, type Weights, weightsOf } from '../weights';
import styles from './WeightPanel.module.css';

interface WeightPanelProps {
  search: ResultsSearch;
  onChange: ChangeSearch;
}

const same = (one: Weights, other: Weights) => WEIGHT_KEYS.every((key) => one[key] === other[key]);

/** What counts in the order, each with its number; the list follows as one moves a slider. */
export const WeightPanel = memo(function WeightPanel({ search, onChange }: WeightPanelProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const asked = weightsOf(search);
  const [weights, setWeights] = useState(asked);
  const settled = useSettled(weights);
  // What was sent, oldest first: the address follows later, and what it says by then may have been moved on from.
  const sent = useRef([asked]);
  // Back and forward, and a reset from elsewhere.
  useEffect(() => {
    const arrived = sent.current.findIndex((weights) => same(weights, asked));
    if (arrived < 0) {
      setWeights(asked);
    }
    sent.current = arrived < 0 ? [asked] : sent.current.slice(arrived);
  }, [asked]);
  useEffect(() => {
    if (!same(settled, sent.current.at(-1) ?? PUBLISHED)) {
      sent.current.push(settled);
      onChange((now) => readResultsSearch({ ...now, ...settled }), true);
    }
  }, [settled, onChange]);
  const [isLeast, setLeast] = useState(false);
  const total = WEIGHT_KEYS.reduce((sum, key) => sum + weights[key], 0);
  const move = (key: WeightKey, value: number) => {
    const next = { ...weights, [key]: value };
    // Something has to count.
    const isNothing = WEIGHT_KEYS.every((one) => next[one] === 0);
    setLeast(isNothing);
    setWeights(isNothing ? { ...next, [key]: 0.05 } : next);
  };
  return (
    <Stack gap={1}>
      <Text size="small" muted>
        {t('search.weights.lead')}{' '}
        <TextLink to="/how-we-rank" quiet>
          {t('search.weights.how')}
        </TextLink>
      </Text>
      <div className={styles.sliders}>
        {WEIGHT_KEYS.map((key) => (
          <RangeSlider
            key={key}
            label={t(`search.weights.${key}`)}
            output={t('search.weights.percent', {
              value: wording.percent(weights[key]),
              share: wording.percent(weights[key] / total),
            })}
            value={weights[key]}
            max={1}
            step={0.05}
            onChange={(value) => move(key, Math.round(value * 100) / 100)}
          />
        ))}
      </div>
      <div role="status">{isLeast ? <Text size="small">{t('search.weights.least')}</Text> : null}</div>
      <Row>
        <Button
          size="small"
          emphasis="tertiary"
          isDisabled={!hasOwnWeights(weights)}
          onPress={() => setWeights({ ...PUBLISHED })}
        >
          {t('search.weights.reset')}
        </Button>
      </Row>
    </Stack>
  );
});
