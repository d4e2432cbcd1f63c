import type { Asked } from '@cherha/shared/protocol/ask.ts';
import type { FromDesk } from '@cherha/shared/protocol/messages.ts';
import type { DeskView } from '@cherha/shared/views/desk-view.ts';
import { useLayoutEffect, useRef, useState } from 'react';
import { commandsOf, stateKey, type Standing } from './actions.ts';
import type { Offer } from './offers.ts';
import { counts } from './press-guard.ts';
import { sentTo, toldOf, toldWhyOff, type Told } from './told.ts';
import { useFading } from './use-fading.ts';

/** The button that was pressed, and what it offered then. */
export type Pressed = Pick<Offer, 'wish' | 'action'>;

/** A press from the moment it is made until the view shows what came of it. */
interface UnderWay {
  readonly pressed: Pressed;
  readonly state: string;
  /** The view that was on the screen when the answer came; the next one is the truth. */
  readonly answeredOver?: DeskView;
}

/** What was told, over which view, once it is shown; `about`: the state of the window that it came to. */
type ToldOver = Told & { readonly over?: DeskView; readonly about?: string };

/** What is on the screen while presses are made. */
export interface Shown {
  readonly view: DeskView;
  readonly standing: Standing;
  /** What is said before something is done that somebody may not have thought of; a second press does it. */
  readonly warning?: (offer: Offer) => Told | undefined;
}

/** As long as a warning stands, the press after it is the answer. */
const WARNED_MS = 10_000;

export type AskOne = (command: FromDesk) => Promise<Asked>;

/** Presses, one at a time, each bound to the state it was made in; and what came of the last. */
export function usePressing({ view, standing, warning }: Shown, askOne: AskOne) {
  const state = stateKey(standing);
  const [underWay, setUnderWay] = useState<UnderWay>();
  const [told, setTold] = useState<ToldOver>();
  const latestView = useRef(view);
  const shown = useRef({ state, since: -Infinity });
  const lastPress = useRef({ at: -Infinity, wish: undefined as Offer['wish'] | undefined });
  const warnedOf = useRef({
    state,
    action: undefined as Offer['action'] | undefined,
    at: -Infinity,
  });

  useLayoutEffect(() => {
    shown.current = { state, since: performance.now() };
  }, [state]);
  useLayoutEffect(() => {
    latestView.current = view;
  }, [view]);
  // Views that came before the answer may be drawn after it: they are no news of what came of it.
  if (told && told.over === undefined) setTold({ ...told, over: view });
  // It tells of the last thing: when the window has moved on by another hand, it is not the last any more.
  else if (told && told.about === undefined && told.over !== view)
    setTold({ ...told, about: state });
  if (told?.about !== undefined && told.about !== state) setTold(undefined);
  useFading(told, { fresh: told?.tone !== 'unknown' || told.over !== view, fade: setTold });

  const pending = underWay && !isSettled(underWay, { view, state }) ? underWay.pressed : undefined;

  const press = async (offer: Offer): Promise<void> => {
    const { wish, action, off } = offer;
    if (shown.current.state !== state) return;
    const at = performance.now();
    const before = lastPress.current;
    const made = { at, shownSince: shown.current.since, lastPressAt: before.at };
    const isSame = before.wish === wish;
    if (!counts({ ...made, isSame, underWay: pending !== undefined })) return;
    lastPress.current = { at, wish };
    if (off) return setTold({ ...toldWhyOff(off), over: view });
    const warns = warning?.(offer);
    const warned = warnedOf.current;
    const isAnswer =
      warned.action === action && warned.state === state && at - warned.at < WARNED_MS;
    if (warns && !isAnswer) {
      warnedOf.current = { state, action, at };
      return setTold({ ...warns, over: view });
    }

    const pressed = { wish, action };
    const { id } = standing.desk;
    setUnderWay({ pressed, state });
    setTold(undefined);
    const answers = await askedInTurn(commandsOf(action, standing), {
      askOne,
      // A1: whom one would call next has been sent already.
      isEnough: (answer) => answer.ok && sentTo(id, answer.value) !== undefined,
    });
    const over = latestView.current;
    setTold(toldOf(action, answers, id));
    setUnderWay(happened(answers) ? { pressed, state, answeredOver: over } : undefined);
  };

  /** What was done at this window without a press of these buttons. */
  const tell = (news: Told | undefined): void => setTold(news);

  return { pending, told, press, tell };
}

/** One after another: what follows is asked only if what came before was done. */
async function askedInTurn(
  commands: readonly FromDesk[],
  { askOne, isEnough }: { askOne: AskOne; isEnough: (answer: Asked) => boolean },
): Promise<readonly Asked[]> {
  const answers: Asked[] = [];
  for (const command of commands) {
    const answer = await askOne(command);
    answers.push(answer);
    if (!answer.ok || isEnough(answer)) break;
  }
  return answers;
}

const happened = (answers: readonly Asked[]): boolean =>
  answers.some((answer) => answer.ok && answer.value.length > 0);

const isSettled = (
  { answeredOver, state: then }: UnderWay,
  { view, state }: { view: DeskView; state: string },
): boolean => answeredOver !== undefined && (view !== answeredOver || state !== then);
