// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { TextLink } from '../ui/TextLink';
import { useShortlist } from './api/useShortlist';

/** The way to what one kept; nothing where there is nothing. */
export function ShortlistRow() {
  const { t } = useTranslation();
  const count = useShortlist().data?.courses.length ?? 0;
  return count === 0 ? null : (
    <div>
      <TextLink to="/shortlist" touch>
        {t('shelf.startRow', { count })}
      </TextLink>
    </div>
  );
}
