// Addresses that look dead, wrong or about to go, by their spelling and by who uses them. No network is used.
import type { Catalogue } from '../catalogue.ts';
import { addressFaults, faultsOfAddress, isGrave, type AddressFault } from './address-faults.ts';
import { addressUses, type AddressUse } from './addresses.ts';

export interface AddressFinding {
  address: string;
  /** Gravest first. */
  faults: AddressFault[];
  /** Whether one of them makes it unlikely that the address leads anywhere. */
  isGrave: boolean;
  /** Files of the records that use it, each once. */
  files: string[];
}

export interface Links {
  /** Different addresses in the catalogue. */
  addresses: number;
  /** One per address, the gravest first. */
  findings: AddressFinding[];
}

/** From so many records on, a page that is no official announcement is likely to have been pasted. */
export const manyRecords = 10;

const isFrontPage = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && url.pathname === '/' && url.search === '' && url.hash === '';
};

/** Whether an address is used where only one record, or one maker's, can mean it. */
const isShared = (uses: readonly AddressUse[]): boolean => {
  const of = (role: AddressUse['role']): AddressUse[] => uses.filter((use) => use.role === role);
  const makersOf = (role: AddressUse['role']): number => new Set(of(role).flatMap(({ manufacturer }) => manufacturer ?? [])).size;
  const undocumented = new Set(of('source').filter(({ isDocumented }) => !isDocumented).map(({ file }) => file));
  return makersOf('site') > 1 || makersOf('link') > 1 || undocumented.size >= manyRecords;
};

const faultsOfUses = (address: string, uses: readonly AddressUse[]): AddressFault[] => [
  // A front page changes: what it said cannot be read there for long.
  ...(isFrontPage(address) && uses.some(({ role }) => role === 'source') ? (['front-page'] as const) : []),
  ...(isShared(uses) ? (['shared'] as const) : []),
];

const place = (fault: AddressFault | undefined): number => (fault === undefined ? addressFaults.length : addressFaults.indexOf(fault));

/** One finding for each address that something speaks against. */
export const linksOf = (catalogue: Catalogue): Links => {
  const byAddress = Map.groupBy(addressUses(catalogue), ({ address }) => address);
  const findings = [...byAddress].flatMap(([address, uses]): AddressFinding[] => {
    const faults = [...faultsOfAddress(address), ...faultsOfUses(address, uses)].sort((a, b) => place(a) - place(b));
    return faults.length === 0 ? [] : [{ address, faults, isGrave: faults.some(isGrave), files: [...new Set(uses.map(({ file }) => file))].sort() }];
  });
  return {
    addresses: byAddress.size,
    findings: findings.sort((a, b) => place(a.faults[0]) - place(b.faults[0]) || b.files.length - a.files.length || a.address.localeCompare(b.address, 'en')),
  };
};
