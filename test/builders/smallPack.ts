import type { Pack } from '../../shared/requirements/pack.ts';

/** A pack with one requirement and as little else as a pack may have. */
export const smallPack = (id: string, more: Partial<Pack> = {}): Pack => ({
  id,
  version: 1,
  title: { en: 'Recommendations' },
  description: { en: '' },
  groups: [{ code: '1', title: { en: 'Group' } }],
  requirements: [
    {
      id: `${id}-1`,
      group: '1',
      level: 'shall',
      billTypes: ['N'],
      source: 'Own',
      pinpoint: '',
      title: { en: 'Title' },
      statement: { en: '' },
      why: { en: '' },
      compliantWhen: { en: '' },
      reviewerCheck: { en: '' },
      clauses: [],
      examples: [],
      defects: [],
      redFlags: [],
    },
  ],
  drafts: [],
  ...more,
});
