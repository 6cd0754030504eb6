// SPDX-License-Identifier: GPL-3.0-or-later
export type IconName =
  | 'account-circle'
  | 'add'
  | 'arrow-back'
  | 'arrow-forward'
  | 'autorenew'
  | 'brightness-medium'
  | 'calendar-today'
  | 'check'
  | 'checklist'
  | 'chevron-right'
  | 'close'
  | 'danger'
  | 'dark-mode'
  | 'dehaze'
  | 'delete'
  | 'download'
  | 'draft'
  | 'drive-folder-upload'
  | 'edit'
  | 'help'
  | 'home'
  | 'info'
  | 'language'
  | 'light-mode'
  | 'logout'
  | 'open-in-new'
  | 'search'
  | 'success'
  | 'visibility'
  | 'warning';

interface IconProps {
  name: IconName;
  size?: 'small' | 'default' | 'large';
  tone?: 'text' | 'muted' | 'accent';
}

/** Always decorative: the words beside it carry the meaning. */
export function Icon({ name, size = 'default', tone = 'text' }: IconProps) {
  return (
    <span className={`kern-icon kern-icon--${name} kern-icon--${size}`} data-tone={tone} aria-hidden="true" />
  );
}
