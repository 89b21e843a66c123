// The day and the time in the municipality, whatever zone the machine is set to. China has one.

const format = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', ...options }).format(new Date());

/** `2026-11-25`. */
export const today = (): string => format({});

/** `2026-11-25 09:05`. */
export const timeNow = (): string => format({ dateStyle: 'short', timeStyle: 'short' });
