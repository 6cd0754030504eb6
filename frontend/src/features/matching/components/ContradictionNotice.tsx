// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/Button';
import { Row } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import type { Contradiction } from '../contradictions';

/** Says what cannot be met together, and offers to leave out the one or the other. */
export function ContradictionNotice({ found }: { found: Contradiction[] }) {
  const { t } = useTranslation();
  return found.map(({ code, without }) => (
    <Alert key={code} kind="warning" title={t(`search.contradiction.${code}`)}>
      <Row>
        {without.map(({ key, search }) => (
          <ButtonLink key={key} to="/courses" search={search} size="small">
            {t(`search.leaveOut.${key}`)}
          </ButtonLink>
        ))}
      </Row>
    </Alert>
  ));
}
