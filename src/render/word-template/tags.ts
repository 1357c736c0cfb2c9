import Handlebars from 'handlebars';
import { nearest } from '../../lint/nearest.ts';
import { type HelperName, helpers } from '../helpers.ts';

/** What a tag computes. Handlebars parses it; nothing of Handlebars runs it. */
export type Expression =
  | {
      readonly kind: 'path';
      /** How many `../` stand in front. */
      readonly up: number;
      /** `@index`, `@root.issuer`. */
      readonly isOfLoop: boolean;
      readonly names: readonly string[];
      readonly written: string;
    }
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null }
  | { readonly kind: 'call'; readonly helper: HelperName; readonly values: readonly Expression[] };

export const BLOCK_NAMES = ['each', 'if', 'unless', 'with'] as const;
export type BlockName = (typeof BLOCK_NAMES)[number];

export type Meaning =
  | { readonly kind: 'comment' }
  | { readonly kind: 'value'; readonly expression: Expression }
  | { readonly kind: 'open'; readonly name: BlockName; readonly expression: Expression }
  | { readonly kind: 'else'; readonly expression: Expression | null }
  | { readonly kind: 'close'; readonly name: string };

/** Why a tag is none. */
export type Wrong =
  | { readonly kind: 'unclosed' | 'unopened' | 'unreadable' | 'too-long' | 'partial' | 'trim' }
  | {
      readonly kind: 'unknown-block' | 'unknown-helper';
      readonly name: string;
      readonly near: string | null;
    };

/** A half-open range of a paragraph's text, and what stands there. */
export type Tag<Content> = {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly content: Content;
};

export type FoundTag = Tag<
  { readonly meaning: Meaning; readonly wrong?: never } | { readonly wrong: Wrong; readonly meaning?: never }
>;

/** A tag longer than this is a `{{` that somebody forgot to close. */
const LONGEST = 500;

/** The tags in the text of one paragraph, in order; a tag never runs over the end of its paragraph. */
export function* tagsIn(text: string): Generator<FoundTag> {
  const lastCommentEnd = text.lastIndexOf('--}}');
  let from = 0;
  for (;;) {
    const start = text.indexOf('{{', from);
    const stray = text.indexOf('}}', from);
    if (stray >= 0 && (start < 0 || stray < start)) {
      yield { start: stray, end: stray + 2, source: '}}', content: { wrong: { kind: 'unopened' } } };
    }
    if (start < 0) return;
    const isComment = text.startsWith('{{!--', start);
    const mark = isComment && lastCommentEnd > start ? '--}}' : '}}';
    const close = text.indexOf(mark, start + 2);
    const inner = text.indexOf('{{', start + 2);
    if (close < 0 || (!isComment && inner >= 0 && inner < close)) {
      const end = inner < 0 ? text.length : inner;
      const source = text.slice(start, Math.min(end, start + 60));
      yield { start, end, source, content: { wrong: { kind: 'unclosed' } } };
      if (close < 0) return;
      from = end;
      continue;
    }
    const isTriple = text[start + 2] === '{' && text[close + 2] === '}';
    const end = close + mark.length + (isTriple ? 1 : 0);
    const source = text.slice(start, end);
    const inside = isTriple ? text.slice(start + 3, close) : text.slice(start + 2, close);
    yield { start, end, source, content: contentOf(inside) };
    from = end;
  }
}

/** What Word makes of what is typed: curly quotes, hard spaces, marks that do not show. */
const asTyped = (inside: string): string =>
  inside
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[“”„‟″]/gu, '"')
    .replace(/[‘’‚‛′]/gu, "'")
    .trim();

