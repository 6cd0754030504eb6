// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { gapsOf } from '../../../offer/coverage';
import { Row, Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { ChipLink } from '../../../ui/TextLink';
import { Name } from '../../../wording/Name';
import { useForYou } from '../api/useForYou';

const MAX_CHIPS = 6;

/** The heaviest open needs; each leads to the offers for it. */
export function NeedChips() {
  const { t } = useTranslation();
  const { data } = useForYou();
  const gaps = gapsOf(data?.need ?? []);
  const need = gaps.slice(0, MAX_CHIPS);
  if (need.length === 0) {
    return null;
  }
  return (
    <Stack gap={1}>
      <Text size="small" muted>
        {t('matching.start.needTitle', { count: gaps.length, shown: need.length })}
      </Text>
      <Row as="ul">
        {need.map((item) => (
          <li key={item.competency.id}>
            <ChipLink to="/courses" search={{ competency: item.competency.id }}>
              <Name label={item.competency.label} />
            </ChipLink>
          </li>
        ))}
      </Row>
    </Stack>
  );
}
