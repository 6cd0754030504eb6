// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useState } from 'react';
import { Button } from './Button';
import { Row, Stack } from './Layout';
import styles from './ShownOnce.module.css';
import { Panel } from './Surfaces';
import { Heading, Text } from './Text';
import { useFocusOnce } from './useFocusOnce';

interface ShownOnceProps {
  title: string;
  children: ReactNode;
  secret: string;
  words: { copy: string; copied: string; close: string };
  onClose: () => void;
}

/** A secret that cannot be shown again, to be copied before it is closed. */
export function ShownOnce({ title, children, secret, words, onClose }: ShownOnceProps) {
  const [copied, setCopied] = useState(false);
  const heading = useFocusOnce<HTMLHeadingElement>();
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <Panel as="section" tinted>
      <Stack gap={3}>
        <Stack gap={1}>
          <Heading level={3} ref={heading} tabIndex={-1}>
            {title}
          </Heading>
          <Text>{children}</Text>
        </Stack>
        <span className={styles.secret}>{secret}</span>
        <Row gap={2}>
          <Button emphasis="primary" onPress={() => void copy()}>
            {words.copy}
          </Button>
          <Button onPress={onClose}>{words.close}</Button>
          <output>{copied ? words.copied : ''}</output>
        </Row>
      </Stack>
    </Panel>
  );
}
