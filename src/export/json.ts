/** Written at once: many tasks are not one text, which would take several times the memory of what it tells. */
const PIECE = 1 << 16;
/** List of files, file, list of tasks: below these a value is one piece. */
const PARTED_LEVELS = 3;

/** `JSON.stringify(value, null, 2)` and the end of a line, in pieces. */
export function* jsonPieces(value: object): Generator<string> {
  let piece = '';
  for (const part of partsOf(value, '\n')) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

function* partsOf(value: unknown, line: string, level = 0): Generator<string> {
  const isList = Array.isArray(value);
  const entries =
    typeof value === 'object' && value !== null && level < PARTED_LEVELS
      ? Object.entries(value).filter(([, inner]) => inner !== undefined)
      : [];
  if (entries.length === 0) {
    yield JSON.stringify(value, null, 2).replaceAll('\n', line);
    return;
  }
  const inside = `${line}  `;
  yield isList ? '[' : '{';
  for (const [index, [name, inner]] of entries.entries()) {
    yield `${index === 0 ? '' : ','}${inside}${isList ? '' : `${JSON.stringify(name)}: `}`;
    yield* partsOf(inner, inside, level + 1);
  }
  yield `${line}${isList ? ']' : '}'}`;
}
