import type { Skills } from '@cherha/shared/domain/desk.ts';
import type { GroupId } from '@cherha/shared/domain/ids.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';

export const levels = ['own', 'backup', 'none'] as const;
export type Level = (typeof levels)[number];

/** What a window gives of one group; `keep` where some of its services are given otherwise than others. */
export function levelOfGroup(
  services: DeskView['services'],
  { services: own, backup }: Skills,
  groupId: GroupId,
): Level | 'keep' {
  const found = services
    .filter((service) => service.groupId === groupId)
    .map(({ id }): Level => {
      if (own.includes(id)) return 'own';
      return backup.includes(id) ? 'backup' : 'none';
    });
  const [first = 'none'] = found;
  return found.every((level) => level === first) ? first : 'keep';
}

/** The window's services with every group brought to its level; `keep` leaves a group as it is. */
export function withLevels(
  services: DeskView['services'],
  now: Skills,
  wanted: (group: GroupId) => Level | 'keep',
): Skills {
  const given = (level: 'own' | 'backup', already: Skills['services']) =>
    services
      .filter(({ id, groupId }) => {
        const want = wanted(groupId);
        return want === 'keep' ? already.includes(id) : want === level;
      })
      .map(({ id }) => id);
  return { services: given('own', now.services), backup: given('backup', now.backup) };
}
