/** The day in the municipality (China has one time zone), `YYYY-MM-DD`, by the clock of the device. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
