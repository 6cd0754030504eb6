// SPDX-License-Identifier: GPL-3.0-or-later
import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The browser's title follows the page's heading, so that each page names itself once. */
export function usePageTitle(content: RefObject<HTMLElement | null>): void {
  const { t } = useTranslation();
  const product = t('common.product');
  useEffect(() => {
    const main = content.current;
    if (main === null) {
      return undefined;
    }
    const update = () => {
      const heading = main.querySelector('h1')?.textContent?.replaceAll('\u00ad', '');
      document.title = heading ? `${heading} – ${product}` : product;
    };
    update();
    const observer = new MutationObserver(update);
    observer.observe(main, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [content, product]);
}
