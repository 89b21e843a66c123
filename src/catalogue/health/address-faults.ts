// What the spelling of an address says about it. Nothing is opened: an address without a fault may be dead all the same.

/** What an address can have, the gravest first; those up to `session` hardly ever lead to the page that was meant. */
export const addressFaults = [
  'whitespace', 'cut-off', 'glued', 'full-width', 'broken-encoding', 'double-encoding', 'no-address', 'look-alike', 'intranet', 'credentials', 'temporary', 'redirect', 'shortener', 'session',
  'test-host', 'ip-host', 'port', 'punycode', 'tracking', 'front-page', 'shared', 'mobile', 'not-https',
] as const;
export type AddressFault = (typeof addressFaults)[number];

const lastGrave = addressFaults.indexOf('session');

/** Whether an address with it is likely not to lead anywhere; the others are worth a look only. */
export const isGrave = (fault: AddressFault): boolean => addressFaults.indexOf(fault) <= lastGrave;

const shorteners = new Set([
  't.cn', 'url.cn', 'w.url.cn', 'dwz.cn', 'dwz.mk', 'suo.im', 'suo.nz', 'sourl.cn', 'rrd.me', 'mrw.so', '985.so', '3.cn', 'c.tb.cn', 'm.tb.cn', 'u.jd.com', 'b23.tv', 'xhslink.com', 'v.douyin.com', 'v.kuaishou.com', 'reurl.cc', 'ppt.cc',
  'bit.ly', 'j.mp', 't.co', 'goo.gl', 'tinyurl.com', 'is.gd', 'ow.ly', 'buff.ly', 'lnkd.in', 'rebrand.ly', 'cutt.ly', 'rb.gy', 's.id', 'shorturl.at', 't.ly',
]);

/** Pages of search engines and messengers that pass the reader on, or keep a copy for a while: host and beginning of the path. */
const redirects = [
  /^(?:www|m)\.baidu\.com\/(?:link|from=)/, /^cache\.baiducontent\.com\//, /^(?:www\.|m\.|weixin\.)?sogou\.com\/(?:link|web\/)/, /^(?:www|m)\.so\.com\/link/, /^(?:www|cn)\.bing\.com\/ck\//,
  /^(?:www\.)?google\.[a-z.]+\/(?:url|amp)\b/, /^webcache\.googleusercontent\.com\//, /^link\.zhihu\.com\//, /^link\.csdn\.net\//, /^weibo\.cn\/sinaurl/, /^[a-z0-9.]*safelinks\.protection\.outlook\.com\//, /^l\.(?:facebook|wl)\.[a-z]+\//,
];

/** Parameters that let a page be seen for some time only: previews of WeChat, signed downloads of object stores. */
const temporaryParameters = /^(?:tempkey|expires|x-(?:amz|oss|cos|goog)-(?:signature|expires)|ossaccesskeyid|q-signature|auth_key|access_token)$/i;
const sessionParameters = /^(?:j?sessionid|session_id|phpsessid|aspsessionid\w*|cfid|cftoken)$/i;
const trackingParameters = /^(?:utm_\w+|spm|scm|gclid|fbclid|msclkid|yclid|mc_[ce]id|_hs(?:enc|mi)|bd_vid|share_\w+|sharer?_?(?:from|token|uid)|isappinstalled|wfr|wx_?(?:id|share)\w*)$/i;
const isSharing = (name: string, value: string): boolean => name === 'from' && /^(?:timeline|singlemessage|groupmessage|appmessage|weixin|qq|search)$/.test(value);

const isPrivateNetwork = (host: string): boolean =>
  /^(?:127|10)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$|^169\.254\.\d+\.\d+$|^0\.0\.0\.0$|^\[(?:::1|f[cd][\da-f]{2}:.*|fe80:.*)\]$/.test(host);
