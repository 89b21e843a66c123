// The words of all sectors, by sector id.
import { aerospace } from './vocabulary/aerospace.ts';
import { ai } from './vocabulary/ai.ts';
import { automotive } from './vocabulary/automotive.ts';
import { chips } from './vocabulary/chips.ts';
import { energy } from './vocabulary/energy.ts';
import { instruments } from './vocabulary/instruments.ts';
import { intelligentManufacturing } from './vocabulary/intelligent-manufacturing.ts';
import { marine } from './vocabulary/marine.ts';
import { medicalDevices } from './vocabulary/medical-devices.ts';
import { newMaterials } from './vocabulary/new-materials.ts';
import { robots } from './vocabulary/robots.ts';
import { safetyGreen } from './vocabulary/safety-green.ts';
import { software } from './vocabulary/software.ts';
import type { CategoryWords, SectorWords } from './words.ts';

const vocabulary: Readonly<Record<string, SectorWords>> = {
  chips,
  'medical-devices': medicalDevices,
  robots,
  'intelligent-manufacturing': intelligentManufacturing,
  energy,
  aerospace,
  marine,
  automotive,
  'new-materials': newMaterials,
  instruments,
  software,
  ai,
  'safety-green': safetyGreen,
};

/** The words of a sector; throws if the vocabulary has none. */
export function wordsOfSector(sector: string): SectorWords {
  const words = vocabulary[sector];
  if (!words) throw new Error(`The demonstration vocabulary has no words for sector ${sector}`);
  return words;
}

/** The words of a category; throws if the vocabulary has none. */
export function wordsOfCategory(sector: string, category: string): CategoryWords {
  const words = wordsOfSector(sector).categories[category];
  if (!words) throw new Error(`The demonstration vocabulary has no words for category ${sector}/${category}`);
  return words;
}
