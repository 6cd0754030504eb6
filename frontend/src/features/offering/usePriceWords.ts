// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { OfferSheet } from '../../api/types';
import { useWording } from '../../wording/useWording';

/** The price of a sheet in words, as far as it is stated. */
export function usePriceWords() {
  const { t } = useTranslation();
  const wording = useWording();
  return ({ price }: OfferSheet) => {
    if (!price) {
      return t('common.notStated');
    }
    if (price.kind !== 'KNOWN') {
      return t(`offering.priceKind.${price.kind}`);
    }
    const parts = [
      price.amount == null ? t('common.notStated') : wording.money(price.amount),
      t(price.net ? 'offering.net' : 'offering.gross'),
      price.vatRate == null ? undefined : t('offering.withRate', { rate: price.vatRate }),
      price.perDay ? t('offering.field.perDay') : undefined,
      price.memberAmount == null
        ? undefined
        : t('offering.memberPays', { amount: wording.money(price.memberAmount) }),
    ];
    return parts.filter((part) => part !== undefined).join(', ');
  };
}