function contentOf(inside: string): FoundTag['content'] {
  if (inside.trimStart().startsWith('!')) return { meaning: { kind: 'comment' } };
  if (inside.length > LONGEST) return { wrong: { kind: 'too-long' } };
  const typed = asTyped(inside);
  if (typed.startsWith('>') || typed.startsWith('#>')) return { wrong: { kind: 'partial' } };
  if (typed.startsWith('~') || typed.endsWith('~')) return { wrong: { kind: 'trim' } };
  if (typed.startsWith('/')) return { meaning: { kind: 'close', name: typed.slice(1).trim() } };
  if (typed === 'else' || typed === '^') return { meaning: { kind: 'else', expression: null } };
  const next = /^else if (.+)$/u.exec(typed)?.[1];
  if (next !== undefined) {
    const block = blockOf(`if ${next}`);
    return 'wrong' in block ? block : { meaning: { kind: 'else', expression: block.expression } };
  }
  if (typed.startsWith('#')) {
    const block = blockOf(typed.slice(1).trim());
    return 'wrong' in block ? block : { meaning: { kind: 'open', ...block } };
  }
  const [statement] = parsed(`{{${typed}}}`);
  if (statement?.type !== 'MustacheStatement') return UNREADABLE;
  const expression = expressionOf(statement as hbs.AST.MustacheStatement);
  return 'wrong' in expression ? expression : { meaning: { kind: 'value', expression } };
}

type NoTag = { readonly wrong: Wrong };
const UNREADABLE: NoTag = { wrong: { kind: 'unreadable' } };

function blockOf(inside: string): { readonly name: BlockName; readonly expression: Expression } | NoTag {
  const written = /^[^\s]{1,60}/u.exec(inside)?.[0] ?? '';
  const name = BLOCK_NAMES.find((known) => known === written);
  if (name === undefined) {
    return { wrong: { kind: 'unknown-block', name: written, near: nearest(written, BLOCK_NAMES) ?? null } };
  }
  const [statement] = parsed(`{{#${inside}}}{{/${name}}}`);
  if (statement?.type !== 'BlockStatement') return UNREADABLE;
  const { params, hash, program } = statement as hbs.AST.BlockStatement;
  const [param] = params;
  if (param === undefined || params.length > 1 || hash !== undefined || program.blockParams !== undefined) {
    return UNREADABLE;
  }
  const expression = expressionOf(param);
  if ('wrong' in expression) return expression;
  // What is gone through or stepped into has fields; only data has.
  const isPath = expression.kind === 'path';
  return isPath || name === 'if' || name === 'unless' ? { name, expression } : UNREADABLE;
}

/** The statements of a piece of a template; none where Handlebars cannot read it. */
function parsed(source: string): readonly hbs.AST.Statement[] {
  try {
    const { body } = Handlebars.parse(source);
    return body.length === 1 ? body : [];
  } catch (cause) {
    if (cause instanceof Error) return [];
    throw cause;
  }
}

function expressionOf(node: hbs.AST.Node): Expression | NoTag {
  switch (node.type) {
    case 'PathExpression': {
      const { depth, data, parts, original } = node as hbs.AST.PathExpression;
      return { kind: 'path', up: depth, isOfLoop: data, names: parts.map(String), written: original };
    }
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return {
        kind: 'constant',
        value: (node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral).value,
      };
    case 'NullLiteral':
    case 'UndefinedLiteral':
      return { kind: 'constant', value: null };
    case 'MustacheStatement':
    case 'SubExpression':
      return callOf(node as hbs.AST.MustacheStatement | hbs.AST.SubExpression);
    default:
      return UNREADABLE;
  }
}

function callOf({
  type,
  path,
  params,
  hash,
}: hbs.AST.MustacheStatement | hbs.AST.SubExpression): Expression | NoTag {
  if (path.type !== 'PathExpression' || hash !== undefined) return UNREADABLE;
  if (type === 'MustacheStatement' && params.length === 0) return expressionOf(path);
  const name = String((path as hbs.AST.PathExpression).original);
  if (!isHelper(name)) {
    return {
      wrong: { kind: 'unknown-helper', name, near: nearest(name, Object.keys(helpers)) ?? null },
    };
  }
  const values: Expression[] = [];
  for (const param of params) {
    const value = expressionOf(param);
    if ('wrong' in value) return value;
    values.push(value);
  }
  return { kind: 'call', helper: name, values };
}

const isHelper = (name: string): name is HelperName => Object.hasOwn(helpers, name);
