// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { PageBody, Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import styles from './Column.module.css';

interface ColumnProps {
  title: string;
  lead: string;
  children?: ReactNode;
}

/** One narrow form in the middle of an otherwise empty page. */
export function Column({ title, lead, children }: ColumnProps) {
  return (
    <PageBody>
      <div className={styles.column}>
        <Stack gap={4}>
          <Stack gap={1}>
            <Heading level={1}>{title}</Heading>
            <Text>{lead}</Text>
          </Stack>
          {children}
        </Stack>
      </div>
    </PageBody>
  );
}
