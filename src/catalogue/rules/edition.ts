// What an edition must not claim to be.
import type { Problem } from '../problem.ts';
import { parsedUrl } from '../parsed-url.ts';
import { problemAt, type Rule } from './rule.ts';

const isPublicAddress = (address: string): boolean => {
  const url = parsedUrl(address);
  if (!url) return true; // That it is no address is told by another rule.
  const { protocol, hostname } = url;
  return protocol === 'https:' && hostname !== 'localhost' && !/^[\d.]+$/.test(hostname);
};

/** An official edition speaks for an authority: it needs an address, somebody to write to, and the catalogue itself. */
export const officialEditionIsReady: Rule = ({ edition, lists, products }) => {
  if (edition?.data.kind !== 'official') return [];
  const catalogues = new Set(lists.filter(({ data }) => data.kind === 'recommendation').map(({ data }) => data.id));
  const problems: Problem[] = [];
  if (!isPublicAddress(edition.data.baseUrl)) {
    problems.push(problemAt(edition, ['baseUrl'], {
      zh: `正式版的网址是 ${edition.data.baseUrl}`,
      hintZh: '请填写公开发布的 https 网址；规范链接以它为准。',
      en: `the official edition's address is ${edition.data.baseUrl}`,
      hintEn: 'Give the public https address: canonical links are made from it.',
    }));
  }
  if (!edition.data.contact) {
    problems.push(problemAt(edition, ['contact'], {
      zh: '正式版没有联系方式',
      hintZh: '请填写接收更正的邮箱、电话或网址。',
      en: 'the official edition has no contact',
      hintEn: 'Give an e-mail address, telephone number or page for corrections.',
    }));
  }
  if (!products.some(({ data }) => (data.listings ?? []).some(({ list }) => catalogues.has(list)))) {
    problems.push(problemAt(edition, ['kind'], {
      zh: '标为正式版，却没有任何产品列入推荐目录',
      hintZh: '请先载入官方名单，或把 kind 改回 "reference"。',
      en: 'is marked official, but no product is listed in the recommendation catalogue',
      hintEn: 'Load the official list first, or set kind back to "reference".',
    }));
  }
  return problems;
};
