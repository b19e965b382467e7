import { createContext, useCallback, useContext, type ReactNode } from 'react';
import type { Language, Message } from '../words/message';

const LanguageContext = createContext<Language>('ja');

/** Sets the language in which everything inside is shown. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** How a message reads in the display language. */
export function useText(): (message: Message) => string {
  const language = useLanguage();
  return useCallback((message: Message) => message[language], [language]);
}
