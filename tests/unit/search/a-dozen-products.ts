// A dozen products of three sectors, for tests of the search as a whole.
import { aListing, aManufacturer, aSector, aSpecification } from '../builders.ts';
import { aSearch, type SearchedEdition } from './a-search.ts';

const sectors = [
  aSector({ id: 'medical', name: { zh: '医疗器械', en: 'Medical devices' }, categories: [{ id: 'imaging', name: { zh: '医学影像', en: 'Medical imaging' } }, { id: 'surgery', name: { zh: '手术设备', en: 'Surgery' } }] }),
  aSector({ id: 'robots', name: { zh: '机器人', en: 'Robots' }, categories: [{ id: 'parts', name: { zh: '核心部件', en: 'Parts' } }, { id: 'marine', name: { zh: '水下装备', en: 'Underwater' } }] }),
  aSector({ id: 'energy', name: { zh: '新能源', en: 'Energy' }, categories: [{ id: 'fuel-cells', name: { zh: '燃料电池', en: 'Fuel cells' } }, { id: 'light', name: { zh: '光源', en: 'Light' } }] }),
];

const manufacturers = [
  aManufacturer({ id: 'lianying', name: { zh: '示例联影医疗科技股份有限公司', en: 'Example United Imaging Healthcare Co., Ltd.' }, shortName: { zh: '联影', en: 'United Imaging' }, creditCode: '91990000EXAMPLE006', district: 'east' }),
  aManufacturer({ id: 'weichuang', name: { zh: '示例微创机器（集团）公司' }, shortName: { zh: '微创' }, aliases: ['MedBot'] }),
  aManufacturer({ id: 'chongsu', name: { zh: '示例重塑能源公司' }, shortName: { zh: '重塑' }, pinyin: 'shi li chong su neng yuan gong si' }),
];

const imaging = { manufacturer: 'lianying', sector: 'medical', category: 'imaging' };
const parts = { manufacturer: 'weichuang', sector: 'robots', category: 'parts' };
const marine = { manufacturer: 'weichuang', sector: 'robots', category: 'marine' };

export const aDozen: SearchedEdition = {
  sectors,
  manufacturers,
  products: [
    { id: 'mr', ...imaging, name: { zh: '磁共振成像系统', en: 'Magnetic Resonance System' }, models: ['uMR 790'], summary: { zh: '用于全身成像，软件名为Ｕ－Ｖｉｓｉｏｎ。', en: 'For whole-body imaging.' }, specifications: [aSpecification({ label: { zh: '孔径', en: 'Bore' }, value: '60', unit: 'cm' })], listings: [aListing()] },
    { id: 'ct', ...imaging, name: { zh: '128层CT扫描仪', en: 'CT scanner, 128 slices' }, models: ['uCT-528', 'ATOM Pro'], aliases: ['天眼'] },
    { id: 'pet', ...imaging, name: { zh: '分子影像一体机', en: 'PET-CT scanner' }, models: ['uMI 550'], registrations: [{ kind: 'registration', number: '国械注准20203060123', authority: { zh: '药监局' }, source: 's1' }] },
    { id: 'magnet', ...imaging, name: { zh: '超导磁体' }, summary: { zh: '为磁场而造。' } },
    { id: 'surgeon', manufacturer: 'weichuang', sector: 'medical', category: 'surgery', name: { zh: '腔镜手术机器人', en: 'Laparoscopic surgical robot' }, aliases: ['图迈'] },
    { id: 'joint', ...parts, name: { zh: '机器人关节模组' } },
    { id: 'gripper', ...parts, name: { zh: '柔性夹爪' }, summary: { zh: '装在机械臂上。' } },
    { id: 'reducer', ...parts, name: { zh: '谐波减速器' }, summary: { zh: '供机器人使用。' } },
    { id: 'submarine', ...marine, name: { zh: '自主水下航行器', en: 'Autonomous underwater vehicle' } },
    { id: 'lamp', manufacturer: 'chongsu', sector: 'energy', category: 'light', name: { zh: '紫外灯', en: 'Lamp' }, summary: { zh: '消毒用。', en: 'A UV lamp.' } },
    { id: 'fuel-cell', manufacturer: 'chongsu', sector: 'energy', category: 'fuel-cells', name: { zh: '重载发动机', en: 'Heavy-duty engine' }, pinyin: 'zhong zai fa dong ji' },
    { id: 'sounder', ...marine, name: { zh: '多波束测深仪', en: 'Multibeam echosounder' }, summary: { zh: '测深。', en: 'Measures the depth of the sea.' } },
  ],
  vocabulary: [
    ['MRI', '磁共振', '核磁共振', '核磁', 'magnetic resonance', 'NMR imaging'],
    ['CT', '计算机断层扫描', 'computed tomography'],
    ['PET-CT', 'PET/CT', '正电子断层'],
    ['AUV', '自主水下航行器', '水下机器人', 'autonomous underwater vehicle'],
    ['机器人', 'robot'],
    ['手术机器人', 'surgical robot'],
    ['减速器', '减速机', 'gearbox', 'speed reducer'],
  ],
};

export const aSearchOverADozen = () => aSearch(aDozen);
