import { readFile as readText } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DocumentKind } from '../document/kinds.ts';
import { shownValue } from '../document/shown.ts';
import type { Bilingual } from '../document/terms.ts';
import { abbreviations } from '../law/kinds.ts';
import { type Config, EMPTY_CONFIG, parseConfig } from '../lint/config.ts';
import type { OfficeProfile } from '../lint/rule.ts';
import { settingsFor } from '../lint/settings.ts';
import { isRecord } from '../render/schema.ts';
import { sameText } from '../vietnamese/text.ts';
import { findConfig } from './config.ts';
import { whyUnread } from './data.ts';
import { type Host, UserError } from './host.ts';
import { isNestedTooDeep } from './nesting.ts';

/** The configuration that letters are written by; the rules are loaded only where there is one that may set them. */
export async function writingConfig(host: Host, named: string | undefined): Promise<Config> {
  const rules = async () => (await import('./rule-set.ts')).ownRules;
  return (await findConfig(host, named, rules))?.config ?? EMPTY_CONFIG;
}

/** The profile of `--office`: a file with nothing but the profile, or a configuration with `office` in it. */
export async function officeOf(
  host: Host,
  file: string | undefined,
  config: Config,
  kind: DocumentKind | null,
): Promise<OfficeProfile> {
  if (file === undefined) return settingsFor(config, null, kind).office ?? {};
  const data = await profileIn(host, file);
  if (isRecord(data) && 'office' in data) {
    return settingsFor(await writingConfig(host, file), null, kind).office ?? {};
  }
  const parsed = parseConfig({ office: data }, host.cwd);
  const [first] = parsed.mistakes;
  if (!first) return settingsFor(parsed.config, null, kind).office ?? {};
  const lines = (language: keyof Bilingual) =>
    parsed.mistakes
      .map(({ path, message }) => `\n  ${path.slice(1).join('.')}: ${message[language]}`)
      .join('');
  throw new UserError({
    vi: `Thông tin cơ quan trong “${file}” chưa đúng:${lines('vi')}`,
    en: `The office profile “${file}” is not right:${lines('en')}`,
  });
}

async function profileIn(host: Host, file: string): Promise<unknown> {
  const text = await readText(resolve(host.cwd, file), 'utf8').catch((cause: unknown) => {
    throw new UserError(whyUnread(file, cause), { cause });
  });
  if (isNestedTooDeep(text)) {
    throw new UserError({
      vi: `“${file}” lồng nhau quá nhiều tầng.`,
      en: `“${file}” is nested too deeply.`,
    });
  }
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { stringKeys: true });
  const [broken] = document.errors;
  if (!broken) return document.toJS();
  const [{ line, col } = { line: 1, col: 1 }] = broken.linePos ?? [];
  throw new UserError(
    {
      vi: `“${file}” sai cú pháp YAML ở dòng ${line}, cột ${col}.`,
      en: `“${file}” is no YAML at line ${line}, column ${col}.`,
    },
    { cause: broken },
  );
}

/**
 * Data with what the office says of itself where they are silent, as far as the template has such fields. A letter of
 * another issuer takes neither parent nor symbol of this one; a signer that is named takes only the own position.
 */
export function withOffice(
  data: unknown,
  office: OfficeProfile,
  fields: ReadonlySet<string> | null,
  kind: DocumentKind | null,
): unknown {
  if (!isRecord(data)) return data;
  const isField = (path: string): boolean => fields?.has(path) ?? true;
  const { issuer } = data;
  const lines = [issuer].flat().map(shownValue).join(' ');
  const isOurs = issuer === undefined || (office.names ?? []).some((name) => sameText(name, lines));
  const ours = {
    issuer: office.names?.[0],
    parentBody: office.parent,
    symbol: symbolFor(office, kind),
    place: office.place,
    archive: office.archive,
  };
  const added = Object.entries(isOurs ? ours : {}).filter(
    ([name, value]) => value !== undefined && isField(name) && !Object.hasOwn(data, name),
  );
  const signer = isOurs && isField('signer') ? signerFor(data['signer'], office, isField) : data['signer'];
  return { ...data, ...Object.fromEntries(added), ...(signer === undefined ? {} : { signer }) };
}

/** `UBND-VP` is of a công văn; other kinds take `QĐ-UBND`. nd30:II.3.d */
function symbolFor({ symbol }: OfficeProfile, kind: DocumentKind | null): string | undefined {
  const abbreviation = kind ? abbreviations[kind] : undefined;
  if (symbol === undefined || abbreviation === undefined) return symbol;
  return `${abbreviation}-${symbol.split('-')[0]}`;
}

function signerFor(
  given: unknown,
  { signers = [] }: OfficeProfile,
  isField: (path: string) => boolean,
): unknown {
  if (given !== undefined && !isRecord(given)) return given;
  const name = given?.['name'];
  const known = given
    ? signers.find((one) => typeof name === 'string' && sameText(one.name, name))
    : signers[0];
  if (!known) return given;
  const own = Object.entries(known).filter(([field]) => isField(`signer.${field}`));
  return { ...Object.fromEntries(own), ...given };
}
