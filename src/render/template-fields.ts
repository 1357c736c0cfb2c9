import Handlebars from 'handlebars';
import type { Bilingual } from '../document/language.ts';
import { nearest } from '../lint/nearest.ts';
import { helpers } from './helpers.ts';
import { isOpen, itemsOf, propertiesOf, type Schema } from './schema.ts';

type Program = hbs.AST.Program;
type Node = hbs.AST.Node;
type Path = hbs.AST.PathExpression;

/** Names of fields from the top of the data; `*` is an entry of a list. */
export type FieldPath = readonly string[];

export type Use = {
  readonly path: FieldPath;
  /** Printed as text, asked for its presence, walked through, entered, or handed to a helper. */
  readonly how: 'print' | 'test' | 'each' | 'with' | 'pass';
  readonly where: Where;
};

export type Where = { readonly file: string; readonly line: number };

export type Uses = {
  readonly uses: readonly Use[];
  readonly mistakes: readonly Bilingual[];
  /** Parsed, by name; the template itself is `''`. Only those that are used. */
  readonly programs: ReadonlyMap<string, Program>;
};

/** Template and partials unfolded: a letter takes some hundreds. More than this is a trap or a slip. */
export const MOST_NODES = 50_000;
/** The parser takes a time for blocks in blocks that grows with the square of their depth. */
export const MOST_BLOCKS = 40;
const BLOCKS: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);
const FRAME: ReadonlySet<string> = new Set(['index', 'first', 'last']);

type Scope = {
  readonly path: FieldPath | null;
  /** Names given to a partial: `{{> paragraphs paragraphs=body}}`. Null is no field. */
  readonly given: ReadonlyMap<string, FieldPath | null>;
};

const NOTHING_GIVEN: Scope['given'] = new Map();

