import type { Bilingual, Language } from '../document/terms.ts';

/** A value that differs by language, such as the name of a side, is given in both. */
export type MessageValue = string | number | Bilingual;

/** The names between braces in a message: `'Số {actual}'` gives `'actual'`. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

export type MessageData<Message extends Bilingual> = {
  readonly [Name in Placeholders<Message['vi']>]: MessageValue;
};

/** Both languages must speak of the same things; a message that does not is a type error at its rule. */
export type SamePlaceholders<Message extends Bilingual> = [
  Placeholders<Message['vi']>,
  Placeholders<Message['en']>,
] extends [Placeholders<Message['en']>, Placeholders<Message['vi']>]
  ? Message
  : never;

const PLACEHOLDER = /\{(\w+)\}/g;

/** Fills a message. A number is written the Vietnamese way, with a decimal comma, in Vietnamese. */
export function formatMessage(
  template: Bilingual,
  data: Readonly<Record<string, MessageValue>>,
  language: Language,
): string {
  return template[language].replace(PLACEHOLDER, (whole, name: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    if (typeof value === 'number') return language === 'vi' ? String(value).replace('.', ',') : String(value);
    return typeof value === 'string' ? value : value[language];
  });
}
