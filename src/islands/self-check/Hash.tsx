/** A SHA-256 in groups of eight, as people compare paper and screen; it copies as one piece. */
export const Hash = ({ of }: { of: string }) => <span className="hash self-hash">{(of.match(/.{1,8}/g) ?? []).map((part, place) => <span key={place}>{part}<wbr /></span>)}</span>;
