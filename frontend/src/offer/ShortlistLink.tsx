// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/Button';
import { useShortlist } from './api/useShortlist';

/** The way to what one kept; nothing where there is nothing. */
export function ShortlistLink() {
  const { t } = useTranslation();
  const count = useShortlist().data?.courses.length ?? 0;
  return count === 0 ? null : (
    <ButtonLink to="/shortlist" size="small" icon="checklist">
      {t('shelf.startRow', { count })}
    </ButtonLink>
  );
}
