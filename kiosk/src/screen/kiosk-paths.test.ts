import { err, ok } from '@cherha/shared/domain/result.ts';
import { expect, test } from 'vitest';
import type { EventObject } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { kioskMachine } from './kiosk-machine.ts';
import { issuedTicket } from './sample.ts';
import { kioskSeen, scenes } from './scene.ts';

const told: (EventObject & Record<string, unknown>)[] = [
  ...(
    ['joining', 'unpaired', 'lost', 'alone', 'closed', 'shelter', 'outOfService', 'open'] as const
  ).map((server) => ({
    type: 'server.changed',
    server,
  })),
  { type: 'visitor.touched' },
  { type: 'visitor.stayed' },
  { type: 'visitor.done' },
  { type: 'groups.opened' },
  { type: 'group.chosen', groupId: 'land' },
  { type: 'topics.opened', kind: 'people' },
  { type: 'topic.chosen', topicId: 'for-veterans' },
  { type: 'building.opened' },
  { type: 'rating.opened' },
  { type: 'number.typed', query: 'А014' },
  { type: 'number.sent' },
  { type: 'score.chosen', score: 4 },
  { type: 'reason.pressed', reason: 'people' },
  { type: 'rating.sent' },
  { type: 'search.opened' },
  { type: 'service.chosen', serviceId: issuedTicket.serviceId },
  { type: 'purpose.chosen', purpose: 'submit' },
  { type: 'ticket.unwanted' },
  { type: 'cancel.sent' },
  { type: 'service.wanted' },
  { type: 'booking.opened' },
  { type: 'booking.typed', query: '9ACEKM' },
  { type: 'booking.sent' },
  { type: 'booking.scanned', query: '9ACEKM' },
  { type: 'booking.corrected' },
  { type: 'phone.opened' },
  { type: 'phone.typed', query: '0671234567' },
  { type: 'phone.sent' },
  { type: 'checklist.opened' },
  { type: 'checklist.wanted' },
  { type: 'another.wanted' },
  { type: 'priority.opened' },
  { type: 'priority.declared', priority: { categoryId: 'disability', as: 'self' } },
  { type: 'services.enough' },
  { type: 'longWait.accepted' },
  { type: 'back.pressed' },
  { type: 'wish.repeated' },
  ...ofActor('cancelling', ok([]), err('visit-already-started')),
  ...ofActor('addingService', ok([]), err('too-many-services'), err('no-answer')),
  ...ofActor('sendingRating', ok([]), err('visit-not-over')),
  ...ofActor('issuing', ok(issuedTicket), err('no-answer'), err('centre-closed')),
  ...ofActor(
    'printing',
    { outcome: 'printed' },
    { outcome: 'unconfirmed' },
    { outcome: 'failed', fault: 'no-paper' },
  ),
  ...kioskMachine.events.filter(isTime).map((type) => ({ type })),
];

const everyWay = getAdjacencyMap(
  kioskMachine as never,
  {
    events: told as never,
    input: { newCommandId: () => 'command-1' },
    serializeState: (snapshot: never) => nameOf(snapshot),
  } as never,
) as Record<string, Node>;

interface Node {
  readonly state: Parameters<typeof kioskSeen>[0];
  readonly transitions: Record<string, { readonly state: Node['state']; event: EventObject }>;
}

test('every screen is reached', () => {
  const reached = new Set(Object.values(everyWay).map(({ state }) => kioskSeen(state).scene));
  expect([...reached].toSorted()).toEqual([...scenes].toSorted());
});

test('every screen leads to the welcome, whatever was done before', () => {
  const leadsHome = new Set(
    Object.entries(everyWay).flatMap(([name, { state }]) =>
      kioskSeen(state).scene === 'welcome' ? [name] : [],
    ),
  );
  for (let size = -1; size !== leadsHome.size; ) {
    size = leadsHome.size;
    for (const [name, { transitions }] of Object.entries(everyWay))
      if (Object.values(transitions).some((next) => leadsHome.has(nameOf(next.state))))
        leadsHome.add(name);
  }
  expect(Object.keys(everyWay).filter((name) => !leadsHome.has(name))).toEqual([]);
});

test('every screen of a visit ends by itself when nobody touches and no hardware answers', () => {
  const endless = Object.values(everyWay).flatMap(({ state, transitions }) => {
    const { scene } = kioskSeen(state);
    const leaves = Object.values(transitions).some(
      ({ event, state: next }) => isTime(event.type) && nameOf(next) !== nameOf(state),
    );
    const rests = [
      'joining',
      'outOfReach',
      'pairing',
      'closed',
      'shelter',
      'outOfService',
      'welcome',
    ].includes(scene);
    return rests || leaves ? [] : [nameOf(state)];
  });
  expect(endless).toEqual([]);
});

function nameOf(state: Node['state']): string {
  const { server, visit } = state.context;
  return JSON.stringify([
    state.value,
    server,
    visit.trail.slice(-3),
    visit.whyNot,
    visit.query,
    visit.ticket !== undefined,
  ]);
}

function isTime(type: string): boolean {
  return type.startsWith('xstate.after');
}

/** Whatever an actor of a state may bring: an answer, or that it broke. */
function ofActor(state: string, ...outputs: unknown[]): typeof told {
  return [
    ...outputs.map((output) => ({ type: `xstate.done.actor.0.${state}`, output })),
    { type: `xstate.error.actor.0.${state}`, error: new Error('broken') },
  ];
}
