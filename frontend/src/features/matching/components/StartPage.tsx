// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { ShortlistLink } from '../../../offer/ShortlistLink';
import { Band, Row, Stack } from '../../../ui/Layout';
import { Heading } from '../../../ui/Text';
import { ForYou } from './ForYou';
import { MySearchesButton } from './MySearchesButton';
import { NeedChips } from './NeedChips';
import { SearchBar } from './SearchBar';
import styles from './StartPage.module.css';

/** What brings me on? The question, the open needs, the best offers with their reasons. */
export function StartPage() {
  const { t } = useTranslation();
  return (
    <>
      <Band>
        <div className={styles.hero}>
          <Stack gap={3}>
            <Heading level={1}>{t('matching.start.title')}</Heading>
            <SearchBar />
            {/* The chips come later than the rest: below them stands nothing that they would push away. */}
            <Row>
              <MySearchesButton search={{}} />
              <ShortlistLink />
            </Row>
            <NeedChips />
          </Stack>
        </div>
      </Band>
      <ForYou />
    </>
  );
}
