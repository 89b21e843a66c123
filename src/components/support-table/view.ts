// Which supports a reader wants to see, and in what order. It lives in the address; what makes no sense there is left out.

/** What the table's rows say of themselves to the script. */
export interface SupportRow {
  audiences: readonly string[];
  /** Place of the first audience among all. */
  audienceRank: number;
  /** Id of the action; '' where another document gives the support. */
  action: string;
  hasAmount: boolean;
  /** Whole yuan; 0 where none is stated. */
  cap: number;
  /** Number of the article; 0 where another document gives the support. */
  article: number;
}

/** `policy`: as the table was written. */
export const supportSorts = ['policy', 'cap', 'article', 'audience'] as const;
export type SupportSort = (typeof supportSorts)[number];

/** '' is any. */
export interface SupportView {
  audience: string;
  action: string;
  amount: '' | 'yes' | 'no';
  sort: SupportSort;
}

/** Names in the address. */
export const viewParameters = { audience: 'for', action: 'action', amount: 'amount', sort: 'sort' } as const satisfies Record<keyof SupportView, string>;

/** Reads the part of an address behind `?`, as far as there are rows for it. */
export const readView = (search: string, rows: readonly SupportRow[]): SupportView => {
  const parameters = new URLSearchParams(search);
  const among = (name: keyof SupportView, known: readonly string[]): string => known.find((one) => one !== '' && one === parameters.get(viewParameters[name])) ?? '';
  const amount = parameters.get(viewParameters.amount);
  const sort = parameters.get(viewParameters.sort);
  return {
    audience: among('audience', rows.flatMap(({ audiences }) => audiences)),
    action: among('action', rows.map(({ action }) => action)),
    amount: amount === 'yes' || amount === 'no' ? amount : '',
    sort: supportSorts.find((one) => one === sort) ?? 'policy',
  };
};

/** The address of a view: what stands behind the path, '' or beginning with `?`. */
export const searchOfView = ({ audience, action, amount, sort }: SupportView): string => {
  const parameters = new URLSearchParams();
  if (audience) parameters.set(viewParameters.audience, audience);
  if (action) parameters.set(viewParameters.action, action);
  if (amount) parameters.set(viewParameters.amount, amount);
  if (sort !== 'policy') parameters.set(viewParameters.sort, sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
};

/** What no article states comes last. */
const articleOrder = ({ article }: SupportRow): number => (article === 0 ? Number.MAX_SAFE_INTEGER : article);

const order: Record<SupportSort, (a: SupportRow, b: SupportRow) => number> = {
  policy: () => 0,
  cap: (a, b) => b.cap - a.cap,
  article: (a, b) => articleOrder(a) - articleOrder(b),
  audience: (a, b) => a.audienceRank - b.audienceRank,
};

/** All rows in the order of the view; equals stay as they were written. */
export const sorted = <Row extends SupportRow>(rows: readonly Row[], { sort }: SupportView): Row[] => [...rows].sort(order[sort]);

export const isShown = ({ audiences, action, hasAmount }: SupportRow, view: SupportView): boolean =>
  (view.audience === '' || audiences.includes(view.audience)) && (view.action === '' || action === view.action) && (view.amount === '' || hasAmount === (view.amount === 'yes'));
