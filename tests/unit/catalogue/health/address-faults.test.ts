import { expect, test } from 'vitest';
import { addressFaults, faultsOfAddress, isGrave, type AddressFault } from '../../../../src/catalogue/health/address-faults.ts';

test.each([
  'https://example.org/',
  'https://www.example.gov.cn/art/2025/3/1/art_1_2.html',
  'https://zh.wikipedia.org/wiki/上海',
  'https://example.org/wiki/Foo_(bar)',
  'https://example.org/a?id=1&page=2#top',
  'https://example.org/%E4%B8%8A%E6%B5%B7',
  'https://中国商飞.公司/about',
  'https://mp.weixin.qq.com/s/AbCdEf',
  'https://mp.weixin.qq.com/s?__biz=MzA&mid=1&idx=1&sn=ab',
  'https://example.org/from?from=shanghai',
  'https://example.org/port:8080',
  'https://example.org/localhost/10.0.0.1',
  'https://mobile-robots.example.org/',
  'https://example.org/s?sid=5&token=blue',
  'https://latest.example.org/',
  'https://web.archive.org/web/2020/https://example.org/',
])('nothing is said against %s', (address) => {
  expect(faultsOfAddress(address)).toEqual([]);
});

test.each<[AddressFault, string]>([
  ['whitespace', 'https://example.org/a b'],
  ['whitespace', 'https://example.org/a\u3000'],
  ['whitespace', 'https://example.org/\u200Ba'],
  ['cut-off', 'https://example.org/news/2025/very-lo…'],
  ['cut-off', 'https://example.org/news/...'],
  ['glued', 'https://example.org/a。'],
  ['glued', 'https://example.org/a.html,'],
  ['glued', 'https://example.org/a）'],
  ['glued', 'https://example.org/a)'],
  ['glued', 'https://example.org/a”'],
  ['glued', 'https://example.org/a.html详见附件'],
  ['full-width', 'https://example.org／a'],
  ['broken-encoding', 'https://example.org/%E4%B'],
  ['double-encoding', 'https://example.org/%25E4%25B8'],
  ['look-alike', 'https://www.ex\u0430mple.org/'],
  ['intranet', 'https://localhost/a'],
  ['intranet', 'https://intranet/a'],
  ['intranet', 'https://oa.example.local/a'],
  ['intranet', 'https://192.168.1.5/a'],
  ['intranet', 'https://172.20.0.1/a'],
  ['intranet', 'https://127.0.0.1/a'],
  ['intranet', 'https://[::1]/a'],
  ['credentials', 'https://me:secret@example.org/'],
  ['temporary', 'https://mp.weixin.qq.com/s?tempkey=abc'],
  ['temporary', 'https://mp.weixin.qq.com/s?src=11&timestamp=1&signature=x'],
  ['temporary', 'https://bucket.example.org/a.pdf?Expires=1&OSSAccessKeyId=x&Signature=y'],
  ['redirect', 'https://www.baidu.com/link?url=abc'],
  ['redirect', 'https://www.google.com/url?q=https://example.org'],
  ['redirect', 'https://weixin.sogou.com/link?url=x'],
  ['shortener', 'https://t.cn/A6abc'],
  ['shortener', 'https://bit.ly/abc'],
  ['session', 'https://example.org/a;jsessionid=0A1B'],
  ['session', 'https://example.org/a.php?PHPSESSID=0a1b'],
  ['test-host', 'https://shop.test01.example.org/a'],
  ['ip-host', 'https://49.213.0.198/a'],
  ['port', 'https://example.org:8443/a'],
  ['punycode', 'https://xn--fiqs8s.example.org/'],
  ['tracking', 'https://example.org/a?utm_source=x'],
  ['tracking', 'https://example.org/a?spm=1.2'],
  ['tracking', 'https://example.org/a?from=timeline'],
  ['mobile', 'https://m.example.org/a'],
  ['mobile', 'https://wap.example.org/a'],
  ['not-https', 'http://example.org/a'],
])('%s: %s', (fault, address) => {
  expect(faultsOfAddress(address)).toEqual([fault]);
});

test.each<[string, AddressFault[]]>([
  ['http://m.example.org:8080/a?utm_source=x', ['port', 'tracking', 'mobile', 'not-https']],
  ['http://192.168.0.1:81/', ['intranet', 'port', 'not-https']],
  ['https:// example.org', ['whitespace']],
  ['example.org', ['no-address']],
  ['file:///c:/a.pdf', ['intranet', 'not-https']],
])('%s has several faults, or none that needs a host', (address, faults) => {
  expect(faultsOfAddress(address)).toEqual(faults);
});

test('what hardly leads anywhere is told from what is worth a look', () => {
  expect(addressFaults.filter((fault) => !isGrave(fault))).toEqual(['test-host', 'ip-host', 'port', 'punycode', 'tracking', 'front-page', 'shared', 'mobile', 'not-https']);
});