/** What a template and its partials use of the data, and what in them cannot work, before any data exists. */
export function usesOf(source: string, partials: Readonly<Record<string, string>>): Uses {
  const uses: Use[] = [];
  const mistakes = new Map<string, Bilingual>();
  const programs = new Map<string, Program>();
  let nodes = 0;

  const say = (where: Where, vi: string, en: string): void => {
    const at = {
      vi: `${where.file}, dòng ${where.line}: ${vi}`,
      en: `${where.file}, line ${where.line}: ${en}`,
    };
    mistakes.set(at.vi, at);
  };

  const parsed = (name: string, text: string): Program | null => {
    const known = programs.get(name);
    if (known) return known;
    if (deepestBlock(text) > MOST_BLOCKS) {
      say({ file: fileOf(name), line: 1 }, 'các khối lồng nhau quá sâu.', 'blocks are nested too deeply.');
      return null;
    }
    try {
      const program = Handlebars.parse(text);
      programs.set(name, program);
      return program;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { line, vi, en } = syntaxMistake(error.message);
      say({ file: fileOf(name), line }, vi, en);
      return null;
    }
  };

  const walkFile = (name: string, text: string, scopes: readonly Scope[], open: readonly string[]): void => {
    const program = parsed(name, text);
    if (program) walkProgram(program, { name, scopes, open });
  };

  type Context = {
    readonly name: string;
    readonly scopes: readonly Scope[];
    /** The partials that are being unfolded. */
    readonly open: readonly string[];
  };

  const walkProgram = (program: Program | undefined, context: Context): void => {
    for (const statement of program?.body ?? []) {
      nodes += 1;
      if (nodes > MOST_NODES) {
        say(whereOf(statement, context), 'mẫu quá lớn.', 'the template is too large.');
        return;
      }
      walkStatement(statement, context);
    }
  };

  const walkStatement = (statement: Node, context: Context): void => {
    if (isContent(statement)) return;
    if (isMustache(statement)) walkMustache(statement, context);
    else if (isBlock(statement)) walkBlock(statement, context);
    else if (isPartial(statement)) walkPartial(statement, context);
    else {
      say(
        whereOf(statement, context),
        'không dùng được khối {{#> …}} và {{#*inline}}.',
        'blocks {{#> …}} and {{#*inline}} cannot be used.',
      );
    }
  };

  const walkMustache = (mustache: hbs.AST.MustacheStatement, context: Context): void => {
    if (isCall(mustache)) walkCall(mustache, context);
    else walkValue(mustache.path, 'print', context);
  };

  const walkCall = (call: hbs.AST.SubExpression | hbs.AST.MustacheStatement, context: Context): void => {
    const name = isPath(call.path) ? call.path.original : '';
    if (!Object.hasOwn(helpers, name)) {
      const near = nearest(name, Object.keys(helpers));
      say(
        whereOf(call, context),
        `không có hàm “${name}”.${near ? ` Có phải ý bạn là “${near}”?` : ''}`,
        `there is no helper “${name}”.${near ? ` Did you mean “${near}”?` : ''}`,
      );
    }
    if ((call.hash?.pairs ?? []).length > 0) {
      say(whereOf(call, context), `“${name}” không nhận giá trị có tên.`, `“${name}” takes no named values.`);
    }
    for (const param of call.params) walkValue(param, 'pass', context);
  };

  const walkValue = (value: Node, how: Use['how'], context: Context): FieldPath | null => {
    if (isPath(value)) return usePath(value, how, context);
    if (isSubExpression(value)) walkCall(value, context);
    else if (how !== 'pass') {
      say(whereOf(value, context), 'ở đây phải là tên một trường.', 'the name of a field must stand here.');
    }
    return null;
  };

  const usePath = (path: Path, how: Use['how'], context: Context): FieldPath | null => {
    const { depth, data, original } = path;
    const parts = path.parts.map(String);
    const where = whereOf(path, context);
    if (data) {
      const [first = '', ...rest] = parts;
      if (first === 'root') return used([...rest], how, where);
      if (!FRAME.has(first) || rest.length > 0 || depth > 0) {
        say(where, `không có “${original}”.`, `there is no “${original}”.`);
      }
      return null;
    }
    const scope = context.scopes.at(-1 - depth);
    if (!scope) {
      say(where, `“${original}” ra ngoài dữ liệu.`, `“${original}” leaves the data.`);
      return null;
    }
    const [first = '', ...rest] = parts;
    const given = scope.given.get(first);
    if (given !== undefined) return given && used([...given, ...rest], how, where);
    return scope.path && used([...scope.path, ...parts], how, where);
  };

  const used = (path: FieldPath, how: Use['how'], where: Where): FieldPath => {
    const inherited = path.find((name) => name in Object.prototype);
    if (inherited !== undefined) {
      say(where, `không dùng được tên “${inherited}”.`, `the name “${inherited}” cannot be used.`);
    }
    uses.push({ path, how, where });
    return path;
  };

  const walkBlock = (block: hbs.AST.BlockStatement, context: Context): void => {
    const { original: name } = block.path;
    const [param] = block.params;
    if (!BLOCKS.has(name) || block.params.length !== 1 || !param || (block.hash?.pairs ?? []).length > 0) {
      say(
        whereOf(block, context),
        `không dùng được khối “${name}” như vậy; chỉ có if, unless, each, with cùng một giá trị.`,
        `the block “${name}” cannot be used so; there are if, unless, each, with and one value.`,
      );
      return;
    }
    if ((block.program?.blockParams ?? []).length > 0) {
      say(whereOf(block, context), 'không dùng được “as |…|”.', '“as |…|” cannot be used.');
    }
    const enters = name === 'each' || name === 'with';
    const path = walkValue(param, enters ? name : isPath(param) ? 'test' : 'pass', context);
    const inner = name === 'each' && path ? [...path, '*'] : path;
    const scopes = enters ? [...context.scopes, { path: inner, given: NOTHING_GIVEN }] : context.scopes;
    walkProgram(block.program, { ...context, scopes });
    walkProgram(block.inverse, context);
  };

  const walkPartial = (partial: hbs.AST.PartialStatement, context: Context): void => {
    const where = whereOf(partial, context);
    const name = isPath(partial.name) ? partial.name.original : null;
    const text = name !== null && Object.hasOwn(partials, name) ? partials[name] : undefined;
    if (name === null || text === undefined) {
      const near = name === null ? undefined : nearest(name, Object.keys(partials));
      say(
        where,
        name === null
          ? 'tên phần dùng chung phải viết thẳng ra.'
          : `không có phần dùng chung “${name}” (partials/${name}.md.hbs).${near ? ` Có phải ý bạn là “${near}”?` : ''}`,
        name === null
          ? 'the name of a partial must be written out.'
          : `there is no partial “${name}” (partials/${name}.md.hbs).${near ? ` Did you mean “${near}”?` : ''}`,
      );
      return;
    }
    if (context.open.includes(name)) {
      say(where, `phần dùng chung “${name}” gọi lại chính nó.`, `the partial “${name}” calls itself.`);
      return;
    }
    const [param] = partial.params;
    const here = context.scopes.at(-1) ?? { path: null, given: NOTHING_GIVEN };
    const base: Scope = param ? { path: walkValue(param, 'with', context), given: NOTHING_GIVEN } : here;
    const given = new Map(base.given);
    for (const { key, value } of partial.hash?.pairs ?? []) given.set(key, walkGiven(value, context));
    walkFile(name, text, [{ path: base.path, given }], [...context.open, name]);
  };

  /** What a partial does with it says how it is used; naming it alone uses nothing. */
  const walkGiven = (value: Node, context: Context): FieldPath | null => {
    if (!isPath(value)) return walkValue(value, 'pass', context);
    return usePath(value, 'test', context);
  };

  walkFile('', source, [{ path: [], given: NOTHING_GIVEN }], []);
  return { uses, mistakes: [...mistakes.values()], programs };
}

