// The words of the interface that a comparison uses, by their keys in src/i18n.
export const comparisonWords = [
  'statusLabel', 'validUntil', 'listedOn', 'lists', 'document', 'district', 'model', 'maker',
  'compareSector', 'compareMakerKind', 'compareNameOrigin', 'compareRegistrations', 'compareStandards', 'comparePatents', 'compareApplicationCount', 'compareApplications',
  'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record',
  'manufacturerKind-company', 'manufacturerKind-foreign-invested', 'manufacturerKind-institute', 'manufacturerKind-university', 'manufacturerKind-public-body',
  'registration-registration', 'registration-acceptance', 'registration-clearance', 'registration-certificate',
  'compareName-source', 'compareName-translated', 'compareInSector', 'compareYear', 'compareUntil', 'compareUntilNotStated', 'compareWithdrawn', 'compareCount', 'compareOwnLabel', 'compareConverted', 'compareConvertedAbout', 'compareOn',
] as const;
export type ComparisonWord = (typeof comparisonWords)[number];

export const comparisonSections = ['listing', 'basics', 'specifications', 'certificates', 'applications'] as const;
export type ComparisonSectionId = (typeof comparisonSections)[number];
