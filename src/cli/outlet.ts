import { fstatSync, writeSync } from 'node:fs';

/** Standard output or standard error. */
export type Outlet = {
  readonly write: (text: string) => void;
  /** Waits until all is written. */
  readonly written: () => Promise<void>;
  readonly isTerminal: () => boolean;
};

/**
 * Writes at once, without what Node makes of its outputs: their streams and sockets take longer to load than a report
 * to write. The stream is for a reader who is not ready, and for the console of Windows, which is not written in UTF-8.
 */
export function outletOf(
  descriptor: number,
  stream: () => NodeJS.WriteStream,
  readerHasGone: () => void,
): Outlet {
  const isDevice = fstatSync(descriptor).isCharacterDevice();
  let streams = isDevice && process.platform === 'win32';

  const writeAtOnce = (text: string): void => {
    let rest: Uint8Array = Buffer.from(text);
    try {
      while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : null;
      if (code === 'EPIPE') readerHasGone();
      else if (code === 'EAGAIN') {
        streams = true;
        stream().write(rest);
      } else throw cause;
    }
  };

  return {
    write: (text) => {
      if (streams) stream().write(text);
      else writeAtOnce(text);
    },
    written: async () => {
      if (streams) await new Promise<void>((resolve) => stream().write('', () => resolve()));
    },
    isTerminal: () => isDevice && stream().isTTY === true,
  };
}
