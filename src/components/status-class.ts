import type { Status } from '../catalogue/status.ts';

/** Class of the small seal of each status in parts.css. */
export const statusClass: Record<Status, string> = {
  listed: 'st-listed',
  expiring: 'st-soon',
  expired: 'st-past',
  withdrawn: 'st-out',
  'not-yet': 'st-wait',
  'public-record': 'st-record',
};
