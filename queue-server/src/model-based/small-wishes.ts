/** A wish in the words of the wire, but tickets by number and people by login. */
export type Wish =
  | {
      readonly type: 'issueTicket';
      readonly services: readonly string[];
      readonly priority?: 'law' | 'local';
    }
  | { readonly type: 'addService'; readonly ticketId: string; readonly serviceId: string }
  | { readonly type: 'cancelTicket' | 'bringBack' | 'takeBack'; readonly ticketId: string }
  | { readonly type: 'takeDesk'; readonly deskId: string; readonly instead?: string }
  | WindowWish
  | { readonly type: 'soundAirRaid' | 'resumeCalls' }
  | { readonly type: 'giveAllClear'; readonly minutes: number }
  | { readonly type: 'switchServicesOff' | 'switchServicesOn'; readonly serviceId: string };

/** What is asked at a window by whoever sits there. */
export type WindowWish =
  | { readonly type: 'callTicket'; readonly deskId: string; readonly ticketId: string }
  | {
      readonly type: 'transfer';
      readonly deskId: string;
      readonly to: SmallTarget;
      readonly withReturn: boolean;
    }
  | {
      readonly type:
        | 'leaveDesk'
        | 'callNext'
        | 'recall'
        | 'undoCall'
        | 'startVisit'
        | 'finishVisit'
        | 'markNoShow'
        | 'park'
        | 'confirmPriority'
        | 'refusePriority';
      readonly deskId: string;
    };

export type SmallTarget =
  | { readonly kind: 'service'; readonly serviceId: string }
  | { readonly kind: 'desk'; readonly deskId: string }
  | { readonly kind: 'staff'; readonly staffId: string };

export type Of<Type extends Wish['type']> = Extract<Wish, { type: Type }>;
