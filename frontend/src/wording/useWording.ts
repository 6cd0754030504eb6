// SPDX-License-Identifier: GPL-3.0-or-later
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../locales/i18n';
import { type Wording, wordingFor } from './wording';

/** Everything that turns values of the API into words of the chosen language. */
export function useWording(): Wording {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.resolvedLanguage === 'en' ? 'en' : 'de';
  return useMemo(() => wordingFor(language, t), [language, t]);
}
