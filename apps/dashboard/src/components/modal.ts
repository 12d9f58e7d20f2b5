import type { Action } from 'svelte/action';

/**
 * Shows a dialog over the page, and calls back when a person closes it. A dialog that is taken from the page
 * while it is open would be kept by the browser for ever, with all that is in it: it is closed first.
 */
export const modal: Action<HTMLDialogElement, () => void> = (dialog, onClose) => {
  let closed = onClose;
  const onEvent = (): void => closed();
  dialog.addEventListener('close', onEvent);
  dialog.showModal();
  return {
    update: (next) => void (closed = next),
    destroy() {
      dialog.removeEventListener('close', onEvent);
      dialog.close();
    },
  };
};
