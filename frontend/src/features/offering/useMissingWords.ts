// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { MissingInOffer } from '../../api/types';

const INDEX = /\[(\d+)\]/;

/** What keeps an offer from being published, in words: the field, and what is wrong with it. */
export function useMissingWords() {
  const { t } = useTranslation();
  return ({ field, reason }: MissingInOffer) => {
    const [name = field] = field.split(/[.[]/);
    const at = INDEX.exec(field)?.[1];
    const label =
      name === 'runs' && at !== undefined
        ? t('offering.run.nth', { nth: Number(at) + 1 })
        : t(
            `offering.field.${field.startsWith('price.') ? field.slice('price.'.length) : name}` as 'offering.field.title',
          );
    return `${label}: ${t(`offering.missing.${reason}`)}`;
  };
}
