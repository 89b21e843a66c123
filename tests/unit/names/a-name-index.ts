// A few products and makers, as the page that checks names has them.
import { catalogueOf, type Catalogue } from '../../../src/catalogue/catalogue.ts';
import { openNames } from '../../../src/catalogue/name-file.ts';
import { packNames } from '../../../src/catalogue/pack-names.ts';
import { indexNames, type NameIndex } from '../../../src/names/name-index.ts';
import { traditionalFold } from '../../../src/search/traditional.ts';
import { aList, aListing, aManufacturer, aProduct, someRecords } from '../builders.ts';

export const day = '2026-11-26';

export const indexOf = (catalogue: Catalogue): NameIndex => {
  const work = indexNames(openNames(packNames(catalogue, traditionalFold())), day);
  for (;;) {
    const { done, value } = work.next();
    if (done && value) return value;
  }
};

const listed = [aListing({ listedOn: '2025-01-01', validUntil: '2028-01-01' })];

export const aNameIndex = (): NameIndex => indexOf(catalogueOf(someRecords({
  lists: [aList(), aList({ id: 'award', kind: 'award' })],
  manufacturers: [
    aManufacturer({ name: { zh: '上海示例精仪科技有限公司', en: 'Shanghai Example Instruments Co., Ltd.' }, shortName: { zh: '示例精仪' }, aliases: ['EXI Group'] }),
    aManufacturer({ id: 'robot-maker', name: { zh: '上海甲乙机器人（集团）有限公司' } }),
    aManufacturer({ id: 'foreign-maker', name: { zh: '域外公司', en: 'Abroad Inc.' }, nameOrigin: 'translated' }),
  ],
  products: [
    aProduct({ id: 'spectrometer', name: { zh: '手持式拉曼光谱仪（EX-100）', en: 'Handheld Raman spectrometer' }, models: ['EX-100', 'EX-100 Pro'], aliases: ['光谱小精灵'], listings: listed }),
    aProduct({ id: 'line', name: { zh: '高节拍柔性焊装线（LH-PL80）' }, manufacturer: 'robot-maker', models: ['LH-PL80'], listings: [aListing({ listedOn: '2025-01-01', nameAsListed: '高节拍柔性焊装线' })] }),
    aProduct({ id: 'expired', name: { zh: '工业相机' }, listings: [aListing({ listedOn: '2023-01-01', validUntil: '2025-12-31' })] }),
    aProduct({ id: 'withdrawn', name: { zh: '激光雷达测距系统' }, manufacturer: 'robot-maker', listings: [aListing({ listedOn: '2024-01-01', withdrawnOn: '2025-06-01' })] }),
    aProduct({ id: 'public', name: { zh: '四足巡检机器人' }, manufacturer: 'robot-maker', listings: [aListing({ list: 'award', nameAsListed: '四足机器人“阿尔法”' })] }),
    aProduct({ id: 'ours', name: { zh: '轮式服务机器人', en: 'XR-1 Service Robot' }, nameOrigin: 'translated', manufacturer: 'foreign-maker', models: ['XR-1'] }),
    aProduct({ id: 'renamed', name: { zh: '智能巡检无人机' }, listings: [aListing({ listedOn: '2023-01-01', validUntil: '2024-12-31', nameAsListed: '巡检无人机系统' }), aListing({ listedOn: '2025-01-01' })] }),
    aProduct({ id: 'twin-a', name: { zh: '长寿命辐射监测系统（NP95）' }, models: ['NP95'], listings: [aListing({ nameAsListed: '长寿命辐射监测系统' })] }),
    aProduct({ id: 'twin-b', name: { zh: '长寿命辐射监测系统（NP43）' }, models: ['NP43'], manufacturer: 'robot-maker', listings: [aListing({ nameAsListed: '长寿命辐射监测系统' })] }),
    aProduct({ id: 'measured', name: { zh: '0.22 mm 激光刻痕取向硅钢' }, listings: listed }),
  ],
})));
