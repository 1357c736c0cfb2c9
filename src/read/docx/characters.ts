/** The characters of XML 1.0, by their codes. */
export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const BRACKET = 93;
/** U+FFFE and U+FFFF are no characters; halves of characters the decoder has refused. 2.2. */
const NO_CHARACTER = 0xfffe;

const ASCII = 128;

const asciiTable = (holds: (character: string, code: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: ASCII }, (_, code) => (holds(String.fromCharCode(code), code) ? 1 : 0));

/** Of letters beyond ASCII there are too many for a table: `NAME` knows them. */
const NAME_PART = asciiTable((character) => /[:A-Z_a-z\-.0-9]/u.test(character));
/** What means nothing but itself in text, in the value of an attribute: the most of what there is. */
const PLAIN_TEXT = asciiTable((character, code) => code >= SPACE && !'&<>'.includes(character));
const PLAIN_VALUE = asciiTable((character, code) => code >= SPACE && !'&<"\''.includes(character));

export const isPlainText = (code: number): boolean =>
  code < ASCII ? PLAIN_TEXT[code] === 1 : code < NO_CHARACTER;

export const isPlainValue = (code: number): boolean =>
  code < ASCII ? PLAIN_VALUE[code] === 1 : code < NO_CHARACTER;

export const isSpace = (code: number): boolean =>
  code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB;

export const isNamePart = (code: number): boolean => code < ASCII && NAME_PART[code] === 1;

/** 2.3. */
const NAME =
  /[:A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}][:A-Z_a-z\-.0-9\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c-\u200d\u203f-\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]*/uy;

/** The name that starts there; empty where none does. */
export function nameAt(source: string, start: number): string {
  NAME.lastIndex = start;
  return NAME.exec(source)?.[0] ?? '';
}

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** What `&name;` stands for: 4.1, 4.6. Undefined where it is no reference, or one to an entity, which none can declare. */
export function referred(name: string): string | undefined {
  const digits = /^#(?:x(?<hex>[0-9A-Fa-f]+)|(?<decimal>[0-9]+))$/u.exec(name)?.groups;
  if (digits === undefined) return PREDEFINED.get(name);
  const code = digits['hex'] === undefined ? Number(digits['decimal']) : Number.parseInt(digits['hex'], 16);
  const isCharacter =
    code < 0xd800
      ? code >= SPACE || code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN
      : code >= 0xe000 && code <= 0x10ffff && code !== NO_CHARACTER && code !== NO_CHARACTER + 1;
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** Null where a reference is none. */
export function withReferences(text: string): string | null {
  let isSound = true;
  const followed = text.replace(/&([^;]*)(;?)/gu, (_, name: string, end: string) => {
    const character = end === '' ? undefined : referred(name);
    isSound &&= character !== undefined;
    return character ?? '';
  });
  return isSound ? followed : null;
}

/** 2.11: a line ends in one character, whatever the file has. */
export const withLineFeeds = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;

export function isText(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code < SPACE ? !isSpace(code) : code >= NO_CHARACTER) return false;
  }
  return true;
}

/** Line and column, as an editor counts them. */
export function placeIn(source: string, at: number): string {
  const before = withLineFeeds(source.slice(0, at)).split('\n');
  return `${before.length}:${before.at(-1)?.length ?? 0}`;
}
