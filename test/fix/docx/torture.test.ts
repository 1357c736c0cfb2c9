import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixDocx } from '../../../src/fix/docx.ts';
import { readDocx } from '../../../src/read/docx/docx.ts';
import { splicePackage } from '../../../src/read/docx/splice.ts';
import { type Element, parseXml } from '../../../src/read/docx/xml.ts';
import { readFixture } from '../../read/docx/letter.ts';
import { fc } from '../../support/properties.ts';
import { acceptAll, rejectAll } from '../../support/revisions.ts';
import { BY_US, texts } from './apply.ts';
import { anyEdits, type RandomEdits } from './random.ts';

/** What may befall an element of a letter and leave its XML well-formed. */
const MISHAPS: readonly ((text: string) => string)[] = [
  () => '',
  (text) => text + text,
  (text) => `<w:ins w:id="1" w:author="vanthu">${text}</w:ins>`,
  (text) => `<w:ins w:id="1" w:author="Nguyễn Văn A">${text}</w:ins>`,
  (text) => `<w:moveTo w:id="1">${text}</w:moveTo>`,
  (text) => `<w:sdt><w:sdtContent>${text}</w:sdtContent></w:sdt>`,
  (text) => `<w:p>${text}</w:p>`,
  (text) => `<w:r>${text}</w:r>`,
  (text) => `\n  ${text}\n  `,
  (text) => `<!-- ${text.replaceAll('-', '')} -->${text}`,
  (text) => `<w:unknown w:id="x">${text}</w:unknown>`,
];

const all = (element: Element): readonly Element[] => [element, ...element.children.flatMap(all)];

test('letters that nobody would write are mended without a throw, and can be read again', () => {
  const names = readdirSync('fixtures/docx').filter(
    (name) => readFixture(name).source.main.encoding === 'utf-8',
  );
  const mishap = fc.record({ at: fc.nat(), kind: fc.nat(MISHAPS.length - 1) });
  let mended = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(mishap, { minLength: 1, maxLength: 4 }),
      anyEdits,
      (name, mishaps, edits: RandomEdits) => {
        const { zip, main } = readFixture(name).source;
        let { source } = main;
        for (const { at, kind } of mishaps) {
          const parsed = parseXml({ ...main, source }, zip.limits);
          if (parsed.failure !== undefined) return;
          const body = parsed.root.children.find((child) => child.name === 'w:body');
          const elements = body === undefined ? [] : all(body).slice(1);
          const { start, end } = elements[at % Math.max(1, elements.length)] ?? { start: 0, end: 0 };
          if (end === 0) continue;
          source =
            source.slice(0, start) + (MISHAPS[kind]?.(source.slice(start, end)) ?? '') + source.slice(end);
        }
        const read = readDocx(splicePackage(zip, new Map([[main.name, Buffer.from(source)]])));
        if (read.failure !== undefined) return;
        const asked = edits(read);
        const plain = readDocx(fixDocx(read, asked, { tracking: null }));
        const tracked = readDocx(fixDocx(read, asked, { tracking: BY_US }));
        expect([plain.failure, tracked.failure]).toEqual([undefined, undefined]);
        if (plain.failure !== undefined || tracked.failure !== undefined) return;
        expect(texts(tracked)).toEqual(texts(plain));
        for (const change of [acceptAll, rejectAll]) {
          expect(() => change(tracked.source.main.source)).not.toThrow();
        }
        mended++;
      },
    ),
    { numRuns: 200 },
  );
  expect(mended).toBeGreaterThan(100);
}, 120_000);
