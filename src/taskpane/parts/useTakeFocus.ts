import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to an element when it appears, and again when `what` changes, so that the keyboard and the screen
 * reader go on where the person's last press has led.
 * @param when false: the element appeared by itself (the pane has opened), and the focus is none of its business
 */
export function useTakeFocus<T extends HTMLElement>(when: boolean, what?: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (when && element.current !== null) takeFocus(element.current);
  }, [when, what]);
  return element;
}

/**
 * In Excel on the web office.js moves the focus on Tab itself, among what the Tab key reaches: from a heading that it does
 * not reach, Tab would leave the pane. So it is reached for as long as it has the focus.
 */
function takeFocus(element: HTMLElement): void {
  if (element.tabIndex < 0) {
    element.tabIndex = 0;
    element.addEventListener('blur', () => (element.tabIndex = -1), { once: true });
  }
  element.focus();
}
