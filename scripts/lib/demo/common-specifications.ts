// Figures that hold for a whole group of products, beside those of their category.
import { atLeast, atMost, exact, span } from './words.ts';
import type { SpecificationTemplate } from './words.ts';

const delivery = exact('供货周期|Delivery time|周;weeks', 4, 26, 2, 'grows');

const equipment = [
  exact('质保期|Warranty|个月;months', 12, 36, 12),
  atLeast('平均无故障工作时间|Mean time between failures|h', 3000, 20000, 500),
  atMost('工作环境相对湿度|Ambient relative humidity|%', 80, 95, 5),
  delivery,
];
const vehicles = [exact('质保期|Warranty|个月;months', 24, 60, 12), delivery];
const electronics = [
  atLeast('长期供货承诺|Supply commitment|年;years', 5, 15, 5),
  exact('样品交付周期|Sample lead time|周;weeks', 2, 8, 1),
  exact('批量交付周期|Volume lead time|周;weeks', 8, 20, 2),
];
const materials = [
  atLeast('关键指标过程能力指数|Process capability index of key figures', 1.33, 1.67, 0.01),
  exact('供货周期|Delivery time|周;weeks', 2, 12, 1),
  exact('样品交付周期|Sample lead time|周;weeks', 1, 6, 1),
];
const programs = [
  exact('实施周期|Implementation time|周;weeks', 2, 26, 1, 'grows'),
  exact('免费维护期|Free-maintenance period|个月;months', 12, 36, 12),
  exact('适配的操作系统数|Operating systems supported|种;', 2, 8, 1),
];
const implants = [delivery, span('贮存温度|Storage temperature|°C', [2, 10], [25, 30], 5)];
const testKits = [delivery];

/** Groups that differ from their sector, by `sector/category`. */
const byCategory: Readonly<Record<string, readonly SpecificationTemplate[]>> = {
  'chips/wafer-equipment': equipment,
  'chips/chip-materials': materials,
  'medical-devices/interventional-implants': implants,
  'medical-devices/ivd': testKits,
  'automotive/vehicles': vehicles,
  'automotive/fuel-cell-vehicles': vehicles,
  'aerospace/aircraft': vehicles,
  'marine/ships': [],
  'aerospace/launch-vehicles': [],
  'aerospace/satellites': [],
  'ai/computer-vision': equipment.slice(0, 1),
  'ai/metaverse': equipment.slice(0, 1),
  'safety-green/remanufacturing': [delivery],
};
const bySector: Readonly<Record<string, readonly SpecificationTemplate[]>> = {
  chips: electronics,
  'new-materials': materials,
  software: programs,
  ai: programs,
};

/** The common figures of a category's products. */
export const commonSpecifications = (sector: string, category: string): readonly SpecificationTemplate[] =>
  (byCategory[`${sector}/${category}`] ?? bySector[sector] ?? equipment).map((template) => ({ ...template, isTelling: false }));
