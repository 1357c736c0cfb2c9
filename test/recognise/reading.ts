import type { Letter } from '../../src/document/letter.ts';
import { readText } from '../../src/read/text/text.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { readMarkdown } from '../support/markdown.ts';

export function letterOfText(text: string): Letter {
  const read = readText(text);
  if (read.failure) throw new Error(read.failure.message.en);
  return recognise(read.document);
}

export function letterOfMarkdown(text: string): Letter {
  const read = readMarkdown(text);
  if (read.failure) throw new Error(read.failure.message.en);
  return recognise(read.document);
}
