import { aList, anEdition, aProduct, someRecords } from '../../builders.ts';
import type { RuleCases } from './rule-cases.ts';

const official = { kind: 'official', baseUrl: 'https://example.org/', contact: { email: 'a@example.org' } } as const;
const lists = [aList({ id: 'the-catalogue', kind: 'recommendation' })];
const products = [aProduct({ listings: [{ list: 'the-catalogue', document: '示〔2025〕1号', listedOn: '2025-01-01', source: 's1' }] })];

export const cases: Record<string, RuleCases> = {
  officialEditionIsReady: {
    passes: {
      'a reference edition on one’s own machine': someRecords(),
      'an official edition with address, contact and list': someRecords({ edition: anEdition(official), lists, products }),
      'an edition that cannot be read': someRecords({ edition: null }),
    },
    fails: {
      'an official edition on one’s own machine, without contact and list': {
        records: someRecords({ edition: anEdition({ kind: 'official', baseUrl: 'http://localhost:4321/' }) }),
        zh: [
          'content/edition.json · baseUrl — 正式版的网址是 http://localhost:4321/。请填写公开发布的 https 网址；规范链接以它为准。',
          'content/edition.json · contact — 正式版没有联系方式。请填写接收更正的邮箱、电话或网址。',
          'content/edition.json · kind — 标为正式版，却没有任何产品列入推荐目录。请先载入官方名单，或把 kind 改回 "reference"。',
        ],
        en: [
          "content/edition.json · baseUrl — the official edition's address is http://localhost:4321/. Give the public https address: canonical links are made from it.",
          'content/edition.json · contact — the official edition has no contact. Give an e-mail address, telephone number or page for corrections.',
          'content/edition.json · kind — is marked official, but no product is listed in the recommendation catalogue. Load the official list first, or set kind back to "reference".',
        ],
      },
      'an official edition without encryption': {
        records: someRecords({ edition: anEdition({ ...official, baseUrl: 'http://example.org/' }), lists, products }),
        zh: ['content/edition.json · baseUrl — 正式版的网址是 http://example.org/。请填写公开发布的 https 网址；规范链接以它为准。'],
        en: ["content/edition.json · baseUrl — the official edition's address is http://example.org/. Give the public https address: canonical links are made from it."],
      },
    },
  },
};
