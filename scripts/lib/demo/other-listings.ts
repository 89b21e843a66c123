// Listings on the lists beside the catalogue.
import type { Listing } from '../../../src/catalogue/schema.ts';
import { addDays, lastDayAfter, workingDayBetween } from './dates.ts';
import { otherListsOf } from './lists.ts';
import type { Random } from './random.ts';
import { dataDate } from './sources.ts';
import { both } from './words.ts';

const grades = ['特等奖|grand prize', '一等奖|first prize', '二等奖|second prize', '三等奖|third prize'].map(both);

function supplyListings(random: Random, list: string): Listing[] {
  const years = random.chance(0.3) ? [2023, 2025] : [random.integer(2022, 2025)];
  return years.map((year) => {
    const listedOn = `${year}-09-${year === 2023 ? '15' : '22'}`;
    return { list, year, document: `演示文号〔${year}〕${80 + (year % 10)}号`, listedOn, validUntil: lastDayAfter(listedOn, 24), source: 's2' };
  });
}

function registration(random: Random, list: string): Listing {
  const listedOn = workingDayBetween(random, '2020-02-03', addDays(dataDate, -30));
  return { list, number: `演示械注准${listedOn.slice(0, 4)}3${random.integer(100000, 999999)}`, listedOn, validUntil: lastDayAfter(listedOn, 60), source: 's2' };
}

function recognition(random: Random, list: string): Listing {
  const year = random.integer(2019, 2025);
  const precision = random.weighted([[10, 6], [7, 2], [4, 2]] as const);
  return {
    list,
    year,
    ...(list === 'demo-award' ? { grade: random.weighted([[grades[0], 1], [grades[1], 3], [grades[2], 4], [grades[3], 4]] as const) ?? both('三等奖|third prize') } : random.chance(0.4) && { batch: random.pick(['第一批|First batch', '第二批|Second batch'].map(both)) }),
    ...(random.chance(0.7) && { document: `演示文号〔${year}〕${random.integer(20, 300)}号` }),
    listedOn: workingDayBetween(random, `${year}-03-01`, `${year}-12-20`).slice(0, precision),
    source: 's2',
  };
}

/** One to three listings on different lists that are open to the sector. */
export function makeOtherListings(random: Random, sector: string): Listing[] {
  const wanted = random.weighted([[1, 78], [2, 18], [3, 4]] as const);
  const lists = [...new Set(random.shuffle(otherListsOf(sector)))].slice(0, wanted);
  return lists.flatMap((list) => {
    if (list.startsWith('key-supply-list')) return supplyListings(random, list);
    if (list === 'nmpa-registration') return [registration(random, list)];
    return [recognition(random, list)];
  });
}
