import { isClassOfBodies, sameBodyIn } from '../../src/bodies/names.ts';
import type { Letter } from '../../src/document/letter.ts';
import { actorsIn } from '../../src/extract/actors.ts';
import { ledTasksOf } from '../../src/extract/assignments.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { textKey } from '../../src/vietnamese/text.ts';

/** Bodies of their own, known by name; a unit, a group or a company may be reached through another. */
const BODY = /^(?:Bộ|Sở|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Công an|Thanh tra) /u;

export const rule = defineRule({
  id: 'assignment/addressee',
  title: {
    vi: 'Nơi được giao việc phải là nơi nhận văn bản, nơi được kính gửi nên có việc',
    en: 'Those given a task receive the letter, and those addressed have a task',
  },
  why: {
    vi: 'Cơ quan được giao việc mà không nhận được văn bản thì không biết để làm.',
    en: 'A body that is given a task and does not get the letter never learns of it.',
  },
  basis: ['practice:clear-assignment'],
  severity: 'info',
  severities: { letterNotSent: 'warning' },
  kinds: 'all',
  needs: [],
  messages: {
    notSent: {
      vi: '{lead} được giao nhiệm vụ nhưng không có trong Kính gửi và Nơi nhận.',
      en: '{lead} is given a task but is neither addressed nor among the recipients.',
    },
    letterNotSent: {
      vi: '{lead} được giao nhiệm vụ nhưng không có trong Kính gửi và Nơi nhận.',
      en: '{lead} is given a task but is neither addressed nor among the recipients.',
    },
    idle: {
      vi: '{addressee} có trong Kính gửi nhưng không được giao nhiệm vụ nào.',
      en: '{addressee} is addressed but given no task.',
    },
  },

  *check(letter) {
    const tasks = ledTasksOf(letter);
    if (tasks.length === 0) return;
    const { issuer, parentBody: parent, place } = letter.values;
    const oneBody = sameBodyIn({ issuer, parent, place });
    const keys = new Map<string, string>();
    const keyOf = (name: string): string => {
      const key = keys.get(name) ?? textKey(name);
      keys.set(name, key);
      return key;
    };
    const same = (a: string, b: string): boolean =>
      // `Công ty` is the company addressed.
      oneBody(a, b) || keyOf(a).startsWith(keyOf(b)) || keyOf(b).startsWith(keyOf(a));
    const addressed = letter.addressees.flatMap(({ text, spans }) =>
      namesIn(text).map((name) => ({ name, spans })),
    );
    const sent = [
      ...addressed.map(({ name }) => name),
      ...letter.recipients.flatMap(({ text }) => namesIn(text)),
    ];
    // `Như Điều 5` stands for all whom the article names.
    const byArticle = letter.recipients.some(({ text }) => /^Như\s(?:Điều|[Mm]ục|phần|khoản)\s/u.test(text));
    // A class among those it is sent to may hold anybody; a letter that lost its list says nothing.
    if (sent.length > 0 && !byArticle && !sent.some(isClassOfBodies)) {
      const seen = new Set<string>();
      for (const { lead, evidence } of tasks) {
        for (const name of lead) {
          if (seen.has(name)) continue;
          seen.add(name);
          if (isClassOfBodies(name) || sent.some((other) => same(other, name))) continue;
          const message =
            letter.kind === 'cong-van' && addressed.length > 0 && BODY.test(name)
              ? 'letterNotSent'
              : 'notSent';
          yield { message, at: evidence('lead'), data: { lead: name } };
        }
      }
    }
    if (addressed.length === 0 || tasks.some(({ lead }) => lead.some(isClassOfBodies))) return;
    const leads = [...new Set(tasks.flatMap(({ lead, coordinate }) => [...lead, ...coordinate()]))];
    if (leads.some(isClassOfBodies)) return;
    for (const { name, spans } of addressed) {
      if (isClassOfBodies(name) || leads.some((lead) => same(lead, name))) continue;
      yield { message: 'idle', at: spans, data: { addressee: name } };
    }
  },

  examples: {
    good: [{ replace: [['3. Sở Tài chính hướng dẫn', '3. Giao Sở Tài chính hướng dẫn']] }],
    bad: [
      {
        replace: [
          ['- Các sở, ban, ngành tỉnh;\n- Ủy ban nhân dân các xã, phường.', '- Sở Y tế;\n- Sở Tư pháp.'],
          [
            '1. Các sở, ban, ngành tỉnh chủ trì, phối hợp với Ủy ban nhân dân các xã, phường rà soát',
            '1. Sở Y tế rà soát',
          ],
          ['2. Ủy ban nhân dân các xã, phường:', '2. Sở Y tế:'],
          ['3. Sở Tài chính hướng dẫn các cơ quan, đơn vị bố trí', '3. Sở Tài chính bố trí'],
          ['đề nghị các cơ quan, đơn vị phản ánh', 'đề nghị Sở Y tế phản ánh'],
        ],
        reports: ['idle', 'letterNotSent'],
      },
      {
        replace: [
          ['- Các sở, ban, ngành tỉnh;\n- Ủy ban nhân dân các xã, phường.', '- Sở Y tế;\n- Sở Tư pháp.'],
          [
            '1. Các sở, ban, ngành tỉnh chủ trì, phối hợp với Ủy ban nhân dân các xã, phường rà soát',
            '1. Sở Y tế rà soát',
          ],
          ['2. Ủy ban nhân dân các xã, phường:', '2. Sở Y tế:'],
          [
            '3. Sở Tài chính hướng dẫn các cơ quan, đơn vị bố trí',
            '3. Văn phòng Ủy ban nhân dân tỉnh bố trí',
          ],
          ['đề nghị các cơ quan, đơn vị phản ánh', 'đề nghị Sở Y tế phản ánh'],
        ],
        reports: ['idle', 'notSent'],
      },
    ],
  },
});

const namesIn = (text: Letter['addressees'][number]['text']): readonly string[] =>
  actorsIn(text, 0, text.length).map(({ name }) => name.replace(/\s*\([^()]*\)$/u, ''));
