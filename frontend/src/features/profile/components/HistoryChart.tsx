// SPDX-License-Identifier: GPL-3.0-or-later
import type { Assessment } from '../../../api/types';
import { useWording } from '../../../wording/useWording';
import { LEVELS } from '../../../wording/wording';
import { historySteps } from '../historySteps';
import styles from './HistoryChart.module.css';

const [WIDTH, HEIGHT] = [200, 80];

/** The stated levels over time as steps; the list beside it says the same in words. */
export function HistoryChart({ history }: { history: Assessment[] }) {
  const wording = useWording();
  const points = historySteps(history).map(({ at, step }) => ({
    x: at * WIDTH,
    y: HEIGHT - (step / LEVELS.length) * HEIGHT,
  }));
  const path = points.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x} V${y}`)).join(' ');
  return (
    <div className={styles.chart} aria-hidden="true">
      <ol className={styles.levels}>
        {LEVELS.toReversed().map((level) => (
          <li key={level}>{wording.level(level)}</li>
        ))}
      </ol>
      <svg
        aria-hidden="true"
        className={styles.plot}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {[...LEVELS, null].map((level, index) => (
          <path key={level} className={styles.line} d={`M0 ${(index / LEVELS.length) * HEIGHT} H${WIDTH}`} />
        ))}
        <path className={styles.steps} d={`${path} H${WIDTH}`} />
      </svg>
      <div className={styles.dates}>
        <span>{wording.date(history.at(-1)?.assessedOn ?? '')}</span>
        <span>{wording.date(history[0]?.assessedOn ?? '')}</span>
      </div>
    </div>
  );
}
