// Plain JavaScript on purpose: the browser gets this file as it is.
// Keeps the page of a ticket up to date without loading it anew, and lets its owner hear a call.
// Everything works without it: then the page asks for itself again, and its forms are sent as forms.

import { close, isAudible, open, ring, stayAwake } from './bell.js';

const LONGEST_PAUSE_SECONDS = 60;
const ANSWER_SECONDS = 10;

/** @param {string} id */
function part(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}
const ticket = part('ticket');
const soundButton = part('sound-button');

/** How many have been asked for: an answer to an earlier one than the last is of the past. */
let asked = 0;
/** How often in a row nothing came. */
let failures = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** Asks the same address for the ticket alone, once more after a while; the worse the line, the later. */
async function look() {
  const address = new URL(location.href);
  address.searchParams.set('part', 'ticket');
  await ask(address);
}

function plan() {
  const usual = Number(ticket.dataset['again']);
  if (!usual) return;
  const pause = Math.min(usual * 2 ** failures, LONGEST_PAUSE_SECONDS);
  // A hall full of phones that lost one server does not come back in one moment.
  const spread = failures > 0 ? 0.5 + Math.random() : 1;
  timer = setTimeout(() => void look(), pause * spread * 1000);
}

/**
 * Shows what the server answers, or that nothing comes and how old is what is shown.
 *
 * @param {URL | string} address
 * @param {RequestInit} [how]
 */
async function ask(address, how) {
  clearTimeout(timer);
  const turn = ++asked;
  const giveUp = new AbortController();
  const tooLong = setTimeout(() => giveUp.abort(), ANSWER_SECONDS * 1000);
  try {
    const answer = await fetch(address, { cache: 'no-store', ...how, signal: giveUp.signal });
    const text = await answer.text();
    if (turn !== asked) return;
    const page = new DOMParser().parseFromString(text, 'text/html');
    const fresh = page.getElementById('ticket');
    // A ticket of a day that is over: the whole page says so.
    if (answer.status === 404) return location.reload();
    if (!answer.ok && answer.status !== 400) throw new Error(String(answer.status));
    if (!fresh) return location.assign(answer.url);
    show(fresh, how ? 'asked' : 'came');
    failures = 0;
    part('offline').hidden = true;
  } catch {
    if (turn !== asked) return;
    failures += 1;
    part('offline').hidden = false;
  } finally {
    clearTimeout(tooLong);
    if (turn === asked) plan();
  }
}

/**
 * Puts in only what is different, so that nothing jumps and nothing is read aloud twice.
 *
 * @param {HTMLElement} fresh
 * @param {'came' | 'asked'} why
 */
function show(fresh, why) {
  const { alert = '', acts = '', name = '' } = fresh.dataset;
  const isNews = alert !== '' && alert !== ticket.dataset['alert'];
  const isCall = fresh.dataset['status'] === 'called';
  part('place').ariaLive = isCall ? 'off' : 'polite';
  for (const id of ['plate', 'place', 'notes', 'offline', 'moment']) put(fresh, id);
  if (acts !== ticket.dataset['acts'] || why === 'asked') {
    const hadFocus = part('acts').contains(document.activeElement);
    put(fresh, 'acts');
    // What was pressed is gone; whoever goes by keys or ears goes on at what became of it.
    if (hadFocus) part('place').focus({ preventScroll: true });
  }
  // What a ticket has no more (a pause, an alert) goes too.
  for (const key of ['again', 'alert', 'acts', 'status']) {
    const now = fresh.dataset[key];
    if (now === undefined) delete ticket.dataset[key];
    else ticket.dataset[key] = now;
  }
  document.title = name;
  offerSound();
  // A call that is over is not found again by whoever reads the page by ear.
  if (!isCall) part('heard').textContent = '';
  if (!isNews) return;
  if (isCall) say(part('place').textContent ?? '');
  if (why === 'came' || isCall) ring(isCall ? 'call' : 'once');
}

/**
 * @param {HTMLElement} fresh
 * @param {string} id
 */
function put(fresh, id) {
  const now = fresh.querySelector(`#${id}`);
  const was = part(id);
  if (now && now.innerHTML !== was.innerHTML) was.replaceChildren(...now.childNodes);
}

/**
 * To a screen reader, at once and again at each recall: the same words are said anew only where
 * they were gone.
 *
 * @param {string} words
 */
function say(words) {
  const heard = part('heard');
  heard.textContent = '';
  requestAnimationFrame(() => (heard.textContent = words));
}

const WANTED = 'sound';

function offerSound() {
  part('sound').hidden = ticket.dataset['again'] === undefined;
  const state = isAudible() ? 'on' : 'off';
  soundButton.textContent = soundButton.dataset[state] ?? '';
  const hint = part('sound-hint');
  const words = hint.dataset[state] ?? '';
  if (hint.textContent !== words) hint.textContent = words;
}

soundButton.addEventListener('click', async () => {
  if (isAudible()) {
    sessionStorage.removeItem(WANTED);
    await close();
  } else {
    await open();
    sessionStorage.setItem(WANTED, 'yes');
    ring('once');
  }
  offerSound();
});

ticket.addEventListener('submit', (event) => {
  const form = event.target;
  // What is filled in is sent as a form: only these are one press, and the sound goes on.
  if (!(form instanceof HTMLFormElement) || form.dataset['send'] !== 'here') return;
  event.preventDefault();
  // @ts-expect-error: a form of texts alone, which the types do not know.
  const body = new URLSearchParams(new FormData(form));
  void ask(form.action, { method: 'POST', body });
});

addEventListener('online', () => void look());
addEventListener('pageshow', ({ persisted }) => persisted && void look());
document.addEventListener('visibilitychange', () => {
  if (document.hidden) return;
  void stayAwake();
  void look();
});

part('now').hidden = true;
offerSound();
plan();
// After a page that was loaded anew some browsers give the sound back without a touch.
if (sessionStorage.getItem(WANTED)) void open().then(offerSound, offerSound);
