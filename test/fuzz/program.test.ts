import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtProgram, type Program } from '../security/program.ts';
import { complaints } from './case.ts';
import { nastyTexts } from './nasty-text.ts';
import { nastyWords } from './nasty-word.ts';

const LONGEST = 10_000;
const MOST_MEMORY_KB = 512 * 1024;

/** Says at the end what the process has used: milliseconds of CPU, kilobytes at the peak. */
const PROBE = `process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();require('fs').writeFileSync(process.env.VANTHU_USED,Math.round((u+s)/1000)+' '+m)})`;

let program: Program;
beforeAll(() => {
  program = builtProgram();
  writeFileSync(join(program.folder('.'), 'probe.cjs'), PROBE);
}, 180_000);
afterAll(() => program.remove());

const texts = nastyTexts(60_000);
const words = nastyWords(20_000);

/** The worst of what was found, at a size at which it hurt. */
describe('the built program, on files that would keep it busy or fill the memory', () => {
  test.each<[string, string, string | Uint8Array | undefined]>([
    ['lint', 'emphasis across lines', texts['emphasis across lines, in a letter']],
    ['lint', 'links that never close', texts['links that never close, in a letter']],
    ['lint', 'one long paragraph of runs', words['one long paragraph of runs']],
    ['inspect', 'sections with headers', words['sections with headers']],
    ['lint', 'a bomb', words['a bomb']],
  ])(
    '%s: %s',
    (command, name, content) => {
      const folder = program.folder(name.replaceAll(' ', '-'));
      const file = typeof content === 'string' ? 'a.md' : 'a.docx';
      writeFileSync(join(folder, file), content ?? '');
      const used = join(folder, 'used');
      const home = program.folder('.');
      const args = [
        '--max-old-space-size=512',
        '--require',
        join(home, 'probe.cjs'),
        program.path,
        command,
        file,
        '--format',
        'json',
      ];
      const done = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
        timeout: 60_000,
        killSignal: 'SIGKILL',
        maxBuffer: 1 << 28,
        env: { ...process.env, VANTHU_USED: used },
      });
      const [cpu = Number.NaN, memory = Number.NaN] = readFileSync(used, 'utf8').split(' ').map(Number);
      expect(complaints([command, name], done.status, done.stderr)).toEqual([]);
      expect(cpu).toBeLessThan(LONGEST);
      expect(memory).toBeLessThan(MOST_MEMORY_KB);
    },
    90_000,
  );
});
