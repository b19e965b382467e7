import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to an element when it appears, and again when `what` changes, so that the keyboard and the screen
 * reader go on where the person's last press has led.
 * @param when false: the element appeared by itself (the pane has opened), and the focus is none of its business
 */
export function useTakeFocus<T extends HTMLElement>(when: boolean, what?: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (when) element.current?.focus();
  }, [when, what]);
  return element;
}
