/** A notice over the grid that waits for OK, as Excel's do. */
import type { Injector } from '@univerjs/core';
import { Button } from '@univerjs/design';
import { IDialogService } from '@univerjs/ui';
import { createElement } from 'react';

const noticeId = 'workbench-notice';

export function showNotice(injector: Injector, title: string, text: string, ok: string): void {
  const dialogs = injector.get(IDialogService);
  const close = (): void => dialogs.close(noticeId);
  dialogs.open({
    id: noticeId,
    width: 420,
    title: { title },
    children: { title: text },
    footer: { title: createElement(Button, { variant: 'primary', onClick: close, children: ok }) },
    onClose: close,
  });
}
