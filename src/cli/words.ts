import type { Bilingual, Language } from '../document/terms.ts';

/** `say({vi, en})` in one language. */
export const messageIn =
  (language: Language) =>
  (text: Bilingual): string =>
    text[language];
