import { Option } from 'commander';
import type { Language } from '../document/terms.ts';
import { messageIn } from './words.ts';

/** For an option that may be given several times. */
export const collect = (value: string, all: readonly string[]): readonly string[] => [...all, value];

/** How far a document is on its way: what is blank in a draft is missing in an issued letter. */
export const stageOption = (language: Language): Option =>
  new Option(
    '--stage <stage>',
    messageIn(language)({
      vi: 'giai đoạn: dự thảo, trình ký, đã ban hành; không ghi thì tự đoán',
      en: 'stage of the document; told from the letter where left out',
    }),
  ).choices(['draft', 'signing', 'issued']);

/** Which rules are asked. */
export const ruleOption = (language: Language): Option =>
  new Option(
    '--rule <id>',
    messageIn(language)({
      vi: 'chỉ kiểm tra quy tắc này (nhiều lần, có thể dùng *)',
      en: 'check this rule only (repeatable, * allowed)',
    }),
  )
    .argParser(collect)
    .default([]);

export const skipOption = (language: Language): Option =>
  new Option(
    '--skip <id>',
    messageIn(language)({
      vi: 'bỏ qua quy tắc này (nhiều lần, có thể dùng *)',
      en: 'leave this rule out (repeatable, * allowed)',
    }),
  )
    .argParser(collect)
    .default([]);
