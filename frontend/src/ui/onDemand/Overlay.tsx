// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from '../Icon';

export interface SheetProps {
  title: string;
  closeLabel: string;
  isOpen: boolean;
  onClose: () => void;
  footer: ReactNode;
  children: ReactNode;
}

/** Takes the whole height at the side; on a phone the whole screen. */
export function Sheet({ title, closeLabel, isOpen, onClose, footer, children }: SheetProps) {
  return (
    <ModalOverlay
      className="ui-overlay"
      data-kind="sheet"
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable
    >
      <Modal>
        <Dialog className="ui-sheet">
          <div className="ui-sheet-head">
            <Heading slot="title" className="ui-heading" data-size="item">
              {title}
            </Heading>
            <Button
              className="kern-btn kern-btn--tertiary"
              data-icon-only=""
              aria-label={closeLabel}
              onPress={onClose}
            >
              <Icon name="close" />
            </Button>
          </div>
          <div className="ui-sheet-body">{children}</div>
          <div className="ui-sheet-foot">{footer}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface QuestionProps {
  title: string;
  isOpen: boolean;
  /** What Escape answers; without it the question has to be answered by its buttons. */
  onEscape?: () => void;
  children: ReactNode;
}

/** Must be answered before the page goes on; the page behind keeps its state. */
export function Question({ title, isOpen, onEscape, children }: QuestionProps) {
  return (
    <ModalOverlay
      className="ui-overlay"
      isOpen={isOpen}
      isKeyboardDismissDisabled={onEscape === undefined}
      onOpenChange={(open) => (open ? undefined : onEscape?.())}
    >
      <Modal>
        <Dialog className="ui-dialog" role="alertdialog">
          <div className="ui-stack" data-gap="3">
            <Heading slot="title" className="ui-heading" data-size="section">
              {title}
            </Heading>
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
