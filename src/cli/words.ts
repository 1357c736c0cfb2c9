import type { Bilingual, Language } from '../document/terms.ts';
import type { Severity } from '../lint/rule.ts';

/** `say({vi, en})` in one language. */
export const messageIn =
  (language: Language) =>
  (text: Bilingual): string =>
    text[language];

export const severityNames: { readonly [Spoken in Language]: { readonly [Level in Severity]: string } } = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'note' },
};
