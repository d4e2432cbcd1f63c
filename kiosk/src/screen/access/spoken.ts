import type { Language } from '@cherha/shared/domain/catalogue.ts';
import type { Say } from '@cherha/shared/text/say.ts';
import type { Utterance } from '@cherha/shared/ui/speech/speaker.ts';
import { stopsIn, type Stop } from './stops.ts';

/** How a part of the screen sounds: its words, what it is, and how it stands now. */
export function spokenStop(stop: Stop, scope: HTMLElement, say: Say, isPrivate: boolean) {
  const { element, kind } = stop;
  const texts = kind === 'field' ? [] : piecesOf(element);
  return utterances(element, say, [...texts, ...stateOf(stop, scope, say, isPrivate)]);
}

/** Everything to be read on a screen that has just come, and how much can be pressed. */
export function spokenScreen(scope: HTMLElement, heading: HTMLElement, say: Say): Utterance[] {
  const texts = stopsIn(scope).filter(
    ({ kind, element }) => kind === 'text' && !namesGroup(element),
  );
  const from = texts.findIndex(({ element }) => element === heading);
  const told = texts
    .slice(Math.max(0, from))
    .flatMap(({ element }) => utterances(element, say, piecesOf(element)));
  const count = stopsIn(scope).filter(({ kind }) => kind === 'button').length;
  return [...told, ...utterances(heading, say, [say('access.ear.buttons', { count })])];
}

export const utterances = (
  element: Element,
  { language }: Say,
  texts: readonly string[],
): Utterance[] =>
  texts.map((text) => ({ source: element.id, language: languageOf(element) ?? language, text }));

/** The parts of a text in their order: what stands apart on the glass is said apart. */
export function piecesOf(element: Element): string[] {
  const pieces: string[] = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) pieces.push((pieces.pop() ?? '') + node.nodeValue);
    if (!(node instanceof Element) || node.ariaHidden === 'true') return;
    const inEarWords = node.getAttribute('data-ear') ?? node.ariaLabel;
    const apart = !getComputedStyle(node).display.startsWith('inline');
    if (apart) pieces.push('');
    if (inEarWords) pieces.push((pieces.pop() ?? '') + inEarWords);
    else for (const child of node.childNodes) walk(child);
    if (apart) pieces.push('');
  };
  walk(element);
  return pieces.map((piece) => piece.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
}

function stateOf({ element, kind }: Stop, scope: HTMLElement, say: Say, isPrivate: boolean) {
  if (kind === 'text') return [];
  if (element instanceof HTMLInputElement)
    return [element.ariaLabel ?? '', say('access.ear.field'), typedIn(element, say, isPrivate)];
  const all = stopsIn(scope).filter((stop) => stop.kind === 'button');
  const n = all.findIndex((stop) => stop.element === element) + 1;
  return [...pressedOf(element, say), say('access.ear.button', { n, all: all.length })];
}

function pressedOf(element: HTMLElement, say: Say): string[] {
  if (element.ariaDisabled === 'true') return [say('access.ear.disabled')];
  if (element.ariaPressed === 'true') return [say('access.ear.chosen')];
  if (element.ariaChecked === null) return [];
  return [say(element.ariaChecked === 'true' ? 'access.state.on' : 'access.state.off')];
}

/** What nobody else may hear is counted and not said. */
export function typedIn(field: HTMLInputElement, say: Say, isPrivate: boolean): string {
  const { length } = field.value;
  if (length === 0) return say('access.ear.typedNothing');
  const masked = field.type === 'password' || field.closest('[data-masked]') !== null;
  return masked && !isPrivate
    ? say('access.ear.masked', { count: length })
    : say('access.ear.typed', { text: field.value });
}

/** The name of a group, for whoever comes into it. */
export const groupOf = (element: Element): Element | null => {
  const group = element.closest('[role="group"][aria-labelledby]');
  return group && document.getElementById(group.getAttribute('aria-labelledby') ?? '');
};

const namesGroup = ({ id }: Element): boolean =>
  document.querySelector(`[role="group"][aria-labelledby="${CSS.escape(id)}"]`) !== null;

const languageOf = (element: Element): Language | undefined => {
  const marked = element.closest('[lang]:not(html)')?.getAttribute('lang');
  return marked === 'uk' || marked === 'en' ? marked : undefined;
};
