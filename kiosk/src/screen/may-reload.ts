import type { Link } from '@cherha/shared/ui/use-server-view.ts';
import type { Scene } from './scene.ts';

/** Nobody has begun yet: a page that is fetched anew here takes nothing from anybody. */
const atRest: ReadonlySet<Scene> = new Set([
  'joining',
  'outOfReach',
  'closed',
  'outOfService',
  'welcome',
]);

export const isAtRest = (scene: Scene): boolean => atRest.has(scene);

/**
 * The server speaks another wire, and no visit would be lost with the page. Where paper failed, the
 * screen is the only copy of the visitor's number.
 */
export const mayReload = (link: Link, scene: Scene): boolean =>
  typeof link === 'object' && link.refused === 'protocol-differs' && atRest.has(scene);
