import { createContext, useContext } from 'react';
import type { Message } from '../../../src/words/message';

/** Words a text in the display language. */
export type Wording = (message: Message) => string;

export const wordingFor =
  (language: string): Wording =>
  (message) =>
    language === 'en-US' ? message.en : message.ja;

export const WordingContext = createContext<Wording>(wordingFor('ja-JP'));

export const useWording = (): Wording => useContext(WordingContext);
