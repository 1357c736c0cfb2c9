import type { Letter } from '../document/letter.ts';
import { passageOf, slicePassage, spansOf } from '../document/passage.ts';
import type { Passage, Span } from '../document/tree.ts';
import { whenAsked } from '../vietnamese/text.ts';
import { actorsIn } from './actors.ts';
import type { Task } from './assignment.ts';
import { deadlineOf } from './deadlines.ts';
import { recipientsIn } from './roles.ts';

/** Headings of the columns of a table of duties. */
const COLUMNS = {
  task: /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp/iu,
  lead: /chủ trì|thực hiện chính|đơn vị thực hiện|cơ quan thực hiện|người thực hiện|phụ trách|đầu mối|đơn vị chịu trách nhiệm/iu,
  coordinate: /phối hợp/iu,
  deadline: /thời gian|thời hạn|tiến độ|hoàn thành/iu,
} as const;

type Column = keyof typeof COLUMNS;
type Cells = ReadonlyMap<number, Passage>;

/** The duties that stand in tables: one row, one task. */
export function tableTasksOf(letter: Letter): readonly Task[] {
  const tasks: Task[] = [];
  for (let index = 0; index < letter.document.tables.length; index++) {
    const rows = rowsOf(letter, index);
    const header = rows.findIndex((cells) => hasColumns(cells));
    if (header < 0) continue;
    const columns = columnsOf(rows[header] ?? new Map());
    for (const cells of rows.slice(header + 1)) {
      const task = rowTask(letter, cells, columns);
      if (task) tasks.push(task);
    }
  }
  return tasks;
}

function rowsOf({ document }: Letter, table: number): readonly Cells[] {
  const spans = new Map<number, Map<number, Span[]>>();
  for (const [block, { text, place }] of document.blocks.entries()) {
    if (place.in !== 'cell' || place.table !== table) continue;
    const row = spans.get(place.row) ?? new Map<number, Span[]>();
    spans.set(place.row, row);
    row.set(place.column, [...(row.get(place.column) ?? []), { block, start: 0, end: text.length }]);
  }
  return [...spans]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => new Map([...row].map(([column, list]) => [column, passageOf(document, list)])));
}

const hasColumns = (cells: Cells): boolean => {
  const columns = columnsOf(cells);
  return columns.task !== undefined && columns.lead !== undefined;
};

function columnsOf(cells: Cells): { readonly [Name in Column]?: number } {
  const columns: { [Name in Column]?: number } = {};
  for (const [column, { text }] of cells) {
    if (text.length > 80) return {};
    const name = (['coordinate', 'lead', 'deadline', 'task'] as const).find(
      (key) => columns[key] === undefined && COLUMNS[key].test(text),
    );
    if (name) columns[name] = column;
  }
  return columns;
}

function rowTask(letter: Letter, cells: Cells, columns: { readonly [Name in Column]?: number }): Task | null {
  const cell = (name: Column): Passage | undefined => {
    const column = columns[name];
    return column === undefined ? undefined : cells.get(column);
  };
  const [task, lead] = [cell('task'), cell('lead')];
  if (!task || !lead || task.text.trim().length < 8 || lead.text.trim() === '') return null;
  const names = (passage: Passage | undefined): readonly string[] =>
    passage ? actorsIn(passage.text, 0, passage.text.length).map(({ name }) => name) : [];
  const coordinate = cell('coordinate');
  const when = cell('deadline');
  const deadline = when ? deadlineOf(when.text, letter.values.date) : null;
  const recipients = whenAsked(() => recipientsIn(task.text));
  const number = cells.get(0)?.text.trim() ?? '';
  return {
    clause: /^[\p{L}\d.]{1,8}$/u.test(number) && columns.task !== 0 ? number.replace(/\.$/u, '') : '',
    text: task.text.trim(),
    at: task,
    lead: names(lead),
    leadFrom: 'stated',
    deadline,
    coordinate: () => names(coordinate),
    reportTo: () => recipients().map(({ name }) => name),
    evidence: (of) => {
      switch (of) {
        case 'lead':
          return lead.spans;
        case 'coordinate':
          return coordinate?.spans ?? [];
        case 'reportTo':
          return spansOf(recipients().map(({ start, end }) => slicePassage(task, start, end)));
        case 'deadline':
          return deadline ? (when?.spans ?? []) : [];
      }
    },
    confidence: () => 0.85,
  };
}
