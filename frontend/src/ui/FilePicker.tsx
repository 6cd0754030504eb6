// SPDX-License-Identifier: GPL-3.0-or-later
import { Button, FileTrigger } from 'react-aria-components';
import { Icon } from './Icon';

interface FilePickerProps {
  label: string;
  accept: string[];
  onPick: (file: File) => void;
}

export function FilePicker({ label, accept, onPick }: FilePickerProps) {
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) {
          onPick(file);
        }
      }}
    >
      <Button className="kern-btn kern-btn--secondary">
        <Icon name="drive-folder-upload" />
        <span className="kern-label">{label}</span>
      </Button>
    </FileTrigger>
  );
}
