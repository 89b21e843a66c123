// The day and the time where the operator is.

const two = (number: number): string => String(number).padStart(2, '0');

/** `2026-11-25`, by the clock and zone of this machine. */
export const localDay = (now = new Date()): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** `2026-11-25 09:05 +08:00`. */
export const localTime = (now = new Date()): string => {
  const offset = -now.getTimezoneOffset();
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `${localDay(now)} ${two(now.getHours())}:${two(now.getMinutes())} ${zone}`;
};
