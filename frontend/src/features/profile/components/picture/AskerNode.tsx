// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Name } from '../../../../wording/Name';
import type { Asker } from '../../picture';
import styles from './GraphPicture.module.css';

interface AskerNodeProps {
  asker: Asker;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

/** A job role, a task or a goal; pressed, it shows what it asks for. */
export function AskerNode({ asker, isChosen, onChoose }: AskerNodeProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={styles.node}
      data-node={asker.key}
      data-kind={asker.kind}
      aria-pressed={isChosen}
      onClick={() => onChoose(!isChosen)}
    >
      <span className={styles.kind}>{t(`skills.graph.kind.${asker.kind}`)}</span>
      <Name label={asker.label} />
    </button>
  );
}
