import type { Bilingual } from '../document/terms.ts';

/** What a report says of a file that the program itself stumbled over; the others of the batch are still done. */
export const CRASHED: { readonly code: 'crashed'; readonly message: Bilingual } = {
  code: 'crashed',
  message: {
    vi: 'Chương trình gặp sự cố với tệp này, xin báo lại (thêm --debug để xem chi tiết).',
    en: 'The program crashed on this file, please report it (--debug shows more).',
  },
};

export const stackOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
