/**
 * The library: reading, judging, extracting, mending and writing, in that order. What needs a large package of its own
 * (templates, Word files, workbooks) is loaded when it is first asked for, and gives a promise.
 */
import { fileURLToPath } from 'node:url';

// ---- reading and judging

export { rules } from '../rules/index.generated.ts';
export type { DocumentKind } from './document/kinds.ts';
export type { Letter, LetterValues, PartName } from './document/letter.ts';
export type { Bilingual, Language } from './document/terms.ts';
export type { Document, Span } from './document/tree.ts';
export { type Extraction, extract } from './extract/extract.ts';
export { type Diagnostic, type LintOptions, lint, type Report, stageOf } from './lint/lint.ts';
export type { Edit, Fix, OfficeProfile, Rule, RuleId, Severity, Stage } from './lint/rule.ts';
export { sentenceOf } from './lint/sentence.ts';
export type { DocxRead } from './read/docx/docx.ts';
export { readFile } from './read/file.ts';
export type { Failure, Location, Problem, Read, ReadFailure } from './read/read.ts';
export { recognise } from './recognise/recognise.ts';

/** Makes of a function in a module that is costly to load one that loads it first. */
const late =
  <Given extends readonly unknown[], Result>(load: () => Promise<(...given: Given) => Result>) =>
  async (...given: Given): Promise<Awaited<Result>> =>
    await (await load())(...given);

// ---- tasks as tables and calendars

export { extractedFile } from './export/entry.ts';
export type { ExtractedFile } from './export/extracted.ts';
export const tasksAsCsv = late(async () => (await import('./export/csv.ts')).csvOf);
export const tasksAsXlsx = late(async () => (await import('./export/xlsx.ts')).xlsxOf);
/** Deadlines as a calendar, RFC 5545. */
export const tasksAsIcs = late(async () => (await import('./export/ics.ts')).icsOf);
export const tasksAsMarkdown = late(async () => (await import('./export/markdown.ts')).markdownOf);

// ---- mending

export type { Annotator, Note } from './fix/annotate.ts';
export type { Tracking } from './fix/docx.ts';
export { isDocxRead, type Judged, type Mended, type MendOptions, mend, type Refused } from './fix/mend.ts';
export { type FixChoice, type FixPlan, planFixes } from './lint/fixes.ts';
/** A Word file with notes as comments; ask `refusalOf` first. */
export const annotateDocx = late(async () => (await import('./fix/annotate.ts')).annotateDocx);
/** Why a Word file must not be changed (signed, protected, not read reliably), or null. */
export const refusalOf = late(async () => (await import('./fix/refusal.ts')).refusalOf);

// ---- writing

export type { Filled, FillOptions, Rendered } from './render/fill.ts';
export type { PdfSetting } from './render/pdf.ts';
export type { Mistake, Template } from './render/template.ts';
export type { FilledWord, FillWordOptions } from './render/word-template.ts';
/** The folder of the templates that come with the library; the last of the folders to look in. */
export const ourTemplates = fileURLToPath(new URL('../templates/', import.meta.url));
export const listTemplates = late(async () => (await import('./render/template.ts')).listTemplates);
export const readTemplate = late(async () => (await import('./render/template.ts')).readTemplate);
/** What is wrong with a template before any data exists: fields and helpers that nothing knows. */
export const checkTemplate = late(async () => (await import('./render/check-template.ts')).checkTemplate);
/** A template and data as Markdown, or the mistakes, each a sentence that names its field. */
export const fill = late(async () => (await import('./render/fill.ts')).fill);
/** A template and data as a letter, read back and found to say what the data say; or the mistakes. */
export const renderLetter = late(async () => (await import('./render/fill.ts')).renderLetter);
/** A letter laid out afresh by the decree, as a Word file. */
export const writeDocx = late(async () => (await import('./render/docx.ts')).writeDocx);
/** A letter as Markdown; read back it is the same letter. */
export const writeMarkdown = late(async () => (await import('./render/markdown.ts')).writeMarkdown);
/** Word files as PDF, each drawn here or by LibreOffice. */
export const writePdfs = late(async () => (await import('./render/pdf.ts')).writePdfs);
/** A Word file with `{{field}}` tags, with data in their place. */
export const fillWord = late(async () => (await import('./render/word-template.ts')).fillWord);
export const wordFields = late(async () => (await import('./render/word-template.ts')).wordFields);

// ---- following up

export type { FollowUpLetter, FollowUpOptions, FollowUps, TaskLetter } from './render/follow-up.ts';
/** Letters with tasks from the JSON that `extract` prints. */
export const readTasks = late(async () => (await import('./render/follow-up.ts')).readTasks);
/** One letter to each body that has something late, due soon or periodic; and what was left out and why. */
export const followUps = late(async () => (await import('./render/follow-up.ts')).followUps);
/** A follow-up letter as data of the template `cong-van-don-doc`, but for what the office says of itself. */
export const followUpData = late(async () => (await import('./render/follow-up.ts')).dataOf);
