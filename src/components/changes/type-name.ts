// What a type of change is called, of a product or of a manufacturer's own record.
import type { TransactionType } from '../../catalogue/changes.ts';
import type { Translate } from '../../i18n/index.ts';

export const typeName = (t: Translate, type: TransactionType, of: 'product' | 'manufacturer'): string => {
  const name = t(`changeType-${type}`);
  return of === 'product' ? name : t('changeOfMaker', { type: name });
};
