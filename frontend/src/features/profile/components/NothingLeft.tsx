// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import type { ProfileSearch } from '../profileSearch';

/** What to do where nothing is listed. */
export function NothingLeft({ search }: { search: ProfileSearch }) {
  const { t } = useTranslation();
  const filtered = search.only !== undefined || search.area !== undefined;
  return (
    <Stack gap={1}>
      <Text>{filtered ? t('skills.nothingLeft') : t('skills.nothingAtAll')}</Text>
      {filtered ? (
        <TextLink to="/profile" search={{ view: search.view }} resetScroll={false} touch>
          {t('skills.showAll')}
        </TextLink>
      ) : null}
    </Stack>
  );
}
