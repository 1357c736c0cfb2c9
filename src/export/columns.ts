import { kinds } from '../document/kinds.ts';
import type { Bilingual, Language } from '../document/terms.ts';
import { oneSpace } from '../vietnamese/text.ts';
import type { ExtractedFile, ExtractedTask } from './extracted.ts';

/** What a cell holds: text, a calendar day, a number, or nothing. */
export type Value =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'day'; readonly iso: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'nothing' };

export type Column<Row> = {
  /** Name of the column for programs; the title is for people. */
  readonly name: string;
  readonly title: Bilingual;
  /** Width in a workbook, in characters. */
  readonly width: number;
  readonly value: (row: Row, language: Language) => Value;
};

export type TaskRow = { readonly letter: ExtractedFile; readonly task: ExtractedTask };

const NOTHING: Value = { is: 'nothing' };
const text = (value: string | null | undefined): Value =>
  value ? { is: 'text', text: oneSpace(value) } : NOTHING;
const texts = (values: readonly string[]): Value => text(values.join('; '));
const number = (value: number | null | undefined): Value =>
  value === null || value === undefined ? NOTHING : { is: 'number', number: value };
/** A whole date is a day; a month or year alone stays text. */
const day = (iso: string | null | undefined): Value =>
  iso && /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? { is: 'day', iso } : text(iso);

export const numberAndSymbol = ({ parts }: ExtractedFile): string =>
  parts?.symbol ? `${parts.number ?? ''}/${parts.symbol}` : (parts?.number ?? '');

const kindOf = ({ type }: ExtractedFile, language: Language): Value =>
  type ? text(kinds[type][language]) : NOTHING;

/** One row a task. */
export const taskColumns: readonly Column<TaskRow>[] = [
  { name: 'file', title: { vi: 'Tệp', en: 'File' }, width: 28, value: ({ letter }) => text(letter.file) },
  {
    name: 'letter',
    title: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
    width: 18,
    value: ({ letter }) => text(numberAndSymbol(letter)),
  },
  {
    name: 'issued',
    title: { vi: 'Ngày ban hành', en: 'Date of issue' },
    width: 13,
    value: ({ letter }) => day(letter.parts?.date),
  },
  {
    name: 'issuer',
    title: { vi: 'Cơ quan ban hành', en: 'Issuer' },
    width: 28,
    value: ({ letter }) => text(letter.parts?.issuer),
  },
  { name: 'clause', title: { vi: 'Mục', en: 'Clause' }, width: 10, value: ({ task }) => text(task.clause) },
  { name: 'task', title: { vi: 'Nhiệm vụ', en: 'Task' }, width: 70, value: ({ task }) => text(task.text) },
  { name: 'lead', title: { vi: 'Chủ trì', en: 'Lead' }, width: 30, value: ({ task }) => texts(task.lead) },
  {
    name: 'coordinate',
    title: { vi: 'Phối hợp', en: 'Coordinating' },
    width: 30,
    value: ({ task }) => texts(task.coordinate),
  },
  {
    name: 'reportTo',
    title: { vi: 'Báo cáo về', en: 'Report to' },
    width: 24,
    value: ({ task }) => texts(task.reportTo),
  },
  {
    name: 'deadline',
    title: { vi: 'Thời hạn (nguyên văn)', en: 'Deadline (as written)' },
    width: 28,
    value: ({ task }) => text(task.deadline?.raw),
  },
  {
    name: 'due',
    title: { vi: 'Hạn', en: 'Due' },
    width: 12,
    value: ({ task }) => day(task.deadline?.due ?? task.deadline?.resolved),
  },
  {
    name: 'time',
    title: { vi: 'Giờ', en: 'Time' },
    width: 7,
    value: ({ task }) => text(task.deadline?.time),
  },
  {
    name: 'rrule',
    title: { vi: 'Định kỳ (RRULE)', en: 'Recurrence (RRULE)' },
    width: 26,
    value: ({ task }) => text(task.deadline?.rrule),
  },
  {
    name: 'relative',
    title: { vi: 'Thời hạn tương đối', en: 'Relative' },
    width: 12,
    value: ({ task }) => text(task.deadline?.relative),
  },
  {
    name: 'citations',
    title: { vi: 'Văn bản viện dẫn', en: 'Cited documents' },
    width: 24,
    value: ({ task }) => texts(task.citations),
  },
  {
    name: 'line',
    title: { vi: 'Dòng', en: 'Line' },
    width: 7,
    value: ({ task }) => number(task.source?.line),
  },
  {
    name: 'confidence',
    title: { vi: 'Độ tin cậy', en: 'Confidence' },
    width: 10,
    value: ({ task }) => number(task.confidence),
  },
  { name: 'id', title: { vi: 'Mã nhiệm vụ', en: 'Task id' }, width: 18, value: ({ task }) => text(task.id) },
];

/** One row a letter. */
export const letterColumns: readonly Column<ExtractedFile>[] = [
  { name: 'file', title: { vi: 'Tệp', en: 'File' }, width: 28, value: (letter) => text(letter.file) },
  { name: 'type', title: { vi: 'Loại văn bản', en: 'Type' }, width: 16, value: kindOf },
  {
    name: 'letter',
    title: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
    width: 18,
    value: (letter) => text(numberAndSymbol(letter)),
  },
  {
    name: 'issued',
    title: { vi: 'Ngày ban hành', en: 'Date of issue' },
    width: 13,
    value: ({ parts }) => day(parts?.date),
  },
  {
    name: 'issuer',
    title: { vi: 'Cơ quan ban hành', en: 'Issuer' },
    width: 32,
    value: ({ parts }) => text(parts?.issuer),
  },
  {
    name: 'subject',
    title: { vi: 'Trích yếu', en: 'Subject' },
    width: 60,
    value: ({ parts }) => text(parts?.subject),
  },
  {
    name: 'addressees',
    title: { vi: 'Kính gửi', en: 'Addressees' },
    width: 40,
    value: ({ parts }) => texts(parts?.addressees ?? []),
  },
  {
    name: 'signer',
    title: { vi: 'Người ký', en: 'Signer' },
    width: 24,
    value: ({ parts }) => text(parts?.signerName),
  },
  {
    name: 'tasks',
    title: { vi: 'Số nhiệm vụ', en: 'Tasks' },
    width: 10,
    value: ({ assignments }) => number(assignments.length),
  },
  {
    name: 'error',
    title: { vi: 'Không đọc được', en: 'Not read' },
    width: 40,
    value: ({ error }) => text(error?.message),
  },
];

export const taskRows = (letters: readonly ExtractedFile[]): readonly TaskRow[] =>
  letters.flatMap((letter) => letter.assignments.map((task) => ({ letter, task })));
