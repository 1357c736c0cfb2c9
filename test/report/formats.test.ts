import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { githubReport } from '../../src/report/github.ts';
import { junitReport } from '../../src/report/junit.ts';
import type { FileReport, ReportedMessage, ReportSetting } from '../../src/report/report.ts';
import { sarifReport } from '../../src/report/sarif.ts';

const NASTY = 'Sai: 50% <b>“x” & y</b>,\n\u0007dòng hai';

const message: ReportedMessage = {
  rule: 'form/subject',
  severity: 'error',
  message: NASTY,
  part: 'subject',
  place: {
    line: 3,
    column: 5,
    endLine: 4,
    endColumn: 2,
    packagePart: 'word/document.xml',
    offset: 10,
    endOffset: 20,
    text: NASTY,
    start: 0,
    end: 3,
  },
  legal: null,
  fix: null,
};

const report: FileReport = {
  file: 'thư mục/công văn, 5%.docx',
  format: 'docx',
  official: true,
  regime: 'state',
  type: 'cong-van',
  stage: 'draft',
  messages: [message, { ...message, severity: 'info', place: null }],
  hidden: 0,
  suppressed: [{ ...message, reason: 'vì thế' }],
  known: 0,
  checked: 1,
  skipped: [],
  problems: [],
  error: null,
  crash: null,
};

const setting: ReportSetting = {
  language: 'vi',
  version: '1.2.3',
  color: false,
  rules: [
    { id: 'form/place', severity: 'warning', title: 'Khác', why: 'Khác', legal: null },
    { id: 'form/subject', severity: 'error', title: 'Trích yếu', why: 'Vì', legal: 'NĐ 30' },
  ],
};

describe('whatever stands in a message', () => {
  test('junit is well-formed XML, and a note is no failure', () => {
    const seen: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) =>
      seen.push(name === 'testsuites' ? JSON.stringify(attributes) : name),
    );
    parser.write(junitReport([report])).close();
    expect(seen).toEqual([
      '{"name":"vanthu","tests":"2","failures":"1","errors":"0"}',
      'testsuite',
      'testcase',
      'failure',
      'testcase',
      'system-out',
    ]);
  });

  test('github has one line an annotation, and no character that would end a property', () => {
    const lines = githubReport().add(report).split('\n');
    expect(lines).toEqual([
      '::error file=thư mục/công văn%2C 5%25.docx,line=3,endLine=4,title=form/subject::Sai: 50%25 <b>“x” & y</b>,%0A\u0007dòng hai',
      '::notice file=thư mục/công văn%2C 5%25.docx,title=form/subject::Sai: 50%25 <b>“x” & y</b>,%0A\u0007dòng hai',
      '',
    ]);
  });
});

describe('sarif', () => {
  const { runs } = JSON.parse(sarifReport([report], setting));
  const [run] = runs;

  test('points every result at its rule', () => {
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(run.results).toHaveLength(3);
  });

  test('gives a Word file no lines, and its name as a reference', () => {
    const [{ locations }] = run.results;
    expect(locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'th%C6%B0%20m%E1%BB%A5c/c%C3%B4ng%20v%C4%83n%2C%205%25.docx' },
    });
    expect(locations[0].logicalLocations[0].name).toBe('paragraph 3');
  });

  test('keeps what a comment excuses, with the reason', () => {
    expect(run.results.at(-1).suppressions).toEqual([{ kind: 'inSource', justification: 'vì thế' }]);
  });

  test('says that a run failed where a file could not be read', () => {
    const failed = {
      ...report,
      messages: [],
      suppressed: [],
      error: { code: 'empty', message: 'Tệp rỗng.' },
    };
    const [{ invocations }] = JSON.parse(sarifReport([failed], setting)).runs;
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications[0].descriptor.id).toBe('empty');
  });
});
