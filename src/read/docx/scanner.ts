import {
  AMPERSAND,
  APOSTROPHE,
  BRACKET,
  CARRIAGE_RETURN,
  EQUALS,
  GREATER,
  isPlainText,
  isPlainValue,
  isSpace,
  isText,
  LESS,
  LINE_FEED,
  nameAt,
  QUESTION,
  QUOTE,
  SLASH,
  TAB,
  withLineFeeds,
  withReferences,
} from './characters.ts';
import { type Name, readName } from './vocabulary.ts';

/** XML 1.0 as it stands in a source, from its start to its end: what may stand where, and nothing of what it means. */
export type Scanner = {
  readonly source: string;
  /** Gives up, at the first thing that is not well-formed. */
  readonly broken: (at: number, what: string) => never;
  at: number;
  /** The text or value passed last has signs in it that do not stand for themselves. */
  isCoded: boolean;
  /** Where the value passed last begins, inside its quotes. */
  valueAt: number;
};

export const startScanning = (source: string, broken: Scanner['broken']): Scanner => ({
  source,
  broken,
  at: 0,
  isCoded: false,
  valueAt: 0,
});

/** The character behind the white space. */
export function passSpace(scanner: Scanner): number {
  const { source } = scanner;
  let code = source.charCodeAt(scanner.at);
  while (isSpace(code)) code = source.charCodeAt(++scanner.at);
  return code;
}

export function takeName(scanner: Scanner): Name {
  const { source, at, broken } = scanner;
  const name = readName(source, at) ?? broken(at + 1, 'disallowed character in a name.');
  scanner.at = at + name.written.length;
  return name;
}

/** Up to the next tag. 2.4. */
export function passText(scanner: Scanner): void {
  const { source, at: from, broken } = scanner;
  let at = from;
  scanner.isCoded = false;
  for (;;) {
    const code = source.charCodeAt(at);
    if (isPlainText(code) || code === LINE_FEED || code === TAB) at++;
    else if (code === LESS || at === source.length) break;
    else if (code === AMPERSAND || code === CARRIAGE_RETURN) {
      scanner.isCoded = true;
      at++;
    } else if (code === GREATER) {
      const isEnd =
        at - from >= 2 && source.charCodeAt(at - 1) === BRACKET && source.charCodeAt(at - 2) === BRACKET;
      at++;
      if (isEnd) broken(at, 'the string "]]>" is disallowed in char data.');
    } else broken(at + 1, 'disallowed character.');
  }
  scanner.at = at;
}

/** What the text passed since then says. */
export function textFrom({ source, at, isCoded, broken }: Scanner, from: number): string {
  const text = source.slice(from, at);
  return isCoded ? (withReferences(withLineFeeds(text)) ?? broken(at, 'undefined entity.')) : text;
}

/** An attribute: its name, and behind its value. 3.1. */
export function takeAttribute(scanner: Scanner): Name {
  const { source, broken } = scanner;
  const name = takeName(scanner);
  if (passSpace(scanner) !== EQUALS) broken(scanner.at + 1, 'attribute without value.');
  scanner.at++;
  const quote = passSpace(scanner);
  if (quote !== QUOTE && quote !== APOSTROPHE) broken(scanner.at + 1, 'unquoted attribute value.');
  let at = scanner.at + 1;
  scanner.valueAt = at;
  scanner.isCoded = false;
  for (;;) {
    const code = source.charCodeAt(at);
    if (isPlainValue(code)) at++;
    else if (code === quote) break;
    else if (code === AMPERSAND || isSpace(code)) {
      scanner.isCoded = true;
      at++;
    } else if (code === QUOTE || code === APOSTROPHE) at++;
    else broken(at + 1, 'disallowed character.');
  }
  scanner.at = at + 1;
  return name;
}

/** What the value passed last says. 3.3.3: a line end or a tab is a space. */
export function attributeValue({ source, at, valueAt, isCoded, broken }: Scanner): string {
  const value = source.slice(valueAt, at - 1);
  if (!isCoded) return value;
  return withReferences(value.replace(/\r\n?|[\n\t]/gu, ' ')) ?? broken(at, 'undefined entity.');
}

/** The end of a start tag, true where the element ends with it. */
export function passTagEnd(scanner: Scanner): boolean {
  const { source, broken } = scanner;
  const isEmpty = source.charCodeAt(scanner.at) === SLASH;
  if (isEmpty && source.charCodeAt(++scanner.at) !== GREATER) {
    broken(scanner.at + 1, 'forward-slash in opening tag not followed by >.');
  }
  scanner.at++;
  return isEmpty;
}

const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/u;

/** 2.8. */
export function passDeclaration(scanner: Scanner): void {
  const { source, broken } = scanner;
  if (!/^<\?xml[ \t\r\n?]/u.test(source)) return;
  scanner.at = DECLARATION.exec(source)?.[0].length ?? broken(5, 'malformed XML declaration.');
}

/** 2.6. */
export function passInstruction(scanner: Scanner): void {
  const { source, at, broken } = scanner;
  const target = nameAt(source, at + 2);
  const behind = at + 2 + target.length;
  const code = source.charCodeAt(behind);
  if (target === '' || target.toLowerCase() === 'xml' || !(isSpace(code) || code === QUESTION)) {
    broken(behind, 'disallowed processing instruction.');
  }
  passTo(scanner, '?>', behind);
}

/** 2.5: within it no two hyphens stand side by side. */
export function passComment(scanner: Scanner): void {
  passTo(scanner, '--', scanner.at + '<!--'.length);
  if (scanner.source.charCodeAt(scanner.at) !== GREATER) scanner.broken(scanner.at, 'malformed comment.');
  scanner.at++;
}

/** 2.7. */
export function takeLiteral(scanner: Scanner): string {
  const from = scanner.at + '<![CDATA['.length;
  passTo(scanner, ']]>', from);
  return withLineFeeds(scanner.source.slice(from, scanner.at - ']]>'.length));
}

/** Behind the end of something in which nothing else can stand. */
function passTo(scanner: Scanner, end: string, from: number): void {
  const { source, broken } = scanner;
  const found = source.indexOf(end, from);
  if (found < 0) broken(source.length + 1, 'unexpected end.');
  scanner.at = found + end.length;
  if (!isText(source, from, found)) broken(scanner.at, 'disallowed character.');
}