const isIntranet = (host: string): boolean => isPrivateNetwork(host) || /(?:^|\.)localhost$|\.(?:local|lan|internal|intranet|intra|corp|home|test|invalid)$/.test(host) || (!host.includes('.') && !host.startsWith('['));

const closesUnopened = (address: string): boolean => {
  const last = address.at(-1) ?? '';
  const opening = { ')': '(', ']': '[', '}': '{', '）': '（', '】': '【', '》': '《', '」': '「', '”': '“', '’': '‘' }[last];
  return opening !== undefined && address.split(opening).length < address.split(last).length;
};
/** Punctuation or words of the sentence in which the address stood. */
const isGlued = (address: string): boolean =>
  /[，。；：、！？,.;:'"]$/.test(address) || closesUnopened(address) || /\.(?:s?html?|pdf|docx?|xlsx?|aspx?|jsp|php)\p{Script=Han}/iu.test(address);

const byText: [AddressFault, (address: string) => boolean][] = [
  ['whitespace', (address) => /[\s\u200B\u2060\uFEFF\u3000]/.test(address)],
  ['cut-off', (address) => /…|⋯|\.{3,}/.test(address)],
  ['glued', (address) => isGlued(address) && !/\.{3,}$/.test(address)],
  ['full-width', (address) => /[\uFF01-\uFF5E]/.test(address.replace(/[，。；：、！？）]+$/, ''))],
  ['broken-encoding', (address) => /%(?![\da-f]{2})/i.test(address)],
  ['double-encoding', (address) => /%25[\da-f]{2}/i.test(address)],
];

const byParts: [AddressFault, (parts: { url: URL; host: string; authority: string; parameters: [string, string][] }) => boolean][] = [
  // Letters of other alphabets that look like Latin ones; a Chinese name is its own and no fault.
  ['look-alike', ({ authority }) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(authority)],
  ['intranet', ({ host }) => isIntranet(host)],
  ['credentials', ({ url }) => url.username !== '' || url.password !== ''],
  ['temporary', ({ parameters }) => parameters.some(([name]) => temporaryParameters.test(name)) || (parameters.some(([name]) => name === 'signature') && parameters.some(([name]) => name === 'timestamp'))],
  ['redirect', ({ url, host }) => redirects.some((one) => one.test(`${host}${url.pathname}`))],
  ['shortener', ({ host }) => shorteners.has(host.replace(/^www\./, ''))],
  ['session', ({ url, parameters }) => /;j?sessionid=/i.test(url.pathname) || parameters.some(([name]) => sessionParameters.test(name))],
  ['test-host', ({ host }) => host.split('.').slice(0, -2).some((label) => /^(?:test|dev|staging|uat|preview)\d*$/.test(label))],
  ['ip-host', ({ host }) => /^[\d.]+$|^\[/.test(host) && !isPrivateNetwork(host)],
  ['port', ({ url }) => url.port !== ''],
  ['punycode', ({ authority }) => /(?:^|\.)xn--/i.test(authority)],
  ['tracking', ({ parameters }) => parameters.some(([name, value]) => trackingParameters.test(name) || isSharing(name, value))],
  ['mobile', ({ host }) => /^(?:m|wap|3g|4g|h5|touch|mobile)\./.test(host)],
  ['not-https', ({ url }) => url.protocol !== 'https:'],
];

/**
 * Everything that the spelling of one address says against it, gravest first. What depends on who uses it (`shared`,
 * `front-page`) is found where its uses are known.
 */
export const faultsOfAddress = (address: string): AddressFault[] => {
  const inText = byText.filter(([, applies]) => applies(address)).map(([fault]) => fault);
  const url = URL.parse(address);
  if (!url) return inText.length > 0 ? inText : ['no-address'];
  const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
  const parts = { url, host: url.hostname, authority, parameters: [...url.searchParams] };
  return [...inText, ...byParts.filter(([, applies]) => applies(parts)).map(([fault]) => fault)];
};
