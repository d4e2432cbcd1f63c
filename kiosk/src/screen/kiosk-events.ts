import type { Language, Purpose, Topic } from '@cherha/shared/domain/catalogue.ts';
import type { DeclaredPriority } from '@cherha/shared/domain/commands.ts';
import type { GroupId, ServiceId, TopicId } from '@cherha/shared/domain/ids.ts';
import type { PrinterState } from '@cherha/shared/domain/printing.ts';
import type { RateReason, Score } from '@cherha/shared/domain/rating.ts';
import type { Pairing } from '@cherha/shared/ui/device-pairing/pair-device.ts';
import type { HelpNow, Pace, ServerNow } from './kiosk-visit.ts';

/** What the visitor does. */
export type VisitorEvent =
  | { readonly type: 'visitor.touched' }
  | { readonly type: 'visitor.stayed' }
  | { readonly type: 'visitor.done' }
  | { readonly type: 'groups.opened' }
  | { readonly type: 'group.chosen'; readonly groupId: GroupId }
  | { readonly type: 'topics.opened'; readonly kind: Topic['kind'] }
  | { readonly type: 'topic.chosen'; readonly topicId: TopicId }
  | { readonly type: 'building.opened' }
  | { readonly type: 'rating.opened' }
  | { readonly type: 'number.typed'; readonly query: string }
  | { readonly type: 'number.sent' }
  | { readonly type: 'score.chosen'; readonly score: Score }
  | { readonly type: 'reason.pressed'; readonly reason: RateReason }
  | { readonly type: 'rating.sent' }
  | { readonly type: 'search.opened' }
  | { readonly type: 'search.typed'; readonly query: string }
  | { readonly type: 'ticket.unwanted' }
  | { readonly type: 'cancel.sent' }
  /** V4: for the ticket that she holds. */
  | { readonly type: 'service.wanted' }
  | { readonly type: 'booking.opened' }
  | { readonly type: 'booking.typed'; readonly query: string }
  | { readonly type: 'booking.sent' }
  /** By a hand scanner, whole. */
  | { readonly type: 'booking.scanned'; readonly query: string }
  | { readonly type: 'booking.corrected' }
  | { readonly type: 'phone.opened' }
  | { readonly type: 'phone.typed'; readonly query: string }
  | { readonly type: 'phone.sent' }
  | { readonly type: 'page.turned'; readonly page: number }
  | { readonly type: 'service.chosen'; readonly serviceId: ServiceId }
  | { readonly type: 'purpose.chosen'; readonly purpose: Purpose }
  | { readonly type: 'checklist.opened' }
  | { readonly type: 'checklist.wanted' }
  | { readonly type: 'another.wanted' }
  | { readonly type: 'priority.opened' }
  | { readonly type: 'priority.declared'; readonly priority: DeclaredPriority | undefined }
  | { readonly type: 'services.enough' }
  | { readonly type: 'longWait.accepted' }
  | { readonly type: 'back.pressed' }
  | { readonly type: 'wish.repeated' }
  | { readonly type: 'language.chosen'; readonly language: Language }
  | { readonly type: 'help.opened' }
  | { readonly type: 'help.closed' }
  | { readonly type: 'help.wanted' }
  | { readonly type: 'help.cancelled' }
  /** Nobody is there any more, as those found who watch a visitor without hurry. */
  | { readonly type: 'visitor.left' };

/** What the world tells. */
export type WorldEvent =
  | { readonly type: 'server.changed'; readonly server: ServerNow }
  | { readonly type: 'printer.changed'; readonly printer: PrinterState }
  | { readonly type: 'help.told'; readonly help: HelpNow }
  | { readonly type: 'pairing.told'; readonly pairing: Pairing }
  | { readonly type: 'pace.changed'; readonly pace: Pace };

export type KioskEvent = VisitorEvent | WorldEvent;
