// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';

const SOURCES = ['SELF', 'SUPERIOR', 'CERTIFICATE', 'COURSE'] as const;

/** Who says that a level is held, in words. */
export function useSourceWords() {
  const { t } = useTranslation();
  return (source: string | null) =>
    t(`profile.source.${SOURCES.find((known) => known === source) ?? 'other'}`);
}
