import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where LibreOffice puts itself when it is not on the PATH. */
const USUAL_PLACES = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];
const NAMES = ['soffice', 'libreoffice', 'soffice.exe'];

/** The program to call; null where LibreOffice is not installed. */
export function findOffice(environment: { readonly PATH?: string | undefined }): string | null {
  const onPath = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [...onPath.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...USUAL_PLACES];
  return places.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return false;
    throw cause;
  }
}

export type Conversion = 'done' | 'failed' | 'too-slow';

/** Converts `source` to .docx in `folder`, with a profile of its own so that no open LibreOffice is disturbed. */
export function convertToDocx(
  program: string,
  source: string,
  folder: string,
  profile: URL,
  milliseconds: number,
): Promise<Conversion> {
  return new Promise((resolve) => {
    const child = spawn(
      program,
      [
        `-env:UserInstallation=${profile.href}`,
        '--headless',
        '--norestore',
        '--nologo',
        '--nodefault',
        '--nolockcheck',
        '--nofirststartwizard',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        folder,
        source,
      ],
      // On its own: soffice is a script that starts the program proper, and both must end together.
      { stdio: 'ignore', detached: process.platform !== 'win32' },
    );
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      endGroup(child.pid);
    }, milliseconds);
    const finish = (conversion: Conversion) => {
      clearTimeout(timer);
      resolve(isLate ? 'too-slow' : conversion);
    };
    child.on('error', () => finish('failed'));
    child.on('exit', (status) => finish(status === 0 ? 'done' : 'failed'));
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch (cause) {
    // Gone already.
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')) throw cause;
  }
}
