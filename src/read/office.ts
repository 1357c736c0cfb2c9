import { spawn } from 'node:child_process';
import { accessSync, constants, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

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

export type Office = {
  /** For what is converted and what comes of it; nobody else can read it, and it goes when the work ends. */
  readonly folder: string;
  /** Converts files of the folder, named without it, by one run of the program. */
  readonly convert: (format: string, names: readonly string[], milliseconds: number) => Promise<Conversion>;
};

/** Work with LibreOffice that leaves nothing behind, however it ends: no file, no process, no changed profile. */
export async function withOffice<Result>(
  program: string,
  work: (office: Office) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'vanthu-'));
  let running: number | undefined;
  const clear = () => {
    endGroup(running);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const interrupted = (signal: NodeJS.Signals) => {
    clear();
    stopListening();
    process.kill(process.pid, signal);
  };
  const stopListening = () => {
    process.off('exit', clear);
    for (const signal of SIGNALS) process.off(signal, interrupted);
  };
  process.on('exit', clear);
  for (const signal of SIGNALS) process.on(signal, interrupted);
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), SETTINGS);
    return await work({
      folder,
      convert: async (format, names, milliseconds) => {
        const conversion = await convert(program, { folder, format, names, milliseconds }, (pid) => {
          running = pid;
        });
        running = undefined;
        return conversion;
      },
    });
  } finally {
    stopListening();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type Job = {
  readonly folder: string;
  readonly format: string;
  readonly names: readonly string[];
  readonly milliseconds: number;
};

function convert(
  program: string,
  { folder, format, names, milliseconds }: Job,
  started: (pid: number | undefined) => void,
): Promise<Conversion> {
  return new Promise((resolve) => {
    const child = spawn(
      program,
      [
        // A profile of its own, so that no open LibreOffice is disturbed.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--norestore',
        '--nologo',
        '--nodefault',
        '--nolockcheck',
        '--nofirststartwizard',
        '--convert-to',
        format,
        '--outdir',
        folder,
        ...names,
      ],
      // On its own: soffice is a script that starts the program proper, and both must end together.
      { cwd: folder, stdio: 'ignore', detached: process.platform !== 'win32' },
    );
    started(child.pid);
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

/** A proxy that nobody listens at. */
const NOWHERE = { name: '127.0.0.1', port: 9 };

/** No macro runs, no link is followed, and whatever asks for the network all the same finds none. */
const SETTINGS = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
  ...[
    ['Office.Common/Security/Scripting', 'DisableMacrosExecution', true],
    ['Office.Common/Security/Scripting', 'MacroSecurityLevel', 3],
    ['Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', true],
    ['Office.Writer/Content/Update', 'Link', 2],
    ['Inet/Settings', 'ooInetProxyType', 2],
    ['Inet/Settings', 'ooInetHTTPProxyName', NOWHERE.name],
    ['Inet/Settings', 'ooInetHTTPProxyPort', NOWHERE.port],
    ['Inet/Settings', 'ooInetHTTPSProxyName', NOWHERE.name],
    ['Inet/Settings', 'ooInetHTTPSProxyPort', NOWHERE.port],
  ].map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  ),
  '</oor:items>',
].join('\n');
