import type { Language } from '../document/terms.ts';
import { type Column, type TaskRow, taskColumns, taskRows, type Value } from './columns.ts';
import type { ExtractedFile } from './extracted.ts';

/** A table that a person reads: without the columns only a program wants. */
const SHOWN: readonly string[] = [
  'letter',
  'clause',
  'task',
  'lead',
  'coordinate',
  'reportTo',
  'deadline',
  'due',
];

/** A GFM table, one row a task. */
export function markdownOf(letters: readonly ExtractedFile[], language: Language): string {
  const columns = taskColumns.filter(({ name }) => SHOWN.includes(name));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const cell = (column: Column<TaskRow>, row: TaskRow): string =>
    shown(column.value(row, language), language);
  return [
    line(columns.map(({ title }) => title[language])),
    line(columns.map(() => '---')),
    ...taskRows(letters).map((row) => line(columns.map((column) => cell(column, row)))),
  ].join('');
}

function shown(value: Value, language: Language): string {
  switch (value.is) {
    case 'nothing':
      return '';
    case 'number':
      return String(value.number);
    case 'day':
      return language === 'vi' ? value.iso.split('-').reverse().join('/') : value.iso;
    case 'text':
      return value.text.replace(/[\\|*_`<>[\]]/gu, '\\$&');
  }
}