function deepestBlock(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, sign] of text.matchAll(/\{\{~?(#|\^(?!~?\})|\/)/gu)) {
    depth += sign === '/' ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  const calls = text.split('{{').map((piece) => piece.slice(0, piece.indexOf('}}') + 1).split('(').length);
  return calls.reduce((most, count) => Math.max(most, count), deepest);
}

const fileOf = (name: string): string => (name === '' ? 'template.md.hbs' : `partials/${name}.md.hbs`);

/** The parser draws an arrow under the line and names what it expected in words of its own. */
function syntaxMistake(message: string): Bilingual & { readonly line: number } {
  const crossed = /^(.+) doesn't match (.+) - (\d+):\d+$/u.exec(message);
  if (crossed) {
    const [, opened, closed, line] = crossed;
    return {
      line: Number(line),
      vi: `khối {{#${opened}}} lại đóng bằng {{/${closed}}}.`,
      en: `the block {{#${opened}}} is closed by {{/${closed}}}.`,
    };
  }
  const [head = '', text = '', arrow = '', expected = ''] = message.split('\n');
  const line = Number(/line (\d+)/u.exec(head)?.[1] ?? 1);
  if (expected.endsWith(`got 'EOF'`)) {
    return {
      line,
      vi: 'thiếu {{/…}}: hết mẫu mà khối chưa đóng.',
      en: '{{/…}} is missing: a block is not closed.',
    };
  }
  if (expected.endsWith(`got 'OPEN_ENDBLOCK'`)) {
    return { line, vi: 'thừa {{/…}}: không có khối nào để đóng.', en: '{{/…}} closes no block.' };
  }
  const at = Math.max(arrow.indexOf('^'), 0);
  const near = text.slice(Math.max(at - 30, 0), at + 10).trim();
  return { line, vi: `sai cú pháp gần “${near}”.`, en: `syntax error near “${near}”.` };
}

const whereOf = ({ loc }: Node, { name }: { readonly name: string }): Where => ({
  file: fileOf(name),
  line: loc?.start.line ?? 1,
});

// ---- the tree of Handlebars

const isPath = (node: Node): node is Path => node.type === 'PathExpression';
const isMustache = (node: Node): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement';
const isBlock = (node: Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';
const isPartial = (node: Node): node is hbs.AST.PartialStatement => node.type === 'PartialStatement';
const isSubExpression = (node: Node): node is hbs.AST.SubExpression => node.type === 'SubExpression';
const isContent = ({ type }: Node): boolean => type === 'ContentStatement' || type === 'CommentStatement';

/** `{{upper name}}` calls a helper; `{{name}}` is a field, whatever its name. */
const isCall = ({ params, hash }: hbs.AST.MustacheStatement): boolean =>
  params.length > 0 || (hash?.pairs ?? []).length > 0;

/** The gate that all printed text goes through. */
export const GATE = 'print';

/** The same program with every `{{x}}` made `{{print x}}`, and so escaped in one place, whatever x is. */
export function gated(program: Program): Program {
  return {
    ...program,
    body: program.body.map((statement) => {
      if (isMustache(statement)) return gatedMustache(statement);
      if (!isBlock(statement)) return statement;
      const { program: main, inverse } = statement;
      return {
        ...statement,
        ...(main && { program: gated(main) }),
        ...(inverse && { inverse: gated(inverse) }),
      };
    }),
  };
}

function gatedMustache(mustache: hbs.AST.MustacheStatement): hbs.AST.MustacheStatement {
  const { path, params, hash, loc } = mustache;
  const value = isCall(mustache)
    ? { type: 'SubExpression', path, params: params.map(strictly), hash, loc }
    : strictly(path);
  const gate: Path = { type: 'PathExpression', data: false, depth: 0, parts: [GATE], original: GATE, loc };
  return { ...mustache, path: gate, params: [value], hash: { type: 'Hash', pairs: [], loc } };
}

/** What is handed to a helper is looked up leniently unless its path says otherwise. */
const strictly = (value: Node): Node => (isPath(value) ? Object.assign({}, value, { strict: true }) : value);

// ---- fields

/** The schema of a field; undefined where there is none of that name. */
export function schemaAt(schema: Schema, path: FieldPath): Schema | undefined {
  let at: Schema | undefined = schema;
  for (const step of path) {
    if (at === undefined || isOpen(at)) return at;
    at = step === '*' ? (at['type'] === 'array' ? itemsOf(at) : undefined) : propertiesOf(at).get(step);
  }
  return at;
}

/** What a template without a schema asks of its data: all it names, and what it only asks for may be missing. */
export function schemaOfUses(uses: readonly Use[]): Schema {
  return schemaUnder(uses.map(({ path, how }) => ({ path, how })));
}

type Named = Pick<Use, 'path' | 'how'>;

function schemaUnder(uses: readonly Named[]): Schema {
  const inner = uses.filter(({ path }) => path.length > 0);
  const isList = inner.some(({ path }) => path[0] === '*') || uses.some((use) => isHere(use, 'each'));
  if (isList) return { type: 'array', items: schemaUnder(inner.map(below)) };
  if (inner.length === 0) return {};
  const names = [...new Set(inner.map(({ path: [name = ''] }) => name))];
  const usesUnder = (name: string) => inner.filter(({ path }) => path[0] === name).map(below);
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, schemaUnder(usesUnder(name))])),
    required: names.filter((name) => !usesUnder(name).some((use) => isHere(use, 'test'))),
    additionalProperties: false,
  };
}

const below = ({ path, how }: Named): Named => ({ path: path.slice(1), how });
const isHere = ({ path, how }: Named, wanted: Use['how']): boolean => path.length === 0 && how === wanted;
