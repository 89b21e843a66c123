// Days of the calendar, `YYYY-MM-DD`.

/** The same day one year earlier; of a leap day, the last of February. */
export const yearBefore = (day: string): string => {
  const [year, month, date] = [Number(day.slice(0, 4)) - 1, day.slice(5, 7), day.slice(8)];
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}-${month}-${month === '02' && date === '29' && !isLeap ? '28' : date}`;
};
