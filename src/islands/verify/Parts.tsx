// Small parts that results share.
import { statusClass } from '../../components/status-class.ts';
import type { Status } from '../../catalogue/status.ts';
import type { Speaker } from './messages.ts';

/** In groups of sixteen, as people compare them; copied as one piece. */
export const Hash = ({ of }: { of: string }) => <span className="no hash">{(of.match(/.{1,16}/g) ?? []).map((part, place) => <span key={place}>{part}<wbr /></span>)}</span>;

export const StatusSeal = ({ status, speaker: { t } }: { status: Status; speaker: Speaker }) => <span className={`st ${statusClass[status]}`}>{t(`status-${status}`)}</span>;

export const Lines = ({ of, className }: { of: readonly string[]; className: string }) => (of.length === 0 ? null : <ul className={className}>{of.map((line) => <li key={line}>{line}</li>)}</ul>);
